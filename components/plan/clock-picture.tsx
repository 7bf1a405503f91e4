import type { Plan, PlannedRoute } from '../../lib/recourse/plan';
import { addDays, type Day, daysBetween } from '../../lib/values/day';
import { say, sayShortDay } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';
import { useWorld } from '../world/world';

/** A span this far ahead is cut: bars of two years would hide the next two weeks. */
const LONGEST_VIEW = 200;

/** The spans of one route on the axis, in days from its start; `fades` runs from the safe to the latest last day. */
interface Bar {
  readonly route: PlannedRoute;
  readonly from: number;
  readonly to: number;
  readonly fades: number;
  readonly kind: 'open' | 'waiting' | 'not-yet';
}

/** The bars of a plan and the axis they stand on. Routes that are over, or without any day, have no bar. */
export function barsOf(plan: Plan): {
  readonly start: Day;
  readonly days: number;
  readonly today: number;
  readonly bars: Bar[];
} {
  const routes = plan.routes.filter(hasBar);
  const last = routes.flatMap(({ window }) =>
    [window.closes?.latest.day, window.answerBy?.day, window.opens?.day].filter((day) => day !== undefined),
  );
  const start = addDays(plan.today, -2);
  const furthest = Math.max(21, ...last.map((day) => daysBetween(plan.today, day) + 3));
  const days = Math.min(LONGEST_VIEW, furthest) + 2;
  const at = (day: Day) => Math.min(days, Math.max(0, daysBetween(start, day)));
  return { start, days, today: 2, bars: routes.map((route) => barOf(route, at, days, 2)) };
}

function hasBar({ state, window }: PlannedRoute): boolean {
  if (state === 'ended' || state === 'closed') return false;
  return window.closes !== null || window.opens !== null || window.answerBy !== null || state === 'open';
}

function barOf(route: PlannedRoute, at: (day: Day) => number, days: number, today: number): Bar {
  const { window, state } = route;
  const ends = window.closes;
  if (state === 'waiting') {
    const answer = window.answerBy === null ? today : at(window.answerBy.day);
    return { route, from: 0, to: answer, fades: answer, kind: 'waiting' };
  }
  // A bar's last day belongs to it.
  const to = ends === null ? days : at(addDays(ends.safe.day, 1));
  const fades = ends === null ? days : at(addDays(ends.latest.day, 1));
  if (state === 'not-yet') {
    const from = window.opens === null ? days : at(window.opens.day);
    return { route, from, to: Math.max(from, to), fades: Math.max(from, fades), kind: 'not-yet' };
  }
  return { route, from: window.opens === null ? 0 : at(window.opens.day), to, fades, kind: 'open' };
}

/** The routes as bars on one axis with today marked. The list beside it says the same, so it is hidden from readers. */
export function ClockPicture({ plan }: { readonly plan: Plan }) {
  const { language } = useWorld();
  const words = planRoom(language.value);
  const { start, days, today, bars } = barsOf(plan);
  if (bars.length === 0) return null;
  const percent = (day: number) => `${(day / days) * 100}%`;
  const ticks = ticksOf(start, days);
  return (
    <figure class="clock-picture" aria-hidden="true">
      <div class="clock-head small quiet">
        <span />
        <div class="clock-axis">
          {ticks.map((day) => (
            <span key={day} style={{ insetInlineStart: percent(daysBetween(start, day)) }}>
              {sayShortDay(day, language.value, plan.today).replace(/^\S+\s/, '')}
            </span>
          ))}
          <span class="clock-today" style={{ insetInlineStart: percent(today) }}>
            {words.today}
          </span>
        </div>
      </div>
      {bars.map(({ route, from, to, fades, kind }) => (
        <div class="clock-row" key={route.id}>
          <span class="clock-name">{say(route.name, language.value)}</span>
          <svg
            class={`clock-track ${kind} ${route.force}`}
            viewBox={`0 0 ${days} 16`}
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            {kind === 'not-yet' && <line x1={today} x2={from} y1="8" y2="8" class="clock-until" />}
            <rect x={to} y="4" width={Math.max(0, fades - to)} height="8" class="clock-fades" />
            <rect x={from} y="2" width={Math.max(0, to - from)} height="12" class="clock-bar" />
            <line x1={today} x2={today} y1="0" y2="16" class="clock-now" />
          </svg>
        </div>
      ))}
    </figure>
  );
}

/** Up to four days to write under the axis, evenly apart, today left out. */
function ticksOf(start: Day, days: number): Day[] {
  const step = Math.max(5, Math.round(days / 4));
  const ticks: Day[] = [];
  for (let day = 2 + step; day < days - step / 3; day += step) ticks.push(addDays(start, day));
  return ticks;
}
