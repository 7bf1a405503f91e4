import { FREE } from './amounts';
import type { FactValue } from './candidates';
import { type CurrencyReading, moneyIn } from './currency';
import { type DateReading, dayIn } from './date-text';
import { ADDRESS } from './emails';
import { fold } from './fold';
import { nameOf, quantityIn } from './items';
import { moneyOf } from './money-of';
import { findAmounts } from './money-text';
import { identifierAt, numbersInLine } from './order-number';
import { paymentIn } from './payment';
import { promiseIn } from './promised';
import type { FactName } from './sighting';
import type { Vocabulary } from './vocabulary';

/** Facts that one text can hold without more around it. */
export type ReadFact = Exclude<
  FactName,
  'items' | 'intermediary' | 'deliveryState' | 'deliveryCountry' | 'contractKind'
>;

/** A text that is known to hold one fact, read as that fact; null when it does not hold it. White space must be tidy. */
export type TextFacts = {
  readonly [F in ReadFact]: (text: string) => FactValue<F> | null;
} & {
  readonly quantity: (text: string) => number | null;
  /** The name of a good from a text that states its quantity too: `2 × Lamp`. */
  readonly itemName: (text: string) => string;
};

export function textFacts(currencies: CurrencyReading, dates: DateReading, words: Vocabulary): TextFacts {
  const money = (text: string) => moneyIn(text, currencies);
  const named = (limit: number) => (text: string) => (text.length < 2 || text.length > limit ? null : text);
  const email = (text: string) => ADDRESS.exec(text)?.[0].toLowerCase() ?? null;
  return {
    orderNumber: (text) => {
      const printed = numbersInLine(text);
      const marked = printed.find(({ isStrong }) => isStrong) ?? printed[0];
      if (marked) return marked.value;
      const parts = [
        text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('#')) + 1),
        ...text.split(' '),
      ];
      for (const part of parts.slice(0, 20)) {
        const value = identifierAt(part);
        if (value) return value;
      }
      return null;
    },
    orderDate: (text) => dayIn(fold(text), dates),
    subtotal: money,
    delivery: (text) =>
      money(text) ?? (FREE.test(fold(text)) && currencies.usual ? moneyOf(0, currencies.usual) : null),
    discount: money,
    tax: money,
    total: money,
    promised: (text) => promiseIn(fold(text), words, dates),
    merchant: named(120),
    sellerName: named(200),
    shippingMethod: named(160),
    carrier: named(60),
    trackingNumber: identifierAt,
    payment: paymentIn,
    shopperEmail: email,
    merchantEmail: email,
    itemName: nameOf,
    quantity: (text) => quantityIn(fold(text)) ?? (Number(/\d{1,4}/.exec(withoutAmounts(text))?.[0]) || null),
  };
}

/** `text` without its amounts: what figures are left may count. */
function withoutAmounts(text: string): string {
  return findAmounts(text).reduceRight((rest, { at, end }) => rest.slice(0, at) + rest.slice(end), text);
}
