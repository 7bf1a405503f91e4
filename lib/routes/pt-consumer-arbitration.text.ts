import type { Sentence } from '../values/sentence';

/** Consumer arbitration in Portugal, which a seller cannot refuse up to a sum. */
export const ptConsumerArbitrationText = {
  name: {
    en: 'Consumer arbitration centre (Portugal)',
    fr: 'Centre d’arbitrage de consommation (Portugal)',
    de: 'Verbraucherschiedsstelle (Portugal)',
  },
  asked: {
    en: 'the consumer arbitration centre',
    fr: 'le centre d’arbitrage de consommation',
    de: 'die Verbraucherschiedsstelle',
  },
  who: {
    en: 'For consumers’ claims of up to €5,000: if you choose it expressly, the seller cannot refuse.',
    fr: 'Pour une demande de consommateur jusqu’à 5 000 € : si vous le choisissez expressément, le vendeur ne peut pas refuser.',
    de: 'Für Forderungen von Verbrauchern bis 5000 €: Wählen Sie es ausdrücklich, kann der Verkäufer nicht ablehnen.',
  },
  closesWhy: {
    en: '2 years from your notice of {from}, when the rights lapse',
    fr: '2 ans après votre signalement du {from}, quand les droits s’éteignent',
    de: '2 Jahre ab Ihrer Meldung vom {from}, dann erlöschen die Rechte',
  },
  pause: {
    en: 'The two years stand still while a settlement is being tried.',
    fr: 'Les deux ans sont suspendus pendant une tentative d’accord.',
    de: 'Die zwei Jahre ruhen während eines Einigungsversuchs.',
  },
  stepCentre: {
    en: 'Find the centre for your place: Lisbon, Porto, Coimbra, Braga, Guimarães, the Algarve and Madeira have their own, CNIACC covers the rest.',
    fr: 'Cherchez le centre de votre région : Lisbonne, Porto, Coimbra, Braga, Guimarães, l’Algarve et Madère ont le leur, le CNIACC couvre le reste.',
    de: 'Suchen Sie die Stelle für Ihren Ort: Lissabon, Porto, Coimbra, Braga, Guimarães, Algarve und Madeira haben eigene, den Rest deckt CNIACC ab.',
  },
  stepChoose: {
    en: 'Say that you choose arbitration under article 14 of Law 24/96; add your complaint and the answer.',
    fr: 'Dites que vous choisissez l’arbitrage selon l’article 14 de la loi 24/96 ; joignez votre réclamation et la réponse.',
    de: 'Sagen Sie, dass Sie das Schiedsverfahren nach Artikel 14 des Gesetzes 24/96 wählen; legen Sie Beschwerde und Antwort bei.',
  },
  freeRule: {
    en: 'Free at the centres that the Ministry of Justice supports.',
    fr: 'Gratuit auprès des centres soutenus par le ministère de la Justice.',
    de: 'Kostenlos bei den vom Justizministerium geförderten Stellen.',
  },
  centresRule: {
    en: 'The authorised centres are listed by the consumer directorate; the national one, CNIACC, covers places without their own.',
    fr: 'La direction de la consommation publie la liste des centres agréés ; le centre national, CNIACC, couvre les lieux sans centre propre.',
    de: 'Die Verbraucherbehörde führt die Liste der Stellen; die nationale, CNIACC, deckt Orte ohne eigene ab.',
  },
  cniacc: {
    en: 'CNIACC, the national centre',
    fr: 'CNIACC, le centre national',
    de: 'CNIACC, die nationale Stelle',
  },
} as const satisfies Record<string, Sentence>;
