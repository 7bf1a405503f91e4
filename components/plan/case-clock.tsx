import type { Plan, PlannedRoute } from '../../lib/recourse/plan';
import { type Day, daysBetween } from '../../lib/values/day';
import { plural, say } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';
import { useWorld } from '../world/world';
import { dayClass } from './state-words';

/** More would be a list, and the list of ways is below. */
const MOST = 6;

/** How many days each open way still has, the shortest first: "3 days: marketplace, 27 days: card". */
export function CaseClock({
  plan,
  onRoute,
}: {
  readonly plan: Plan;
  readonly onRoute: (routeId: string) => void;
}) {
  const { language } = useWorld();
  const words = planRoom(language.value).clock;
  const running = runningRoutes(plan);
  if (running.length === 0) return null;
  return (
    <section aria-labelledby="clock-title">
      <h2 id="clock-title" class="group-title">
        {words.title}
      </h2>
      <ol class="plain case-clock">
        {running.slice(0, MOST).map(({ route, last, left }) => (
          <li key={route.id}>
            <button type="button" data-clock={route.id} data-left={left} onClick={() => onRoute(route.id)}>
              <span class={`clock-left ${left < 0 ? 'lost' : dayClass(last, plan.today)}`}>
                {left < 0
                  ? words.tryToday
                  : left === 0
                    ? words.today
                    : plural(words.days, left, language.value)}
              </span>
              <span class="clock-name small">{say(route.name, language.value)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

export interface Running {
  readonly route: PlannedRoute;
  /** The safe last day. */
  readonly last: Day;
  /** Days until it; negative: it has passed, the latest has not. */
  readonly left: number;
}

/** The ways that can be used today and have a last day, the shortest first. */
export function runningRoutes(plan: Plan): Running[] {
  return plan.routes
    .filter(({ state }) => state === 'open' || state === 'probably-late')
    .flatMap((route) => {
      const last = route.window.closes?.safe.day;
      return last === undefined ? [] : [{ route, last, left: daysBetween(plan.today, last) }];
    })
    .sort((a, b) => a.left - b.left);
}
