import type { Claim } from '../claim/claim';
import type { Day } from '../values/day';
import { awaited, type Expected, expectedBy } from './arrival';
import type { Purchase } from './purchase';

/**
 * - `to-do`: the shopper's turn, soonest first · `waiting`: the other side's turn, or the parcel is on its way
 * - `rest`: everything else, latest first
 */
export type Group = 'to-do' | 'waiting' | 'rest';

/** A row of the popup's list. */
export interface Listed {
  readonly group: Group;
  readonly purchase: Purchase;
  /** The purchase's most urgent claim that is not over. */
  readonly claim: Claim | null;
  /** The day the row is about: what is due, when the answer is due, when the parcel is expected. */
  readonly by: Day | null;
  /** Why the row stands where it does. */
  readonly why: 'claim-step' | 'claim-waiting' | 'guide-unfinished' | 'ask-arrival' | 'expected' | 'nothing';
  readonly expected: Expected | null;
}

/** Purchases (deleted ones left out) in the order a shopper needs them on `today`. */
export function byUrgency(purchases: readonly Purchase[], claims: readonly Claim[], today: Day): Listed[] {
  const claimsOf = new Map<string, Claim[]>();
  for (const claim of claims)
    claimsOf.set(claim.purchaseId, [...(claimsOf.get(claim.purchaseId) ?? []), claim]);
  return purchases
    .filter((purchase) => purchase.removedAt === null)
    .map((purchase) => mostUrgent(purchase, claimsOf.get(purchase.id) ?? [], today))
    .sort(moreUrgent);
}

function mostUrgent(purchase: Purchase, claims: readonly Claim[], today: Day): Listed {
  const expected = expectedBy(purchase);
  const rows = claims
    .map((claim) => rowOf(purchase, claim, expected, today))
    .filter((row) => row.group !== 'rest');
  return rows.sort(moreUrgent)[0] ?? withoutClaim(purchase, claims, expected, today);
}

function rowOf(purchase: Purchase, claim: Claim, expected: Expected | null, today: Day): Listed {
  const row = { purchase, claim, expected };
  if (claim.step !== 'plan') return { ...row, group: 'to-do', by: null, why: 'guide-unfinished' };
  const by = claim.outlook?.by ?? null;
  switch (claim.outlook?.turn) {
    case 'other-side':
      // The day has passed since the plan was made: it is the shopper's turn again.
      if (by !== null && by < today) return { ...row, group: 'to-do', by, why: 'claim-step' };
      return { ...row, group: 'waiting', by, why: 'claim-waiting' };
    case 'nobody':
      return { ...row, group: 'rest', by: null, why: 'nothing' };
    default:
      return { ...row, group: 'to-do', by, why: 'claim-step' };
  }
}

function withoutClaim(
  purchase: Purchase,
  claims: readonly Claim[],
  expected: Expected | null,
  today: Day,
): Listed {
  const row = { purchase, claim: claims[0] ?? null, expected };
  const arrives = claims.length === 0 ? awaited(purchase) : null;
  if (arrives === null) return { ...row, group: 'rest', by: null, why: 'nothing' };
  return arrives.day < today
    ? { ...row, group: 'to-do', by: arrives.day, why: 'ask-arrival' }
    : { ...row, group: 'waiting', by: arrives.day, why: 'expected' };
}

const RANK: Record<Group, number> = { 'to-do': 0, waiting: 1, rest: 2 };

function moreUrgent(a: Listed, b: Listed): number {
  if (a.group !== b.group) return RANK[a.group] - RANK[b.group];
  const [left, right] = [a.by ?? '9999-12-31', b.by ?? '9999-12-31'];
  if (a.group !== 'rest' && left !== right) return left < right ? -1 : 1;
  return a.purchase.createdAt < b.purchase.createdAt ? 1 : -1;
}
