import type { Candidates } from './candidates';
import type { Dom } from './dom';
import { statedMoney } from './money-text';

/** Longest script that is looked through, and how many. */
const LENGTH = 300_000;
const COUNT = 80;
const WEIGHT = 0.62;

/**
 * Adds the number and total that the page's own scripts state of one order, in a `dataLayer.push` or a state written into
 * the page, where the visible page left them open. The scripts' text is read as data: nothing of it runs. Two different
 * orders in the scripts state none.
 */
export function scriptFacts(document: Document, dom: Dom, into: Candidates): void {
  const numbers = new Set<string>();
  let total: Candidates['total'][number] | null = null;
  for (const script of Array.from(dom.all(document, 'script:not([src],[type*=ld])')).slice(0, COUNT)) {
    const text = dom.text(script).slice(0, LENGTH);
    /** The value behind a key, in JSON, in a script's object or in JSON within a string. */
    const stated = (keys: string) =>
      new RegExp(`\\b(?:${keys})\\\\?["']?\\s?[:=]\\s?\\\\?["']?([\\w./#-]{1,40})`, 'i').exec(text)?.[1] ??
      '';
    const number = stated('transaction_?id|order_?(?:number|no|reference)|increment_?id');
    if (!/\d/.test(number)) continue;
    numbers.add(number);
    const value = statedMoney(
      stated('(?:transaction|order|grand)_?total|total_?price|revenue|value'),
      stated('currency(?:_?code)?'),
    );
    if (value !== null) total ??= { value, excerpt: text.trim().slice(0, 80), weight: WEIGHT };
  }
  const [value] = numbers;
  if (value === undefined || numbers.size > 1) return;
  if (into.orderNumber.length === 0) into.orderNumber.push({ value, excerpt: value, weight: WEIGHT });
  if (into.total.length === 0 && total !== null) into.total.push(total);
}
