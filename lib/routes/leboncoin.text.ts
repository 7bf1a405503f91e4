import type { Sentence } from '../values/sentence';

/** Every sentence of the Leboncoin route. */
export const leboncoinText = {
  name: {
    en: 'Leboncoin secure payment',
    fr: 'Paiement sécurisé Leboncoin',
    de: 'Sichere Zahlung bei Leboncoin',
  },
  asked: { en: 'with Leboncoin', fr: 'auprès de Leboncoin', de: 'bei Leboncoin' },
  who: {
    en: 'For a purchase on Leboncoin with its secure payment and delivery.',
    fr: 'Pour un achat sur Leboncoin avec paiement sécurisé et livraison.',
    de: 'Für einen Kauf bei Leboncoin mit dessen sicherer Zahlung und Lieferung.',
  },
  covers: {
    en: 'It takes parcels that are lost, stuck or damaged, and items that are not as described.',
    fr: 'Il traite les colis perdus, bloqués ou endommagés et les objets non conformes.',
    de: 'Behandelt werden verlorene, festhängende oder beschädigte Pakete und abweichende Artikel.',
  },
  closesRule: {
    en: 'The seller is paid 30 days after dispatch at the latest; the incident must be reported before.',
    fr: 'Le vendeur est payé au plus tard 30 jours après l’expédition ; l’incident doit être signalé avant.',
    de: 'Der Verkäufer erhält das Geld spätestens 30 Tage nach dem Versand; vorher muss der Vorfall gemeldet sein.',
  },
  closesWhy: {
    en: '30 days after dispatch on {from}',
    fr: '30 jours après l’expédition du {from}',
    de: '30 Tage nach dem Versand am {from}',
  },
  closesOrderWhy: {
    en: '30 days after the order of {from}, because the day of dispatch is not known',
    fr: '30 jours après la commande du {from}, faute de connaître le jour d’expédition',
    de: '30 Tage nach der Bestellung vom {from}, weil der Versandtag nicht bekannt ist',
  },
  closesOrderLateWhy: {
    en: '45 days after the order of {from}: our number, because the day of dispatch is not known',
    fr: '45 jours après la commande du {from} : notre chiffre, faute de connaître le jour d’expédition',
    de: '45 Tage nach der Bestellung vom {from}: unsere Zahl, weil der Versandtag nicht bekannt ist',
  },
  unknownDispatch: {
    en: 'Without the day of dispatch Recours counts 30 days from the order to be safe, and holds the route closed only after 45.',
    fr: 'Sans le jour d’expédition, Recours compte par prudence 30 jours depuis la commande et ne tient la voie pour fermée qu’après 45.',
    de: 'Ohne Versandtag rechnet Recours vorsichtshalber 30 Tage ab der Bestellung und hält den Weg erst nach 45 für geschlossen.',
  },
  afterDeliveryRule: {
    en: 'How long one may report after delivery was not found; Recours keeps to two days to be safe.',
    fr: 'Le délai de signalement après livraison n’a pas été trouvé ; Recours s’en tient par prudence à deux jours.',
    de: 'Wie lange nach der Zustellung gemeldet werden kann, wurde nicht gefunden; Recours hält sich vorsichtshalber an zwei Tage.',
  },
  afterDeliveryWhy: {
    en: 'Two days after delivery on {from}: our number, theirs was not found',
    fr: 'Deux jours après la livraison du {from} : notre chiffre, le leur n’a pas été trouvé',
    de: 'Zwei Tage nach der Zustellung am {from}: unsere Zahl, die dortige wurde nicht gefunden',
  },
  costRule: {
    en: 'Asking Leboncoin to step in is free.',
    fr: 'L’intervention de Leboncoin est gratuite.',
    de: 'Das Eingreifen von Leboncoin ist kostenlos.',
  },
  stepDoNotClick: {
    en: 'Do not press “Tout est OK”: it pays the seller and ends the protection.',
    fr: 'Ne cliquez pas sur « Tout est OK » : cela paie le vendeur et met fin à la protection.',
    de: 'Drücken Sie nicht auf „Tout est OK“: Damit erhält der Verkäufer das Geld, und der Schutz endet.',
  },
  stepOpen: {
    en: 'In “Mon compte”, “Mes transactions”, “Achats”, open the purchase and choose “Faire intervenir leboncoin”.',
    fr: 'Dans « Mon compte », « Mes transactions », « Achats », ouvrez l’achat et choisissez « Faire intervenir leboncoin ».',
    de: 'Öffnen Sie unter „Mon compte“, „Mes transactions“, „Achats“ den Kauf und wählen Sie „Faire intervenir leboncoin“.',
  },
  stepAttach: {
    en: 'Add photos and the tracking.',
    fr: 'Joignez les photos et le suivi.',
    de: 'Fügen Sie Fotos und Sendungsverfolgung bei.',
  },
  opensIncident: {
    en: 'Open as soon as the tracking shows an incident.',
    fr: 'Ouvert dès que le suivi montre un incident.',
    de: 'Offen, sobald die Sendungsverfolgung einen Vorfall zeigt.',
  },
  channel: {
    en: 'Your Leboncoin account: transactions, purchases',
    fr: 'Votre compte Leboncoin : transactions, achats',
    de: 'Ihr Leboncoin-Konto: Transaktionen, Käufe',
  },
  ends: {
    en: 'It ends with “Tout est OK”, or when the seller is paid on the 30th day.',
    fr: 'Elle prend fin avec « Tout est OK », ou au paiement du vendeur le 30e jour.',
    de: 'Er endet mit „Tout est OK“ oder mit der Auszahlung am 30. Tag.',
  },
} as const satisfies Record<string, Sentence>;
