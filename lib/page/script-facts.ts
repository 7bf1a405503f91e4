import type { Dom } from './dom';
import { statedMoney } from './money-of';
import type { SightingFacts } from './sighting';

/** Longest script that is looked through, and how many. */
const LENGTH = 300_000;
const COUNT = 80;
const WEIGHT = 0.62;
export const CARRIERS = 300;
export const ADDRESS_LIMIT = 300;

/** What scripts may state: the two facts that a record cannot do without, and whose scripts, frames and forms there are. */
export interface ScriptFacts extends Pick<SightingFacts, 'orderNumber' | 'total'> {
  readonly addresses?: readonly string[] | undefined;
}

/**
 * The number and total that the page's own scripts state of one order, in a `dataLayer.push` or a state written into the
 * page, and the addresses of other hosts that it loads from or sends to. The scripts' text is read as data: nothing of it
 * runs. Two different orders in the scripts state none.
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
  const addresses = addressesIn(document, dom);
  if (value === undefined || numbers.size > 1) return { addresses };
  const orderNumber = { value, excerpt: value, weight: WEIGHT };
  return total === undefined ? { addresses, orderNumber } : { addresses, orderNumber, total };
}

/** Where scripts and frames come from and forms go to, but for the shop's own that name no host. */
function addressesIn(document: Document, dom: Dom): string[] {
  const carriers = Array.from(dom.all(document, 'script[src],iframe[src],form[action]')).slice(0, CARRIERS);
  return carriers
    .map((carrier) => (dom.attr(carrier, 'src') ?? dom.attr(carrier, 'action') ?? '').slice(0, ADDRESS_LIMIT))
    .filter((address) => address.includes('//'));
}
