import type { ClaimState } from '../claim/events';
import { addDays, type Day } from '../values/day';
import type { Sentence, Text } from '../values/sentence';
import { type CaseView, isSure } from './case-view';
import type { History } from './history';
import { nextText as text } from './next-step.text';
import { ownBasis } from './own-basis';
import type { DatedReason, NextStep, PlannedRoute } from './plan';

/** A safe last day this near goes before everything else. */
const LAST_CHANCE = 2;
/** A wait longer than this does not keep the shopper from the next open route. */
const LONG_WAIT = 21;
/** How long the wait for the seller's answer to a first message usually is. */
const USUAL_WAIT = 14;

interface Standing {
  readonly view: CaseView;
  /** In the plan's order. */
  readonly routes: readonly PlannedRoute[];
  readonly histories: ReadonlyMap<string, History>;
  /** Each route as it stands in the headline of its step: "with your card issuer". */
  readonly asked: ReadonlyMap<string, Sentence>;
}

const historyOf = (standing: Standing, id: string): History | undefined => standing.histories.get(id);
const isUsed = (standing: Standing, id: string): boolean => (historyOf(standing, id)?.uses.length ?? 0) > 0;
const text2 = (first: Text, second: Text | null): Text =>
  second === null ? first : { say: text.both, with: { first: { text: first }, second: { text: second } } };
/** It is the seller who answers a formal notice. */
const answerer = (route: PlannedRoute): Text =>
  route.kind === 'formal-notice' ? { say: text.seller } : route.name;
const of = (say: Sentence, route: PlannedRoute, standing: Standing, day?: Day, wait?: Day): Text => ({
  say,
  with: {
    route: { text: answerer(route) },
    asked: { text: { say: standing.asked.get(route.id) ?? route.name.say } },
    ...(day === undefined ? {} : { day: { day } }),
    ...(wait === undefined ? {} : { wait: { day: wait } }),
  },
});

/**
 * The one thing to do next. Always one, or an honest "no route left". What it names is among the routes open today,
 * or it is a wait.
 */
export function nextStep(
  view: CaseView,
  routes: readonly PlannedRoute[],
  histories: ReadonlyMap<string, History>,
  asked: ReadonlyMap<string, Sentence>,
  settled: ClaimState | null,
): NextStep {
  if (settled !== null) return done(settled);
  const standing: Standing = { view, routes, histories, asked };
  const fresh = routes.filter((route) => isFresh(route, standing));
  const early = waitForPromise(standing, fresh);
  if (early !== null) return early;

  const payment = view.problem === 'charged-wrongly' || view.problem === 'not-authorised';
  const merchant = fresh.find((route) => route.kind === 'merchant');
  const payers = fresh.filter((route) => route.kind === 'intermediary' || route.kind === 'issuer');
  if (payment && payers[0] !== undefined) return use(payers[0], standing, null);
  if (merchant !== undefined && !isUsed(standing, 'formal-notice') && !(payment && isAnyUsed(standing)))
    return writeSeller(merchant, standing);

  const offer = routes.find((route) => isOfferPending(route, standing));
  if (offer !== undefined) return decide(offer);

  const rest = fresh.filter((route) => route.kind !== 'merchant');
  const lastChance = rest.find((route) => isLastChance(route, view.today));
  if (lastChance !== undefined) return use(lastChance, standing, null);
  const intermediary = rest.find((route) => route.kind === 'intermediary');
  if (intermediary !== undefined) return use(intermediary, standing, null);

  const waiting = routes.filter((route) => route.state === 'waiting');
  const wait = soonest(waiting);
  if (waiting[0] !== undefined) {
    const until = wait?.window.answerBy?.day ?? null;
    const urgent = rest.find(
      (route) => until !== null && route.window.closes !== null && route.window.closes.safe.day <= until,
    );
    if (urgent !== undefined) return use(urgent, standing, until);
    const long = until === null || until > addDays(view.today, LONG_WAIT);
    if (long && rest[0] !== undefined) return use(rest[0], standing, null);
    return waitFor(wait ?? waiting[0], standing);
  }
  if (rest[0] !== undefined) return use(rest[0], standing, null);
  return waitForOpening(standing) ?? leftOver();
}

/** Open and not used yet; a formal notice whose time is over is open for its second writing. */
function isFresh(route: PlannedRoute, standing: Standing): boolean {
  if (route.state !== 'open' && route.state !== 'probably-late') return false;
  const history = historyOf(standing, route.id);
  if (history === undefined || history.stage === 'unused') return true;
  return route.kind === 'formal-notice' && history.round === 1;
}

/** An offer waits for the shopper until he does something after it. */
function isOfferPending(route: PlannedRoute, standing: Standing): boolean {
  const history = historyOf(standing, route.id);
  if (route.state !== 'open' || history?.stage !== 'offered' || history.last === null) return false;
  const { events } = standing.view;
  return !events.slice(events.indexOf(history.last) + 1).some((event) => event.kind === 'sent');
}

const isAnyUsed = (standing: Standing): boolean =>
  [...standing.histories.values()].some((history) => history.uses.length > 0);

const isLastChance = (route: PlannedRoute, today: Day): boolean =>
  route.state === 'open' &&
  route.window.closes !== null &&
  route.window.closes.safe.day <= addDays(today, LAST_CHANCE);

const soonest = (waiting: readonly PlannedRoute[]): PlannedRoute | undefined =>
  waiting.reduce<PlannedRoute | undefined>(
    (best, route) =>
      best === undefined || (route.window.answerBy?.day ?? '9999') < (best.window.answerBy?.day ?? '9999')
        ? route
        : best,
    undefined,
  );

function waitForPromise(standing: Standing, fresh: readonly PlannedRoute[]): NextStep | null {
  const { view } = standing;
  if (view.problem !== 'not-received' && view.problem !== 'late') return null;
  const { expected } = view.days;
  if (!isSure(expected) || view.today > expected.latest || isAnyUsed(standing)) return null;
  const early = fresh.find((route) => route.kind === 'issuer');
  if (early !== undefined) return use(early, standing, null);
  return {
    routeId: null,
    action: 'wait',
    headline: { say: text.waitPromise, with: { day: { day: expected.latest } } },
    explain: { say: text.waitPromiseExplain },
    by: { day: expected.latest, why: { say: text.waitPromiseWhy }, basis: [ownBasis.promise] },
    letter: null,
  };
}

function writeSeller(merchant: PlannedRoute, standing: Standing): NextStep {
  const { view, routes } = standing;
  const until = addDays(view.today, USUAL_WAIT);
  const burning = routes.find(
    (route) =>
      (route.state === 'open' || route.state === 'probably-late') &&
      route.kind === 'issuer' &&
      route.window.closes !== null &&
      route.window.closes.safe.day <= until,
  );
  const warning =
    burning?.window.closes == null
      ? null
      : of(inTime(burning, text.waitBurns), burning, standing, burning.window.closes.safe.day);
  return {
    routeId: merchant.id,
    action: 'write',
    headline: { say: text.writeSeller },
    explain: text2({ say: text.writeSellerExplain }, warning),
    by: {
      day: view.today,
      why: { say: text.writeSellerWhy },
      basis: merchant.basis.filter((basis) => basis.id === 'merchant/first'),
    },
    letter: merchant.letter,
  };
}

const decide = (offer: PlannedRoute): NextStep => ({
  routeId: offer.id,
  action: 'answer',
  headline: { say: text.answerOffer },
  explain: { say: text.answerOfferExplain },
  by: null,
  letter: null,
});

/** Uses an open route; `wait` is the answer that would come too late for it. */
function use(route: PlannedRoute, standing: Standing, wait: Day | null): NextStep {
  const closes = route.window.closes;
  const by: DatedReason | null = closes === null ? null : closes.safe;
  const before = sellerSide(standing);
  const burns =
    wait === null || closes === null
      ? null
      : of(
          route.state === 'probably-late' ? text.doNotWaitLate : text.doNotWait,
          route,
          standing,
          closes.safe.day,
          wait,
        );
  const force = { say: route.force === 'decides' ? text.decides : text.talks };
  const base = {
    routeId: route.id,
    by: route.state === 'probably-late' ? today(by, standing.view.today) : by,
    letter: route.letter,
  };
  switch (route.kind) {
    case 'formal-notice': {
      const over = historyOf(standing, route.id)?.stage;
      const second = over !== undefined && over !== 'unused' && over !== 'bounced';
      return {
        ...base,
        action: 'write',
        headline: { say: second ? text.endContract : text.sendNotice },
        explain: { say: second ? text.endContractExplain : text.sendNoticeExplain },
      };
    }
    case 'intermediary':
      return {
        ...base,
        action: 'file',
        headline: of(text.fileIntermediary, route, standing),
        explain: text2(
          text2(before ?? force, before === null ? null : force),
          burns ?? remind(route, standing),
        ),
      };
    case 'issuer':
      return {
        ...base,
        action: 'file',
        headline: issuerHeadline(route, standing),
        explain: text2(text2(before ?? force, before === null ? null : force), burns),
      };
    case 'mediator':
      return {
        ...base,
        action: 'file',
        headline: of(text.askMediator, route, standing),
        explain: text2(force, burns),
      };
    default:
      return {
        ...base,
        action: 'file',
        headline: of(text.fileIntermediary, route, standing),
        explain: text2(force, burns),
      };
  }
}

function issuerHeadline(route: PlannedRoute, standing: Standing): Text {
  if (route.state === 'probably-late') return of(text.fileIssuerLate, route, standing);
  return route.window.closes === null
    ? of(text.fileIssuerNow, route, standing)
    : of(text.fileIssuer, route, standing, route.window.closes.safe.day);
}

/** Past the safe day the step is for today. */
const today = (by: DatedReason | null, day: Day): DatedReason | null => (by === null ? null : { ...by, day });

/** What the seller did, in one sentence; null while that is open or there is no such thing. */
function sellerSide(standing: Standing): Text | null {
  for (const id of ['formal-notice', 'merchant']) {
    switch (historyOf(standing, id)?.stage) {
      case 'silent':
        return { say: text.afterSilence };
      case 'bounced':
        return { say: text.afterBounce };
      case 'refused':
        return { say: text.afterRefusal };
      case 'answered':
        return { say: text.afterAnswer };
      default:
    }
  }
  return null;
}

/** Another open route whose safe day comes before this one's would be over unnoticed. */
function remind(route: PlannedRoute, standing: Standing): Text | null {
  const own = route.window.closes?.safe.day ?? null;
  const other = standing.routes.find(
    (each) =>
      each.id !== route.id &&
      isFresh(each, standing) &&
      each.kind === 'issuer' &&
      each.window.closes !== null &&
      (own === null || each.window.closes.safe.day < own),
  );
  return other?.window.closes == null
    ? null
    : of(inTime(other, text.keepInMind), other, standing, other.window.closes.safe.day);
}

/** A day that has passed is not said as one that is still to come. */
const inTime = (route: PlannedRoute, say: Sentence): Sentence =>
  route.state === 'probably-late' ? text.alsoToday : say;

function waitFor(route: PlannedRoute, standing: Standing): NextStep {
  const due = route.window.answerBy;
  return {
    routeId: null,
    action: 'wait',
    headline:
      due === null ? of(text.waitOpenEnded, route, standing) : of(text.waitAnswer, route, standing, due.day),
    explain: text2({ say: text.waitAnswerExplain }, remind(route, standing)),
    by: due,
    letter: null,
  };
}

function waitForOpening(standing: Standing): NextStep | null {
  const next = standing.routes
    .filter((route) => route.state === 'not-yet' && route.window.opens !== null)
    .sort((a, b) => ((a.window.opens?.day ?? '') < (b.window.opens?.day ?? '') ? -1 : 1))[0];
  const opens = next?.window.opens;
  if (next === undefined || opens == null) return null;
  return {
    routeId: null,
    action: 'wait',
    headline: of(text.waitOpening, next, standing, opens.day),
    explain: { say: text.waitOpeningExplain },
    by: opens,
    letter: null,
  };
}

const leftOver = (): NextStep => ({
  routeId: null,
  action: 'none-left',
  headline: { say: text.noneLeft },
  explain: { say: text.noneLeftExplain },
  by: null,
  letter: null,
});

function done(settled: ClaimState): NextStep {
  const [headline, explain] =
    settled.state === 'arrived'
      ? [text.doneArrived, text.doneArrivedExplain]
      : settled.state === 'refunded'
        ? [text.doneRefunded, text.doneRefundedExplain]
        : [text.doneClosed, text.doneClosedExplain];
  return {
    routeId: null,
    action: 'done',
    headline: { say: headline },
    explain: { say: explain },
    by: null,
    letter: null,
  };
}
