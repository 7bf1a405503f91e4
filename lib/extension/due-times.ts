import type { Due } from '../claim/claim';
import type { Day } from '../values/day';

/** The badge’s ground, the accent of our pages on any toolbar: contrast 7:1. */
export const BADGE_GROUND = '#0b5f63';

/** Reminders come at nine in the morning, and never from nine in the evening to eight in the morning. */
export const MORNING = 9;
const NIGHT_FROM = 21;
const NIGHT_UNTIL = 8;

/** Whether a notification would come at night. */
export function isNight(at: Temporal.ZonedDateTime): boolean {
  return at.hour >= NIGHT_FROM || at.hour < NIGHT_UNTIL;
}

/** Nine in the morning of a day, where this computer is. */
export function morningOf(day: Day | Temporal.PlainDate, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour: MORNING } });
}

/**
 * When to look for what is due next: the morning of the next due day, or, while something due is not yet said, the next
 * morning there is. Null when nothing is due.
 */
export function nextDueLook(
  at: Temporal.ZonedDateTime,
  nextDay: Day | null,
  somethingUnsaid: boolean,
): Temporal.ZonedDateTime | null {
  if (somethingUnsaid) return nextMorning(at);
  return nextDay === null ? null : morningOf(nextDay, at.timeZoneId);
}

/** The next nine in the morning after `at`. */
export function nextMorning(at: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const morning = morningOf(at.toPlainDate(), at.timeZoneId);
  if (Temporal.ZonedDateTime.compare(morning, at) > 0) return morning;
  return morningOf(at.toPlainDate().add({ days: 1 }), at.timeZoneId);
}

/** Five past midnight: the badge counts the new day's things from the start of the day. */
export function nextDayBreak(at: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return at
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: at.timeZoneId, plainTime: { minute: 5 } });
}

/** One reminder on one day. Put off to another day it is a new one. */
export function saidKey(due: Pick<Due, 'id' | 'day'>): string {
  return `${due.id}@${due.day}`;
}

/** What is due and was not yet said. */
export function unsaid(due: readonly Due[], said: ReadonlySet<string>): Due[] {
  return due.filter((one) => !said.has(saidKey(one)));
}

/** Number on the toolbar icon. */
export function badgeText(count: number): string {
  return count === 0 ? '' : count > 99 ? '99+' : String(count);
}

/** The page a reminder opens, after `dossier.html`. */
export function targetOf(due: readonly Due[]): string {
  const [first, ...others] = due;
  if (first === undefined) return '';
  const sameClaim = others.every(
    (one) => one.claimId === first.claimId && one.purchaseId === first.purchaseId,
  );
  if (!sameClaim) return '';
  return first.claimId === null ? `#/purchase/${first.purchaseId}` : `#/claim/${first.claimId}`;
}
