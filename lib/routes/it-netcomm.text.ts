import type { Sentence } from '../values/sentence';

/** Conciliation for online purchases in Italy. */
export const itNetcommText = {
  name: {
    en: 'Netcomm conciliation (Italy)',
    fr: 'Conciliation Netcomm (Italie)',
    de: 'Netcomm-Schlichtung (Italien)',
  },
  asked: { en: 'Netcomm’s conciliation', fr: 'la conciliation Netcomm', de: 'die Netcomm-Schlichtung' },
  who: {
    en: 'Consumers who bought online; the seller need not be a member but may refuse.',
    fr: 'Les consommateurs qui ont acheté en ligne ; le vendeur n’a pas à être membre, mais peut refuser.',
    de: 'Verbraucher, die online gekauft haben; der Verkäufer muss kein Mitglied sein, kann aber ablehnen.',
  },
  answerWhy: {
    en: '90 days from your request of {from}; 90 more are possible',
    fr: '90 jours après votre demande du {from} ; 90 de plus sont possibles',
    de: '90 Tage ab Ihrem Antrag vom {from}; weitere 90 sind möglich',
  },
  stepFile: {
    en: 'Send Netcomm’s request form by e-mail with your complaint and the answer.',
    fr: 'Envoyez par e-mail le formulaire de Netcomm avec votre réclamation et la réponse.',
    de: 'Schicken Sie das Netcomm-Formular per E-Mail, mit Beschwerde und Antwort.',
  },
  stepProposal: {
    en: 'A consumer association and the seller make a proposal; it holds once you accept it.',
    fr: 'Une association de consommateurs et le vendeur font une proposition ; elle vaut si vous l’acceptez.',
    de: 'Ein Verbraucherverband und der Verkäufer machen einen Vorschlag; er gilt, wenn Sie zustimmen.',
  },
  freeRule: {
    en: 'Free for the consumer and voluntary for both; English is spoken too.',
    fr: 'Gratuite pour le consommateur, volontaire pour les deux ; l’anglais est accepté.',
    de: 'Für Verbraucher kostenlos, für beide freiwillig; auch auf Englisch.',
  },
  old: {
    en: 'We read an older page of Netcomm’s; check the address on its site first.',
    fr: 'Nous avons lu une page ancienne de Netcomm ; vérifiez d’abord l’adresse sur son site.',
    de: 'Wir haben eine ältere Seite von Netcomm gelesen; prüfen Sie zuerst die Adresse auf der Website.',
  },
  others: {
    en: 'Other bodies are on the ministry’s list of ADR bodies.',
    fr: 'D’autres organismes figurent sur la liste ADR du ministère.',
    de: 'Weitere Stellen stehen auf der ADR-Liste des Ministeriums.',
  },
  email: { en: 'E-mail', fr: 'E-mail', de: 'E-Mail' },
} as const satisfies Record<string, Sentence>;
