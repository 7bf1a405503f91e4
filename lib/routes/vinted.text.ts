import type { Sentence } from '../values/sentence';

/** Every sentence of the Vinted route. */
export const vintedText = {
  name: { en: 'Vinted Buyer Protection', fr: 'Protection acheteurs Vinted', de: 'Vinted-Käuferschutz' },
  asked: { en: 'with Vinted', fr: 'auprès de Vinted', de: 'bei Vinted' },
  who: {
    en: 'For an item paid on Vinted with the buy button.',
    fr: 'Pour un article payé sur Vinted avec le bouton « Acheter ».',
    de: 'Für einen Artikel, der auf Vinted über den Kaufen-Knopf bezahlt wurde.',
  },
  covers: {
    en: 'It covers items lost, damaged or not as described.',
    fr: 'Elle couvre les articles perdus, endommagés ou non conformes à la description.',
    de: 'Er gilt für verlorene, beschädigte oder abweichende Artikel.',
  },
  closesRule: {
    en: 'The problem is reported within two days of the notice that the parcel is delivered, should be there or seems lost, even if it is not in hand.',
    fr: 'Le problème se signale dans les deux jours de l’avis indiquant que le colis est livré, devrait l’être ou semble perdu, même sans l’avoir en main.',
    de: 'Das Problem wird binnen zwei Tagen nach der Mitteilung gemeldet, dass das Paket zugestellt ist, da sein sollte oder verloren scheint, auch wenn Sie es nicht haben.',
  },
  dated: {
    en: 'Vinted’s terms were read as in force since October 2022; the help page says the same.',
    fr: 'Les conditions de Vinted ont été lues dans leur version en vigueur depuis octobre 2022 ; la page d’aide dit la même chose.',
    de: 'Die Bedingungen von Vinted wurden im Stand seit Oktober 2022 gelesen; die Hilfeseite sagt dasselbe.',
  },
  closesWhy: {
    en: 'Two days after the parcel was marked as delivered on {from}',
    fr: 'Deux jours après le statut « Livré » du {from}',
    de: 'Zwei Tage nach dem Zustellvermerk vom {from}',
  },
  closesNoticeWhy: {
    en: 'Two days after Vinted’s notice of {from}',
    fr: 'Deux jours après l’avis de Vinted du {from}',
    de: 'Zwei Tage nach der Mitteilung von Vinted vom {from}',
  },
  askNotice: {
    en: 'On which day did Vinted tell you that the parcel was delivered, should be there or seems lost?',
    fr: 'Quel jour Vinted vous a-t-il annoncé que le colis est livré, devrait l’être ou semble perdu ?',
    de: 'An welchem Tag hat Vinted mitgeteilt, dass das Paket zugestellt ist, da sein sollte oder verloren scheint?',
  },
  askNoticeHelp: {
    en: 'It stands in the conversation with the seller and in Vinted’s e-mail. Only two days count from it.',
    fr: 'C’est indiqué dans la conversation avec le vendeur et dans l’e-mail de Vinted. Il ne reste alors que deux jours.',
    de: 'Das steht im Gespräch mit dem Verkäufer und in der E-Mail von Vinted. Ab dann zählen nur zwei Tage.',
  },
  askNoticeSkip: { en: 'No such notice yet', fr: 'Pas encore d’avis', de: 'Noch keine Mitteilung' },
  opensNotice: {
    en: 'Open: Vinted has told you about the parcel.',
    fr: 'Ouvert : Vinted vous a informé au sujet du colis.',
    de: 'Offen: Vinted hat Sie über das Paket benachrichtigt.',
  },
  opensNoticeWhy: {
    en: 'From Vinted’s notice of {from}',
    fr: 'À partir de l’avis de Vinted du {from}',
    de: 'Ab der Mitteilung von Vinted vom {from}',
  },
  opensDeliveredWhy: {
    en: 'From the delivery marked on {from}',
    fr: 'À partir du statut « Livré » du {from}',
    de: 'Ab dem Zustellvermerk vom {from}',
  },
  opensRule: {
    en: 'A problem can be reported once the parcel shows as delivered, or once Vinted writes that it should be there or seems lost.',
    fr: 'Un problème se signale dès le statut « Livré », ou dès que Vinted écrit que le colis devrait être arrivé ou semble perdu.',
    de: 'Ein Problem lässt sich melden, sobald das Paket als zugestellt gilt oder Vinted schreibt, dass es da sein sollte oder verloren scheint.',
  },
  notYet: {
    en: 'Opens when the parcel shows as delivered, or when Vinted writes that it should be there or seems lost.',
    fr: 'S’ouvre au statut « Livré », ou quand Vinted écrit que le colis devrait être arrivé ou semble perdu.',
    de: 'Öffnet sich, wenn das Paket als zugestellt gilt oder Vinted schreibt, dass es da sein sollte oder verloren scheint.',
  },
  answerRule: {
    en: 'The seller has 14 days to settle it, then Vinted decides; after that the seller has two days to act.',
    fr: 'Le vendeur a 14 jours pour trouver une solution, puis Vinted tranche ; il a ensuite deux jours pour agir.',
    de: 'Der Verkäufer hat 14 Tage für eine Lösung, dann entscheidet Vinted; danach hat er zwei Tage zum Handeln.',
  },
  sendBack: {
    en: 'If a return is asked, send the item back within five days, in its original packaging.',
    fr: 'Si un retour est demandé, renvoyez l’article dans les cinq jours, dans son emballage d’origine.',
    de: 'Wird eine Rückgabe verlangt, schicken Sie den Artikel binnen fünf Tagen in der Originalverpackung zurück.',
  },
  costRule: {
    en: 'Reporting is free; postage for a return may be the buyer’s.',
    fr: 'Le signalement est gratuit ; les frais de retour peuvent être à la charge de l’acheteur.',
    de: 'Die Meldung ist kostenlos; das Porto der Rücksendung kann der Käufer tragen.',
  },
  stepDoNotClick: {
    en: 'Do not press the button that says all is well (“Tout est OK” in French): it pays the seller and ends the protection.',
    fr: 'Ne cliquez pas sur « Tout est OK » : cela paie le vendeur et met fin à la protection.',
    de: 'Drücken Sie nicht den Knopf, der alles für in Ordnung erklärt (französisch „Tout est OK“): Damit erhält der Verkäufer das Geld, und der Schutz endet.',
  },
  stepReport: {
    en: 'In the conversation with the seller, choose that you have a problem and add photos.',
    fr: 'Dans la conversation avec le vendeur, choisissez « J’ai un problème » et joignez des photos.',
    de: 'Wählen Sie im Gespräch mit dem Verkäufer, dass es ein Problem gibt, und fügen Sie Fotos bei.',
  },
  stepKeep: {
    en: 'Keep the original packaging.',
    fr: 'Gardez l’emballage d’origine.',
    de: 'Bewahren Sie die Originalverpackung auf.',
  },
  channel: {
    en: 'The conversation with the seller on Vinted',
    fr: 'La conversation avec le vendeur sur Vinted',
    de: 'Das Gespräch mit dem Verkäufer auf Vinted',
  },
  ends: {
    en: 'Saying that all is well ends it at once, and so do two days without a report.',
    fr: '« Tout est OK » y met fin aussitôt, tout comme deux jours sans signalement.',
    de: 'Wer alles für in Ordnung erklärt, beendet ihn sofort; zwei Tage ohne Meldung tun es auch.',
  },
  mediator: {
    en: 'Vinted’s terms name a mediator only for services that Vinted itself sells, not for a dispute with a seller.',
    fr: 'Les conditions de Vinted ne désignent un médiateur que pour les services vendus par Vinted, pas pour un litige avec un vendeur.',
    de: 'Die Bedingungen nennen eine Schlichtungsstelle nur für Dienste von Vinted selbst, nicht für Streit mit einem Verkäufer.',
  },
} as const satisfies Record<string, Sentence>;
