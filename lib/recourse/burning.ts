import { burningText as text } from './burning.text';
import type { History } from './history';
import type { Burning, PlannedRoute } from './plan';

/**
 * Waits that would let another route's days run out: a route that is waited for, or that another waits for, until a
 * day on which the safe last day of an unused one has passed. The first to burn first.
 */
export function burningOf(
  routes: readonly PlannedRoute[],
  histories: ReadonlyMap<string, History>,
): Burning[] {
  const waits = routes.flatMap((route) => {
    const until = route.state === 'waiting' ? route.window.answerBy?.day : undefined;
    return until === undefined ? [] : [{ route, until }];
  });
  return waits
    .flatMap(({ route, until }) =>
      routes.flatMap((other): Burning[] => {
        const by = other.window.closes?.safe.day;
        const isUnused = histories.get(other.id)?.stage === 'unused';
        const isLosable = other.state === 'open' || other.state === 'not-yet';
        if (other === route || by === undefined || by > until || !isUnused || !isLosable) return [];
        const words = {
          waiting: { text: route.name },
          until: { day: until },
          burns: { text: other.name },
          by: { day: by },
        };
        return [{ waiting: route.id, until, burns: other.id, by, text: { say: text.burns, with: words } }];
      }),
    )
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}
