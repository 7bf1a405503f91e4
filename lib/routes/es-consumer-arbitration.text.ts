import type { Sentence } from '../values/sentence';

/** The Spanish consumer arbitration system. */
export const esConsumerArbitrationText = {
  name: {
    en: 'Consumer arbitration (Spain)',
    fr: 'Arbitrage de consommation (Espagne)',
    de: 'Verbraucherschiedsverfahren (Spanien)',
  },
  asked: {
    en: 'the consumer arbitration board',
    fr: 'la commission d’arbitrage de consommation',
    de: 'die Verbraucherschiedsstelle',
  },
  who: {
    en: 'Consumers whose seller has joined the system, or accepts it for this case.',
    fr: 'Les consommateurs dont le vendeur a adhéré au système, ou l’accepte pour ce litige.',
    de: 'Verbraucher, deren Verkäufer dem System beigetreten ist oder es für diesen Fall annimmt.',
  },
  answerWhy: {
    en: '90 days from your request of {from}; it can be extended, and its exact first day was not found',
    fr: '90 jours après votre demande du {from} ; prolongeable, et le premier jour exact n’a pas été trouvé',
    de: '90 Tage ab Ihrem Antrag vom {from}; verlängerbar, der genaue erste Tag war nicht zu finden',
  },
  stepFile: {
    en: 'Send the request for arbitration to the Junta Arbitral de Consumo of your town or region, with your complaint.',
    fr: 'Envoyez la demande d’arbitrage à la Junta Arbitral de Consumo de votre ville ou région, avec votre réclamation.',
    de: 'Schicken Sie den Antrag mit Ihrer Beschwerde an die Junta Arbitral de Consumo Ihrer Stadt oder Region.',
  },
  stepSheet: {
    en: 'The complaint sheet (hoja de reclamaciones) has boxes to ask for it as well.',
    fr: 'La feuille de réclamation (hoja de reclamaciones) permet aussi de la demander.',
    de: 'Auch auf dem Beschwerdeblatt (hoja de reclamaciones) lässt er sich ankreuzen.',
  },
  freeRule: {
    en: 'Free, but for an expert’s report where one is needed. Nobody need represent you.',
    fr: 'Gratuit, hors expertise éventuelle. Vous n’avez pas besoin d’être représenté.',
    de: 'Kostenlos, außer für ein nötiges Gutachten. Niemand muss Sie vertreten.',
  },
  insteadOfCourt: {
    en: 'The award binds both sides and takes the place of the court: you cannot sue over the same matter afterwards.',
    fr: 'La sentence lie les deux parties et remplace le juge : vous ne pourrez plus agir en justice pour la même affaire.',
    de: 'Der Schiedsspruch bindet beide und ersetzt das Gericht: Danach ist in derselben Sache keine Klage mehr möglich.',
  },
  notFor: {
    en: 'Not for injury, death or signs of a crime.',
    fr: 'Pas en cas de blessure, de décès ou d’indices de délit.',
    de: 'Nicht bei Verletzung, Tod oder Anzeichen einer Straftat.',
  },
  courtFirst: {
    en: 'Your own complaint, refused or unanswered in time, is enough to go to court afterwards: keep its proof.',
    fr: 'Votre réclamation, refusée ou restée sans réponse à temps, suffit pour saisir ensuite le juge : gardez-en la preuve.',
    de: 'Ihre Beschwerde genügt für eine spätere Klage, wenn sie abgelehnt oder nicht rechtzeitig beantwortet wurde: Bewahren Sie den Nachweis auf.',
  },
  channel: {
    en: 'The Junta Arbitral de Consumo of your town or region',
    fr: 'La Junta Arbitral de Consumo de votre ville ou région',
    de: 'Die Junta Arbitral de Consumo Ihrer Stadt oder Region',
  },
  askMember: {
    en: 'Has the seller joined the Sistema Arbitral de Consumo?',
    fr: 'Le vendeur a-t-il adhéré au Sistema Arbitral de Consumo ?',
    de: 'Ist der Verkäufer dem Sistema Arbitral de Consumo beigetreten?',
  },
  askMemberHelp: {
    en: 'Look for its sign on the shop’s pages or in its terms.',
    fr: 'Cherchez son logo sur les pages de la boutique ou dans ses conditions.',
    de: 'Suchen Sie das Zeichen auf den Seiten des Shops oder in den AGB.',
  },
} as const satisfies Record<string, Sentence>;
