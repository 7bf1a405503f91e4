import type { Sighting, SightingFacts } from '../page/sighting';
import type { Money } from '../values/money';
import { hostOf, namesOneOrder, withoutSecrets } from './address';
import { SUMMARY_LIFETIME_MS } from './complete';
import type { Seen } from './merge';
import type { Purchase } from './purchase';

/**
 * An order number as shops compare it: without spaces, invisible characters, a leading `#`, `N°`, `Nr.` or `No.`, and
 * in capitals. Hyphens and zeros stay: `1-23` and `12-3` are two orders.
 */
export function normalisedNumber(printed: string): string {
  return printed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^(N[°ºRO]\.?|NUM(É|E)RO|#)+:?(?=.)/u, (prefix, ...rest) => {
      // "NO42" is a prefix and a number; "NORD7" is a number that begins with these letters.
      const following = String(rest.at(-1)).charAt(prefix.length);
      return /[#°º.:]$/.test(prefix) || /\d/.test(following) ? '' : prefix;
    });
}

/**
 * The purchase among `purchases` that this sighting shows again, or null when it is a new order. Same host and same
 * order number is the same order; two different numbers never are. Without a number on one side: the same address if
 * it belongs to one order, or the same page of the same session; and nothing known may contradict it. `newCheckoutAt` is
 * when a checkout that no order has used yet was last seen in this tab: a page that all orders share then shows the new
 * order, unless it was visited since.
 */
export function samePurchase(
  purchases: readonly Purchase[],
  sighting: Sighting,
  seen: Seen,
  newCheckoutAt = '',
): Purchase | null {
  const number = sighting.facts.orderNumber?.value;
  // One that was deleted here may have come back from another Recours: what is alive goes first.
  const candidates = purchases
    .filter((purchase) => purchase.host === hostOf(seen.url))
    .sort((a, b) => Number(a.removedAt !== null) - Number(b.removedAt !== null));
  if (number !== undefined) {
    const wanted = normalisedNumber(number);
    const same = candidates.find((purchase) => numbersOf(purchase).includes(wanted));
    if (same !== undefined) return same;
    const typed = purchases.find(
      (purchase) => purchase.host === '' && isTypedOrder(purchase, wanted, sighting, seen),
    );
    if (typed !== undefined) return typed;
  }
  const open = candidates
    .filter((purchase) => number === undefined || numbersOf(purchase).length === 0)
    .filter((purchase) => !contradicts(purchase, sighting.facts));
  const address = withoutSecrets(seen.url);
  const visited = open.filter((purchase) => purchase.sightings.some((visit) => visit.url === address));
  if (namesOneOrder(address) && visited[0] !== undefined) return latest(visited);
  const recent = open.filter(
    (purchase) => isRecent(purchase, seen.at) && (purchase.sightings[0]?.at ?? '') >= newCheckoutAt,
  );
  return (
    latest(recent.filter((purchase) => visited.includes(purchase))) ??
    latest(recent.filter((purchase) => agreesOnTotal(purchase, sighting)))
  );
}

/**
 * The purchase that an e-mail of `host` (empty when the mail does not say it) tells of: the same number at the same shop,
 * whichever of its hosts that is, or at one that is not known; without a number, the mail read before. Null: a new order.
 */
export function purchaseOfMail(
  purchases: readonly Purchase[],
  sighting: Sighting,
  message: string,
  host: string,
): Purchase | null {
  const read = purchases.find((purchase) => purchase.sightings.some(({ url }) => url === message));
  if (read !== undefined) return read;
  const number = sighting.facts.orderNumber?.value;
  if (number === undefined) {
    const possible = purchases.filter((purchase) => !contradicts(purchase, sighting.facts));
    // The confirmation page may have stated no number, the mail neither: the same total on the same day, once.
    const alike = possible.filter(
      (purchase) =>
        host !== '' &&
        isSameShop(purchase.host, host) &&
        agreesOnDay(purchase, sighting) &&
        hasTotal(purchase, sighting),
    );
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }
  const wanted = normalisedNumber(number);
  const same = purchases.filter((purchase) => numbersOf(purchase).includes(wanted));
  return (
    same.find((purchase) => purchase.host !== '' && isSameShop(purchase.host, host)) ??
    same.find((purchase) => (purchase.host === '' || host === '') && hasTotal(purchase, sighting)) ??
    null
  );
}

/** `luminaires.ch` and `checkout.luminaires.ch` are one shop's. */
export function isSameShop(a: string, b: string): boolean {
  return a === b || (b !== '' && a.endsWith(`.${b}`)) || (a !== '' && b.endsWith(`.${a}`));
}

function hasTotal(purchase: Purchase, sighting: Sighting): boolean {
  const [known, said] = [purchase.facts.total?.value, sighting.facts.total?.value];
  return known !== undefined && said !== undefined && sameMoney(known, said);
}

function agreesOnDay(purchase: Purchase, sighting: Sighting): boolean {
  const day = sighting.facts.orderDate?.value;
  return day !== undefined && purchase.facts.orderDate?.value === day;
}

/** The number shown and, when the shopper corrected it, the one the page printed. */
export function numbersOf(purchase: Purchase): string[] {
  const fact = purchase.facts.orderNumber;
  if (fact === undefined) return [];
  const printed = fact.page === undefined ? [] : [normalisedNumber(fact.page.value)];
  return [normalisedNumber(fact.value), ...printed];
}

/** A numberless purchase and a page with a number, of the same total: the account page right after the confirmation. */
function agreesOnTotal(purchase: Purchase, sighting: Sighting): boolean {
  const [before, now] = [purchase.facts.total?.value, sighting.facts.total?.value];
  if (numbersOf(purchase).length > 0 || sighting.facts.orderNumber === undefined) return false;
  return before !== undefined && now !== undefined && sameMoney(before, now);
}

/** An order typed by hand without an address, whose page is now open: same number, and same total or same shop. */
function isTypedOrder(purchase: Purchase, number: string, sighting: Sighting, seen: Seen): boolean {
  if (!numbersOf(purchase).includes(number) || contradicts(purchase, sighting.facts)) return false;
  const [typed, printed] = [purchase.facts.total?.value, sighting.facts.total?.value];
  if (typed !== undefined && printed !== undefined) return sameMoney(typed, printed);
  const shop = plain(purchase.facts.merchant?.value ?? '');
  return (
    shop.length > 2 &&
    [hostOf(seen.url), sighting.facts.merchant?.value ?? ''].some((name) => plain(name).includes(shop))
  );
}

/** What pages printed of an order. */
export type Printed = {
  readonly [N in 'total' | 'orderDate' | 'items']?: Pick<NonNullable<SightingFacts[N]>, 'value'>;
};

export function contradicts(purchase: Purchase, facts: Printed): boolean {
  const { total, orderDate, items } = purchase.facts;
  if (total && facts.total && !sameMoney((total.page ?? total).value, facts.total.value)) return true;
  if (orderDate && facts.orderDate && (orderDate.page ?? orderDate).value !== facts.orderDate.value)
    return true;
  if (items && facts.items) {
    const known = new Set((items.page ?? items).value.map((item) => plain(item.name)));
    return !facts.items.value.some((item) => known.has(plain(item.name)));
  }
  return false;
}

export const sameMoney = (a: Money, b: Money): boolean => a.minor === b.minor && a.currency === b.currency;
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function isRecent(purchase: Purchase, at: string): boolean {
  const visit = purchase.sightings[0];
  return visit !== undefined && Math.abs(Date.parse(at) - Date.parse(visit.at)) <= SUMMARY_LIFETIME_MS;
}

function latest(purchases: readonly Purchase[]): Purchase | null {
  return purchases.reduce<Purchase | null>(
    (best, one) => (best === null || one.updatedAt > best.updatedAt ? one : best),
    null,
  );
}
