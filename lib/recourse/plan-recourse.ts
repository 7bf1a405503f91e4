import type { Claim } from '../claim/claim';
import { type ClaimState, stateOf } from '../claim/events';
import type { Purchase } from '../purchase/purchase';
import { PAYMENT_NOTES } from '../routes/processors';
import type { RoutePack } from '../routes/schema';
import type { Day } from '../values/day';
import type { Text } from '../values/sentence';
import { type CaseView, type PlanContext, viewCase } from './case-view';
import { type History, historyOf } from './history';
import { countedRules, rulesOfCase } from './law-days';
import type { Packs } from './load-packs';
import { nextStep } from './next-step';
import { noticesText as text } from './notices.text';
import { applies } from './offered';
import { holds } from './only';
import type { Plan, PlannedRoute, RouteState } from './plan';
import { planDue } from './plan-due';
import { plannedRoute } from './planned-route';
import { questionsFor } from './questions-for';
import { rightsOf } from './rights';
import { stateOfRoute } from './route-state';
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
  const offered = packs.routes.filter((pack) => applies(pack, view));
  const histories = new Map(offered.map((pack) => [pack.id, historyOf(pack, view)]));

  const deeds = { histories, kinds: new Map(offered.map((pack) => [pack.id, pack.kind])) };
  const rules = countedRules(rulesOfCase(view), view, deeds);

  const routes = offered
    .map((pack) => routeOf(pack, view, histories, offered, settled))
    .sort(byOrder(offered));
  const asked = new Map(offered.map((pack) => [pack.id, pack.asked]));
  const next = nextStep(view, routes, histories, asked, settled);
  return {
    today,
    next,
    routes,
    rights: settled === null ? rightsOf(rules, view, deeds) : [],
    law: view.law.law,
    stakes: [],
    burning: [],
    timeline: { from: today, to: today, marks: [], links: [] },
    questions: settled === null ? questionsFor(view) : [],
    notices: noticesOf(view, state, routes, packs.routes),
    due: planDue(view, routes, offered, histories, next),
  };
}

/** A claim that needs nothing more; goods that came settle only the problems of goods that did not. */
function settledState(state: ClaimState, view: CaseView): ClaimState | null {
  if (state.state === 'refunded' || state.state === 'closed') return state;
  const awaited = view.problem === 'not-received' || view.problem === 'late';
  return state.state === 'arrived' && awaited ? state : null;
}

function routeOf(
  pack: RoutePack,
  view: CaseView,
  histories: ReadonlyMap<string, History>,
  offered: readonly RoutePack[],
  settled: ClaimState | null,
): PlannedRoute {
  const history = histories.get(pack.id) ?? historyOf(pack, view);
  const opening = openingOf(pack, view, history, histories);
  const closes = closingOf(pack, view, history);
  const endedByOther = offered.some(
    (other) =>
      (histories.get(other.id)?.uses.length ?? 0) > 0 &&
      other.collisions.some((collision) => collision.ends === pack.id && holds(collision.only, view)),
  );
  const state = stateOfRoute(pack, view, history, opening, closes, settled, endedByOther);
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

/** Where the door is for a way to pay that has no route of its own. */
const paymentNotices = (view: CaseView): Text[] =>
  PAYMENT_NOTES.filter((note) => holds(note.only, view)).map(({ says }) => ({ say: says }));

function noticesOf(
  view: CaseView,
  state: ClaimState,
  routes: readonly PlannedRoute[],
  packs: readonly RoutePack[],
): Text[] {
  const notices: Text[] = [...view.notices];
  const { purchase } = view;
  if (state.state === 'part-refunded')
    notices.push(
      state.refunded !== null && state.missing !== null
        ? {
            say: text.partRefund,
            with: { refunded: { money: state.refunded }, missing: { money: state.missing } },
          }
        : { say: text.partRefundUnknown },
    );
  const delivered = purchase.facts.deliveredOn?.value;
  if (view.problem === 'not-received' && delivered !== undefined && state.state !== 'arrived')
    notices.push({ say: text.saysDelivered, with: { day: { day: delivered } } });
  notices.push(...paymentNotices(view));
  if (view.problem !== 'not-received' && view.problem !== 'late') notices.push({ say: text.otherProblem });
  if (purchase.kind === 'travel-or-event') notices.push({ say: text.travel });
  else if (purchase.asConsumer === 'no') notices.push({ say: text.notConsumer });
  else notices.push(...view.law.notices.map((say) => ({ say })));
  const knownRoutes = new Set(packs.map((pack) => pack.id));
  if (view.events.some((event) => event.route !== null && !knownRoutes.has(event.route)))
    notices.push({ say: text.unknownRoute });
  const expired = routes
    .flatMap((route) => route.basis)
    .filter((basis) => basis.expiresOn !== null && basis.expiresOn <= view.today)
    .map((basis) => basis.checkedOn)
    .sort()[0];
  if (expired !== undefined) notices.push({ say: text.expiredFacts, with: { day: { day: expired } } });
  return notices;
}
