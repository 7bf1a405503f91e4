import { addDays, type Day } from '../values/day';
import type { Due } from './claim';

/** In how many days the shopper may be asked again. */
export const PUT_OFF_DAYS = [1, 3, 7] as const;

/**
 * Reminders with those moved that the shopper put off until a day: what is due earlier is due on it. Last days are told
 * all the same, since a reminder after them would be no use. Null or a day that has come changes nothing.
 */
export function putOff(due: readonly Due[], until: Day | null | undefined): Due[] {
  if (until === null || until === undefined) return [...due];
  return due.map((one) => (one.kind === 'last-day' || one.day >= until ? one : { ...one, day: until }));
}

/** The days that may be chosen on `today`. */
export function putOffChoices(today: Day): Day[] {
  return PUT_OFF_DAYS.map((days) => addDays(today, days));
}
