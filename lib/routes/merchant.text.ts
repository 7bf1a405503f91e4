import type { Sentence } from '../values/sentence';

/** Every sentence of the route to the seller. */
export const merchantText = {
  name: { en: 'The seller', fr: 'Le vendeur', de: 'Der Verkäufer' },
  asked: { en: 'with the seller', fr: 'auprès du vendeur', de: 'beim Verkäufer' },
  who: {
    en: 'Everyone who bought something: the seller is the one who owes the delivery.',
    fr: 'Toute personne qui a acheté : c’est le vendeur qui doit la livraison.',
    de: 'Wer etwas gekauft hat: Der Verkäufer schuldet die Lieferung.',
  },
  cost: { en: 'Free', fr: 'Gratuit', de: 'Kostenlos' },
  opensLate: {
    en: 'Open: the promised day has passed.',
    fr: 'Ouvert : la date promise est passée.',
    de: 'Offen: Der zugesagte Tag ist vorbei.',
  },
  opensNow: {
    en: 'Open: you can ask at any time.',
    fr: 'Ouvert : vous pouvez demander à tout moment.',
    de: 'Offen: Sie können jederzeit nachfragen.',
  },
  opensWhy: {
    en: 'The day after {from}, the last day promised',
    fr: 'Le lendemain du {from}, dernier jour promis',
    de: 'Am Tag nach dem {from}, dem letzten zugesagten Tag',
  },
  notYet: {
    en: 'The promised day has not passed yet.',
    fr: 'La date promise n’est pas encore passée.',
    de: 'Der zugesagte Tag ist noch nicht vorbei.',
  },
  answerWhy: {
    en: '14 days from your message of {from}: our proposal, no rule gives a number',
    fr: '14 jours après votre message du {from} : notre proposition, aucune règle ne fixe de nombre',
    de: '14 Tage nach Ihrer Nachricht vom {from}: unser Vorschlag, keine Regel nennt eine Zahl',
  },
  answerRule: {
    en: 'No rule says how long a seller may take to answer a message. Recours proposes 14 days; the letter can give another day.',
    fr: 'Aucune règle ne dit en combien de jours un vendeur doit répondre. Recours propose 14 jours ; la lettre peut fixer une autre date.',
    de: 'Keine Regel sagt, wie schnell ein Verkäufer antworten muss. Recours schlägt 14 Tage vor; der Brief kann einen anderen Tag nennen.',
  },
  answerLawWhy: {
    en: 'The time the law gives the seller to answer, from your message of {from}',
    fr: 'Le délai que la loi donne au vendeur pour répondre, à partir de votre message du {from}',
    de: 'Die Zeit, die das Gesetz dem Verkäufer zum Antworten lässt, ab Ihrer Nachricht vom {from}',
  },
  refundLawWhy: {
    en: 'The time the law gives the seller for the refund, from {from}; where goods are to go back, not before they are on their way',
    fr: 'Le délai que la loi donne au vendeur pour rembourser, à partir du {from} ; s’il y a un retour à faire, pas avant l’envoi',
    de: 'Die Zeit, die das Gesetz dem Verkäufer zum Erstatten lässt, ab {from}; ist Ware zurückzuschicken, nicht vor deren Absendung',
  },
  firstRule: {
    en: 'Problems with an order start with the seller: the payment firm, the card issuer and the mediator all ask whether the seller was told in writing.',
    fr: 'Un problème de commande commence par le vendeur : le service de paiement, la banque et le médiateur demandent tous si le vendeur a été prévenu par écrit.',
    de: 'Bei Problemen mit einer Bestellung kommt zuerst der Verkäufer: Zahlungsdienst, Kartenbank und Schlichtungsstelle fragen alle, ob er schriftlich informiert wurde.',
  },
  stepLook: {
    en: 'Look once more at the tracking, the pick-up point and with your neighbours.',
    fr: 'Vérifiez une dernière fois le suivi, le point de retrait et auprès de vos voisins.',
    de: 'Prüfen Sie noch einmal die Sendungsverfolgung, den Abholort und bei den Nachbarn.',
  },
  stepPhotos: {
    en: 'Take photos of the goods, the packaging and the label before anything else, and keep everything.',
    fr: 'Avant tout, photographiez la marchandise, l’emballage et l’étiquette, et gardez tout.',
    de: 'Fotografieren Sie zuerst Ware, Verpackung und Etikett, und bewahren Sie alles auf.',
  },
  stepCounterfeit: {
    en: 'Keep the item as evidence and do not sell it on.',
    fr: 'Gardez l’objet comme preuve et ne le revendez pas.',
    de: 'Behalten Sie die Ware als Beweis und verkaufen Sie sie nicht weiter.',
  },
  stepReturn: {
    en: 'Send the goods back, keep the proof of sending and note the day here: the refund may wait for it.',
    fr: 'Renvoyez la marchandise, gardez la preuve d’envoi et notez ici le jour : le remboursement peut en dépendre.',
    de: 'Schicken Sie die Ware zurück, behalten Sie den Versandbeleg und vermerken Sie hier den Tag: Die Erstattung kann davon abhängen.',
  },
  stepWrite: {
    en: 'Write to the address on the order confirmation. Give the order number and the day by which you expect an answer.',
    fr: 'Écrivez à l’adresse indiquée sur la confirmation. Donnez le numéro de commande et la date à laquelle vous attendez une réponse.',
    de: 'Schreiben Sie an die Adresse auf der Bestellbestätigung. Nennen Sie die Bestellnummer und den Tag, bis zu dem Sie eine Antwort erwarten.',
  },
  stepKeep: {
    en: 'Keep a copy, then note here that you sent it: the clock starts.',
    fr: 'Gardez une copie, puis notez ici que vous l’avez envoyé : le délai commence.',
    de: 'Behalten Sie eine Kopie und vermerken Sie hier den Versand: Die Frist beginnt.',
  },
  stepAgain: {
    en: 'You may write once more, but the other routes do not wait for it.',
    fr: 'Vous pouvez écrire encore une fois, mais les autres voies n’attendent pas.',
    de: 'Sie können noch einmal schreiben, doch die anderen Wege warten nicht darauf.',
  },
  channelPlatform: {
    en: 'Through the order’s own messages on the platform',
    fr: 'Par la messagerie de la commande sur la plateforme',
    de: 'Über die Nachrichten zur Bestellung auf der Plattform',
  },
  platformRule: {
    en: 'On a marketplace, write to the seller through the order: the platform’s protection looks at those messages.',
    fr: 'Sur une place de marché, écrivez au vendeur depuis la commande : la protection de la plateforme regarde ces messages.',
    de: 'Schreiben Sie auf einem Marktplatz über die Bestellung: Der Schutz der Plattform achtet auf diese Nachrichten.',
  },
  channelEmail: {
    en: 'The seller’s e-mail address',
    fr: 'L’adresse e-mail du vendeur',
    de: 'Die E-Mail-Adresse des Verkäufers',
  },
  channelRule: {
    en: 'As the order page or the confirmation prints it.',
    fr: 'Telle qu’elle figure sur la page de commande ou la confirmation.',
    de: 'Wie sie auf der Bestellseite oder der Bestätigung steht.',
  },
  evidenceOrder: {
    en: 'Order number and date',
    fr: 'Numéro et date de commande',
    de: 'Bestellnummer und Datum',
  },
  evidencePromise: {
    en: 'The promised delivery date',
    fr: 'La date de livraison promise',
    de: 'Der zugesagte Liefertermin',
  },
  evidencePhotos: {
    en: 'Photos of the goods and the packaging',
    fr: 'Photos de la marchandise et de l’emballage',
    de: 'Fotos der Ware und der Verpackung',
  },
  decides: {
    en: 'The seller can give the money back or deliver.',
    fr: 'Le vendeur peut rembourser ou livrer.',
    de: 'Der Verkäufer kann erstatten oder liefern.',
  },
} as const satisfies Record<string, Sentence>;
