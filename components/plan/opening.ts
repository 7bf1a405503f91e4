import type { OpeningHours } from '../../lib/recourse/plan';

/** Whether a channel can be reached at a moment; times and weekdays are those of the channel's own zone. */
export type Opening =
  | { readonly state: 'always' }
  | { readonly state: 'open'; readonly until: string }
  /** `weekday`: 1 = Monday. `isToday` by the channel's calendar. */
  | { readonly state: 'closed'; readonly opens: string; readonly weekday: number; readonly isToday: boolean }
  /** The hours name no time at all. */
  | { readonly state: 'never' };

type Run = OpeningHours['hours'][number];

/** What the hours say at an instant (`2026-11-22T14:05:00Z`). Public holidays are not known. */
export function openingAt({ zone, hours }: OpeningHours, instant: string): Opening {
  if (isAlways(hours)) return { state: 'always' };
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const weekday = there.dayOfWeek;
  const time = `${two(there.hour)}:${two(there.minute)}`;

  const current = hours.find((run) => covers(run, weekday) && run.opens <= time && time < run.closes);
  if (current !== undefined) return { state: 'open', until: current.closes };

  for (let ahead = 0; ahead <= 7; ahead++) {
    const on = ((weekday - 1 + ahead) % 7) + 1;
    const opens = hours
      .filter((run) => covers(run, on) && (ahead > 0 || run.opens > time))
      .map((run) => run.opens)
      .sort()[0];
    if (opens !== undefined) return { state: 'closed', opens, weekday: on, isToday: ahead === 0 };
  }
  return { state: 'never' };
}

function covers({ from, to }: Run, weekday: number): boolean {
  return from <= to ? from <= weekday && weekday <= to : weekday >= from || weekday <= to;
}

function isAlways(hours: readonly Run[]): boolean {
  return [1, 2, 3, 4, 5, 6, 7].every((weekday) =>
    hours.some((run) => covers(run, weekday) && run.opens === '00:00' && run.closes === '24:00'),
  );
}

const two = (number: number) => String(number).padStart(2, '0');

/** `Zürich` of `Europe/Zurich`, as far as the zone's name tells. */
export function placeOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
