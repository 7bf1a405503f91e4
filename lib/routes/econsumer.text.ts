import type { Sentence } from '../values/sentence';

/** Every sentence of the econsumer.gov route. */
export const econsumerText = {
  name: { en: 'econsumer.gov', fr: 'econsumer.gov', de: 'econsumer.gov' },
  asked: { en: 'on econsumer.gov', fr: 'sur econsumer.gov', de: 'auf econsumer.gov' },
  who: {
    en: 'For a purchase from a seller outside Europe and outside your own country.',
    fr: 'Pour un achat chez un vendeur hors d’Europe et hors de votre pays.',
    de: 'Für einen Kauf bei einem Verkäufer außerhalb Europas und außerhalb Ihres Landes.',
  },
  memory: {
    en: 'What stands here about econsumer.gov is from memory: read its site before you rely on it.',
    fr: 'Ce qui est dit ici d’econsumer.gov est de mémoire : lisez le site avant de vous y fier.',
    de: 'Was hier über econsumer.gov steht, stammt aus der Erinnerung: Lesen Sie die Seite, bevor Sie sich darauf verlassen.',
  },
  talks: {
    en: 'As far as we remember, authorities of many countries read the reports there; nobody settles the single case.',
    fr: 'De mémoire, les autorités de nombreux pays y lisent les signalements ; personne ne règle le cas individuel.',
    de: 'Nach unserer Erinnerung lesen dort Behörden vieler Länder die Meldungen; den Einzelfall regelt niemand.',
  },
  opens: { en: 'Open at any time.', fr: 'Ouvert à tout moment.', de: 'Jederzeit offen.' },
  costRule: {
    en: 'As far as we remember, a report is free.',
    fr: 'De mémoire, un signalement est gratuit.',
    de: 'Nach unserer Erinnerung ist eine Meldung kostenlos.',
  },
  step: {
    en: 'Report the seller on econsumer.gov, with the order and your messages.',
    fr: 'Signalez le vendeur sur econsumer.gov, avec la commande et vos messages.',
    de: 'Melden Sie den Verkäufer auf econsumer.gov, mit Bestellung und Nachrichten.',
  },
  form: { en: 'Online report', fr: 'Signalement en ligne', de: 'Online-Meldung' },
} as const satisfies Record<string, Sentence>;
