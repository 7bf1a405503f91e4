import type { Plan, PlannedRoute } from '../../lib/recourse/plan';
import { addDays, type Day, daysBetween } from '../../lib/values/day';

/** A span this far ahead is cut: what closes in two years says nothing about this month. */
const LONGEST_VIEW = 200;
/** Up to this many days every day is as wide as the next. */
const EVEN_VIEW = 45;
/** The days before today share this part of the axis: they explain, nothing can be done in them any more. */
const PAST = 0.1;
const LONGEST_PAST = 60;

/**
 * How one route stands on the axis, from 0 to 1.
 * - `open`: from `from` until the safe last day at `safe`, then to the latest at `latest` with doubt
 * - `late`: the safe day has passed, the latest has not · `waiting`: the other side's turn until `answer`
 * - `not-yet`: opens at `from` · `over`: ended or closed at `latest`
 */
export interface Bar {
  readonly kind: 'open' | 'late' | 'waiting' | 'not-yet' | 'over';
  readonly from: number;
  readonly safe: number;
  readonly latest: number;
  readonly answer: number | null;
  /** No last day is known, or it lies beyond the axis. */
  readonly goesOn: boolean;
}

/** Using one route ends another, or waiting for it lets the other run out; by their places in the list. */
export interface Tie {
  readonly source: number;
  readonly ended: number;
  readonly kind: 'ends' | 'burns';
  /** Ties of one source share a lane; others stand beside each other where they would overlap. */
  readonly lane: number;
}

export interface Clock {
  readonly today: number;
  /** By route id. */
  readonly bars: ReadonlyMap<string, Bar>;
  /** Days worth writing above the axis. */
  readonly ticks: readonly { readonly day: Day; readonly at: number }[];
  /** What happened, as places on the axis. */
  readonly events: readonly number[];
  readonly ties: readonly Tie[];
  readonly lanes: number;
}

/**
 * The picture of a plan: where each route's days stand on one axis, and which route ends which. A long axis is drawn
 * closer together the further it goes: the coming weeks are what a shopper acts in.
 */
export function clockOf(plan: Plan): Clock {
  const { today } = plan;
  const days = daysAhead(plan);
  const past = daysBehind(plan);
  const at = (day: Day): number => {
    const ahead = daysBetween(today, day);
    if (ahead < 0) return PAST * (1 - Math.min(1, -ahead / past));
    const part = Math.min(1, ahead / days);
    return PAST + (1 - PAST) * (days > EVEN_VIEW ? Math.sqrt(part) : part);
  };
  const ties = tiesOf(plan);
  return {
    today: at(today),
    bars: new Map(plan.routes.map((route) => [route.id, barOf(route, at, today)])),
    ticks: ticksOf(today, days, at),
    events: plan.timeline.marks.filter(({ kind }) => kind === 'event').map(({ day }) => at(day)),
    ties,
    lanes: Math.max(0, ...ties.map(({ lane }) => lane + 1)),
  };
}

const isOver = ({ state }: PlannedRoute): boolean => state === 'ended' || state === 'closed';

function daysAhead({ routes, today }: Plan): number {
  const marked = routes
    .filter((route) => !isOver(route))
    .flatMap(({ window }) => [window.closes?.latest.day, window.answerBy?.day, window.opens?.day])
    .filter((day) => day !== undefined);
  return Math.min(LONGEST_VIEW, Math.max(21, ...marked.map((day) => daysBetween(today, day) + 3)));
}

function daysBehind({ routes, timeline, today }: Plan): number {
  const ends = routes.flatMap(({ window }) => (window.closes === null ? [] : [window.closes.latest.day]));
  const events = timeline.marks.filter(({ kind }) => kind === 'event').map(({ day }) => day);
  const ago = [...ends, ...events].map((day) => daysBetween(day, today)).filter((each) => each > 0);
  return Math.min(LONGEST_PAST, Math.max(7, ...ago.map((each) => each + 2)));
}

function barOf(route: PlannedRoute, at: (day: Day) => number, today: Day): Bar {
  const { window, state } = route;
  const { closes, opens, answerBy } = window;
  // A bar's last day belongs to it.
  const endOf = (day: Day) => at(addDays(day, 1));
  const safe = closes === null ? 1 : endOf(closes.safe.day);
  const latest = closes === null ? 1 : endOf(closes.latest.day);
  const answer = answerBy === null ? null : endOf(answerBy.day);
  const goesOn = closes === null || latest >= 1;
  const started = opens === null ? 0 : Math.min(at(opens.day), at(today));
  switch (state) {
    case 'open':
      return { kind: 'open', from: Math.min(started, safe), safe, latest, answer: null, goesOn };
    case 'probably-late':
      return { kind: 'late', from: Math.min(started, safe), safe, latest, answer: null, goesOn };
    case 'waiting':
      return { kind: 'waiting', from: 0, safe, latest, answer, goesOn };
    case 'not-yet': {
      const from = opens === null ? 1 : at(opens.day);
      return {
        kind: 'not-yet',
        from,
        safe: Math.max(from, safe),
        latest: Math.max(from, latest),
        answer,
        goesOn,
      };
    }
    case 'ended':
    case 'closed': {
      const end = closes === null ? at(today) : Math.min(latest, at(today));
      return { kind: 'over', from: 0, safe: end, latest: end, answer: null, goesOn: false };
    }
  }
}

/** Parts of the axis that written days must be apart from each other, and from today, a long word in French. */
const APART = { today: 0.37, days: 0.24 };

/** Days that stand far enough from today, from the end and from each other to be read. */
function ticksOf(today: Day, days: number, at: (day: Day) => number): Clock['ticks'] {
  const ticks: { day: Day; at: number }[] = [];
  for (const ahead of [7, 14, 21, 30, 60, 90, 120, 150, 180]) {
    const day = addDays(today, ahead);
    const place = at(day);
    const last = ticks.at(-1);
    const isApart = last === undefined ? place - at(today) >= APART.today : place - last.at >= APART.days;
    if (ahead < days && place <= 0.92 && isApart) ticks.push({ day, at: place });
  }
  return ticks;
}

/** Collisions as lines between rows: only where something would still be lost, each pair once. */
function tiesOf({ routes, timeline }: Plan): Tie[] {
  const place = new Map(routes.map((route, index) => [route.id, index]));
  const ties: Omit<Tie, 'lane'>[] = [];
  for (const { from, to, kind } of timeline.links) {
    const [source, ended] = [place.get(from), place.get(to)];
    if (source === undefined || ended === undefined || source === ended) continue;
    if (ties.some((tie) => tie.source === source && tie.ended === ended)) continue;
    const [one, other] = [routes[source], routes[ended]];
    if (one === undefined || other === undefined || isOver(one) || isOver(other)) continue;
    ties.push({ source, ended, kind });
  }
  return inLanes(ties);
}

/** Puts ties that would run over each other in lanes of their own, the shortest nearest to the rows. */
function inLanes(ties: readonly Omit<Tie, 'lane'>[]): Tie[] {
  const lanes: { source: number; from: number; to: number }[][] = [];
  const bySource = new Map<number, Omit<Tie, 'lane'>[]>();
  for (const tie of ties) bySource.set(tie.source, [...(bySource.get(tie.source) ?? []), tie]);
  const spans = [...bySource].map(([source, own]) => {
    const rows = [source, ...own.map(({ ended }) => ended)];
    return { source, own, from: Math.min(...rows), to: Math.max(...rows) };
  });
  return spans
    .sort((a, b) => a.to - a.from - (b.to - b.from))
    .flatMap(({ source, own, from, to }) => {
      const free = lanes.findIndex((lane) => lane.every((other) => other.to < from || other.from > to));
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = [...(lanes[lane] ?? []), { source, from, to }];
      return own.map((tie) => ({ ...tie, lane }));
    });
}
