import type { Trigger } from '../law/schema';
import type { Sentence } from '../values/sentence';

/** How a right's day was counted. */
export const rightsText = {
  counted: {
    en: 'Counted from {start}, {from}.',
    fr: 'Compté à partir de ce jour : {start}, le {from}.',
    de: 'Gezählt ab diesem Tag: {start}, {from}.',
  },
  bound: {
    en: 'Counted to be safe from {from}, the earliest day on which it can have begun ({start} is not exactly known).',
    fr: 'Compté par prudence à partir du {from}, le premier jour possible (date exacte inconnue : {start}).',
    de: 'Vorsichtshalber ab {from} gezählt, dem frühesten möglichen Tag (nicht genau bekannt: {start}).',
  },
  boundLatest: {
    en: 'Counted from {from}, the last day on which it can have begun ({start} is not exactly known).',
    fr: 'Compté à partir du {from}, le dernier jour possible (date exacte inconnue : {start}).',
    de: 'Ab {from} gezählt, dem spätesten möglichen Tag (nicht genau bekannt: {start}).',
  },
  practice: {
    en: 'The law gives no number of days. This is what is usually accepted, counted from {start}, {from}.',
    fr: 'La loi ne donne pas de nombre de jours. C’est ce qui est habituellement admis, compté à partir de ce jour : {start}, le {from}.',
    de: 'Das Gesetz nennt keine Zahl von Tagen. Das ist, was üblicherweise anerkannt wird, gezählt ab diesem Tag: {start}, {from}.',
  },
  stoodStill: {
    en: '{why} In this latest reading the days from {from} to {until} do not count: the time stood still.',
    fr: '{why} Dans cette lecture, la plus tardive, les jours du {from} au {until} ne comptent pas : le délai était suspendu.',
    de: '{why} In dieser spätesten Lesart zählen die Tage vom {from} bis zum {until} nicht: Die Frist ruhte.',
  },
  untilReturn: {
    en: 'Counted from {from}, when you sent the goods back: until then the seller may keep the refund.',
    fr: 'Compté à partir du {from}, jour du renvoi : jusque-là, le vendeur peut retenir le remboursement.',
    de: 'Gezählt ab {from}, dem Tag der Rücksendung: Bis dahin darf der Verkäufer die Erstattung zurückhalten.',
  },
  unnamed: { en: 'that day', fr: 'ce jour', de: 'dieser Tag' },
  penalty: {
    en: 'It grows from {from} on, the day after the refund was due.',
    fr: 'Elle court à partir du {from}, lendemain du jour où le remboursement était dû.',
    de: 'Sie läuft ab {from}, dem Tag nach der Fälligkeit der Erstattung.',
  },
} as const satisfies Record<string, Sentence>;

/** What a rule counts from, as a noun: "the day the goods came". */
export const startText: Partial<Record<Trigger, Sentence>> = {
  contract: { en: 'the day of the order', fr: 'le jour de la commande', de: 'der Tag der Bestellung' },
  sale: { en: 'the day of the order', fr: 'le jour de la commande', de: 'der Tag der Bestellung' },
  'delivery-date-missed': {
    en: 'the last day on which delivery was due',
    fr: 'le dernier jour prévu pour la livraison',
    de: 'der letzte Tag, an dem die Lieferung fällig war',
  },
  'delivery-refused': {
    en: 'the day the seller refused',
    fr: 'le jour du refus du vendeur',
    de: 'der Tag, an dem der Verkäufer ablehnte',
  },
  'additional-period-over': {
    en: 'the end of the extra time you gave',
    fr: 'la fin du délai supplémentaire que vous avez donné',
    de: 'das Ende der Frist, die Sie gesetzt haben',
  },
  'termination-sent': {
    en: 'the day you ended the contract',
    fr: 'le jour où vous avez mis fin au contrat',
    de: 'der Tag, an dem Sie vom Vertrag zurückgetreten sind',
  },
  'termination-received': {
    en: 'the day the seller had your letter ending the contract',
    fr: 'le jour où le vendeur a reçu votre lettre mettant fin au contrat',
    de: 'der Tag, an dem der Verkäufer Ihren Rücktritt erhielt',
  },
  'refund-term-over': {
    en: 'the last day for the refund',
    fr: 'le dernier jour prévu pour le remboursement',
    de: 'der letzte Tag für die Erstattung',
  },
  possession: {
    en: 'the day the goods came',
    fr: 'le jour où vous avez reçu la marchandise',
    de: 'der Tag, an dem Sie die Ware erhielten',
  },
  'last-item-received': {
    en: 'the day the last of the goods came',
    fr: 'le jour où vous avez reçu le dernier article',
    de: 'der Tag, an dem Sie den letzten Artikel erhielten',
  },
  'defect-found': {
    en: 'the day you found the defect',
    fr: 'le jour où vous avez découvert le défaut',
    de: 'der Tag, an dem Sie den Mangel entdeckten',
  },
  'defect-notified': {
    en: 'the day you told the seller of the defect',
    fr: 'le jour où vous avez signalé le défaut au vendeur',
    de: 'der Tag, an dem Sie dem Verkäufer den Mangel meldeten',
  },
  'request-for-repair': {
    en: 'the day you asked for repair or replacement',
    fr: 'le jour où vous avez demandé la réparation ou le remplacement',
    de: 'der Tag, an dem Sie Reparatur oder Ersatz verlangten',
  },
  repair: {
    en: 'the day of the repair',
    fr: 'le jour de la réparation',
    de: 'der Tag der Reparatur',
  },
  'replacement-delivered': {
    en: 'the day the replacement came',
    fr: 'le jour où le remplacement est arrivé',
    de: 'der Tag, an dem der Ersatz kam',
  },
  'withdrawal-sent': {
    en: 'the day you sent your withdrawal',
    fr: 'le jour où vous avez envoyé votre rétractation',
    de: 'der Tag, an dem Sie den Widerruf absandten',
  },
  'withdrawal-received': {
    en: 'the day the seller learnt of your withdrawal, taken as the day you sent it',
    fr: 'le jour où le vendeur a appris votre rétractation, compté comme celui de l’envoi',
    de: 'der Tag, an dem der Verkäufer vom Widerruf erfuhr, gerechnet als Tag der Absendung',
  },
  'withdrawal-period-over': {
    en: 'the end of the first withdrawal period',
    fr: 'la fin du premier délai de rétractation',
    de: 'das Ende der ersten Widerrufsfrist',
  },
  'information-given': {
    en: 'the day the seller told you of your right to withdraw',
    fr: 'le jour où le vendeur vous a informé de votre droit de rétractation',
    de: 'der Tag, an dem der Verkäufer Sie über Ihr Widerrufsrecht belehrte',
  },
  'written-complaint': {
    en: 'the day of your first written complaint',
    fr: 'le jour de votre première réclamation écrite',
    de: 'der Tag Ihrer ersten schriftlichen Beschwerde',
  },
  'goods-returned': {
    en: 'the day you sent the goods back',
    fr: 'le jour où vous avez renvoyé la marchandise',
    de: 'der Tag, an dem Sie die Ware zurückschickten',
  },
  'guarantee-accepted': {
    en: 'the day the seller took the goods in under the guarantee',
    fr: 'le jour où le vendeur a pris le bien en charge au titre de la garantie',
    de: 'der Tag, an dem der Verkäufer den Gewährleistungsfall annahm',
  },
  negotiation: {
    en: 'the time in which you and the seller negotiate',
    fr: 'le temps où vous négociez avec le vendeur',
    de: 'die Zeit, in der Sie mit dem Verkäufer verhandeln',
  },
  'complete-file': {
    en: 'the day the mediator had your complete file',
    fr: 'le jour où le médiateur a eu votre dossier complet',
    de: 'der Tag, an dem der Schlichtungsstelle Ihre Akte vollständig vorlag',
  },
  'mediation-agreed': {
    en: 'the day both sides agreed to mediation',
    fr: 'le jour où les deux parties ont accepté la médiation',
    de: 'der Tag, an dem beide Seiten der Schlichtung zustimmten',
  },
  'mediation-over': {
    en: 'the end of the mediation',
    fr: 'la fin de la médiation',
    de: 'das Ende der Schlichtung',
  },
  'mediation-notified': {
    en: 'the day the mediator told both sides that the case came in',
    fr: 'le jour où le médiateur a notifié sa saisine aux deux parties',
    de: 'der Tag, an dem die Schlichtungsstelle beiden Seiten den Eingang mitteilte',
  },
  judgment: { en: 'the judgment', fr: 'le jugement', de: 'das Urteil' },
  service: {
    en: 'the day the court’s paper was served',
    fr: 'le jour de la signification de l’acte',
    de: 'der Tag der Zustellung durch das Gericht',
  },
  application: {
    en: 'the day your application came in',
    fr: 'le jour où votre demande est arrivée',
    de: 'der Tag, an dem Ihr Antrag einging',
  },
  reply: { en: 'the defendant’s answer', fr: 'la réponse du défendeur', de: 'die Antwort der Gegenseite' },
  'court-order': {
    en: 'the day of the court’s order',
    fr: 'le jour de l’ordonnance',
    de: 'der Tag der gerichtlichen Anordnung',
  },
  debit: {
    en: 'the day the account was debited',
    fr: 'le jour du débit du compte',
    de: 'der Tag der Belastung des Kontos',
  },
  bill: {
    en: 'the date of the card bill or statement',
    fr: 'la date de la facture ou du relevé de carte',
    de: 'das Datum der Kartenrechnung oder des Auszugs',
  },
  breach: {
    en: 'the day the seller did not do what was agreed',
    fr: 'le jour où le vendeur n’a pas fait ce qui était convenu',
    de: 'der Tag, an dem der Verkäufer das Vereinbarte nicht tat',
  },
  'refund-due': {
    en: 'the day the refund became due',
    fr: 'le jour où le remboursement est devenu dû',
    de: 'der Tag, an dem die Erstattung fällig wurde',
  },
  'refund-agreed': {
    en: 'the day the seller agreed to the refund',
    fr: 'le jour où le vendeur a accepté le remboursement',
    de: 'der Tag, an dem der Verkäufer der Erstattung zustimmte',
  },
  'dispute-received': {
    en: 'the day the card firm or bank had your dispute',
    fr: 'le jour où l’émetteur ou la banque a reçu votre contestation',
    de: 'der Tag, an dem der Kartenanbieter oder die Bank Ihre Beanstandung hatte',
  },
  'issuer-complaint': {
    en: 'the day of your complaint to the bank about itself',
    fr: 'le jour de votre réclamation à la banque à son propre sujet',
    de: 'der Tag Ihrer Beschwerde bei der Bank über sie selbst',
  },
  'issuer-answer': {
    en: 'the bank’s final answer',
    fr: 'la réponse définitive de la banque',
    de: 'die endgültige Antwort der Bank',
  },
  'complaint-book': {
    en: 'the day of your entry in the complaint book',
    fr: 'le jour de votre inscription au livre de réclamations',
    de: 'der Tag Ihres Eintrags im Beschwerdebuch',
  },
};
