import type { Sentence } from '../values/sentence';

/** TWINT: the seller first, then the bank whose TWINT app it was. */
export const twintText = {
  name: { en: 'TWINT (your bank’s app)', fr: 'TWINT (l’app de votre banque)', de: 'TWINT (App Ihrer Bank)' },
  asked: {
    en: 'with the bank of your TWINT app',
    fr: 'auprès de la banque de votre app TWINT',
    de: 'bei der Bank Ihrer TWINT-App',
  },
  who: {
    en: 'For whoever paid with TWINT in Switzerland. The customer service of your own TWINT app, often your bank’s, is asked second.',
    fr: 'Pour qui a payé avec TWINT en Suisse. Le service client de votre propre app TWINT, souvent celui de votre banque, vient en second.',
    de: 'Für alle, die in der Schweiz mit TWINT gezahlt haben. Der Kundendienst der eigenen TWINT-App, oft der Bank, kommt als Zweites.',
  },
  costRule: {
    en: 'No charge for asking was found.',
    fr: 'Aucun frais pour une demande n’a été trouvé.',
    de: 'Kosten für eine Anfrage waren nicht zu finden.',
  },
  sellerFirst: {
    en: 'The seller must be asked first: with name, order or customer number, date and time, transaction number, order ID and a screenshot.',
    fr: 'Il faut d’abord solliciter le vendeur : nom, numéro de commande ou de client, date et heure, numéro de transaction, ID de commande et capture d’écran.',
    de: 'Zuerst muss der Verkäufer gefragt werden: mit Name, Bestell- oder Kundennummer, Datum und Uhrzeit, Transaktionsnummer, Order-ID und Screenshot.',
  },
  stepService: {
    en: 'Send everything to the customer service of your TWINT app: the message to the seller, his answer or silence, the papers.',
    fr: 'Envoyez tout au service client de votre app TWINT : message au vendeur, sa réponse ou son silence, les pièces.',
    de: 'Schicken Sie alles an den Kundendienst Ihrer TWINT-App: das Schreiben an den Verkäufer, Antwort oder Schweigen, die Unterlagen.',
  },
  stepFind: {
    en: 'Find the payment in the app and note the transaction number and the order ID.',
    fr: 'Retrouvez le paiement dans l’app et notez le numéro de transaction et l’ID de commande.',
    de: 'Suchen Sie die Zahlung in der App und notieren Sie Transaktionsnummer und Order-ID.',
  },
  stepBlock: {
    en: 'You did not make this payment: have TWINT blocked by your bank at once, then report it.',
    fr: 'Vous n’avez pas fait ce paiement : faites aussitôt bloquer TWINT par votre banque, puis signalez-le.',
    de: 'Sie haben diese Zahlung nicht ausgelöst: Lassen Sie TWINT sofort von Ihrer Bank sperren, dann melden Sie es.',
  },
  noGuarantee: {
    en: 'TWINT guarantees no refund; consumer magazines report requests that failed.',
    fr: 'TWINT ne garantit aucun remboursement ; la presse des consommateurs cite des demandes sans succès.',
    de: 'TWINT garantiert keine Erstattung; Konsumentenzeitschriften berichten von erfolglosen Anfragen.',
  },
  answerWhy: {
    en: '14 days from your request of {from}: our proposal, no number was found',
    fr: '14 jours après votre demande du {from} : notre proposition, aucun délai trouvé',
    de: '14 Tage ab Ihrer Anfrage vom {from}: unser Vorschlag, keine Frist gefunden',
  },
  answerRule: {
    en: 'No day for the answer was found; Recours proposes 14 days.',
    fr: 'Aucun délai de réponse n’a été trouvé ; Recours propose 14 jours.',
    de: 'Eine Antwortfrist war nicht zu finden; Recours schlägt 14 Tage vor.',
  },
  channel: {
    en: 'Customer service, named in your TWINT app',
    fr: 'Service client, indiqué dans votre app TWINT',
    de: 'Kundendienst, in Ihrer TWINT-App genannt',
  },
  evidenceNumbers: {
    en: 'Transaction number, order ID and a screenshot of the payment',
    fr: 'Numéro de transaction, ID de commande et capture d’écran du paiement',
    de: 'Transaktionsnummer, Order-ID und Screenshot der Zahlung',
  },
  nextOmbudsman: {
    en: 'If the bank’s written answer does not settle it: the Swiss Banking Ombudsman, free.',
    fr: 'Si la réponse écrite de la banque ne règle rien : l’Ombudsman des banques suisses, gratuit.',
    de: 'Löst die schriftliche Antwort der Bank nichts: der Schweizerische Bankenombudsman, kostenlos.',
  },
} as const satisfies Record<string, Sentence>;
