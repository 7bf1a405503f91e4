import type { Sentence } from '../values/sentence';

/** Every sentence of the formal notice. */
export const formalNoticeText = {
  name: {
    en: 'Formal notice to the seller',
    fr: 'Mise en demeure du vendeur',
    de: 'Fristsetzung an den Verkäufer',
  },
  asked: { en: 'to the seller', fr: 'au vendeur', de: 'an den Verkäufer' },
  who: {
    en: 'Consumers whose order is late, where the law of their country knows extra time and the end of the contract after it.',
    fr: 'Les consommateurs dont la commande est en retard, là où la loi de leur pays prévoit un délai supplémentaire puis la fin du contrat.',
    de: 'Verbraucher, deren Bestellung sich verspätet, wo das Recht ihres Landes eine Nachfrist und danach das Ende des Vertrags kennt.',
  },
  cost: {
    en: 'Free by e-mail; a registered letter costs its postage',
    fr: 'Gratuit par e-mail ; une lettre recommandée coûte son affranchissement',
    de: 'Per E-Mail kostenlos; ein Einschreiben kostet das Porto',
  },
  opensLate: {
    en: 'Open: the delivery date has passed.',
    fr: 'Ouvert : la date de livraison est passée.',
    de: 'Offen: Der Liefertermin ist vorbei.',
  },
  opensTerm: {
    en: 'Open: no date was promised, and the days the law gives for delivery have passed.',
    fr: 'Ouvert : aucune date n’était promise, et le délai légal de livraison est passé.',
    de: 'Offen: Es war kein Termin zugesagt, und die gesetzliche Lieferfrist ist vorbei.',
  },
  opensDemand: {
    en: 'Open: no date was promised, so you may ask for delivery at any time.',
    fr: 'Ouvert : aucune date n’était promise, vous pouvez exiger la livraison à tout moment.',
    de: 'Offen: Es war kein Termin zugesagt, Sie können die Lieferung jederzeit verlangen.',
  },
  opensRefused: {
    en: 'Open at once: the seller has refused.',
    fr: 'Ouvert immédiatement : le vendeur a refusé.',
    de: 'Sofort offen: Der Verkäufer hat abgelehnt.',
  },
  opensLateWhy: {
    en: 'The day after {from}, the last day promised',
    fr: 'Le lendemain du {from}, dernier jour promis',
    de: 'Am Tag nach dem {from}, dem letzten zugesagten Tag',
  },
  opensTermWhy: {
    en: 'After the days the law gives for delivery, from the order of {from}',
    fr: 'Après le délai légal de livraison, à compter de la commande du {from}',
    de: 'Nach der gesetzlichen Lieferfrist ab der Bestellung vom {from}',
  },
  notYet: {
    en: 'Opens once the delivery date, or the days the law gives, have passed.',
    fr: 'S’ouvre une fois passée la date de livraison ou, à défaut, le délai de la loi.',
    de: 'Öffnet sich, sobald der Liefertermin oder die gesetzliche Frist vorbei ist.',
  },
  answerWhy: {
    en: '14 days of extra time from your notice of {from}: our proposal; the law only says “reasonable”',
    fr: '14 jours supplémentaires après votre mise en demeure du {from} : notre proposition ; la loi dit seulement « raisonnable »',
    de: '14 Tage Nachfrist ab Ihrem Schreiben vom {from}: unser Vorschlag; das Gesetz sagt nur „angemessen“',
  },
  answerRule: {
    en: 'The law asks for reasonable extra time without a number. Recours proposes 14 days; the letter can give another day.',
    fr: 'La loi demande un délai supplémentaire raisonnable, sans nombre. Recours propose 14 jours ; la lettre peut fixer une autre date.',
    de: 'Das Gesetz verlangt eine angemessene Nachfrist ohne Zahl. Recours schlägt 14 Tage vor; der Brief kann einen anderen Tag nennen.',
  },
  refundLawWhy: {
    en: 'The days the law gives the seller for the refund, from the {from}, when you ended the contract',
    fr: 'Les jours que la loi laisse au vendeur pour rembourser, à partir du {from}, date à laquelle vous avez mis fin au contrat',
    de: 'Die Tage, die das Gesetz dem Verkäufer zum Erstatten lässt, ab dem {from}, an dem Sie zurückgetreten sind',
  },
  refundOursWhy: {
    en: '14 days from the {from}, when you ended the contract: our proposal; the law gives no number',
    fr: '14 jours après le {from}, date à laquelle vous avez mis fin au contrat : notre proposition ; la loi ne donne pas de nombre',
    de: '14 Tage ab dem {from}, an dem Sie zurückgetreten sind: unser Vorschlag; das Gesetz nennt keine Zahl',
  },
  stepNotice: {
    en: 'Send the formal notice: by e-mail with a copy to yourself, or by registered letter if you want proof of receipt.',
    fr: 'Envoyez la mise en demeure : par e-mail avec copie à vous-même, ou en recommandé avec avis de réception pour en avoir la preuve.',
    de: 'Schicken Sie die Nachfrist: per E-Mail mit Kopie an sich selbst, oder per Einschreiben, wenn Sie einen Beleg möchten.',
  },
  stepWait: {
    en: 'Leave the seller the time you gave.',
    fr: 'Laissez au vendeur le délai que vous lui avez donné.',
    de: 'Lassen Sie dem Verkäufer die gesetzte Frist.',
  },
  stepEnd: {
    en: 'The extra time is over: write that you end the contract because nothing was delivered, and ask for all your money back.',
    fr: 'Le délai est passé : écrivez que vous résolvez le contrat faute de livraison et demandez le remboursement de tout ce que vous avez payé.',
    de: 'Die Nachfrist ist vorbei: Schreiben Sie, dass Sie wegen Nichtlieferung zurücktreten, und verlangen Sie Ihr ganzes Geld zurück.',
  },
  stepRefund: {
    en: 'Check whether the refund has come in full, delivery cost included.',
    fr: 'Vérifiez que le remboursement est complet, frais de livraison compris.',
    de: 'Prüfen Sie, ob die Erstattung vollständig ist, Versandkosten inbegriffen.',
  },
  noteEssential: {
    en: 'If the date was essential and you had said so before ordering, you may end the contract at once, without extra time.',
    fr: 'Si la date était essentielle et que vous l’aviez dit avant de commander, vous pouvez résoudre le contrat tout de suite, sans délai supplémentaire.',
    de: 'War der Termin wesentlich und hatten Sie das vor der Bestellung gesagt, können Sie sofort zurücktreten, ohne Nachfrist.',
  },
  noteRisk: {
    en: 'A parcel lost on the way is the seller’s risk, not yours.',
    fr: 'Un colis perdu en route est à la charge du vendeur, pas à la vôtre.',
    de: 'Ein unterwegs verlorenes Paket geht zulasten des Verkäufers, nicht zu Ihren.',
  },
  noteSuspend: {
    en: 'If part of the price is still to be paid, you may tell the seller that you suspend it.',
    fr: 'S’il vous reste une partie du prix à payer, vous pouvez notifier au vendeur que vous la suspendez.',
    de: 'Ist ein Teil des Preises noch offen, können Sie dem Verkäufer mitteilen, dass Sie ihn zurückhalten.',
  },
  evidenceOrder: {
    en: 'Order number, date and amount',
    fr: 'Numéro, date et montant de la commande',
    de: 'Bestellnummer, Datum und Betrag',
  },
  evidencePromise: {
    en: 'The promised delivery date',
    fr: 'La date de livraison promise',
    de: 'Der zugesagte Liefertermin',
  },
  evidenceContact: {
    en: 'Your earlier messages to the seller',
    fr: 'Vos messages précédents au vendeur',
    de: 'Ihre früheren Nachrichten an den Verkäufer',
  },
  channelPost: {
    en: 'Registered letter to the seller’s address',
    fr: 'Lettre recommandée à l’adresse du vendeur',
    de: 'Einschreiben an die Adresse des Verkäufers',
  },
  channelEmail: { en: 'E-mail to the seller', fr: 'E-mail au vendeur', de: 'E-Mail an den Verkäufer' },
} as const satisfies Record<string, Sentence>;
