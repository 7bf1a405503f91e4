import type { ClaimState } from '../claim/events';
import { isInEu } from '../law/applicable';
import { PAYMENT_NOTES } from '../routes/processors';
import type { RoutePack } from '../routes/schema';
import { addDays, type Day, localDay } from '../values/day';
import type { Text } from '../values/sentence';
import type { CaseView } from './case-view';
import type { CaseRule } from './law-days';
import { noticesText as text } from './notices.text';
import { holds } from './only';
import type { PlannedRoute, Right } from './plan';

/** Doubts and limits that a plan states about the whole, the most pressing first. */
export function noticesOf(
  view: CaseView,
  state: ClaimState,
  routes: readonly PlannedRoute[],
  rights: readonly Right[],
  rules: readonly CaseRule[],
  packs: readonly RoutePack[],
): Text[] {
  return [
    ...lateRefunds(rights),
    ...view.notices,
    ...refundSoFar(state),
    ...saidDelivered(view, state),
    ...PAYMENT_NOTES.filter((note) => holds(note.only, view)).map(({ says }) => ({ say: says })),
    ...ofTheContract(view, rules),
    ...ofTheRecords(view, routes, packs),
  ];
}

/** What the law adds, once a refund is late. */
const lateRefunds = (rights: readonly Right[]): Text[] =>
  rights.flatMap(({ kind, state, days, percent }): Text[] => {
    if (kind !== 'penalty' || state !== 'running' || days === null) return [];
    const due = { day: { day: addDays(days.latest.day, -1) } };
    return percent === null
      ? [{ say: text.refundLateInterest, with: due }]
      : [{ say: text.refundLate, with: { ...due, percent } }];
  });

function refundSoFar({ state, refunded, missing }: ClaimState): Text[] {
  if (state !== 'part-refunded') return [];
  return refunded === null || missing === null
    ? [{ say: text.partRefundUnknown }]
    : [{ say: text.partRefund, with: { refunded: { money: refunded }, missing: { money: missing } } }];
}

function saidDelivered(view: CaseView, state: ClaimState): Text[] {
  const delivered = view.purchase.facts.deliveredOn?.value;
  return view.problem === 'not-received' && delivered !== undefined && state.state !== 'arrived'
    ? [{ say: text.saysDelivered, with: { day: { day: delivered } } }]
    : [];
}

/** Contracts whose rules are not known, sellers to whom they do not apply, and the law counted with. */
function ofTheContract(view: CaseView, rules: readonly CaseRule[]): Text[] {
  const { kind, asConsumer } = view.purchase;
  if (kind === 'travel-or-event') return [{ say: text.travel }];
  if (asConsumer === 'no') return [{ say: text.notConsumer }];
  if (view.privateSeller) return [{ say: text.privateSeller }];
  return [
    ...view.law.notices.map((say) => ({ say })),
    ...(kind === 'service' && OF_GOODS.has(view.problem) ? [{ say: text.service }] : []),
    ...(view.problem === 'subscription-not-ended' ? [{ say: text.subscription }] : []),
    ...(hasNoWithdrawal(view, rules) ? [{ say: text.noWithdrawal }] : []),
    ...withdrawalFunction(view),
  ];
}
const OF_GOODS: ReadonlySet<string> = new Set(['damaged', 'not-as-described', 'wrong-item', 'part-missing']);

const hasNoWithdrawal = (view: CaseView, rules: readonly CaseRule[]): boolean =>
  view.problem === 'withdrawal' &&
  view.law.law !== null &&
  !rules.some(({ rule: { direction, problems } }) => direction === 'LATEST' && problems !== 'all');

/** Whether the shop's pages had the function for withdrawing when it was ordered, until it has been used. */
function withdrawalFunction(view: CaseView): Text[] {
  const { sale } = view.purchase;
  if (view.problem !== 'withdrawal' || sale === undefined || view.days.withdrawal !== null) return [];
  const on = localDay(sale.readAt);
  if (on === null) return [];
  const { withdrawal } = sale;
  if (withdrawal.found === 'yes')
    return [{ say: text.withdrawalFunction, with: { day: { day: on }, words: withdrawal.words } }];
  return withdrawal.found === 'no' && view.country !== null && isInEu(view.country)
    ? [{ say: text.withdrawalFunctionNotFound, with: { day: { day: on } } }]
    : [];
}

/** Steps by routes that are gone, and facts that should be read again. */
function ofTheRecords(view: CaseView, routes: readonly PlannedRoute[], packs: readonly RoutePack[]): Text[] {
  const isUnknown = view.events.some(
    ({ route }) =>
      route !== null && !routes.some(({ id }) => id === route) && !packs.some(({ id }) => id === route),
  );
  let oldest: Day | null = null;
  for (const route of routes)
    for (const { expiresOn, checkedOn } of route.basis)
      if (expiresOn !== null && expiresOn <= view.today && (oldest === null || checkedOn < oldest))
        oldest = checkedOn;
  return [
    ...(isUnknown ? [{ say: text.unknownRoute }] : []),
    ...(oldest === null ? [] : [{ say: text.expiredFacts, with: { day: { day: oldest } } }]),
  ];
}
