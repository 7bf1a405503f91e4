import { FAULTY } from '../claim/problems';
import type { Circumstance, LawRule, Trigger } from '../law/schema';
import { shopOfPurchase } from '../purchase/shop';
import type { RoutePack } from '../routes/schema';
import type { Day } from '../values/day';
import { ANSWERS, answeredDay, answerOf, type CaseView, isSure, type KnownDay } from './case-view';
import type { History } from './history';
import { mediationsOf, talksOf } from './standing-still';

const on = (day: Day | null | undefined): KnownDay | null =>
  day === null || day === undefined ? null : { earliest: day, latest: day };

/** What was done and answered, as the rules of law ask for it. */
export interface Deeds {
  readonly histories: ReadonlyMap<string, History>;
  /** Route ids by kind, to find what was written to whom. */
  readonly kinds: ReadonlyMap<string, RoutePack['kind']>;
  /** Ids of the mediators and conciliators between shopper and seller: not those for banks. */
  readonly withSeller: ReadonlySet<string>;
}

/** Question whose answer gives the day of a trigger. */
export const TRIGGER_QUESTIONS: Partial<Record<Trigger, string>> = {
  contract: 'order-date',
  sale: 'order-date',
  'delivery-date-missed': 'promised',
  possession: ANSWERS.receivedOn,
  'last-item-received': ANSWERS.receivedOn,
  'defect-found': ANSWERS.noticedOn,
  'withdrawal-sent': ANSWERS.withdrawnOn,
  'withdrawal-received': ANSWERS.withdrawnOn,
  'goods-returned': ANSWERS.returnedOn,
  'refund-agreed': ANSWERS.refundPromisedOn,
  'refund-due': ANSWERS.refundPromisedOn,
  'termination-sent': ANSWERS.endedOn,
  'termination-received': ANSWERS.endedOn,
  'information-given': ANSWERS.informedOn,
  repair: ANSWERS.repairedOn,
  debit: ANSWERS.debitedOn,
  bill: ANSWERS.billDate,
};

/** The day a rule counts from, as far as the case tells; null where it has not happened or nothing tells. */
export function startOf(trigger: Trigger, view: CaseView, deeds: Deeds): KnownDay | null {
  const { days } = view;
  switch (trigger) {
    case 'contract':
    case 'sale':
      return days.order;
    case 'delivery-date-missed':
    case 'breach':
      return isAwaited(view)
        ? isSure(days.expected) && days.expected.latest >= view.today
          ? null
          : days.expected
        : trigger === 'breach'
          ? (days.delivery ?? days.order)
          : null;
    case 'delivery-refused':
      return on(refusedOn(['merchant', 'formal-notice'], deeds));
    case 'additional-period-over':
      return on(extraTimeOver(deeds, view.today));
    case 'termination-sent':
    case 'termination-received':
      return on(terminatedOn(deeds)) ?? days.termination;
    case 'possession':
    case 'last-item-received':
      // A service is not received: its days count from the contract.
      return isHandedOver(view) ? received(view) : days.order;
    case 'defect-found':
      // Found on the day it came at the earliest, and by now.
      return days.noticed ?? withLatest(received(view), view.today);
    case 'defect-notified':
    case 'request-for-repair':
    case 'written-complaint':
      return days.complaint;
    case 'repair':
      return on(answeredDay(view.claim, ANSWERS.repairedOn));
    case 'withdrawal-sent':
    case 'withdrawal-received':
      return days.withdrawal;
    case 'information-given':
      return on(answeredDay(view.claim, ANSWERS.informedOn));
    case 'goods-returned':
      return days.return;
    case 'refund-due':
      return days['refund-promised'] ?? on(terminatedOn(deeds)) ?? days.termination ?? days.cancellation;
    case 'refund-agreed':
      return days['refund-promised'];
    case 'complete-file':
    case 'mediation-notified':
    case 'mediation-agreed':
      return on(firstUse('mediator', deeds));
    case 'negotiation-over': {
      const talks = talksOf(view, deeds);
      return talks?.isOver === true ? on(talks.until) : null;
    }
    case 'mediation-over':
      return on(
        mediationsOf(deeds, view.today)
          .flatMap(({ until, isOver }) => (isOver ? [until] : []))
          .reduce<Day | null>((a, b) => (a === null || b > a ? b : a), null),
      );
    case 'dispute-received':
      return on(firstUse('issuer', deeds));
    case 'debit':
      return days.debit;
    case 'bill':
      return days.bill;
    default:
      return null;
  }
}

/** Goods whose fault is the problem are there: between the order and today, where the day is not known. */
function received({ days, problem, today }: CaseView): KnownDay | null {
  if (days.delivery !== null || !FAULTS.has(problem)) return days.delivery;
  return { earliest: days.order?.earliest ?? null, latest: today };
}
const FAULTS: ReadonlySet<string> = new Set(FAULTY);
const withLatest = (known: KnownDay | null, latest: Day): KnownDay | null =>
  known === null ? null : { ...known, latest };

const isAwaited = (view: CaseView): boolean => view.problem === 'not-received' || view.problem === 'late';
const isHandedOver = (view: CaseView): boolean =>
  view.purchase.kind !== 'service' && view.purchase.kind !== 'digital';

function refusedOn(routes: readonly string[], deeds: Deeds): Day | null {
  for (const id of routes) {
    const history = deeds.histories.get(id);
    if (history?.stage === 'refused') return history.last?.day ?? null;
  }
  return null;
}

/** The day after which the extra time of a formal notice was over. */
function extraTimeOver(deeds: Deeds, today: Day): Day | null {
  const history = deeds.histories.get('formal-notice');
  const until = history?.round === 1 ? history.answerBy?.day : undefined;
  return until !== undefined && until < today ? until : null;
}

/** The second writing of a formal notice ends the contract. */
function terminatedOn(deeds: Deeds): Day | null {
  const history = deeds.histories.get('formal-notice');
  return history?.round === 2 ? (history.uses.at(-1) ?? null) : null;
}

function firstUse(kind: RoutePack['kind'], deeds: Deeds): Day | null {
  const days = [...deeds.histories].flatMap(([id, history]) =>
    deeds.kinds.get(id) === kind && history.uses[0] !== undefined ? [history.uses[0]] : [],
  );
  return days.sort()[0] ?? null;
}

/** Shops where most things have had an owner before. */
const SECOND_HAND: ReadonlySet<string> = new Set(['vinted', 'leboncoin', 'back-market', 'ebay']);

/** What was handed over is neither a service nor a file. */
const isOfKind = (kind: 'digital' | 'service', { purchase, days }: CaseView): boolean | null =>
  purchase.kind === 'unknown' ? (days.delivery === null ? null : false) : purchase.kind === kind;

const saidBy = (view: CaseView, id: string, yes: string, no: string): boolean | null => {
  const answer = answerOf(view.claim, id);
  return answer === yes ? true : answer === no ? false : null;
};

/** Whether a circumstance is so in a case; null where the records do not tell. */
export function isSo(circumstance: Circumstance, view: CaseView): boolean | null {
  const { purchase, claim } = view;
  switch (circumstance) {
    case 'no-date-agreed':
      return !isSure(view.days.expected);
    case 'no-withdrawal-information':
      return saidBy(view, ANSWERS.withdrawalInformation, 'no', 'yes');
    case 'withdrawal-information-late': {
      const answer = answerOf(claim, ANSWERS.withdrawalInformation);
      return answer === 'late' ? true : answer === 'yes' || answer === 'no' ? false : null;
    }
    case 'online-contract':
      return true;
    case 'home-visit':
      return false;
    case 'used-goods': {
      const said = saidBy(view, ANSWERS.usedGoods, 'yes', 'no');
      return said ?? (SECOND_HAND.has(shopOfPurchase(purchase) ?? '') ? null : false);
    }
    case 'digital-content':
      return isOfKind('digital', view);
    case 'service':
      return isOfKind('service', view);
    case 'nothing-to-return':
      if (!isHandedOver(view)) return true;
      return view.days.delivery === null ? null : false;
    case 'repaired':
      return answeredDay(claim, ANSWERS.repairedOn) !== null ? true : null;
    case 'cross-border':
      return view.country === null || view.sellerCountry === null
        ? null
        : view.country !== view.sellerCountry;
    case 'credit-card':
      return view.method !== 'card' ? false : saidBy(view, ANSWERS.cardKind, 'credit', 'debit');
    case 'debit-card':
      return view.method !== 'card' ? false : saidBy(view, ANSWERS.cardKind, 'debit', 'credit');
    default:
      return null;
  }
}

/** Whether a rule holds in a case: all its circumstances, the day of the contract, the sum. Null: not known. */
export function isInForce(rule: LawRule, view: CaseView): boolean | null {
  const parts = [
    ...(rule.onlyIf ?? []).map((circumstance) => isSo(circumstance, view)),
    isOfItsTime(rule, view),
    isOfItsSum(rule, view),
  ];
  return parts.includes(false) ? false : parts.includes(null) ? null : true;
}

function isOfItsTime({ contracts }: LawRule, view: CaseView): boolean | null {
  if (contracts === null) return true;
  const { earliest, latest } = view.days.order ?? { earliest: null, latest: null };
  const { from, until } = contracts;
  if (
    (from !== null && latest !== null && latest < from) ||
    (until !== null && earliest !== null && earliest > until)
  )
    return false;
  const begun = from === null || (earliest !== null && earliest >= from);
  return begun && (until === null || (latest !== null && latest <= until)) ? true : null;
}

function isOfItsSum({ sum }: LawRule, view: CaseView): boolean | null {
  if (sum === undefined) return true;
  const total = view.purchase.facts.total?.value;
  if (total === undefined || total.currency !== sum.currency) return null;
  const fits = total.minor > (sum.over ?? -Infinity) && total.minor <= (sum.upTo ?? Infinity);
  // One of several items may cost less than the whole, never more.
  if (sum.of === 'item') return total.minor <= (sum.over ?? -Infinity) ? false : fits ? true : null;
  return sum.of === 'claim' ? fits : null;
}
