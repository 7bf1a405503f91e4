import type { Sentence } from '../values/sentence';

/** Sentences that wallets, pay-later firms and banks share. */
export const paymentCommonText = {
  free: { en: 'Free', fr: 'Gratuit', de: 'Kostenlos' },
  noCharge: { en: 'No charge known', fr: 'Aucun frais connu', de: 'Keine Kosten bekannt' },
  opensNow: {
    en: 'Open: report it at once.',
    fr: 'Ouvert : signalez-le tout de suite.',
    de: 'Offen: Melden Sie es sofort.',
  },
  opensBounce: {
    en: 'Open: your message to the seller came back.',
    fr: 'Ouvert : votre message au vendeur est revenu.',
    de: 'Offen: Ihre Nachricht an den Verkäufer kam zurück.',
  },
  opensAnswer: {
    en: 'Open: the seller answered and it is not settled.',
    fr: 'Ouvert : le vendeur a répondu sans régler le problème.',
    de: 'Offen: Der Verkäufer hat geantwortet, und es ist nicht erledigt.',
  },
  opensSilence: {
    en: 'Open: the seller has not answered.',
    fr: 'Ouvert : le vendeur n’a pas répondu.',
    de: 'Offen: Der Verkäufer hat nicht geantwortet.',
  },
  opensPromise: {
    en: 'Open: the promised day has passed.',
    fr: 'Ouvert : la date promise est passée.',
    de: 'Offen: Der zugesagte Tag ist vorbei.',
  },
  opensPromiseWhy: {
    en: 'The day after {from}, the last day promised',
    fr: 'Le lendemain du {from}, dernier jour promis',
    de: 'Am Tag nach dem {from}, dem letzten zugesagten Tag',
  },
  notYetSeller: {
    en: 'Write to the seller first; this opens when he does not settle it.',
    fr: 'Écrivez d’abord au vendeur ; cette voie s’ouvre s’il ne règle pas le problème.',
    de: 'Schreiben Sie zuerst dem Verkäufer; dieser Weg öffnet sich, wenn er es nicht löst.',
  },
  notYetPromise: {
    en: 'Opens once the promised day has passed.',
    fr: 'S’ouvre une fois la date promise passée.',
    de: 'Öffnet sich, sobald der zugesagte Tag vorbei ist.',
  },
  noLastDay: {
    en: 'No last day was found for it. Ask within 14 days, to be safe.',
    fr: 'Aucun dernier jour n’a été trouvé. Par prudence, demandez dans les 14 jours.',
    de: 'Ein letzter Tag war nicht zu finden. Fragen Sie vorsichtshalber innerhalb von 14 Tagen.',
  },
  evidenceOrder: { en: 'Order confirmation', fr: 'Confirmation de commande', de: 'Bestellbestätigung' },
  evidenceContact: {
    en: 'Your messages with the seller',
    fr: 'Vos échanges avec le vendeur',
    de: 'Ihre Nachrichten mit dem Verkäufer',
  },
  evidencePhotos: {
    en: 'Photos and the description from the shop’s page',
    fr: 'Des photos et la description de la page du vendeur',
    de: 'Fotos und die Beschreibung von der Shopseite',
  },
  evidenceReturn: {
    en: 'The tracking number of the return',
    fr: 'Le numéro de suivi du retour',
    de: 'Die Sendungsnummer der Rücksendung',
  },
  evidenceStatement: {
    en: 'The line on your account statement',
    fr: 'La ligne de votre relevé de compte',
    de: 'Die Zeile auf Ihrem Kontoauszug',
  },
  fundedCard: {
    en: 'A credit or debit card',
    fr: 'Une carte de crédit ou de débit',
    de: 'Eine Kredit- oder Debitkarte',
  },
  fundedAccount: {
    en: 'A bank account (direct debit)',
    fr: 'Un compte bancaire (prélèvement)',
    de: 'Ein Bankkonto (Lastschrift)',
  },
  fundedOther: {
    en: 'A balance there, or something else',
    fr: 'Un solde chez lui, ou autre chose',
    de: 'Ein Guthaben dort oder etwas anderes',
  },
  fundedSkip: { en: 'I do not know', fr: 'Je ne sais pas', de: 'Ich weiß es nicht' },
  fundedHelp: {
    en: 'If a card paid, its issuer is one more way.',
    fr: 'Si une carte a payé, sa banque est une voie de plus.',
    de: 'Hat eine Karte gezahlt, ist deren Bank ein weiterer Weg.',
  },
} as const satisfies Record<string, Sentence>;
