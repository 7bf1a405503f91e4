import type { Day } from '../values/day';

/** The day, or null when the calendar has no such day. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  // A date that does not exist is moved to another by the calendar, and then prints differently.
  const moment = year < 1990 || year > 2100 ? Number.NaN : Date.UTC(year, month - 1, date);
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = `${year}-${pad(month)}-${pad(date)}`;
  return Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== day ? null : (day as Day);
}
