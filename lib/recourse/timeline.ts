import type { ClaimEvent } from '../claim/claim';
import { addDays, type Day } from '../values/day';
import type { Sentence, Text } from '../values/sentence';
import type { CaseView } from './case-view';
import type { Burning, PlannedRoute, Right, Timeline } from './plan';
import { timelineText as text } from './timeline.text';

/** What lies further back or ahead says nothing about what to do. */
const LONGEST = 3 * 366;

const EVENT_WORDS: Readonly<Record<ClaimEvent['kind'], Sentence>> = {
  sent: text.sent,
  answered: text.answered,
  bounced: text.bounced,
  offered: text.offered,
  refused: text.refused,
  delivered: text.delivered,
  blocked: text.blocked,
  refunded: text.refunded,
  closed: text.closed,
  reopened: text.reopened,
};

/** What a picture of the plan's windows needs besides the routes. */
export function timelineOf(
  view: CaseView,
  routes: readonly PlannedRoute[],
  rights: readonly Right[],
  burning: readonly Burning[],
): Timeline {
  const names = new Map(routes.map((route) => [route.id, route.name]));
  const earliest = addDays(view.today, -LONGEST);
  const furthest = addDays(view.today, LONGEST);
  const within = (day: Day): boolean => day >= earliest && day <= furthest;
  const marks: Timeline['marks'][number][] = [
    { day: view.today, kind: 'today', id: null, text: { say: text.today } },
    ...view.events.map((event) => ({
      day: event.day,
      kind: 'event' as const,
      id: event.id,
      text: eventWords(event, names),
    })),
    ...rights.flatMap((right) => {
      const day = right.days?.safe.day;
      const isGoing =
        right.state === 'running' || right.state === 'probably-over' || right.state === 'not-yet';
      return day === undefined || !isGoing
        ? []
        : [{ day, kind: 'right' as const, id: right.id, text: right.says }];
    }),
  ];
  const shown = marks.filter(({ day }) => within(day)).sort((a, b) => compare(a.day, b.day));
  const windows = routes.flatMap(({ state, window: { opens, closes, answerBy } }) =>
    state === 'ended' || state === 'closed'
      ? []
      : [opens?.day, closes?.safe.day, closes?.latest.day, answerBy?.day],
  );
  const days = [...shown.map(({ day }) => day), ...windows]
    .filter((day): day is Day => day !== undefined && within(day))
    .sort();
  return {
    from: days[0] ?? view.today,
    to: days.at(-1) ?? view.today,
    marks: shown,
    links: [
      ...routes.flatMap((route) =>
        route.state === 'ended' || route.state === 'closed'
          ? []
          : route.collisions
              .filter(({ live, endsName }) => live && endsName !== null)
              .map(({ ends, warning }) => ({
                from: route.id,
                to: ends,
                kind: 'ends' as const,
                day: null,
                text: warning,
              })),
      ),
      ...burning.map(({ waiting, burns, by, text: says }) => ({
        from: waiting,
        to: burns,
        kind: 'burns' as const,
        day: by,
        text: says,
      })),
    ],
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function eventWords(event: ClaimEvent, names: ReadonlyMap<string, Text>): Text {
  const say = EVENT_WORDS[event.kind];
  const name = event.route === null ? undefined : names.get(event.route);
  return name === undefined
    ? { say }
    : { say: text.of, with: { what: { text: { say } }, route: { text: name } } };
}
