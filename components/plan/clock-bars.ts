import type { Plan, PlannedRoute } from '../../lib/recourse/plan';
import { addDays, type Day, daysBetween } from '../../lib/values/day';

/** A span this far ahead is cut: what closes in two years says nothing about this month. */
const LONGEST_VIEW = 200;
/** Up to this many days every day is as wide as the next. */
const EVEN_VIEW = 45;
/** Days shown before today. */
const BEFORE = 2;

/** The spans of one route, as parts of the axis from 0 to 1; `fades` runs from the safe to the latest last day. */
export interface Bar {
  readonly route: PlannedRoute;
  readonly from: number;
  readonly to: number;
  readonly fades: number;
  readonly kind: 'open' | 'waiting' | 'not-yet';
}

export interface Clock {
  readonly bars: readonly Bar[];
  readonly today: number;
  /** Days worth writing above the axis, with their place on it. */
  readonly ticks: readonly { readonly day: Day; readonly at: number }[];
}

/**
 * The bars of a plan and where they stand on one axis. A long axis is drawn closer together the further it goes: the
 * coming weeks are what a shopper acts in. Routes that are over have no bar.
 */
export function clockOf(plan: Plan): Clock {
  const routes = plan.routes.filter(({ state }) => state !== 'ended' && state !== 'closed');
  const marked = routes.flatMap(({ window }) =>
    [window.closes?.latest.day, window.answerBy?.day, window.opens?.day].filter((day) => day !== undefined),
  );
  const furthest = Math.max(21, ...marked.map((day) => daysBetween(plan.today, day) + 3));
  const days = Math.min(LONGEST_VIEW, furthest) + BEFORE;
  const start = addDays(plan.today, -BEFORE);
  const at = (day: Day): number => {
    const part = Math.min(1, Math.max(0, daysBetween(start, day) / days));
    return days > EVEN_VIEW ? Math.sqrt(part) : part;
  };
  return {
    today: at(plan.today),
    bars: routes.map((route) => barOf(route, at, plan.today)),
    ticks: ticksOf(plan.today, days, at),
  };
}

function barOf(route: PlannedRoute, at: (day: Day) => number, today: Day): Bar {
  const { window, state } = route;
  const ends = window.closes;
  if (state === 'waiting') {
    const answer = at(window.answerBy?.day ?? today);
    return { route, from: 0, to: answer, fades: answer, kind: 'waiting' };
  }
  // A bar's last day belongs to it.
  const to = ends === null ? 1 : at(addDays(ends.safe.day, 1));
  const fades = ends === null ? 1 : at(addDays(ends.latest.day, 1));
  if (state === 'not-yet') {
    const from = window.opens === null ? to : at(window.opens.day);
    return { route, from, to: Math.max(from, to), fades: Math.max(from, fades), kind: 'not-yet' };
  }
  return { route, from: window.opens === null ? 0 : at(window.opens.day), to, fades, kind: 'open' };
}

/** Days that stand far enough from today and from each other to be read. */
function ticksOf(today: Day, days: number, at: (day: Day) => number): Clock['ticks'] {
  // "today" stands to the right of its line, the others on theirs.
  const apart = { first: 0.26, next: 0.17 };
  const ticks: { day: Day; at: number }[] = [];
  for (const ahead of [7, 14, 30, 60, 90, 120, 150, 180]) {
    const day = addDays(today, ahead);
    const last = ticks.at(-1);
    const isApart = last === undefined ? at(day) - at(today) >= apart.first : at(day) - last.at >= apart.next;
    if (ahead < days - BEFORE && isApart && at(day) <= 0.94) ticks.push({ day, at: at(day) });
  }
  return ticks;
}
