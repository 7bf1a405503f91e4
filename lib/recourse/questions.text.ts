import type { Sentence } from '../values/sentence';

/** What the guide and the plan ask. */
export const questionText = {
  orderDate: { en: 'When did you order?', fr: 'Quand avez-vous commandé ?', de: 'Wann haben Sie bestellt?' },
  orderDateHelp: {
    en: 'You find it on the order confirmation. Most last days count from it.',
    fr: 'La date figure sur la confirmation de commande. La plupart des délais partent de là.',
    de: 'Das Datum steht auf der Bestellbestätigung. Die meisten Fristen zählen ab ihm.',
  },
  orderDateSkip: { en: 'I do not know', fr: 'Je ne sais pas', de: 'Ich weiß es nicht' },
  promised: {
    en: 'By which day was it promised?',
    fr: 'Pour quel jour la livraison était-elle promise ?',
    de: 'Bis wann war die Lieferung zugesagt?',
  },
  promisedHelp: {
    en: 'The last day, if a range was given.',
    fr: 'Le dernier jour, si une période était indiquée.',
    de: 'Der letzte Tag, falls ein Zeitraum genannt war.',
  },
  promisedSkip: {
    en: 'No date was promised',
    fr: 'Aucune date n’était promise',
    de: 'Es war kein Termin zugesagt',
  },
  merchantWritten: {
    en: 'Have you written to the seller about this? On which day?',
    fr: 'Avez-vous déjà écrit au vendeur à ce sujet ? Quel jour ?',
    de: 'Haben Sie dem Verkäufer deswegen schon geschrieben? An welchem Tag?',
  },
  merchantWrittenHelp: {
    en: 'An e-mail, a contact form or a message in the shop counts; a phone call does not.',
    fr: 'Un e-mail, un formulaire ou un message dans la boutique compte ; pas un appel téléphonique.',
    de: 'Eine E-Mail, ein Formular oder eine Nachricht im Shop zählt; ein Anruf nicht.',
  },
  merchantWrittenSkip: { en: 'Not yet', fr: 'Pas encore', de: 'Noch nicht' },
  payment: { en: 'How did you pay?', fr: 'Comment avez-vous payé ?', de: 'Wie haben Sie gezahlt?' },
  paymentSkip: { en: 'I do not know', fr: 'Je ne sais pas', de: 'Ich weiß es nicht' },
  card: {
    en: 'By credit or debit card',
    fr: 'Par carte de crédit ou de débit',
    de: 'Mit Kredit- oder Debitkarte',
  },
  paypal: { en: 'PayPal', fr: 'PayPal', de: 'PayPal' },
  klarna: { en: 'Klarna', fr: 'Klarna', de: 'Klarna' },
  twint: { en: 'TWINT', fr: 'TWINT', de: 'TWINT' },
  transfer: { en: 'By bank transfer', fr: 'Par virement', de: 'Per Überweisung' },
  debit: { en: 'By direct debit', fr: 'Par prélèvement', de: 'Per Lastschrift' },
  invoice: { en: 'On invoice', fr: 'Sur facture', de: 'Auf Rechnung' },
  other: { en: 'In another way', fr: 'Autrement', de: 'Auf andere Weise' },
  intermediary: {
    en: 'Was another firm named on the payment page or the receipt?',
    fr: 'Le nom d’un autre service figurait-il sur la page de paiement ou le reçu ?',
    de: 'Stand auf der Zahlungsseite oder dem Beleg der Name eines anderen Dienstes?',
  },
  intermediaryHelp: {
    en: 'Some payment firms take claims themselves.',
    fr: 'Certains services de paiement traitent eux-mêmes les réclamations.',
    de: 'Manche Zahlungsdienste nehmen selbst Reklamationen an.',
  },
  klikandpay: { en: 'Klik & Pay', fr: 'Klik & Pay', de: 'Klik & Pay' },
  intermediaryOther: { en: 'Another one, or none', fr: 'Un autre, ou aucun', de: 'Ein anderer oder keiner' },
  intermediarySkip: { en: 'I do not know', fr: 'Je ne sais pas', de: 'Ich weiß es nicht' },
  issuer: { en: 'Who issued the card?', fr: 'Qui a émis la carte ?', de: 'Wer hat die Karte ausgegeben?' },
  issuerHelp: {
    en: 'The name of the bank or firm on the card or its bill.',
    fr: 'Le nom de la banque ou de l’établissement sur la carte ou la facture.',
    de: 'Der Name der Bank oder Firma auf der Karte oder der Rechnung.',
  },
  issuerCembra: { en: 'Cembra', fr: 'Cembra', de: 'Cembra' },
  issuerCetelem: { en: 'Cetelem (Cpay)', fr: 'Cetelem (Cpay)', de: 'Cetelem (Cpay)' },
  issuerSogexia: { en: 'Sogexia (SmartPay)', fr: 'Sogexia (SmartPay)', de: 'Sogexia (SmartPay)' },
  issuerOther: {
    en: 'Another bank or firm',
    fr: 'Une autre banque ou un autre établissement',
    de: 'Eine andere Bank oder Firma',
  },
  issuerSkip: { en: 'I do not know', fr: 'Je ne sais pas', de: 'Ich weiß es nicht' },
  billDate: {
    en: 'What is the date of the card bill that shows this payment?',
    fr: 'Quelle est la date de la facture de carte où figure ce paiement ?',
    de: 'Welches Datum trägt die Kartenrechnung mit dieser Zahlung?',
  },
  billDateHelp: {
    en: 'Your card issuer counts its days from this date.',
    fr: 'La banque de votre carte compte ses jours à partir de cette date.',
    de: 'Die Bank Ihrer Karte zählt ihre Tage ab diesem Datum.',
  },
  billDateSkip: {
    en: 'It has not come yet',
    fr: 'Elle n’est pas encore arrivée',
    de: 'Sie ist noch nicht da',
  },
} as const satisfies Record<string, Sentence>;
