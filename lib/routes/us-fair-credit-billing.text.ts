import type { Sentence } from '../values/sentence';

/** The federal notice of a billing error to a credit card firm. */
export const usCreditText = {
  name: {
    en: 'Billing error notice to your credit card firm',
    fr: 'Avis d’erreur de facturation à l’émetteur de la carte de crédit',
    de: 'Meldung eines Abrechnungsfehlers beim Kreditkartenherausgeber',
  },
  asked: {
    en: 'with your credit card firm, by letter',
    fr: 'auprès de l’émetteur de la carte de crédit, par lettre',
    de: 'beim Kreditkartenherausgeber, per Brief',
  },
  who: {
    en: 'For holders of a credit card in the United States.',
    fr: 'Pour les titulaires d’une carte de crédit aux États-Unis.',
    de: 'Für Inhaber einer Kreditkarte in den USA.',
  },
  opens: {
    en: 'Open: the statement shows it.',
    fr: 'Ouvert : le relevé le montre.',
    de: 'Offen: Die Abrechnung zeigt es.',
  },
  closesSafeWhy: {
    en: '60 days from the statement of {from}, less a week for the post: the letter must have arrived',
    fr: '60 jours après le relevé du {from}, moins une semaine de courrier : la lettre doit être arrivée',
    de: '60 Tage ab der Abrechnung vom {from}, weniger eine Woche Postweg: Der Brief muss angekommen sein',
  },
  closesLatestWhy: {
    en: 'The letter must have arrived within 60 days of the statement of {from}',
    fr: 'La lettre doit être arrivée dans les 60 jours suivant le relevé du {from}',
    de: 'Der Brief muss binnen 60 Tagen ab der Abrechnung vom {from} angekommen sein',
  },
  postRule: {
    en: 'The law counts the day the letter arrives; Recours leaves a week for the post.',
    fr: 'La loi retient le jour d’arrivée de la lettre ; Recours laisse une semaine pour le courrier.',
    de: 'Das Gesetz zählt den Eingang des Briefs; Recours lässt eine Woche für die Post.',
  },
  answerWhy: {
    en: 'Two billing cycles, at most 90 days, from your notice of {from}; an acknowledgement comes within 30',
    fr: 'Deux cycles de facturation, 90 jours au plus, après votre avis du {from} ; un accusé de réception sous 30',
    de: 'Zwei Abrechnungszeiträume, höchstens 90 Tage, ab Ihrer Meldung vom {from}; eine Bestätigung kommt binnen 30',
  },
  cost: { en: 'The postage', fr: 'Le port', de: 'Das Porto' },
  costRule: {
    en: 'The notice costs nothing but the postage.',
    fr: 'L’avis ne coûte que le port.',
    de: 'Die Meldung kostet nur das Porto.',
  },
  stepLetter: {
    en: 'Write a letter with your name, account number, the sum and the reason to the address for “billing inquiries”, not to the payment address.',
    fr: 'Écrivez une lettre avec nom, numéro de compte, somme et motif à l’adresse « billing inquiries », pas à celle des paiements.',
    de: 'Schreiben Sie einen Brief mit Name, Kontonummer, Betrag und Grund an die Adresse für „billing inquiries“, nicht an die Zahlungsadresse.',
  },
  stepCertified: {
    en: 'Send it by certified mail and keep a copy.',
    fr: 'Envoyez-la en « certified mail » et gardez une copie.',
    de: 'Schicken Sie ihn als „certified mail“ und behalten Sie eine Kopie.',
  },
  stepBlock: {
    en: 'You did not make this payment: block the card first, by the number on the card or in the app.',
    fr: 'Vous n’avez pas fait ce paiement : bloquez d’abord la carte, par le numéro indiqué sur la carte ou dans l’application.',
    de: 'Sie haben diese Zahlung nicht ausgelöst: Sperren Sie zuerst die Karte, über die Nummer auf der Karte oder in der App.',
  },
  practice: {
    en: 'The letter goes by certified mail to the billing-inquiries address, with name, account, sum and reason.',
    fr: 'La lettre part en « certified mail » à l’adresse « billing inquiries », avec nom, compte, somme et motif.',
    de: 'Der Brief geht als „certified mail“ an die Adresse für „billing inquiries“, mit Name, Konto, Betrag und Grund.',
  },
  channel: {
    en: 'The address for billing inquiries on your statement',
    fr: 'L’adresse « billing inquiries » de votre relevé',
    de: 'Die Adresse für „billing inquiries“ auf Ihrer Abrechnung',
  },
  withhold: {
    en: 'You need not pay the disputed sum meanwhile; pay the rest of the bill in time.',
    fr: 'Vous n’avez pas à payer la somme contestée entre-temps ; payez le reste de la facture à temps.',
    de: 'Den bestrittenen Betrag müssen Sie inzwischen nicht zahlen; zahlen Sie den Rest der Rechnung rechtzeitig.',
  },
  cap50: {
    en: 'For payments you did not make you bear at most 50 dollars.',
    fr: 'Pour un paiement que vous n’avez pas fait, vous supportez 50 dollars au plus.',
    de: 'Für Zahlungen, die Sie nicht ausgelöst haben, tragen Sie höchstens 50 Dollar.',
  },
} as const satisfies Record<string, Sentence>;
