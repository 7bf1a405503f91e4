import type { Due } from '../claim/claim';
import { addDays, type Day, daysBetween, localDay, weekday } from '../values/day';
import type { Purchase } from './purchase';

/** The day an order should have come by, and where that day is from. */
export interface Expected {
  readonly day: Day;
  /** `printed`: the shop named the day · `counted`: the shop named a delay · `ours`: it named nothing. */
  readonly from: 'printed' | 'counted' | 'ours';
}

/** What Recours proposes to wait where no day was promised. Ours, not a rule of law. */
export const DAYS_WITHOUT_PROMISE = 14;

/** An order already this late when it is first seen is history: nobody is asked whether it arrived. */
const TOO_OLD_TO_ASK = 30;

/**
 * The day by which the order was promised: the last printed day, or the longest printed delay counted from the order.
 * Working days are Monday to Friday, jours ouvrables Monday to Saturday; public holidays are not skipped, because a
 * shop seldom says which it keeps. Without a promise, 14 days as our own proposal. Null while the day of the order is
 * unknown and nothing was printed.
 */
export function expectedBy(purchase: Purchase): Expected | null {
  const promised = purchase.facts.promised?.value;
  const printed = promised?.until ?? promised?.from ?? null;
  if (printed !== null) return { day: printed, from: 'printed' };
  const ordered = orderedOn(purchase);
  if (ordered === null) return null;
  if (promised?.delay == null) return { day: addDays(ordered, DAYS_WITHOUT_PROMISE), from: 'ours' };
  const { min, max, unit } = promised.delay;
  return { day: after(ordered, Math.max(min, max), unit), from: 'counted' };
}

/**
 * The printed day of the order, else the day its confirmation was first seen: on the shopper's own calendar, and never
 * later because the page was opened again. Null when neither is known.
 */
export function orderedOn(purchase: Purchase): Day | null {
  if (purchase.facts.orderDate !== undefined) return purchase.facts.orderDate.value;
  const confirmations = purchase.sightings
    .filter((visit) => visit.kind === 'confirmation')
    .map((visit) => visit.at);
  if (confirmations.length === 0) return null;
  // Of one address only the latest visit is kept; the purchase itself remembers the first.
  const first = [purchase.createdAt, ...confirmations].sort()[0];
  return first === undefined ? null : localDay(first);
}

type Unit = NonNullable<NonNullable<NonNullable<Purchase['facts']['promised']>['value']['delay']>>['unit'];

function after(from: Day, count: number, unit: Unit): Day {
  switch (unit) {
    case 'hours':
      return addDays(from, Math.ceil(count / 24));
    case 'calendar':
      return addDays(from, count);
    case 'weeks':
      return addDays(from, count * 7);
    case 'working':
      return afterWorking(from, count, 5);
    case 'ouvrables':
      return afterWorking(from, count, 6);
  }
}

function afterWorking(from: Day, count: number, lastWeekday: 5 | 6): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) <= lastWeekday) left -= 1;
  }
  return day;
}

/**
 * The day by which something is still to come, or null: the goods came, the purchase is deleted, nothing is delivered
 * (travel, services), the day cannot be known, or the order was old history when it was first seen.
 */
export function awaited(purchase: Purchase): Expected | null {
  if (purchase.removedAt !== null || purchase.facts.deliveredOn !== undefined) return null;
  if (purchase.kind === 'service' || purchase.kind === 'travel-or-event') return null;
  const expected = expectedBy(purchase);
  const firstSeen = localDay(purchase.createdAt);
  if (expected === null || firstSeen === null) return expected;
  return daysBetween(expected.day, firstSeen) > TOO_OLD_TO_ASK ? null : expected;
}

/** The question "did it arrive?", due the day after the order was awaited; `say` words it. Null when nothing is awaited. */
export function arrivalDue(
  purchase: Purchase,
  say: (purchase: Purchase, expected: Expected) => string,
): Due | null {
  const expected = awaited(purchase);
  if (expected === null) return null;
  return {
    id: `${purchase.id}:ask-arrival:`,
    day: askedOn(purchase, expected),
    kind: 'ask-arrival',
    purchaseId: purchase.id,
    claimId: null,
    sentence: say(purchase, expected).slice(0, 300),
  };
}

/** The day on which to ask: the day after it was awaited, or the later one the shopper chose. */
export function askedOn(purchase: Purchase, expected: Expected): Day {
  const day = addDays(expected.day, 1);
  const { quietUntil } = purchase;
  return quietUntil !== null && quietUntil !== undefined && quietUntil > day ? quietUntil : day;
}
