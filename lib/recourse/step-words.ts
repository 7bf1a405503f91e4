import type { Problem } from '../claim/claim';
import type { ClaimState } from '../claim/events';
import { isInEu } from '../law/applicable';
import { addDays, type Day } from '../values/day';
import type { Sentence, Text } from '../values/sentence';
import { nextText as text } from './next-step.text';
import { ownBasis } from './own-basis';
import type { DatedReason, NextStep, PlannedRoute } from './plan';
import { historyIn, isFresh, isUsed, type Situation } from './situation';

/** How long the wait for the seller's answer to a first message usually is. */
const USUAL_WAIT = 14;

const text2 = (first: Text, second: Text | null): Text =>
  second === null ? first : { say: text.both, with: { first: { text: first }, second: { text: second } } };
/** It is the seller who answers a formal notice. */
const answerer = (route: PlannedRoute): Text =>
  route.kind === 'formal-notice' ? { say: text.seller } : route.name;
const of = (say: Sentence, route: PlannedRoute, situation: Situation, day?: Day, wait?: Day): Text => ({
  say,
  with: {
    route: { text: answerer(route) },
    asked: { text: { say: situation.asked.get(route.id) ?? route.name.say } },
    ...(day === undefined ? {} : { day: { day } }),
    ...(wait === undefined ? {} : { wait: { day: wait } }),
  },
});

/** The parcel may still come. */
export function waitUntilPromised(promised: Day): NextStep {
  return {
    routeId: null,
    action: 'wait',
    headline: { say: text.waitPromise, with: { day: { day: promised } } },
    explain: { say: text.waitPromiseExplain },
    by: { day: promised, why: { say: text.waitPromiseWhy }, basis: [ownBasis.promise] },
    letter: null,
  };
}

/** What does not wait for the seller's answer. */
const BURNS: ReadonlySet<PlannedRoute['kind']> = new Set(['issuer', 'intermediary', 'consumer-service']);

/** The first letter, with what must not wait for its answer. */
export function writeSeller(merchant: PlannedRoute, situation: Situation): NextStep {
  const { view, routes } = situation;
  const until = addDays(view.today, USUAL_WAIT);
  // Only shops that sell to the Union must have a function for withdrawing.
  const hasButton = view.problem === 'withdrawal' && isInEu(view.country ?? '');
  const burning = routes.find(
    (route) =>
      (route.state === 'open' || route.state === 'probably-late') &&
      BURNS.has(route.kind) &&
      isFresh(route, situation) &&
      route.window.closes !== null &&
      route.window.closes.safe.day <= until,
  );
  const warning =
    burning?.window.closes == null
      ? null
      : of(inTime(burning, text.waitBurns), burning, situation, burning.window.closes.safe.day);
  return {
    routeId: merchant.id,
    action: 'write',
    headline: { say: SELLER_HEADLINES[view.problem] ?? text.writeSeller },
    explain: text2({ say: hasButton ? text.withdrawExplain : text.writeSellerExplain }, warning),
    by: {
      day: view.today,
      why: { say: text.writeSellerWhy },
      basis: merchant.basis.filter((basis) => basis.id === 'merchant/first'),
    },
    letter: merchant.letter,
  };
}

const SELLER_HEADLINES: Partial<Record<Problem, Sentence>> = {
  withdrawal: text.withdraw,
  'refund-not-paid': text.remindRefund,
  'subscription-not-ended': text.endSubscription,
};

/** An offer is the shopper's to decide. */
export const decide = (offer: PlannedRoute): NextStep => ({
  routeId: offer.id,
  action: 'answer',
  headline: { say: text.answerOffer },
  explain: { say: text.answerOfferExplain },
  by: null,
  letter: null,
});

/** Before anything is reported: what is blocked cannot be used again. */
export const block = (route: PlannedRoute, situation: Situation): NextStep => ({
  routeId: route.id,
  action: 'block',
  headline: of(text.block, route, situation),
  explain: of(text.blockExplain, route, situation),
  by: { day: situation.view.today, why: { say: text.blockWhy }, basis: [ownBasis.block] },
  letter: null,
});

/** Uses an open route; `wait` is the answer that would come too late for it. */
export function use(route: PlannedRoute, situation: Situation, wait: Day | null): NextStep {
  const step = used(route, situation, wait);
  // What would be lost is said before the click.
  const lost = route.collisions.find(({ live, endsName }) => live && endsName !== null);
  return lost === undefined ? step : { ...step, explain: text2(step.explain, lost.warning) };
}

function used(route: PlannedRoute, situation: Situation, wait: Day | null): NextStep {
  const closes = route.window.closes;
  const by: DatedReason | null = closes === null ? null : closes.safe;
  const before = sellerSide(situation);
  const burns =
    wait === null || closes === null
      ? null
      : of(
          route.state === 'probably-late' ? text.doNotWaitLate : text.doNotWait,
          route,
          situation,
          closes.safe.day,
          wait,
        );
  const force = { say: route.force === 'decides' ? text.decides : text.talks };
  const base = {
    routeId: route.id,
    by: route.state === 'probably-late' ? today(by, situation.view.today) : by,
    letter: route.letter,
  };
  switch (route.kind) {
    case 'formal-notice': {
      const over = historyIn(situation, route.id)?.stage;
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
        headline: of(text.fileIntermediary, route, situation),
        explain: text2(
          text2(before ?? force, before === null ? null : force),
          burns ?? remind(route, situation),
        ),
      };
    case 'issuer':
      return {
        ...base,
        action: 'file',
        headline: issuerHeadline(route, situation),
        explain: text2(text2(issuerExplain(situation, before, force), before === null ? null : force), burns),
      };
    case 'mediator':
      return {
        ...base,
        action: 'file',
        headline: of(text.askMediator, route, situation),
        explain: text2(force, burns),
      };
    default:
      return {
        ...base,
        action: 'file',
        headline: of(text.fileIntermediary, route, situation),
        explain: text2(force, burns),
      };
  }
}

/** First of all the card is blocked; of a wrong charge the seller hears the same day. */
function issuerExplain(situation: Situation, before: Text | null, force: Text): Text {
  if (situation.view.problem === 'not-authorised')
    return { say: isBlocked(situation) ? text.reportExplain : text.blockFirstExplain };
  if (situation.view.problem === 'charged-wrongly' && !isUsed(situation, 'merchant'))
    return text2(force, { say: text.tellSellerToo });
  return before ?? force;
}

const isBlocked = ({ view }: Situation): boolean => view.events.some(({ kind }) => kind === 'blocked');

function issuerHeadline(route: PlannedRoute, situation: Situation): Text {
  if (situation.view.problem === 'not-authorised')
    return of(isBlocked(situation) ? text.report : text.blockFirst, route, situation);
  if (route.state === 'probably-late') return of(text.fileIssuerLate, route, situation);
  return route.window.closes === null
    ? of(text.fileIssuerNow, route, situation)
    : of(text.fileIssuer, route, situation, route.window.closes.safe.day);
}

/** Past the safe day the step is for today. */
const today = (by: DatedReason | null, day: Day): DatedReason | null => (by === null ? null : { ...by, day });

/** What the seller did, in one sentence; null while that is open or there is no such thing. */
function sellerSide(situation: Situation): Text | null {
  for (const id of ['formal-notice', 'merchant']) {
    switch (historyIn(situation, id)?.stage) {
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
function remind(route: PlannedRoute, situation: Situation): Text | null {
  const own = route.window.closes?.safe.day ?? null;
  const other = situation.routes.find(
    (each) =>
      each.id !== route.id &&
      isFresh(each, situation) &&
      each.kind === 'issuer' &&
      each.window.closes !== null &&
      (own === null || each.window.closes.safe.day < own),
  );
  return other?.window.closes == null
    ? null
    : of(inTime(other, text.keepInMind), other, situation, other.window.closes.safe.day);
}

/** A day that has passed is not said as one that is still to come. */
const inTime = (route: PlannedRoute, say: Sentence): Sentence =>
  route.state !== 'probably-late' ? say : route.kind === 'issuer' ? text.alsoToday : text.alsoTodayOther;

/** The other side's turn. */
export function waitFor(route: PlannedRoute, situation: Situation): NextStep {
  const due = route.window.answerBy;
  const { returnBy } = situation;
  if (returnBy !== null && due !== null && route.kind === 'merchant')
    return {
      routeId: null,
      action: 'wait',
      headline: { say: text.sendBack, with: { day: { day: returnBy.day } } },
      explain: of(text.sendBackExplain, route, situation, returnBy.day, due.day),
      by: returnBy,
      letter: null,
    };
  return {
    routeId: null,
    action: 'wait',
    headline:
      due === null
        ? of(text.waitOpenEnded, route, situation)
        : of(text.waitAnswer, route, situation, due.day),
    explain: text2({ say: text.waitAnswerExplain }, remind(route, situation)),
    by: due,
    letter: null,
  };
}

/** Nothing is open, but something opens later; null when nothing does. */
export function waitForOpening(situation: Situation): NextStep | null {
  const next = situation.routes
    .filter((route) => route.state === 'not-yet' && route.window.opens !== null)
    .sort((a, b) => ((a.window.opens?.day ?? '') < (b.window.opens?.day ?? '') ? -1 : 1))[0];
  const opens = next?.window.opens;
  if (next === undefined || opens == null) return null;
  return {
    routeId: null,
    action: 'wait',
    headline: of(text.waitOpening, next, situation, opens.day),
    explain: { say: text.waitOpeningExplain },
    by: opens,
    letter: null,
  };
}

/** An honest end. */
export const leftOver = (): NextStep => ({
  routeId: null,
  action: 'none-left',
  headline: { say: text.noneLeft },
  explain: { say: text.noneLeftExplain },
  by: null,
  letter: null,
});

/** Nothing more to do. */
export function done(settled: ClaimState): NextStep {
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
