import { isHoliday } from '../law/holidays';
import type { OpeningHours } from '../recourse/plan';
import { addDays, type Day, daysBetween, parseDay, weekday } from '../values/day';

/** A minute on a wall clock: the channel's own, and the shopper's where it shows something else. */
export interface Moment {
  readonly day: Day;
  /** `20:00`; the end of a day is `24:00`, its beginning `00:00`. */
  readonly time: string;
  /** Whole days from the day it is now by the same clock. */
  readonly daysAhead: number;
}

export interface Turn extends Moment {
  readonly local: Moment | null;
}

/**
 * Whether a channel can be reached at a moment. `maybeHoliday`: today is a holiday in part of the country whose
 * holidays it keeps, so it may be closed all the same.
 */
export type Opening =
  | { readonly state: 'always' }
  | { readonly state: 'open'; readonly until: Turn; readonly maybeHoliday: boolean }
  | { readonly state: 'closed'; readonly opens: Turn; readonly isHoliday: boolean }
  /** The hours name no time at all. */
  | { readonly state: 'never' };

type Run = OpeningHours['hours'][number];

/** A stretch of time without a pause, in milliseconds since 1970. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Hours repeat by the week; two of them pass any run of holidays. */
const DAYS_LOOKED_AHEAD = 15;

/**
 * What the hours say at an instant (`2026-11-22T14:05:00Z`). The hours are those of the channel's wall clock, whatever
 * the clock changes do to their length; a run that closes before it opens ends on the next day. Public holidays that
 * hold in the whole country are days without hours. `here` is the shopper's time zone, for `local`.
 */
export function openingAt(hours: OpeningHours, instant: string, here?: string): Opening {
  const { zone } = hours;
  const now = Temporal.Instant.from(instant).epochMilliseconds;
  const today = dayAt(now, zone);
  if (today === null) return { state: 'never' };
  const closed = (of: Day, reading: 'certain' | 'possible'): boolean =>
    hours.closedOnHolidaysOf !== undefined && isHoliday(of, hours.closedOnHolidaysOf, reading);
  const stretches = joined(
    Array.from({ length: DAYS_LOOKED_AHEAD + 1 }, (_, index) => addDays(today, index - 1))
      .filter((of) => !closed(of, 'certain'))
      .flatMap((of) => runsOn(of, hours).map((run) => span(run, of, zone))),
  );
  const turn = (at: number, isEnd: boolean): Turn => {
    const there = momentAt(at, zone, now, isEnd);
    const local = here === undefined ? null : momentAt(at, here, now, isEnd);
    return { ...there, local: local?.day === there.day && local.time === there.time ? null : local };
  };

  const current = stretches.find(({ from, to }) => from <= now && now < to);
  if (current !== undefined) {
    if (daysBetween(today, dayAt(current.to, zone) ?? today) >= DAYS_LOOKED_AHEAD - 1)
      return { state: 'always' };
    return { state: 'open', until: turn(current.to, true), maybeHoliday: closed(today, 'possible') };
  }
  const next = stretches.find(({ from }) => from > now);
  if (next === undefined) return { state: 'never' };
  return { state: 'closed', opens: turn(next.from, false), isHoliday: closed(today, 'certain') };
}

/** The runs of one day: the holiday's own where the whole country keeps it and the channel has such hours. */
function runsOn(of: Day, { hours, onHolidays }: OpeningHours): readonly Pick<Run, 'opens' | 'closes'>[] {
  if (onHolidays !== undefined && isHoliday(of, onHolidays.of, 'certain')) return [onHolidays];
  return hours.filter((run) => covers(run, weekday(of)));
}

function covers({ from, to }: Run, of: number): boolean {
  return from <= to ? from <= of && of <= to : of >= from || of <= to;
}

/** One day's run as a stretch; a time that the clock change leaves out is the one that follows. */
function span(run: Pick<Run, 'opens' | 'closes'>, of: Day, zone: string): Stretch {
  const endsNextDay = run.closes <= run.opens || run.closes === '24:00';
  return {
    from: instantOf(of, run.opens, zone),
    to: instantOf(endsNextDay ? addDays(of, 1) : of, run.closes === '24:00' ? '00:00' : run.closes, zone),
  };
}

function instantOf(of: Day, time: string, zone: string): number {
  const there = Temporal.PlainDate.from(of).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(time),
  });
  return there.epochMilliseconds;
}

/** In the order of time, those that touch or overlap made one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const each of [...stretches].sort((a, b) => a.from - b.from)) {
    const before = found.at(-1);
    if (before !== undefined && each.from <= before.to)
      found[found.length - 1] = { from: before.from, to: Math.max(before.to, each.to) };
    else if (each.to > each.from) found.push(each);
  }
  return found;
}

/** The minute that a wall clock shows; a midnight that ends something belongs to the day before. */
function momentAt(at: number, zone: string, now: number, isEnd: boolean): Moment {
  const there = zoned(at, zone);
  const isMidnight = isEnd && there.hour === 0 && there.minute === 0;
  const shown = dayOf(isMidnight ? there.subtract({ days: 1 }) : there);
  return {
    day: shown,
    time: isMidnight ? '24:00' : `${two(there.hour)}:${two(there.minute)}`,
    daysAhead: daysBetween(dayOf(zoned(now, zone)), shown),
  };
}

const zoned = (at: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

const dayAt = (at: number, zone: string): Day | null => parseDay(zoned(at, zone).toPlainDate().toString());

function dayOf(at: Temporal.ZonedDateTime): Day {
  const found = parseDay(at.toPlainDate().toString());
  if (found === null) throw new RangeError(`outside the years of days: ${at.toString()}`);
  return found;
}

const two = (number: number) => String(number).padStart(2, '0');

/** `Zurich` of `Europe/Zurich`, as far as the zone's name tells. */
export function placeOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
