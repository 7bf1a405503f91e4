import { awaited, expectedBy } from '../purchase/arrival';
import type { Purchase } from '../purchase/purchase';
import { shopOf } from '../purchase/shop';
import { type Day, daysBetween, localDay } from '../values/day';
import type { Claim } from './claim';
import { stateOf } from './events';

/** Something that is not settled at a shop: a claim, or a purchase that has not come yet. */
export interface Unsettled {
  readonly purchase: Purchase;
  /** Null: nothing was claimed so far. */
  readonly claim: Claim | null;
}

/** After this many days without a word an order no longer counts as awaited. Ours, not a rule. */
const AWAITED_FOR_DAYS = 120;
const AT_REST: ReadonlySet<string> = new Set(['arrived', 'refunded', 'closed']);

/**
 * All that is not settled, claims first: pressing "all is well" on the shop's pages could end a right in it. Purchases
 * typed without a shop's address are left out, for no page is known to be theirs.
 */
export function unsettled(
  purchases: readonly Purchase[],
  claims: readonly Claim[],
  today: Day,
): readonly Unsettled[] {
  const shown = purchases.filter(({ removedAt, host }) => removedAt === null && host !== '');
  const byId = new Map(shown.map((purchase) => [purchase.id, purchase]));
  const claimed = claims.flatMap((claim): Unsettled[] => {
    const purchase = byId.get(claim.purchaseId);
    return purchase === undefined || AT_REST.has(stateOf(claim, purchase).state) ? [] : [{ purchase, claim }];
  });
  const inClaims = new Set(claims.map(({ purchaseId }) => purchaseId));
  const waiting = shown
    .filter((purchase) => !inClaims.has(purchase.id) && isAwaited(purchase, today))
    .map((purchase): Unsettled => ({ purchase, claim: null }));
  return [...claimed, ...waiting];
}

function isAwaited(purchase: Purchase, today: Day): boolean {
  const { facts, kind } = purchase;
  if (facts.deliveredOn !== undefined || kind === 'service' || kind === 'travel-or-event') return false;
  // Where the day of the order is unknown, the day it was noted counts.
  const since =
    expectedBy(purchase) === null ? localDay(purchase.createdAt) : (awaited(purchase)?.day ?? null);
  return since !== null && daysBetween(since, today) <= AWAITED_FOR_DAYS;
}

/** What is not settled at the shop whose page is on `host`, unless the shopper wants no warnings there. */
export function unsettledAt(
  host: string,
  all: readonly Unsettled[],
  off: readonly string[] = [],
): readonly Unsettled[] {
  if (host === '' || off.some((one) => isSameShop(one, host))) return [];
  return all.filter(({ purchase }) => isSameShop(purchase.host, host));
}

/** Whether two hosts are pages of one shop: the same, one under the other, or two of one big shop. */
export function isSameShop(one: string, other: string): boolean {
  if (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)) return true;
  const shop = shopOf(one);
  return shop !== null && shop === shopOf(other);
}

/** The host under which all pages of the shop stand, for a permission's pattern: `aliexpress.com` for `trade.aliexpress.com`. */
export function shopHost(host: string): string {
  const parts = host.split('.');
  for (let kept = 2; kept < parts.length; kept++) {
    const short = parts.slice(-kept).join('.');
    if (shopOf(short) !== null) return short;
  }
  return host;
}
