import { addDays, type Day, daysBetween } from '../values/day';
import { count, type Period } from './counting';
import type { LegalPeriod } from './schema';

/** What a refund that comes too late has grown by. */
export interface Surcharge {
  readonly daysLate: number;
  /** Percent of the sum owed; null while only the legal rate of interest runs. 0: not late. */
  readonly percent: number | null;
}

/**
 * The surcharge that a law's ladder adds to a refund paid on `paid`, or still unpaid that day. `term` is the plain last
 * day, from which the steps count; `fair` the last day read for the other side: until then nothing is late.
 * French law has two ladders: after the end of a contract (L241-4) and after a withdrawal (L242-4).
 */
export function surcharge(
  ladder: Extract<LegalPeriod, { kind: 'ladder' }>,
  term: Day,
  fair: Day,
  paid: Day,
): Surcharge {
  if (paid <= fair) return { daysLate: 0, percent: 0 };
  const daysLate = daysBetween(term, paid);
  const end = (upTo: Period): Day => count(term, upTo, 'EXACT').plain;
  const step = ladder.steps.find(({ upTo }) => upTo === null || paid <= end(upTo));
  if (step !== undefined) return { daysLate, percent: step.percent };
  const last = ladder.steps.at(-1);
  const { beyond } = ladder;
  if (last?.upTo == null || beyond === undefined) return { daysLate, percent: last?.percent ?? 0 };
  return { daysLate, percent: pastTheSteps(last.percent ?? 0, end(last.upTo), beyond, paid) };
}

/** Points for each further period that has begun to be over: a month counts once it has passed in full. */
function pastTheSteps(
  percent: number,
  from: Day,
  { every, points, upTo }: NonNullable<Extract<LegalPeriod, { kind: 'ladder' }>['beyond']>,
  paid: Day,
): number {
  let grown = percent;
  for (let times = 1; grown < upTo; times += 1) {
    const over = count(from, { ...every, amount: every.amount * times }, 'EXACT').plain;
    if (paid < addDays(over, 1)) break;
    grown = Math.min(upTo, grown + points);
  }
  return grown;
}
