import type { Sentence } from '../values/sentence';

/** Every sentence of the Back Market route. */
export const backMarketText = {
  name: { en: 'Back Market', fr: 'Back Market', de: 'Back Market' },
  asked: { en: 'with Back Market', fr: 'auprès de Back Market', de: 'bei Back Market' },
  who: {
    en: 'For any order on Back Market.',
    fr: 'Pour toute commande sur Back Market.',
    de: 'Für jede Bestellung bei Back Market.',
  },
  damageRule: {
    en: 'Transport damage is reported within three working days of delivery.',
    fr: 'Un dommage de transport se signale dans les trois jours ouvrés de la livraison.',
    de: 'Transportschäden werden binnen drei Arbeitstagen nach der Zustellung gemeldet.',
  },
  returnRule: {
    en: 'A change of mind is possible for 30 days after delivery.',
    fr: 'Le changement d’avis est possible pendant 30 jours après la livraison.',
    de: 'Ein Rücktritt aus freien Stücken ist 30 Tage nach der Zustellung möglich.',
  },
  warrantyRule: {
    en: 'The warranty on the platform lasts twelve months.',
    fr: 'La garantie sur la plateforme dure douze mois.',
    de: 'Die Garantie auf der Plattform dauert zwölf Monate.',
  },
  warrantyWhy: {
    en: 'Twelve months after delivery on {from}',
    fr: 'Douze mois après la livraison du {from}',
    de: 'Zwölf Monate nach der Zustellung am {from}',
  },
  dated: {
    en: 'Back Market’s sale terms were read as of September 2022, its help pages later.',
    fr: 'Les conditions de vente de Back Market ont été lues dans leur version de septembre 2022, les pages d’aide plus tard.',
    de: 'Die Verkaufsbedingungen von Back Market wurden im Stand September 2022 gelesen, die Hilfeseiten später.',
  },
  answerRule: {
    en: 'A first answer comes within 24 hours, weekends and holidays not counted.',
    fr: 'Une première réponse vient sous 24 heures, hors week-ends et jours fériés.',
    de: 'Eine erste Antwort kommt binnen 24 Stunden, Wochenenden und Feiertage nicht gerechnet.',
  },
  answerWhy: {
    en: '24 hours on working days from your request of {from}',
    fr: '24 heures en jours ouvrés après votre demande du {from}',
    de: '24 Stunden an Arbeitstagen nach Ihrer Anfrage vom {from}',
  },
  stepsIn: {
    en: 'Back Market steps in if the seller offers nothing within five working days of getting the product back.',
    fr: 'Back Market intervient si le vendeur ne propose rien dans les cinq jours ouvrés après le retour du produit.',
    de: 'Back Market greift ein, wenn der Verkäufer binnen fünf Arbeitstagen nach Rückkehr des Geräts nichts anbietet.',
  },
  cost: {
    en: 'Free: a prepaid label is given; in the first 30 days the seller pays',
    fr: 'Gratuit : une étiquette prépayée est fournie ; les 30 premiers jours, le vendeur paie',
    de: 'Kostenlos: Es gibt ein bezahltes Etikett; in den ersten 30 Tagen zahlt der Verkäufer',
  },
  costRule: {
    en: 'The return label is prepaid; in the first 30 days the seller pays for it.',
    fr: 'L’étiquette de retour est prépayée ; les 30 premiers jours, elle est à la charge du vendeur.',
    de: 'Das Rücksendeetikett ist bezahlt; in den ersten 30 Tagen trägt es der Verkäufer.',
  },
  stepAsk: {
    en: 'Under your orders, choose to ask for help.',
    fr: 'Dans « Commandes », choisissez « Demander de l’aide ».',
    de: 'Wählen Sie unter Ihren Bestellungen, dass Sie Hilfe brauchen.',
  },
  stepPhotos: {
    en: 'Add seven photos, the IMEI number and proof that you have logged out of your account on the device. Keep the box.',
    fr: 'Joignez sept photos, le numéro IMEI et la preuve de la déconnexion de votre compte sur l’appareil. Gardez la boîte.',
    de: 'Fügen Sie sieben Fotos, die IMEI-Nummer und den Nachweis bei, dass Sie auf dem Gerät abgemeldet sind. Behalten Sie die Schachtel.',
  },
  channel: {
    en: 'Your Back Market account: orders',
    fr: 'Votre compte Back Market : commandes',
    de: 'Ihr Back-Market-Konto: Bestellungen',
  },
} as const satisfies Record<string, Sentence>;
