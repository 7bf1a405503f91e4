import { type Claim, type ClaimEvent, EVENT_KINDS, type Problem } from '../claim/claim';
import { activeEvents } from '../claim/events';
import { type ApplicableLaw, applicableLaw } from '../law/applicable';
import type { Place } from '../law/counting';
import type { LawPack } from '../law/schema';
import { expectedBy, orderedOn } from '../purchase/arrival';
import type { Purchase } from '../purchase/purchase';
import { shopOfPurchase } from '../purchase/shop';
import type { CaseEvent } from '../routes/schema';
import { addDays, type Day, localDay, parseDay } from '../values/day';
import type { Text } from '../values/sentence';
import { noticesText as text } from './notices.text';

/** What the planner needs besides the records. */
export interface PlanContext {
  /** Where the shopper lives, ISO 3166-1 alpha-2; null while not said. */
  readonly country: string | null;
  /** The part of it whose holidays count, `CH-GE`; while not said, each date keeps to the safe side of all of them. */
  readonly region?: string | null;
}

/** A day that may be known only as a range. Null: not even a bound. */
export interface KnownDay {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

export const isSure = (known: KnownDay | null): known is { earliest: Day; latest: Day } =>
  known !== null && known.earliest !== null && known.earliest === known.latest;

/** Purchase, claim and context as the packs' rules ask for them, with every doubt found on the way. */
export interface CaseView {
  readonly today: Day;
  readonly purchase: Purchase;
  readonly claim: Claim;
  readonly problem: Problem;
  /** The big shop it was bought at: `amazon`, `vinted`. */
  readonly shop: string | null;
  readonly country: string | null;
  /** Whose holidays move the shopper's own safe days; the latest readings are the whole country's. */
  readonly place: Place;
  readonly sellerCountry: string | null;
  /** Why a refund is owed, where that is the problem. */
  readonly refundFor: string | null;
  /** The shopper said that a private person sold it. */
  readonly privateSeller: boolean;
  readonly law: ApplicableLaw;
  readonly method: string | null;
  readonly network: string | null;
  readonly intermediary: string | null;
  readonly issuer: string | null;
  /** Events that count, oldest first, none after today. */
  readonly events: readonly ClaimEvent[];
  readonly days: Readonly<Record<Exclude<CaseEvent, 'used' | 'last-used'> | 'termination', KnownDay | null>>;
  /** Contradictions and doubts met while reading. */
  readonly notices: readonly Text[];
}

/** A card bill comes at most this long after the payment. */
const LONGEST_BILL = 31;
/** Delivery term of the law where no date was promised (EU-05, FR-01). */
const LEGAL_DELIVERY = 30;
/** Days farther away than this from today are not believed. */
const BELIEVED = 365 * 20;

/** Where the shopper's answers stand for events and dates of their own. */
export const ANSWERS = {
  billDate: 'bill-date',
  merchantWrittenOn: 'merchant-written-on',
  debitedOn: 'debited-on',
  receivedOn: 'received-on',
  dispatchedOn: 'dispatched-on',
  returnedOn: 'returned-on',
  withdrawnOn: 'withdrawn-on',
  cancelledOn: 'cancelled-on',
  refundPromisedOn: 'refund-promised-on',
  noticedOn: 'noticed-on',
  repairedOn: 'repaired-on',
  /** When the contract was ended in writing, for a refund that does not come. */
  endedOn: 'ended-on',
  /** `withdrawal`, `not-delivered`, `defect` or `other`: why a refund is owed. */
  refundFor: 'refund-for',
  /** When the seller told of the right to withdraw, where it came late. */
  informedOn: 'informed-on',
  /** `yes`, `no` or `late`: whether the seller told of the right to withdraw. */
  withdrawalInformation: 'withdrawal-information',
  /** `yes` or `no`. */
  usedGoods: 'used-goods',
  /** `credit` or `debit`. */
  cardKind: 'card-kind',
  /** `business` or `private`. */
  sellerIs: 'seller-is',
} as const;

/** What the shopper answered to a question, or null. */
export const answerOf = (claim: Claim, id: string): string | null => {
  const value = Object.hasOwn(claim.answers, id) ? claim.answers[id]?.value : undefined;
  return value === undefined ? null : String(value);
};

/** The day the shopper answered to a question, or null. */
export const answeredDay = (claim: Claim, id: string): Day | null => {
  const value = Object.hasOwn(claim.answers, id) ? claim.answers[id]?.value : undefined;
  return typeof value === 'string' ? parseDay(value) : null;
};

const known = (day: Day | null): KnownDay | null => (day === null ? null : { earliest: day, latest: day });

/** Reads a case, with the law packs at hand. Never throws: what cannot be believed is left out and said. */
export function viewCase(
  purchase: Purchase,
  claim: Claim,
  today: Day,
  context: PlanContext,
  laws: readonly LawPack[],
): CaseView {
  const notices: Text[] = [];
  const doubt = (condition: boolean, notice: Text): boolean => {
    if (condition) notices.push(notice);
    return condition;
  };
  const { facts } = purchase;
  const horizon = addDays(today, BELIEVED);

  const ordered = orderedOn(purchase);
  const orderDay_ =
    ordered !== null && !doubt(ordered > today, { say: text.orderInFuture, with: { day: { day: ordered } } })
      ? ordered
      : null;
  const recorded = localDay(purchase.createdAt);
  const order: KnownDay =
    orderDay_ === null
      ? { earliest: null, latest: recorded !== null && recorded <= today ? recorded : today }
      : { earliest: orderDay_, latest: orderDay_ };

  const promise = expectedBy(purchase);
  let promised = promise === null || promise.from === 'ours' ? null : promise.day;
  if (
    promised !== null &&
    (doubt(orderDay_ !== null && promised < orderDay_, {
      say: text.promiseBeforeOrder,
      with: { day: { day: promised } },
    }) ||
      doubt(promised > horizon, { say: text.promiseTooFar, with: { day: { day: promised } } }))
  )
    promised = null;
  const expected: KnownDay = known(promised) ?? {
    earliest: order.earliest,
    latest: order.latest === null ? null : addDays(order.latest, LEGAL_DELIVERY),
  };

  let bill = answeredDay(claim, ANSWERS.billDate);
  if (
    bill !== null &&
    (doubt(orderDay_ !== null && bill < orderDay_, {
      say: text.billBeforeOrder,
      with: { day: { day: bill } },
    }) ||
      doubt(bill > addDays(today, LONGEST_BILL), { say: text.billInFuture, with: { day: { day: bill } } }))
  )
    bill = null;
  const billed: KnownDay = known(bill) ?? {
    earliest: order.earliest,
    latest: order.latest === null ? null : addDays(order.latest, LONGEST_BILL),
  };

  /** A day on which something has happened; one to come, or before the order, is not believed. */
  const past = (told: Day | null): Day | null => {
    if (told === null || doubt(told > today, { say: text.eventInFuture })) return null;
    return doubt(orderDay_ !== null && told < orderDay_, { say: text.eventBeforeOrder }) ? null : told;
  };
  const happened = (id: string): Day | null => past(answeredDay(claim, id));

  const events = believed(claim, today, orderDay_, doubt);
  const firstComplaint = events.find(
    (event) => event.kind === 'sent' && (event.route === 'merchant' || event.route === 'formal-notice'),
  );
  const delivered =
    events.findLast((event) => event.kind === 'delivered')?.day ??
    happened(ANSWERS.receivedOn) ??
    past(facts.deliveredOn?.value ?? null);

  doubt(facts.total !== undefined && facts.total.value.minor <= 0, { say: text.totalNotPositive });
  doubt(
    events.some((event) => event.amount !== undefined && event.amount !== null && event.amount.minor <= 0),
    { say: text.refundNotPositive },
  );

  return {
    today,
    purchase,
    claim,
    problem: claim.problem ?? 'not-received',
    shop: shopOfPurchase(purchase),
    country: context.country,
    place: placeOf(context),
    sellerCountry: facts.sellerCountry?.value ?? null,
    refundFor: claim.problem === 'refund-not-paid' ? answerOf(claim, ANSWERS.refundFor) : null,
    privateSeller: answerOf(claim, ANSWERS.sellerIs) === 'private',
    law: applicableLaw(context.country, facts.sellerCountry?.value ?? null, laws),
    method: facts.payment?.value.method ?? null,
    network: facts.payment?.value.network?.toLowerCase() ?? null,
    intermediary: facts.intermediary?.value ?? null,
    issuer: facts.issuer?.value ?? null,
    events,
    days: {
      order,
      expected,
      bill: billed,
      'bill-or-expected': {
        earliest: later(billed.earliest, expected.earliest),
        latest: later(billed.latest, expected.latest),
      },
      // Money may be taken when the goods leave: not before the order, and seldom more than a month after it.
      debit: known(happened(ANSWERS.debitedOn)) ?? {
        earliest: order.earliest,
        latest: order.latest === null ? null : addDays(order.latest, LONGEST_BILL),
      },
      delivery: known(delivered),
      dispatch: known(happened(ANSWERS.dispatchedOn)),
      return: known(happened(ANSWERS.returnedOn)),
      // Where withdrawing is the problem, the first letter to the seller is the withdrawal.
      withdrawal: known(
        happened(ANSWERS.withdrawnOn) ??
          (claim.problem === 'withdrawal' ? (firstComplaint?.day ?? null) : null),
      ),
      termination: known(happened(ANSWERS.endedOn)),
      cancellation: known(happened(ANSWERS.cancelledOn)),
      'refund-promised': known(happened(ANSWERS.refundPromisedOn)),
      noticed: known(happened(ANSWERS.noticedOn)),
      complaint: known(firstComplaint?.day ?? null),
    },
    notices,
  };
}

/** A region of another country than the shopper's is none: the country was changed since. */
function placeOf({ country, region }: PlanContext): Place {
  if (country === null || !region?.startsWith(`${country}-`)) return { country };
  return { country, region: `${country}-${region.slice(country.length + 1)}` };
}

/** The later of two days; null as soon as one is not known. */
const later = (a: Day | null, b: Day | null): Day | null => (a === null || b === null ? null : a > b ? a : b);

/** The day the shopper first wrote to the seller, as he answered; a withdrawal or an end of contract is that letter. */
function firstWriting(claim: Claim): Day | null {
  const told = answeredDay(claim, ANSWERS.merchantWrittenOn);
  if (told !== null) return told;
  if (claim.problem === 'withdrawal') return answeredDay(claim, ANSWERS.withdrawnOn);
  return claim.problem === 'subscription-not-ended' ? answeredDay(claim, ANSWERS.cancelledOn) : null;
}

const KINDS: ReadonlySet<string> = new Set(EVENT_KINDS);

/** Events of today or before; an answer "I wrote to the seller on …" counts as one. */
function believed(
  claim: Claim,
  today: Day,
  ordered: Day | null,
  doubt: (condition: boolean, notice: Text) => boolean,
): ClaimEvent[] {
  const active = activeEvents(claim);
  const events = active.filter(({ kind }) => KINDS.has(kind));
  doubt(events.length < active.length, { say: text.eventUnknown });
  const written = firstWriting(claim);
  const noted =
    written === null ||
    events.some((event) => event.kind === 'sent' && event.route === 'merchant' && event.day === written)
      ? []
      : [
          {
            id: `${claim.id}`,
            kind: 'sent',
            route: 'merchant',
            day: written,
            at: claim.createdAt,
          } satisfies ClaimEvent,
        ];
  const all = [...noted, ...events].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
  doubt(
    all.some((event) => event.day > today),
    { say: text.eventInFuture },
  );
  doubt(ordered !== null && all.some((event) => event.day < ordered), { say: text.eventBeforeOrder });
  const settling = new Map<Day, Set<string>>();
  for (const event of all) {
    if (
      event.kind !== 'delivered' &&
      event.kind !== 'bounced' &&
      event.kind !== 'refused' &&
      event.kind !== 'refunded'
    )
      continue;
    settling.set(event.day, (settling.get(event.day) ?? new Set()).add(event.kind));
  }
  doubt(
    [...settling.values()].some((kinds) => kinds.has('delivered') && kinds.has('refunded')) ||
      [...settling.values()].some((kinds) => kinds.has('refused') && kinds.has('refunded')),
    { say: text.contradictoryDay },
  );
  return all.filter((event) => event.day <= today);
}
