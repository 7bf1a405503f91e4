import type { Sentence } from '../values/sentence';

/** Every sentence of the ManoMano route. */
export const manomanoText = {
  name: { en: 'ManoMano', fr: 'ManoMano', de: 'ManoMano' },
  asked: { en: 'with ManoMano', fr: 'auprès de ManoMano', de: 'bei ManoMano' },
  who: {
    en: 'For an order from a seller on ManoMano.',
    fr: 'Pour une commande chez un vendeur de ManoMano.',
    de: 'Für eine Bestellung bei einem Verkäufer auf ManoMano.',
  },
  memory: {
    en: 'Only old British terms of ManoMano could be read: what stands here is from memory. Look in your account before you rely on it.',
    fr: 'Seules d’anciennes conditions britanniques de ManoMano ont pu être lues : ceci est donné de mémoire. Vérifiez dans votre compte avant de vous y fier.',
    de: 'Von ManoMano ließen sich nur alte britische Bedingungen lesen: Dies stammt aus der Erinnerung. Sehen Sie im Konto nach, bevor Sie sich darauf verlassen.',
  },
  opensRule: {
    en: 'As far as we remember, the seller is asked first, then ManoMano can be called in.',
    fr: 'De mémoire, on contacte d’abord le vendeur, puis on peut demander l’aide de ManoMano.',
    de: 'Nach unserer Erinnerung wird zuerst der Verkäufer gefragt, dann lässt sich ManoMano hinzuziehen.',
  },
  opens: {
    en: 'Open: the seller was asked.',
    fr: 'Ouvert : le vendeur a été contacté.',
    de: 'Offen: Der Verkäufer wurde gefragt.',
  },
  notYet: {
    en: 'Opens once you have written to the seller from the order.',
    fr: 'S’ouvre une fois le vendeur contacté depuis la commande.',
    de: 'Öffnet sich, sobald Sie dem Verkäufer aus der Bestellung heraus geschrieben haben.',
  },
  costRule: {
    en: 'As far as we remember, asking ManoMano for help is free.',
    fr: 'De mémoire, demander l’aide de ManoMano est gratuit.',
    de: 'Nach unserer Erinnerung ist die Hilfe von ManoMano kostenlos.',
  },
  stepAsk: {
    en: 'Under your orders, open the exchange with the seller and ask for help there.',
    fr: 'Dans « Mes commandes », ouvrez l’échange avec le vendeur et choisissez de demander de l’aide.',
    de: 'Öffnen Sie unter Ihren Bestellungen den Austausch mit dem Verkäufer und bitten Sie dort um Hilfe.',
  },
  channel: {
    en: 'Your ManoMano account: orders',
    fr: 'Votre compte ManoMano : commandes',
    de: 'Ihr ManoMano-Konto: Bestellungen',
  },
  mediator: {
    en: 'Its terms name a mediator; which one was not found.',
    fr: 'Ses conditions désignent un médiateur ; lequel n’a pas été trouvé.',
    de: 'Die Bedingungen nennen eine Schlichtungsstelle; welche, wurde nicht gefunden.',
  },
} as const satisfies Record<string, Sentence>;
