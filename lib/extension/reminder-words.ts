import { plural, say, sayShortDay } from '../../locales/render';
import type { Expected } from '../purchase/arrival';
import type { Purchase } from '../purchase/purchase';
import type { Language, Sentence } from '../values/sentence';

const ARRIVED: Record<'order' | 'shop', Sentence> = {
  order: {
    en: 'Has your order {number} from {shop} arrived? It was expected by {day}.',
    fr: 'Votre commande {number} chez {shop} est-elle arrivée ? Elle était attendue pour le {day}.',
    de: 'Ist Ihre Bestellung {number} bei {shop} angekommen? Sie war bis {day} erwartet.',
  },
  shop: {
    en: 'Has your order from {shop} arrived? It was expected by {day}.',
    fr: 'Votre commande chez {shop} est-elle arrivée ? Elle était attendue pour le {day}.',
    de: 'Ist Ihre Bestellung bei {shop} angekommen? Sie war bis {day} erwartet.',
  },
};

/** Where nothing was promised: the day is Recours's own proposal and is not called expected. */
const ARRIVED_WITHOUT_PROMISE: Sentence = {
  en: 'Has your order from {shop} arrived? The seller named no day.',
  fr: 'Votre commande chez {shop} est-elle arrivée ? Le vendeur n’a indiqué aucune date.',
  de: 'Ist Ihre Bestellung bei {shop} angekommen? Der Verkäufer hat keinen Tag genannt.',
};

const MORE: Record<Language, { one: string; other: string }> = {
  en: { one: '{first} And {count} more reminder.', other: '{first} And {count} more reminders.' },
  fr: { one: '{first} Et {count} autre rappel.', other: '{first} Et {count} autres rappels.' },
  de: { one: '{first} Und {count} weitere Erinnerung.', other: '{first} Und {count} weitere Erinnerungen.' },
};

/** The question "did it arrive?" for one purchase. */
export function arrivalQuestion(purchase: Purchase, expected: Expected, language: Language): string {
  const shop = shortened(purchase.facts.merchant?.value ?? purchase.host, 80);
  const number = purchase.facts.orderNumber?.value;
  if (expected.from === 'ours') return say({ say: ARRIVED_WITHOUT_PROMISE, with: { shop } }, language);
  const day = sayShortDay(expected.day, language, expected.day);
  return number === undefined
    ? say({ say: ARRIVED.shop, with: { shop, day } }, language)
    : say({ say: ARRIVED.order, with: { shop, day, number } }, language);
}

/** Several reminders as one plain sentence: the first, and how many more there are. */
export function bundled(sentences: readonly string[], language: Language): string {
  const [first = '', ...others] = sentences;
  return others.length === 0 ? first : plural(MORE[language], others.length, language, { first });
}

const shortened = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
