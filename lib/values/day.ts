import * as z from 'zod/mini';

/**
 * A calendar date, `2026-11-27`. A deadline is a day, never an instant: no time zone can move it.
 * Text order is date order, so days compare with `<`.
 */
export type Day = string & { readonly __brand: 'Day' };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The day that `text` names, or null when it is no real date between the years 1900 and 9999. */
export function parseDay(text: string): Day | null {
  if (!SHAPE.test(text) || text < '1900') return null;
  try {
    Temporal.PlainDate.from(text);
    return text as Day;
  } catch {
    return null;
  }
}

/** The day that `text` names; for constants in packs and tests. Throws on anything else. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${text}`);
  return parsed;
}

/** For every border where a day comes in. */
export const daySchema = z.pipe(
  z.string().check(z.refine((text) => parseDay(text) !== null, 'not a calendar date')),
  z.transform((text) => text as Day),
);

/** Days since 1 January 1970. A plan counts thousands of days: whole numbers are many times quicker than text. */
const numberOf = (of: Day): number =>
  Date.UTC(Number(of.slice(0, 4)), Number(of.slice(5, 7)) - 1, Number(of.slice(8))) / 86_400_000;
const FIRST = numberOf('1900-01-01' as Day);
const LAST = numberOf('9999-12-31' as Day);

/** `from` moved by whole days; kept inside the years 1900 to 9999. */
export function addDays(from: Day, days: number): Day {
  return dayOf(Math.min(Math.max(numberOf(from) + days, FIRST), LAST));
}

/**
 * The day that a number of days since 1970 names, by eras of 400 years that begin on 1 March, so that a leap day comes
 * last. Several times quicker than a `Date` made and printed.
 */
function dayOf(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const calendarMonth = month < 10 ? month + 3 : month - 9;
  const calendarYear = year + era * 400 + (calendarMonth <= 2 ? 1 : 0);
  return `${calendarYear}-${two(calendarMonth)}-${two(date)}` as Day;
}
const two = (part: number): string => (part < 10 ? `0${part}` : String(part));

/** The same-numbered day `months` later, or that month's last day where it has none; kept inside the years 1900 to 9999. */
export function addMonths(from: Day, months: number): Day {
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  if (month < 1900 * 12) return '1900-01-01' as Day;
  if (month >= 10_000 * 12) return '9999-12-31' as Day;
  const year = Math.floor(month / 12);
  const of = (month % 12) + 1;
  const last = new Date(Date.UTC(year, of, 0)).getUTCDate();
  const date = Math.min(Number(from.slice(8)), last);
  return `${year}-${two(of)}-${two(date)}` as Day;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/**
 * The day an instant (`2026-11-22T23:05:00.000Z`) falls on where this computer is: what a shopper in Paris did at half
 * past midnight was not done the day before. Null when it is no instant.
 */
export function localDay(instant: string): Day | null {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return null;
  return parseDay(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(of: Day): number {
  // 1 January 1900, before which there is no day, was a Monday.
  return ((numberOf(of) - FIRST) % 7) + 1;
}
