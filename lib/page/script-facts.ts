import type { Dom } from './dom';
import { statedMoney } from './money-text';
import type { ReaderResult } from './reader-result';
import type { SightingFacts } from './sighting';

/** Longest script that is looked through, and how many. */
const LENGTH = 300_000;
const COUNT = 80;
const WEIGHT = 0.62;

/** What scripts may state: the two facts that a record cannot do without. */
export type ScriptFacts = Pick<SightingFacts, 'orderNumber' | 'total'>;

/** Was an order found whose visible page left its number or its total open? Only then its scripts are looked at. */
export function leavesOpen(result: ReaderResult): boolean {
  if (result.result !== 'sighting' || result.sighting.kind === 'checkout') return false;
  const { orderNumber, total } = result.sighting.facts;
  return orderNumber === undefined || total === undefined;
}

/**
 * The result with what it left open as the page's scripts state it; nothing that was read is changed. Scripts that speak of
 * another order than the one whose number is printed complete nothing.
 */
export function completedBy(result: ReaderResult, stated: ScriptFacts): ReaderResult {
  if (result.result !== 'sighting' || !leavesOpen(result)) return result;
  const { orderNumber } = result.sighting.facts;
  if (orderNumber !== undefined && orderNumber.value !== stated.orderNumber?.value) return result;
  const facts = { ...stated, ...result.sighting.facts };
  return { ...result, sighting: { ...result.sighting, facts } };
}

/**
 * The number and total that the page's own scripts state of one order, in a `dataLayer.push` or a state written into the
 * page. The scripts' text is read as data: nothing of it runs. Two different orders in the scripts state none.
 */
export function scriptFacts(document: Document, dom: Dom): ScriptFacts {
  const numbers = new Set<string>();
  let total: ScriptFacts['total'];
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
  if (value === undefined || numbers.size > 1) return {};
  const orderNumber = { value, excerpt: value, weight: WEIGHT };
  return total === undefined ? { orderNumber } : { orderNumber, total };
}
