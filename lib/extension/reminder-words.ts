import { plural, say, sayDay } from '../../locales/render';
import type { Expected } from '../purchase/arrival';
import type { Purchase } from '../purchase/purchase';
import type { Language, Sentence } from '../values/sentence';

const ARRIVED: Record<'order' | 'shop', Sentence> = {
  order: {
    en: 'Has your order {number} from {shop} arrived?',
    fr: 'Votre commande {number} chez {shop} est-elle arrivée\u00A0?',
    de: 'Ist Ihre Bestellung {number} bei {shop} angekommen?',
  },
  shop: {
    en: 'Has your order from {shop} arrived?',
    fr: 'Votre commande chez {shop} est-elle arrivée\u00A0?',
    de: 'Ist Ihre Bestellung bei {shop} angekommen?',
  },
};

/** Where nothing was promised, the day is Recours's own proposal and is not called expected. */
const WHEN: Record<'promised' | 'ours', Sentence> = {
  promised: {
    en: 'It was expected by {day}.',
    fr: 'Elle était attendue au plus tard le {day}.',
    de: 'Sie wurde bis {day} erwartet.',
  },
  ours: {
    en: 'The seller named no day.',
    fr: 'Le vendeur n’a indiqué aucune date.',
    de: 'Der Verkäufer hat keinen Tag genannt.',
  },
};

const MORE: Record<Language, { one: string; other: string }> = {
  en: { one: '{first} And {count} more reminder.', other: '{first} And {count} more reminders.' },
  fr: { one: '{first} Et {count} autre rappel.', other: '{first} Et {count} autres rappels.' },
  de: { one: '{first} Und {count} weitere Erinnerung.', other: '{first} Und {count} weitere Erinnerungen.' },
};

const PANEL: Record<Language, string> = {
  en: 'Open the panel',
  fr: 'Ouvrir le panneau',
  de: 'Seitenleiste öffnen',
};

/** The button of a notification that opens the panel, where the browser has such buttons. */
export const panelButton = (language: Language): string => PANEL[language];

/** The question "did it arrive?" for one purchase, and by when it was expected. */
export function arrivalQuestion(purchase: Purchase, expected: Expected, language: Language): string {
  const shop = shortened(purchase.facts.merchant?.value ?? purchase.host, 80);
  const number = purchase.facts.orderNumber?.value;
  const question = say(
    number === undefined
      ? { say: ARRIVED.shop, with: { shop } }
      : { say: ARRIVED.order, with: { shop, number } },
    language,
  );
  const day = sayDay(expected.day, language, expected.day);
  return `${question} ${say({ say: expected.from === 'ours' ? WHEN.ours : WHEN.promised, with: { day } }, language)}`;
}

/** Several reminders as one plain sentence: the first, and how many more there are. */
export function bundled(sentences: readonly string[], language: Language): string {
  const [first = '', ...others] = sentences;
  return others.length === 0 ? first : plural(MORE[language], others.length, language, { first });
}

const shortened = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
