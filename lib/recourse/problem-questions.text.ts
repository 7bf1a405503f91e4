import type { Sentence } from '../values/sentence';

/** What single problems need to know. */
export const problemQuestionText = {
  unknown: { en: 'I do not know', fr: 'Je ne sais pas', de: 'Ich weiß es nicht' },
  notYet: { en: 'Not yet', fr: 'Pas encore', de: 'Noch nicht' },
  received: { en: 'When did it arrive?', fr: 'Quand l’avez-vous reçu ?', de: 'Wann ist es angekommen?' },
  receivedLast: {
    en: 'When did it arrive? If it came in several parcels, the last one.',
    fr: 'Quand l’avez-vous reçu ? S’il y avait plusieurs colis, le dernier.',
    de: 'Wann ist es angekommen? Bei mehreren Paketen das letzte.',
  },
  receivedHelp: {
    en: 'The day you had it in your hands, or picked it up.',
    fr: 'Le jour où vous l’avez eu en main, ou retiré.',
    de: 'Der Tag, an dem Sie es in Händen hatten oder abholten.',
  },
  notReceivedYet: {
    en: 'It has not come yet',
    fr: 'Je ne l’ai pas encore reçu',
    de: 'Es ist noch nicht da',
  },
  withdrawn: {
    en: 'Have you told the seller that you withdraw? On which day?',
    fr: 'Avez-vous dit au vendeur que vous vous rétractez ? Quel jour ?',
    de: 'Haben Sie dem Verkäufer den Widerruf erklärt? An welchem Tag?',
  },
  withdrawnHelp: {
    en: 'The day you sent it: by e-mail, letter, form or the shop’s withdrawal button.',
    fr: 'Le jour de l’envoi : par e-mail, lettre, formulaire ou le bouton de rétractation de la boutique.',
    de: 'Der Tag der Absendung: per E-Mail, Brief, Formular oder über die Widerrufsfunktion des Shops.',
  },
  returned: {
    en: 'When did you send the goods back?',
    fr: 'Quand avez-vous renvoyé la marchandise ?',
    de: 'Wann haben Sie die Ware zurückgeschickt?',
  },
  returnedHelp: {
    en: 'The day on the proof of sending.',
    fr: 'La date de la preuve d’envoi.',
    de: 'Der Tag auf dem Versandbeleg.',
  },
  notReturned: { en: 'Not sent back', fr: 'Pas renvoyée', de: 'Nicht zurückgeschickt' },
  refundFor: {
    en: 'Why is the refund owed to you?',
    fr: 'Pourquoi ce remboursement vous est-il dû ?',
    de: 'Warum steht Ihnen die Erstattung zu?',
  },
  refundForHelp: {
    en: 'How long the seller may take, and what lateness costs, depends on it.',
    fr: 'Le délai du vendeur, et le prix de son retard, en dépendent.',
    de: 'Davon hängt ab, wie lange der Verkäufer Zeit hat und was Verspätung kostet.',
  },
  refundForWithdrawal: {
    en: 'I withdrew from the order',
    fr: 'Je me suis rétracté de la commande',
    de: 'Ich habe die Bestellung widerrufen',
  },
  refundForNotDelivered: {
    en: 'It never came and I ended the contract',
    fr: 'Je n’ai rien reçu et j’ai mis fin au contrat',
    de: 'Es kam nichts, und ich bin zurückgetreten',
  },
  refundForDefect: {
    en: 'It was faulty and I sent it back',
    fr: 'C’était défectueux et je l’ai renvoyé',
    de: 'Es war mangelhaft, und ich habe es zurückgeschickt',
  },
  refundForOther: {
    en: 'The seller promised it for another reason',
    fr: 'Le vendeur l’a promis pour une autre raison',
    de: 'Der Verkäufer hat sie aus einem anderen Grund zugesagt',
  },
  ended: {
    en: 'On which day did you end the contract in writing?',
    fr: 'Quel jour avez-vous mis fin au contrat par écrit ?',
    de: 'An welchem Tag sind Sie schriftlich zurückgetreten?',
  },
  refundPromised: {
    en: 'Did the seller confirm the refund? On which day?',
    fr: 'Le vendeur a-t-il confirmé le remboursement ? Quel jour ?',
    de: 'Hat der Verkäufer die Erstattung bestätigt? An welchem Tag?',
  },
  notPromised: { en: 'Not confirmed', fr: 'Pas confirmé', de: 'Nicht bestätigt' },
  cancelled: {
    en: 'Have you ended the subscription? On which day?',
    fr: 'Avez-vous résilié l’abonnement ? Quel jour ?',
    de: 'Haben Sie das Abonnement gekündigt? An welchem Tag?',
  },
  noticed: {
    en: 'When did you notice the problem?',
    fr: 'Quand avez-vous constaté le problème ?',
    de: 'Wann haben Sie das Problem bemerkt?',
  },
  noticedPayment: {
    en: 'When did you notice the payment?',
    fr: 'Quand avez-vous remarqué ce paiement ?',
    de: 'Wann haben Sie die Zahlung bemerkt?',
  },
  debited: {
    en: 'On which day was the money taken?',
    fr: 'Quel jour l’argent a-t-il été débité ?',
    de: 'An welchem Tag wurde das Geld abgebucht?',
  },
  debitedHelp: {
    en: 'You find it on the statement or in the app.',
    fr: 'La date figure sur le relevé ou dans l’application.',
    de: 'Der Tag steht auf dem Auszug oder in der App.',
  },
  dispatched: {
    en: 'On which day was it sent?',
    fr: 'Quel jour a-t-il été expédié ?',
    de: 'An welchem Tag wurde es verschickt?',
  },
  informed: {
    en: 'Did the seller tell you of your right to withdraw?',
    fr: 'Le vendeur vous a-t-il informé de votre droit de rétractation ?',
    de: 'Hat der Verkäufer Sie über Ihr Widerrufsrecht belehrt?',
  },
  informedHelp: {
    en: 'In the confirmation or the terms. Where it is missing, the time to withdraw is longer.',
    fr: 'Dans la confirmation ou les conditions de vente. Sans cette information, le délai est plus long.',
    de: 'In der Bestätigung oder den AGB. Fehlt die Belehrung, ist die Frist länger.',
  },
  informedYes: { en: 'Yes', fr: 'Oui', de: 'Ja' },
  informedLate: { en: 'Yes, but later', fr: 'Oui, mais plus tard', de: 'Ja, aber später' },
  informedNo: { en: 'No', fr: 'Non', de: 'Nein' },
  informedOn: {
    en: 'On which day did the seller tell you?',
    fr: 'Quel jour le vendeur vous a-t-il informé ?',
    de: 'An welchem Tag hat der Verkäufer Sie belehrt?',
  },
  used: { en: 'Was it new or used?', fr: 'Était-ce neuf ou d’occasion ?', de: 'War es neu oder gebraucht?' },
  usedYes: { en: 'Used', fr: 'D’occasion', de: 'Gebraucht' },
  usedNo: { en: 'New', fr: 'Neuf', de: 'Neu' },
  repaired: {
    en: 'Was it repaired under the guarantee? On which day?',
    fr: 'A-t-il été réparé sous garantie ? Quel jour ?',
    de: 'Wurde es im Rahmen der Gewährleistung repariert? An welchem Tag?',
  },
  repairedHelp: {
    en: 'A repair can lengthen the guarantee.',
    fr: 'Une réparation peut prolonger la garantie.',
    de: 'Eine Reparatur kann die Gewährleistung verlängern.',
  },
  notRepaired: { en: 'Not repaired', fr: 'Pas réparé', de: 'Nicht repariert' },
} as const satisfies Record<string, Sentence>;
