import type { Sentence } from '../values/sentence';

/** Every sentence of the Fnac and Darty route. */
export const fnacDartyText = {
  name: { en: 'Fnac or Darty', fr: 'Fnac ou Darty', de: 'Fnac oder Darty' },
  asked: { en: 'with Fnac or Darty', fr: 'auprès de la Fnac ou de Darty', de: 'bei Fnac oder Darty' },
  who: {
    en: 'For an order at Fnac or Darty, from the shop itself or from a seller on its marketplace.',
    fr: 'Pour une commande sur le site de la Fnac ou de Darty, auprès de l’enseigne ou d’un vendeur de sa place de marché.',
    de: 'Für eine Bestellung bei Fnac oder Darty, beim Händler selbst oder bei einem Verkäufer auf dessen Marktplatz.',
  },
  fnac: {
    en: 'These rules were read at Darty (terms of December 2023). For Fnac, of the same group, they are taken from memory.',
    fr: 'Ces règles ont été lues chez Darty (conditions de décembre 2023). Pour la Fnac, du même groupe, elles sont données de mémoire.',
    de: 'Gelesen wurden diese Regeln bei Darty (Bedingungen vom Dezember 2023). Für Fnac, aus demselben Konzern, stammen sie aus der Erinnerung.',
  },
  opensRule: {
    en: 'A marketplace claim is made once the latest delivery date has passed, the seller was contacted and 72 hours have gone by.',
    fr: 'La réclamation marketplace se fait une fois la date maximale de livraison passée, le vendeur contacté et 72 heures écoulées.',
    de: 'Auf dem Marktplatz wird reklamiert, wenn der späteste Liefertermin vorbei ist, der Verkäufer gefragt wurde und 72 Stunden vergangen sind.',
  },
  opensWhy: {
    en: '72 hours after your message to the seller of {from}',
    fr: '72 heures après votre message au vendeur du {from}',
    de: '72 Stunden nach Ihrer Nachricht an den Verkäufer vom {from}',
  },
  notYet: {
    en: 'Opens 72 hours after you wrote to the seller, once the latest delivery date has passed.',
    fr: 'S’ouvre 72 heures après votre message au vendeur, une fois la date maximale de livraison passée.',
    de: 'Öffnet sich 72 Stunden nach Ihrer Nachricht an den Verkäufer, wenn der späteste Liefertermin vorbei ist.',
  },
  answerMarketRule: {
    en: 'The seller has eight working days to answer the claim, then Darty steps in.',
    fr: 'Le vendeur a huit jours ouvrés pour répondre à la réclamation, puis Darty intervient.',
    de: 'Der Verkäufer hat acht Arbeitstage, auf die Reklamation zu antworten, dann greift Darty ein.',
  },
  answerOwnRule: {
    en: 'Darty answers a letter within ten working days, a call within 72 hours.',
    fr: 'Darty répond à un courrier sous dix jours ouvrés, à un appel sous 72 heures.',
    de: 'Darty beantwortet Briefe binnen zehn Arbeitstagen, Anrufe binnen 72 Stunden.',
  },
  damageRule: {
    en: 'For transport damage, note reserves on the delivery note and tell the seller within 48 hours.',
    fr: 'En cas d’avarie, émettez des réserves sur le bon de livraison et prévenez le vendeur sous 48 heures.',
    de: 'Bei Transportschaden: Vorbehalte auf dem Lieferschein vermerken und den Verkäufer binnen 48 Stunden benachrichtigen.',
  },
  damageBy: {
    en: 'Tell the seller about the damage by {day} (48 hours from delivery).',
    fr: 'Prévenez le vendeur de l’avarie au plus tard le {day} (48 heures après la livraison).',
    de: 'Melden Sie dem Verkäufer den Schaden bis {day} (48 Stunden nach Zustellung).',
  },
  damageWhy: {
    en: '48 hours after delivery on {from}',
    fr: '48 heures après la livraison du {from}',
    de: '48 Stunden nach der Zustellung am {from}',
  },
  costRule: {
    en: 'The claim in the account is free.',
    fr: 'La réclamation dans le compte est gratuite.',
    de: 'Die Reklamation im Konto ist kostenlos.',
  },
  stepMarket: {
    en: 'In “Mes commandes”, open the details and choose “Effectuer une réclamation auprès du vendeur”.',
    fr: 'Dans « Mes commandes », ouvrez « Détails » et choisissez « Effectuer une réclamation auprès du vendeur ».',
    de: 'Öffnen Sie unter „Mes commandes“ die Einzelheiten und wählen Sie „Effectuer une réclamation auprès du vendeur“.',
  },
  stepOwn: {
    en: 'Write to the customer service, with the order number and what you ask for.',
    fr: 'Écrivez au service consommateur, avec le numéro de commande et votre demande.',
    de: 'Schreiben Sie dem Kundenservice mit Bestellnummer und Ihrem Anliegen.',
  },
  evidenceReserves: {
    en: 'The delivery note with your reserves',
    fr: 'Le bon de livraison avec vos réserves',
    de: 'Der Lieferschein mit Ihren Vorbehalten',
  },
  channelMarket: {
    en: 'Your account: orders, details',
    fr: 'Votre compte : commandes, détails',
    de: 'Ihr Konto: Bestellungen, Einzelheiten',
  },
  channelPost: {
    en: 'By post (what Darty itself sold)',
    fr: 'Par courrier (ventes de Darty)',
    de: 'Per Post (von Darty selbst verkauft)',
  },
  fevad: {
    en: 'Darty’s terms name the FEVAD mediator.',
    fr: 'Les conditions de Darty désignent le médiateur de la FEVAD.',
    de: 'Die Bedingungen von Darty nennen die Schlichtungsstelle der FEVAD.',
  },
} as const satisfies Record<string, Sentence>;
