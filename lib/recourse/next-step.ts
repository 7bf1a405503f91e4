import type { ClaimState } from '../claim/events';
import { addDays, type Day } from '../values/day';
import type { Sentence } from '../values/sentence';
import { type CaseView, isSure } from './case-view';
import { endsAnother } from './collisions';
import type { History } from './history';
import type { DatedReason, NextStep, PlannedRoute } from './plan';
import { historyIn, isFresh, isUsed, type Situation } from './situation';
import {
  block,
  decide,
  done,
  leftOver,
  use,
  waitFor,
  waitForOpening,
  waitUntilPromised,
  writeSeller,
} from './step-words';

/** A safe last day this near goes before everything else. */
const LAST_CHANCE = 2;
/** A wait longer than this does not keep the shopper from the next open route. */
const LONG_WAIT = 21;

/**
 * The one thing to do next. Always one, or an honest "no route left". What it names is among the routes open today,
 * or it is a wait.
 */
export function nextStep(
  view: CaseView,
  routes: readonly PlannedRoute[],
  histories: ReadonlyMap<string, History>,
  asked: ReadonlyMap<string, Sentence>,
  returnBy: DatedReason | null,
  settled: ClaimState | null,
): NextStep {
  if (settled !== null) return done(settled);
  const situation: Situation = { view, routes, histories, asked, returnBy };
  const fresh = routes.filter((route) => isFresh(route, situation));
  const early = waitForPromise(situation, fresh);
  if (early !== null) return early;

  // A seller known to have charged wrongly is told on the same day; one that was never ordered from is not asked.
  const isUnauthorised = view.problem === 'not-authorised';
  const payment = view.problem === 'charged-wrongly' || isUnauthorised;
  const merchant = fresh.find((route) => route.kind === 'merchant');
  const payers = best(fresh.filter(isPayer));
  const isSellersTurn = !isUnauthorised && merchant !== undefined && isAnyPayerUsed(situation);
  const toBlock = isUnauthorised ? payers.find((route) => isBlockedBy(route, situation)) : undefined;
  if (toBlock !== undefined) return block(toBlock, situation);
  if (payment && payers[0] !== undefined && !isSellersTurn) return use(payers[0], situation, null);
  if (
    merchant !== undefined &&
    !isUsed(situation, 'formal-notice') &&
    !(isUnauthorised && isAnyUsed(situation))
  ) {
    // A platform that takes the case for two more days does not wait for a letter.
    const fuse = fresh.find((route) => isPlatform(route) && isLastChance(route, view.today));
    return fuse === undefined ? writeSeller(merchant, situation) : use(fuse, situation, null);
  }

  const offer = routes.find((route) => isOfferPending(route, situation));
  if (offer !== undefined) return decide(offer);

  const rest = best(fresh.filter((route) => route.kind !== 'merchant'));
  const lastChance = rest.find((route) => isLastChance(route, view.today));
  if (lastChance !== undefined) return use(lastChance, situation, null);
  const intermediary = rest.find((route) => route.kind === 'intermediary');
  if (intermediary !== undefined) return use(intermediary, situation, null);

  const waiting = routes.filter((route) => route.state === 'waiting');
  const wait = soonest(waiting);
  if (waiting[0] !== undefined) {
    const until = wait?.window.answerBy?.day ?? null;
    const urgent = rest.find(
      (route) => until !== null && route.window.closes !== null && route.window.closes.safe.day <= until,
    );
    if (urgent !== undefined) return use(urgent, situation, until);
    const long = until === null || until > addDays(view.today, LONG_WAIT);
    if (long && rest[0] !== undefined) return use(rest[0], situation, null);
    return waitFor(wait ?? waiting[0], situation);
  }
  if (rest[0] !== undefined) return use(rest[0], situation, null);
  return waitForOpening(situation) ?? leftOver();
}

/**
 * What to try first: what can still be used in time before what is probably too late, and what costs no other way
 * before what does. Else the plan's order.
 */
function best(routes: readonly PlannedRoute[]): PlannedRoute[] {
  const rank = (route: PlannedRoute): number =>
    (route.state === 'probably-late' ? 2 : 0) + (endsAnother(route) ? 1 : 0);
  return routes
    .map((route, index) => ({ route, index }))
    .sort((a, b) => rank(a.route) - rank(b.route) || a.index - b.index)
    .map(({ route }) => route);
}

/** A marketplace, or a service that decides (a carrier only notes), with a short time of its own. */
const isPlatform = ({ kind, force }: PlannedRoute): boolean =>
  kind === 'intermediary' || (kind === 'consumer-service' && force === 'decides');
const isPayer = ({ kind }: PlannedRoute): boolean => kind === 'intermediary' || kind === 'issuer';
const isAnyPayerUsed = (situation: Situation): boolean =>
  situation.routes.some((route) => isPayer(route) && isUsed(situation, route.id));

/** A card that is not blocked yet, where it was a card that paid: the wallet in front of one is secured by its own steps. */
const isBlockedBy = ({ channels, id }: PlannedRoute, { view, routes }: Situation): boolean =>
  channels.some(({ blocks }) => blocks) &&
  (view.method === 'card' ||
    view.method === null ||
    !routes.some((route) => isPayer(route) && route.id !== id)) &&
  !view.events.some(({ kind }) => kind === 'blocked');

/** An offer waits for the shopper until he does something after it. */
function isOfferPending(route: PlannedRoute, situation: Situation): boolean {
  const history = historyIn(situation, route.id);
  if (route.state !== 'open' || history?.stage !== 'offered' || history.last === null) return false;
  const { events } = situation.view;
  return !events.slice(events.indexOf(history.last) + 1).some((event) => event.kind === 'sent');
}

const isAnyUsed = (situation: Situation): boolean =>
  [...situation.histories.values()].some((history) => history.uses.length > 0);

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

function waitForPromise(situation: Situation, fresh: readonly PlannedRoute[]): NextStep | null {
  const { view } = situation;
  if (view.problem !== 'not-received' && view.problem !== 'late') return null;
  const { expected } = view.days;
  if (!isSure(expected) || view.today > expected.latest || isAnyUsed(situation)) return null;
  const early = fresh.find((route) => route.kind === 'issuer');
  if (early !== undefined) return use(early, situation, null);
  return waitUntilPromised(expected.latest);
}
