import type { ClaimEvent } from '../claim/claim';
import { count, fairDay } from '../law/counting';
import type { RoutePack, Stage } from '../routes/schema';
import { addDays, type Day } from '../values/day';
import type { CaseView } from './case-view';
import { holds } from './only';
import { ownBasis } from './own-basis';
import type { DatedReason } from './plan';
import { recourseText as text } from './recourse.text';

/** What was done by one route and what came back. */
export interface History {
  readonly stage: Stage;
  /** 1 for the first use, 2 for a later one that began anew after an answer, a refusal, a bounce or silence. */
  readonly round: 1 | 2;
  /** Days on which it was used, oldest first. */
  readonly uses: readonly Day[];
  /** The event that made the stage; null while unused. A silence has none of its own: the last use. */
  readonly last: ClaimEvent | null;
  /** When the other side must have answered, read fairly; null while unused or where no rule gives a day. */
  readonly answerBy: DatedReason | null;
}

const NONE: History = { stage: 'unused', round: 1, uses: [], last: null, answerBy: null };

const REACTION: Partial<Record<ClaimEvent['kind'], Stage>> = {
  answered: 'answered',
  offered: 'offered',
  refused: 'refused',
  bounced: 'bounced',
};

/**
 * Reads a route's history from the events. A use while an answer is still awaited is a reminder: it moves no date
 * unless it gives a day of its own. A refusal stands until a new use of a route that may be used again.
 */
export function historyOf(pack: RoutePack, view: CaseView): History {
  let now = NONE;
  for (const event of view.events) {
    if (routeOf(event, view.events) !== pack.id) continue;
    now = event.kind === 'sent' ? used(now, event, pack, view) : reacted(now, event, pack);
  }
  if (now.stage === 'waiting' && now.answerBy !== null && view.today > now.answerBy.day)
    return { ...now, stage: 'silent' };
  return now;
}

/** Reactions noted without a route belong to what was sent last before them. */
export function routeOf(event: ClaimEvent, events: readonly ClaimEvent[]): string | null {
  if (event.route !== null) return event.route;
  if (REACTION[event.kind] === undefined) return null;
  const before = events.slice(0, events.indexOf(event));
  return before.findLast((earlier) => earlier.kind === 'sent' && earlier.route !== null)?.route ?? 'merchant';
}

function used(now: History, event: ClaimEvent, pack: RoutePack, view: CaseView): History {
  const over = now.stage === 'refused' || now.stage === 'bounced';
  if (over && !pack.reusable && now.stage === 'refused') return { ...now, uses: [...now.uses, event.day] };
  const given = event.answerBy ?? null;
  const late = now.answerBy !== null && event.day > now.answerBy.day;
  const reminder = now.stage === 'waiting' && !late;
  // What never arrived is sent again, not followed up.
  const round = now.stage === 'unused' || now.stage === 'bounced' || reminder ? now.round : 2;
  const uses = [...now.uses, event.day];
  const answerBy = reminder && given === null ? now.answerBy : answerOf(event, round, pack, view);
  return { stage: 'waiting', round, uses, last: event, answerBy };
}

function reacted(now: History, event: ClaimEvent, pack: RoutePack): History {
  const stage = REACTION[event.kind];
  if (stage === undefined) return now;
  // What was refused for good is not opened again by a later answer.
  if (now.stage === 'refused' && !pack.reusable) return now;
  const given = event.answerBy ?? null;
  // An answer that names a day ("we ship by the 12th") is waited for.
  if (stage === 'answered' && given !== null && given > event.day)
    return { ...now, stage: 'waiting', last: event, answerBy: dayGiven(given, event.day, null) };
  return { ...now, stage, last: event, answerBy: null };
}

function answerOf(event: ClaimEvent, round: 1 | 2, pack: RoutePack, view: CaseView): DatedReason | null {
  const given = event.answerBy ?? null;
  if (given !== null && given >= event.day)
    return dayGiven(given, event.day, view.sellerCountry ?? view.country);
  const rule = pack.answers.find((each) => holds(each.only, view, { stage: 'waiting', round }));
  if (rule === undefined) return null;
  const { time, notBefore } = rule;
  const counted = time.from === 'used' || time.from === 'last-used' ? null : view.days[time.from]?.latest;
  const from = counted != null && counted > event.day ? counted : event.day;
  const due = count(from, time.add, time.calendar, { country: view.country }).fair;
  const until = notBefore === undefined ? null : waitedFor(notBefore, event.day, view);
  const day = until !== null && until > due ? until : due;
  return { day, why: { say: time.why, with: { from: { day: from } } }, basis: time.basis };
}

/** The day of an event the other side may wait for; unknown, the last day on which it can be. */
function waitedFor(
  { event, within }: NonNullable<RoutePack['answers'][number]['notBefore']>,
  used: Day,
  view: CaseView,
): Day | null {
  const day = event === 'used' || event === 'last-used' ? null : view.days[event]?.latest;
  return day ?? count(used, within, 'EXACT').plain;
}

const dayGiven = (given: Day, from: Day, country: string | null): DatedReason => ({
  day: fairDay(given, country),
  why: { say: text.dayGiven, with: { from: { day: from }, given: { day: given } } },
  basis: [ownBasis.dayGiven],
});

/** The first day on which silence is certain. */
export const silentFrom = (history: History): Day | null =>
  history.stage === 'waiting' && history.answerBy !== null ? addDays(history.answerBy.day, 1) : null;
