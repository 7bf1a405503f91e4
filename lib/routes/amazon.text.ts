import type { Sentence } from '../values/sentence';

/** Every sentence of the route to Amazon as the seller. */
export const amazonText = {
  name: { en: 'Amazon customer service', fr: 'Service client d’Amazon', de: 'Amazon-Kundenservice' },
  asked: { en: 'with Amazon', fr: 'auprès d’Amazon', de: 'bei Amazon' },
  who: {
    en: 'For an order that Amazon itself sold.',
    fr: 'Pour une commande vendue par Amazon lui-même.',
    de: 'Für eine Bestellung, die Amazon selbst verkauft hat.',
  },
  costRule: {
    en: 'Asking Amazon’s customer service is free.',
    fr: 'Le recours au service client d’Amazon est gratuit.',
    de: 'Der Kundenservice von Amazon ist kostenlos.',
  },
  channel: {
    en: 'Your Amazon account: contact, or the return centre',
    fr: 'Votre compte Amazon : contact, ou centre de retours',
    de: 'Ihr Amazon-Konto: Kontakt oder Rücksendezentrum',
  },
  channelRule: {
    en: 'Amazon is reached through “Contact us” and the return centre of the account.',
    fr: 'Amazon se contacte par la page de contact et le centre de retours du compte.',
    de: 'Amazon ist über die Kontaktseite und das Rücksendezentrum des Kontos erreichbar.',
  },
  stepContact: {
    en: 'Open the order in your account, choose contact, and say what is wrong and what you ask for.',
    fr: 'Ouvrez la commande dans votre compte, choisissez le contact, dites ce qui ne va pas et ce que vous demandez.',
    de: 'Öffnen Sie die Bestellung im Konto, wählen Sie Kontakt und schreiben Sie, was nicht stimmt und was Sie verlangen.',
  },
  stepReturn: {
    en: 'Register the return in the return centre before you send anything back.',
    fr: 'Enregistrez le retour dans le centre de retours avant tout renvoi.',
    de: 'Melden Sie die Rücksendung im Rücksendezentrum an, bevor Sie etwas zurückschicken.',
  },
  stepKeep: {
    en: 'Keep a copy of what was written, also of a chat.',
    fr: 'Gardez une copie des échanges, y compris d’un chat.',
    de: 'Bewahren Sie eine Kopie des Schriftwechsels auf, auch eines Chats.',
  },
  returnsRule: {
    en: 'Amazon.fr takes goods back for 30 days, counted from the day after receipt (terms of November 2025).',
    fr: 'Amazon.fr reprend les articles pendant 30 jours à compter du lendemain de la réception (conditions de novembre 2025).',
    de: 'Amazon.fr nimmt Ware 30 Tage lang zurück, gezählt ab dem Tag nach Erhalt (Bedingungen vom November 2025).',
  },
  warranty: {
    en: 'Its French terms restate the legal conformity guarantee of two years.',
    fr: 'Ses conditions françaises rappellent la garantie légale de conformité de deux ans.',
    de: 'Die französischen Bedingungen nennen die gesetzliche Gewährleistung von zwei Jahren.',
  },
  notYet: {
    en: 'Opens once the announced delivery date has passed.',
    fr: 'S’ouvre une fois passée la date de livraison annoncée.',
    de: 'Öffnet sich, wenn der angekündigte Liefertermin vorbei ist.',
  },
} as const satisfies Record<string, Sentence>;
