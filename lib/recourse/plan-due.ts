import { count } from '../law/counting';
import type { RoutePack } from '../routes/schema';
import { addDays, type Day, localDay } from '../values/day';
import type { Text } from '../values/sentence';
import { type CaseView, isSure } from './case-view';
import { type History, silentFrom } from './history';
import type { NextStep, Plan, PlannedRoute, Right } from './plan';
import { dueText as text } from './plan-due.text';
import { dayOf } from './windows';

type PlanDue = Plan['due'][number];

/** Days before a safe last day on which to remind. */
const BEFORE_LAST = [7, 3, 1] as const;

/**
 * What to remind of, by day: from today on, and the one step that is the shopper's and still undone, which stays due
 * however long it waits. Nothing once the claim is settled.
 */
export function planDue(
  view: CaseView,
  routes: readonly PlannedRoute[],
  packs: readonly RoutePack[],
  histories: ReadonlyMap<string, History>,
  rights: readonly Right[],
  next: NextStep,
): PlanDue[] {
  if (next.action === 'done') return [];
  const due: PlanDue[] = [];
  const add = (day: Day, kind: PlanDue['kind'], routeId: string | null, words: Text): void => {
    if (day >= view.today) due.push({ day, kind, routeId, rightId: null, text: words });
  };

  const undone = undoneStep(view, routes, histories, next);
  if (undone !== null) due.push(undone);
  const { expected } = view.days;
  const promiseOver = isSure(expected) && view.today <= expected.latest ? addDays(expected.latest, 1) : null;

  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  for (const route of routes) {
    const history = histories.get(route.id);
    if (history === undefined) continue;
    const name = { text: route.name };
    const { opens, closes } = route.window;
    const silent = silentFrom(history);
    if (route.state === 'waiting' && silent !== null && history.answerBy !== null)
      due.push(answerDue(route, history.answerBy.day, routes));
    const toldAlready = opens !== null && (opens.day === promiseOver || isSilenceOf(opens.day, histories));
    if (route.state === 'not-yet' && opens !== null && opens.day > view.today && !toldAlready)
      add(opens.day, 'window-opens', route.id, { say: text.windowOpens, with: { route: name } });
    if (history.stage === 'unused' && closes !== null && ['open', 'not-yet'].includes(route.state))
      for (const before of BEFORE_LAST)
        add(addDays(closes.safe.day, -before), 'last-day', route.id, {
          say: before === 1 ? text.lastDay : text.lastDays,
          with: { days: before, day: { day: closes.safe.day }, route: name },
        });
    const pack = byId.get(route.id);
    if (pack !== undefined)
      for (const kept of keepAlive(pack, view, route, history))
        add(kept.day, 'keep-alive', route.id, kept.text);
  }
  for (const right of rights) if (isDuty(right, routes)) due.push(...rightDue(right, view.today));
  if (promiseOver !== null && next.action === 'wait')
    add(promiseOver, 'next-step', null, { say: text.promiseOver });
  // At the edge of the calendar several reminders fall on one day.
  const once = [
    ...new Map(
      due.map((each) => [`${each.kind}:${each.routeId}:${each.rightId}:${each.day}`, each]),
    ).values(),
  ];
  return once.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Days of the law this near are reminded of. */
const NEAR = 45;

/** A last day that is certain, near, and no route's own: goods to send back, reserves to a carrier. */
function isDuty({ kind, state, days, id }: Right, routes: readonly PlannedRoute[]): boolean {
  if (kind !== 'last-day' || state !== 'running' || days === null || days.bound) return false;
  return !routes.some(({ window: { closes } }) => closes?.safe.basis.some((basis) => basis.id === id));
}

const rightDue = ({ id, days, says }: Right, today: Day): PlanDue[] =>
  days === null || days.safe.day > addDays(today, NEAR)
    ? []
    : [3, 1].flatMap((before): PlanDue[] => {
        const day = addDays(days.safe.day, -before);
        const words = { days: before, day: { day: days.safe.day }, route: { text: says } };
        return day < today
          ? []
          : [
              {
                day,
                kind: 'last-day',
                routeId: null,
                rightId: id,
                text: { say: before === 1 ? text.rightLastDay : text.rightLastDays, with: words },
              },
            ];
      });

/**
 * The shopper's own next step while it is not done. After a silence it is the reminder of that silence, with the same
 * day, so that it is said once; else it is due the day after the claim began or something was last noted.
 */
function undoneStep(
  view: CaseView,
  routes: readonly PlannedRoute[],
  histories: ReadonlyMap<string, History>,
  next: NextStep,
): PlanDue | null {
  if (next.action !== 'block' && next.action !== 'write' && next.action !== 'file') return null;
  const silences = routes.flatMap((route) => {
    const history = histories.get(route.id);
    return history?.stage === 'silent' && history.answerBy !== null
      ? [answerDue(route, history.answerBy.day, routes)]
      : [];
  });
  const noted = [localDay(view.claim.createdAt), ...view.events.map((event) => event.day)]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  const silence = silences.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  if (silence !== undefined && (noted === undefined || noted < silence.day)) return silence;
  return noted === undefined
    ? null
    : {
        day: addDays(noted, 1),
        kind: 'next-step',
        routeId: next.routeId,
        rightId: null,
        text: next.headline,
      };
}

function answerDue(route: PlannedRoute, answerBy: Day, routes: readonly PlannedRoute[]): PlanDue {
  const words = {
    say: text.answerDue,
    with: { day: { day: answerBy }, route: { text: afterSilence(route, routes) } },
  };
  return { day: addDays(answerBy, 1), kind: 'answer-due', routeId: route.id, rightId: null, text: words };
}

/** The route that a silence opens, else the one that was silent. */
function afterSilence(silent: PlannedRoute, routes: readonly PlannedRoute[]): Text {
  const ready = routes.find(
    (route) =>
      route.id !== silent.id &&
      (route.state === 'open' || route.state === 'not-yet') &&
      route.kind !== 'merchant' &&
      route.kind !== 'mediator',
  );
  const intermediary = routes.find(
    (route) => route.kind === 'intermediary' && (route.state === 'open' || route.state === 'not-yet'),
  );
  return (intermediary ?? ready ?? silent).name;
}

/** A route that opens because another falls silent is told by that one's reminder. */
const isSilenceOf = (day: Day, histories: ReadonlyMap<string, History>): boolean =>
  [...histories.values()].some((history) => silentFrom(history) === day);

function keepAlive(
  pack: RoutePack,
  view: CaseView,
  route: PlannedRoute,
  history: History,
): { day: Day; text: Text }[] {
  const lastUse = history.uses.at(-1);
  if (lastUse === undefined || route.state === 'closed' || route.state === 'ended') return [];
  return pack.keepAlive.flatMap(({ time, says }) => {
    const from = dayOf(time, view, history);
    if (!isSure(from)) return [];
    const day = count(from.earliest, time.add, time.calendar).plain;
    return day > lastUse ? [{ day, text: { say: says } }] : [];
  });
}
