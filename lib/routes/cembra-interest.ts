import { addDays, type Day, daysBetween } from '../values/day';

/** Amounts here are whole Rappen; days are calendar days. */

/** Something that happened on the card account on a day: a purchase, or money that Cembra received. */
export interface Booking {
  readonly day: Day;
  readonly minor: number;
}

/** The purchases of one bill, and the day its money must have arrived. */
export interface CardBill {
  readonly purchases: readonly Booking[];
  readonly due: Day;
}

/** A stretch of days, both counted, on which interest runs on `base`. */
export interface InterestPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly base: number;
}

/** The day by which the money of a bill must have arrived: 20 days after its date. */
export const dueDay = (bill: Day): Day => addDays(bill, 20);

/** The smallest sum that may be paid of a bill: 3 %, at least CHF 50, never more than the bill. */
export const minimumPayment = (bill: number): number =>
  Math.min(bill, Math.max(5000, Math.ceil((bill * 3) / 100)));

/** The yearly ceiling of the law for credit cards on a day, in percent; null for years not read. */
export const interestCeiling = (on: Day): number | null =>
  on >= '2027-01-01' || on < '2025-01-01' ? null : on >= '2026-01-01' ? 12 : 13;

const sum = (bookings: readonly Booking[], upTo: Day): number =>
  bookings.reduce((total, { day, minor }) => total + (day <= upTo ? minor : 0), 0);

/**
 * On what and for which days interest runs until a day. None where the whole bill was paid by its due day. Else it is
 * counted back to the day of each purchase; a payment lowers the base from the day after it was received.
 * As in Cembra's worked example: CHF 100 bought on 15 March, CHF 50 received on 20 April: on 100 from 15 March to
 * 20 April, on 50 from 21 April.
 */
export function interestPeriods(
  bill: CardBill,
  payments: readonly Booking[],
  until: Day,
): readonly InterestPeriod[] {
  const { purchases, due } = bill;
  if (sum(payments, due) >= sum(purchases, due)) return [];
  const starts = [...purchases.map(({ day }) => day), ...payments.map(({ day }) => addDays(day, 1))].filter(
    (day) => day <= until,
  );
  const days = [...new Set(starts)].sort();
  return days.flatMap((from, index) => {
    const next = days[index + 1];
    const to = next === undefined ? until : addDays(next, -1);
    const base = sum(purchases, from) - sum(payments, addDays(from, -1));
    return base > 0 ? [{ from, to, base }] : [];
  });
}

/** What interest comes to, in whole Rappen, at a yearly rate in percent. A year is taken as 365 days. */
export function interestOn(periods: readonly InterestPeriod[], percent: number): number {
  const exact = periods.reduce(
    (total, { from, to, base }) => total + base * (daysBetween(from, to) + 1) * percent,
    0,
  );
  return Math.round(exact / 36_500);
}

/** A yearly rate as printed or typed, `11,95 %`; null where it is none between 0 and 30. */
export function parsePercent(text: string): number | null {
  const found = /^\s*(\d{1,2}(?:[.,]\d{1,4})?)\s*%?\s*$/.exec(text)?.[1];
  const percent = found === undefined ? Number.NaN : Number(found.replace(',', '.'));
  return percent >= 0 && percent <= 30 ? percent : null;
}

/** Francs as printed or typed, `CHF 1'234.50`, `100.-`; null where it is no amount. */
export function parseFrancs(text: string): number | null {
  const plain = text.replace(/CHF|Fr\.?|[\s'’]/gi, '').replace(/\.[-–—]+$/, '');
  const found = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(plain);
  return found === null ? null : Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}
