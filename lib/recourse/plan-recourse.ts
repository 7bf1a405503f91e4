import type { Claim } from '../claim/claim';
import { type ClaimState, stateOf } from '../claim/events';
import type { Purchase } from '../purchase/purchase';
import type { LawInCase, RoutePack } from '../routes/schema';
import type { Day } from '../values/day';
import { allQuestions } from './all-questions';
import { burningOf } from './burning';
import { type CaseView, type PlanContext, viewCase } from './case-view';
import { withCollisions } from './collisions';
import { type History, historyOf } from './history';
import { closingByLaw, returnByLaw } from './law-closing';
import { type CountedRule, countedRules, rulesOfCase } from './law-days';
import type { Packs } from './load-packs';
import { nextStep } from './next-step';
import { noticesOf } from './notices';
import { applies } from './offered';
import { holds } from './only';
import type { Plan, PlannedRoute, RouteState } from './plan';
import { planDue } from './plan-due';
import { plannedRoute } from './planned-route';
import { rightsOf } from './rights';
import { stateOfRoute } from './route-state';
import { stakesOf } from './stakes';
import { timelineOf } from './timeline';
import { closingOf, openingOf } from './windows';

/**
 * Everything a shopper can do today about one problem of one purchase, and what comes later. Pure and total: the same
 * records on the same day give the same plan, and whatever the records hold gives a plan with its doubts stated, never
 * an exception. `packs` are those that `loadPacks` chose for the same records.
 */
export function planRecourse(
  purchase: Purchase,
  claim: Claim,
  today: Day,
  context: PlanContext,
  packs: Packs,
): Plan {
  const view = viewCase(purchase, claim, today, context, packs.laws);
  const state = stateOf(claim, purchase, today);
  const settled = settledState(state, view);
  const lawful = rulesOfCase(view);
  const law: LawInCase = {
    jurisdiction: view.law.law,
    problem: view.problem,
    rules: lawful.map(({ rule }) => rule),
  };
  const offered: RoutePack[] = [];
  for (const pack of packs.routes) if (applies(pack, view)) offered.push(...underLaw(pack, law, view));
  const histories = new Map(offered.map((pack) => [pack.id, historyOf(pack, view)]));

  const deeds = {
    histories,
    kinds: new Map(offered.map((pack) => [pack.id, pack.kind])),
    withSeller: new Set(
      offered.flatMap(({ id, kind, aboutFirm }) => (kind === 'mediator' && aboutFirm !== true ? [id] : [])),
    ),
  };
  const rules = countedRules(lawful, view, deeds);

  const ended = endedByUse(offered, histories, view);
  const routes = withCollisions(
    offered.map((pack) => routeOf(pack, view, histories, rules, ended, settled)).sort(byOrder(offered)),
  );
  const asked = new Map(offered.map((pack) => [pack.id, pack.asked]));
  const next = nextStep(view, routes, histories, asked, returnByLaw(rules, view), settled);
  const rights = settled === null ? rightsOf(rules, view, deeds) : [];
  const burning = settled === null ? burningOf(routes, histories) : [];
  return {
    today,
    next,
    routes,
    rights,
    law: view.law.law,
    stakes: settled === null ? stakesOf(view, state, rights, offered, histories) : [],
    burning,
    timeline: timelineOf(view, routes, rights, burning),
    questions: settled === null ? allQuestions(view, offered, routes, rules) : [],
    notices: [
      ...burning.map(({ text: says }) => says),
      ...noticesOf(view, state, routes, rights, lawful, packs.routes),
    ],
    due: planDue(view, routes, offered, histories, rights, next),
  };
}

/** A claim that needs nothing more; goods that came settle only the problems of goods that did not. */
function settledState(state: ClaimState, view: CaseView): ClaimState | null {
  if (state.state === 'refunded' || state.state === 'closed') return state;
  const awaited = view.problem === 'not-received' || view.problem === 'late';
  return state.state === 'arrived' && awaited ? state : null;
}

/** A pack as the law of the case has it: none where the law has no such step, unless it was taken all the same. */
function underLaw(pack: RoutePack, law: LawInCase, view: CaseView): RoutePack[] {
  if (pack.byLaw === undefined) return [pack];
  const parts = pack.byLaw(law);
  if (parts !== null) return [{ ...pack, ...parts }];
  return view.events.some((event) => event.route === pack.id) ? [pack] : [];
}

/** The routes that the use of another has ended. */
function endedByUse(
  offered: readonly RoutePack[],
  histories: ReadonlyMap<string, History>,
  view: CaseView,
): ReadonlySet<string> {
  const ended = new Set<string>();
  for (const { id, collisions } of offered)
    if ((histories.get(id)?.uses.length ?? 0) > 0)
      for (const { ends, only } of collisions) if (holds(only, view)) ended.add(ends);
  return ended;
}

function routeOf(
  pack: RoutePack,
  view: CaseView,
  histories: ReadonlyMap<string, History>,
  rules: readonly CountedRule[],
  ended: ReadonlySet<string>,
  settled: ClaimState | null,
): PlannedRoute {
  const history = histories.get(pack.id) ?? historyOf(pack, view);
  const opening = openingOf(pack, view, history, histories);
  const closes = closingOf(pack, view, history) ?? closingByLaw(pack, rules, view);
  const state = stateOfRoute(pack, view, history, opening, closes, settled, ended.has(pack.id));
  return plannedRoute(pack, view, history, opening, closes, state);
}

const RANK: Readonly<Record<RouteState, number>> = {
  open: 0,
  'probably-late': 0,
  waiting: 1,
  'not-yet': 2,
  ended: 3,
  closed: 3,
};

/** Open by safe last day, then waiting by the answer's day, not yet open by opening, ended and closed. */
function byOrder(ladder: readonly RoutePack[]): (a: PlannedRoute, b: PlannedRoute) => number {
  const rung = new Map(ladder.map((pack, index) => [pack.id, index]));
  const dayOf = (route: PlannedRoute): string => {
    const { opens, closes, answerBy } = route.window;
    if (route.state === 'waiting') return answerBy?.day ?? LAST;
    if (route.state === 'not-yet') return opens?.day ?? LAST;
    return route.state === 'open' || route.state === 'probably-late' ? (closes?.safe.day ?? LAST) : '';
  };
  return (a, b) => {
    if (RANK[a.state] !== RANK[b.state]) return RANK[a.state] - RANK[b.state];
    const [left, right] = [dayOf(a), dayOf(b)];
    if (left !== right) return left < right ? -1 : 1;
    return (rung.get(a.id) ?? 0) - (rung.get(b.id) ?? 0);
  };
}
const LAST = '9999-12-31';
