import type { ClaimState } from '../claim/events';
import type { RoutePack } from '../routes/schema';
import { addDays, type Day } from '../values/day';
import type { Text } from '../values/sentence';
import type { CaseView } from './case-view';
import type { History } from './history';
import type { RouteState, Window } from './plan';
import { recourseText as text } from './recourse.text';
import type { Opening } from './windows';

/** In the last week before a safe day that comes before the opening, the route is shown open: better early than lost. */
const EARLY = 7;

export interface StateAndReason {
  readonly state: RouteState;
  readonly reason: Text;
}

const on = (say: Text['say'], day: Day): Text => ({ say, with: { day: { day } } });

/**
 * A route's state on a day.
 *
 * unused: not-yet → open → probably-late (after the safe day) → closed (after the latest)
 * used: waiting → open again (silent, answered, offered) or ended (refused, bounced)
 * any: ended, once the claim is settled or a route was used that ends this one
 */
export function stateOfRoute(
  pack: RoutePack,
  view: CaseView,
  history: History,
  opening: Opening,
  closes: Window['closes'],
  settled: ClaimState | null,
  endedByOther: boolean,
): StateAndReason {
  if (settled !== null) return { state: 'ended', reason: settledReason(settled, view.today) };
  if (endedByOther) return { state: 'ended', reason: { say: text.endedBy } };
  const first = history.uses[0];
  if (closes !== null && view.today > closes.latest.day) {
    if (first !== undefined && first > closes.latest.day)
      return { state: 'closed', reason: on(text.sentTooLate, closes.latest.day) };
    if (first === undefined || pack.closesWhenUsed)
      return { state: 'closed', reason: on(text.closed, closes.latest.day) };
  }
  if (history.stage !== 'unused') return used(pack, history, view.today);
  if (!opening.open) return notOpen(view, opening, closes);
  if (closes !== null && view.today > closes.safe.day)
    return { state: 'probably-late', reason: on(text.probablyLate, closes.safe.day) };
  return { state: 'open', reason: opening.reason };
}

function notOpen(view: CaseView, opening: Opening, closes: Window['closes']): StateAndReason {
  const opens = opening.day?.day ?? null;
  if (closes !== null && !closes.bound && (opens === null || opens > closes.safe.day)) {
    const last = closes.safe.day;
    if (view.today <= last && view.today >= addDays(last, -EARLY))
      return { state: 'open', reason: on(opens === null ? text.closesSoon : text.closesBeforeOpening, last) };
  }
  return { state: 'not-yet', reason: opening.reason };
}

function used(pack: RoutePack, history: History, today: Day): StateAndReason {
  const since = history.last?.day ?? today;
  const notice = pack.kind === 'formal-notice';
  const due = history.answerBy?.day ?? since;
  switch (history.stage) {
    case 'waiting':
      return {
        state: 'waiting',
        reason: { say: text.waiting, with: { sent: { day: history.uses.at(-1) ?? since } } },
      };
    case 'answered':
      return { state: 'open', reason: on(text.answered, since) };
    case 'offered':
      return { state: 'open', reason: on(text.offered, since) };
    case 'refused':
      return { state: notice && history.round === 1 ? 'open' : 'ended', reason: on(text.refused, since) };
    case 'bounced':
      return notice
        ? { state: 'open', reason: on(text.bouncedAgain, since) }
        : { state: 'ended', reason: on(text.bounced, since) };
    default:
      return {
        state: 'open',
        reason: on(notice && history.round === 1 ? text.noticeOver : text.silentAgain, due),
      };
  }
}

function settledReason(settled: ClaimState, today: Day): Text {
  const day = settled.since ?? today;
  if (settled.state === 'arrived') return on(text.endedArrived, day);
  return on(settled.state === 'refunded' ? text.endedRefunded : text.endedClosed, day);
}
