import { addDays, type Day, daysBetween } from '../values/day';
import { count, days } from './counting';
import { fr } from './fr';

/** What a French refund after a missed delivery has grown to. */
export interface LateRefund {
  /** Last day of the 14 days (FR-06), read fairly: before it nothing is late. */
  readonly due: Day;
  readonly daysLate: number;
  /** 0 while in time, then 10, 20 or 50 (FR-07). */
  readonly percent: number;
}

/**
 * The surcharge that the law adds to a refund paid on `paid` (or still unpaid that day) after the contract was ended on
 * `ended`. French law, L216-7 and L241-4; the steps count from the plain fourteenth day, as the law prints no roll.
 */
export function lateRefund(ended: Day, paid: Day): LateRefund {
  const term = count(ended, days(14), 'FR-CAL');
  if (paid <= term.fair) return { due: term.fair, daysLate: 0, percent: 0 };
  const daysLate = daysBetween(term.plain, paid);
  const { period } = fr.rules['FR-07'];
  const steps = period.kind === 'ladder' ? period.steps : [];
  const step = steps.find(({ upTo }) => upTo === null || paid <= addDays(term.plain, upTo.amount));
  return { due: term.fair, daysLate, percent: step?.percent ?? 0 };
}
