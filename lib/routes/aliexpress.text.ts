import type { Sentence } from '../values/sentence';

/** Every sentence of the AliExpress route. */
export const aliexpressText = {
  name: { en: 'AliExpress dispute', fr: 'Litige AliExpress', de: 'AliExpress-Streitfall' },
  asked: { en: 'with AliExpress', fr: 'auprès d’AliExpress', de: 'bei AliExpress' },
  who: {
    en: 'For an order on AliExpress: the platform holds the money until you confirm receipt or the time is over.',
    fr: 'Pour une commande sur AliExpress : la plateforme garde l’argent jusqu’à votre confirmation de réception ou la fin du délai.',
    de: 'Für eine Bestellung bei AliExpress: Die Plattform hält das Geld, bis Sie den Erhalt bestätigen oder die Zeit um ist.',
  },
  opensRule: {
    en: 'A dispute opens when the delivery time is over, when receipt is confirmed, or about the eleventh day after dispatch if tracking shows nothing.',
    fr: 'Le litige s’ouvre quand le délai de livraison est passé, quand la réception est confirmée, ou vers le onzième jour après l’expédition si le suivi ne bouge pas.',
    de: 'Ein Streitfall öffnet sich nach Ablauf der Lieferzeit, nach Bestätigung des Erhalts oder etwa am elften Tag nach dem Versand, wenn die Sendungsverfolgung nichts zeigt.',
  },
  opensConflict: {
    en: 'An older page of AliExpress says the fifth day after dispatch.',
    fr: 'Une page plus ancienne d’AliExpress parle du cinquième jour après l’expédition.',
    de: 'Eine ältere Seite von AliExpress nennt den fünften Tag nach dem Versand.',
  },
  opensDispatchWhy: {
    en: 'The eleventh day after dispatch on {from}',
    fr: 'Le onzième jour après l’expédition du {from}',
    de: 'Der elfte Tag nach dem Versand am {from}',
  },
  opensDispatch: {
    en: 'Open if tracking has shown nothing since dispatch.',
    fr: 'Ouvert si le suivi n’a pas bougé depuis l’expédition.',
    de: 'Offen, wenn die Sendungsverfolgung seit dem Versand nichts zeigt.',
  },
  closesRule: {
    en: 'The dispute can be opened until 15 days after the delivery time is over or receipt is confirmed.',
    fr: 'Le litige peut être ouvert jusqu’à 15 jours après la fin du délai de livraison ou la confirmation de réception.',
    de: 'Der Streitfall kann bis 15 Tage nach Ablauf der Lieferzeit oder nach Bestätigung des Erhalts eröffnet werden.',
  },
  closesConflict: {
    en: 'Two copies of AliExpress’s help text agree; no text of 2026 from AliExpress itself was read.',
    fr: 'Deux copies du texte d’aide d’AliExpress concordent ; aucun texte de 2026 d’AliExpress même n’a été lu.',
    de: 'Zwei Abschriften des Hilfetextes stimmen überein; ein Text von AliExpress selbst aus dem Jahr 2026 wurde nicht gelesen.',
  },
  answerRule: {
    en: 'The seller has five days to answer the dispute.',
    fr: 'Le vendeur a cinq jours pour répondre au litige.',
    de: 'Der Verkäufer hat fünf Tage Zeit, auf den Streitfall zu antworten.',
  },
  costRule: {
    en: 'The dispute is free; sending the goods back is sometimes at the shopper’s cost.',
    fr: 'Le litige est gratuit ; le renvoi est parfois aux frais de l’acheteur.',
    de: 'Der Streitfall ist kostenlos; die Rücksendung geht manchmal zulasten des Käufers.',
  },
  stepDoNotConfirm: {
    en: 'Do not confirm receipt before you have the goods and have looked at them: it releases the money, and the last 15 days begin.',
    fr: 'Ne confirmez pas la réception avant d’avoir l’article et de l’avoir vérifié : l’argent est libéré et les 15 derniers jours commencent.',
    de: 'Bestätigen Sie den Erhalt erst, wenn Sie die Ware haben und geprüft haben: Damit wird das Geld frei, und die letzten 15 Tage beginnen.',
  },
  stepOpen: {
    en: 'Under “My Orders”, open the order’s details and choose “Open Dispute”; after receipt it stands at the bottom of the page.',
    fr: 'Dans vos commandes, ouvrez le détail de la commande et choisissez d’ouvrir un litige ; après réception, le bouton est en bas de page.',
    de: 'Öffnen Sie unter Ihren Bestellungen die Einzelheiten und dort den Streitfall; nach Erhalt steht er unten auf der Seite.',
  },
  stepChoose: {
    en: 'Choose between return and refund, refund only, or a part of the price, and add photos, a video and the chat.',
    fr: 'Choisissez retour et remboursement, remboursement seul ou partiel, et joignez photos, vidéo et échanges.',
    de: 'Wählen Sie Rückgabe und Erstattung, nur Erstattung oder einen Teilbetrag und fügen Sie Fotos, Video und Chat bei.',
  },
  channel: {
    en: 'Your AliExpress account, in the order’s details',
    fr: 'Votre compte AliExpress, dans le détail de la commande',
    de: 'Ihr AliExpress-Konto, in den Einzelheiten der Bestellung',
  },
  ends: {
    en: 'It ends with AliExpress’s judgement.',
    fr: 'Le litige prend fin par la décision d’AliExpress.',
    de: 'Er endet mit der Entscheidung von AliExpress.',
  },
} as const satisfies Record<string, Sentence>;
