import type { Claim, ClaimEvent, LetterKind, Problem, REMEDIES } from '../claim/claim';
import { activeEvents, stateOf } from '../claim/events';
import { PAYMENT } from '../claim/problems';
import type { Item, Payment, Promised } from '../page/sighting';
import type { Purchase } from '../purchase/purchase';
import type { Plan, PlannedRoute, Right } from '../recourse/plan';
import { type Day, parseDay } from '../values/day';
import type { Money } from '../values/money';
import type { Text } from '../values/sentence';
import { oneLine, severalLines } from './clean';
import { type LetterRule, letterRules } from './grounds';

export type Remedy = (typeof REMEDIES)[number];

/** What the other side did with what was written to it. */
export type Reaction = 'silence' | 'answered' | 'bounced' | 'offered' | 'refused';

/** Something that happened in the claim, as a letter tells it. */
export interface Step {
  readonly day: Day;
  readonly kind: ClaimEvent['kind'];
  readonly whom: 'seller' | 'notice' | 'issuer' | 'other' | null;
  /** The route's name, where `whom` says too little. */
  readonly name: Text | null;
  readonly amount: Money | null;
}

/** What lateness adds to a refund by today. `percent` null: interest at the legal rate. */
export interface LateRefund {
  readonly percent: number | null;
  readonly amount: Money | null;
  readonly rule: LetterRule;
}

/** Everything a letter may say, cleaned and bounded. Null is unknown: its sentence vanishes, nothing is invented. */
export interface LetterFacts {
  readonly today: Day;
  readonly problem: Problem;
  readonly remedy: Remedy | null;
  /** What the law of the case gives, the plan's order kept. */
  readonly rules: readonly LetterRule[];
  readonly kind: Purchase['kind'];
  readonly shopper: {
    readonly name: string | null;
    readonly address: readonly string[];
    /** The address used at the shop, else the shopper's own. */
    readonly email: string | null;
  };
  /** Trade name, else the shop's host. */
  readonly merchant: string | null;
  readonly seller: string | null;
  readonly sellerCountry: string | null;
  readonly orderNumber: string | null;
  readonly orderDate: Day | null;
  readonly items: readonly LetterItem[];
  /** How many of them the letter lists; the rest is counted. */
  readonly itemsShown: number;
  readonly total: Money | null;
  /** What came back so far, and what has not; null while nothing did or it is not known. */
  readonly refunded: Money | null;
  readonly open: Money | null;
  readonly promised: Promised | null;
  readonly payment: Pick<Payment, 'method' | 'network' | 'lastFour'> | null;
  /** Who took the payment, by name: `Klik & Pay`. */
  readonly intermediary: string | null;
  /** Paid later or in parts: instalments may be still to come. */
  readonly paidLater: boolean;
  /** Whom a complaint about a payment is about: the card issuer, bank, wallet or lender, by name. */
  readonly firm: string | null;
  /** The law itself makes the card firm or bank answer; no network procedure is asked for. */
  readonly claimsByLaw: boolean;
  /** Whom the receiver is to judge or watch: the seller, or the payment firm. */
  readonly opponent: 'seller' | 'firm';
  readonly firstRequestOn: Day | null;
  readonly noticeOn: Day | null;
  /** The day that notice gave, where noted. */
  readonly noticeUntil: Day | null;
  readonly reaction: Reaction | null;
  readonly reactionOn: Day | null;
  /** The same for the payment firm, or whoever was written to besides the seller. */
  readonly firmWrittenOn: Day | null;
  readonly firmReaction: Reaction | null;
  readonly firmReactionOn: Day | null;
  /** What happened so far, oldest first. */
  readonly steps: readonly Step[];
  /** The day this letter gives for an answer. */
  readonly answerBy: Day | null;
  /** What went wrong in the shopper's own words. */
  readonly description: string | null;
  readonly issuer: string | null;
  /** The card bill that carries the payment; `not-yet` when no bill shows it. */
  readonly billDate: Day | 'not-yet' | null;
  /** The payment as the bill prints it. */
  readonly transactionLine: string | null;
  readonly debitedOn: Day | null;
  readonly noticedOn: Day | null;
  readonly receivedOn: Day | null;
  readonly withdrawnOn: Day | null;
  readonly returnedOn: Day | null;
  readonly refundPromisedOn: Day | null;
  readonly endedOn: Day | null;
  readonly cancelledOn: Day | null;
  readonly trackingNumber: string | null;
  /** By when the refund was due, and the rule that says so, once that day has passed. */
  readonly refundDue: { readonly day: Day; readonly rule: LetterRule } | null;
  readonly lateRefund: LateRefund | null;
}

export interface LetterItem {
  readonly name: string;
  readonly quantity: number | null;
  readonly lineTotal: Money | null;
  readonly unitPrice: Money | null;
}

/** Under which ids the answers a letter needs are kept in the claim: a plan's own where it asks the same. */
export const LETTER_ANSWERS = {
  description: 'what-happened',
  merchantWrittenOn: 'merchant-written-on',
  billDate: 'bill-date',
  transactionLine: 'transaction-line',
  debitedOn: 'debited-on',
  noticedOn: 'noticed-on',
  receivedOn: 'received-on',
  withdrawnOn: 'withdrawn-on',
  returnedOn: 'returned-on',
  refundPromisedOn: 'refund-promised-on',
  endedOn: 'ended-on',
  cancelledOn: 'cancelled-on',
  refundFor: 'refund-for',
  firm: 'payment-firm',
  firmWrittenOn: 'firm-written-on',
  trackingNumber: 'tracking-number',
} as const;

export interface LetterContext {
  readonly today: Day;
  /** Name, address and e-mail as the settings hold them; empty is unknown. */
  readonly shopper: { readonly name: string; readonly address: string; readonly email: string };
  /** What the plan of the claim gives: its law, the money at stake, its routes. Null: a letter that leans on no law. */
  readonly plan: Pick<Plan, 'rights' | 'stakes' | 'routes'> | null;
  /** The route the letter is for. */
  readonly routeId: string | null;
  /** The day the letter gives (`proposeAnswerBy`, or what the shopper made of it). */
  readonly answerBy: Day | null;
  /** The name behind the purchase's intermediary id, where known. */
  readonly intermediaryName?: string | null;
}

const ITEMS_SHOWN = 10;

/** Bodies that judge or watch a payment firm, not the seller. */
const ABOUT_PAYMENT_FIRMS: ReadonlySet<string> = new Set([
  'acpr',
  'cetelem-mediator',
  'ch-banking-ombudsman',
  'cssf',
  'uk-financial-ombudsman',
]);

/** Card routes that stand on a law of their own. */
const BY_LAW: ReadonlySet<string> = new Set([
  'uk-section-75',
  'us-electronic-transfer',
  'us-fair-credit-billing',
]);

const ISSUER_NAMES: Readonly<Record<string, string>> = {
  cembra: 'Cembra Money Bank',
  cetelem: 'Cetelem',
  sogexia: 'Sogexia',
  postfinance: 'PostFinance',
};

const LATER: ReadonlySet<string> = new Set(['klarna', 'alma', 'oney', 'scalapay', 'clearpay', 'affirm']);

/** What purchase, claim, plan and shopper give a letter to say. */
export function letterFacts(purchase: Purchase, claim: Claim, context: LetterContext): LetterFacts {
  const { facts } = purchase;
  const { today } = context;
  const problem = claim.problem ?? 'not-received';
  const payment = facts.payment?.value;
  const rights = context.plan?.rights ?? [];
  const rules = letterRules(rights);
  const { refunded, missing } = stateOf(claim, purchase, today);
  const intermediaryId = facts.intermediary?.value;
  const intermediary = oneLine(context.intermediaryName ?? nameOfIntermediary(intermediaryId), 60);
  const happened = (id: string): Day | null => {
    const told = parseDay(answer(claim, id) ?? '');
    return told !== null && told <= today ? told : null;
  };
  return {
    today,
    problem,
    remedy: claim.remedy,
    rules,
    kind: purchase.kind,
    shopper: {
      name: oneLine(context.shopper.name, 120),
      address: severalLines(context.shopper.address, 6, 100),
      email: oneLine(facts.shopperEmail?.value ?? context.shopper.email, 254),
    },
    merchant: oneLine(facts.merchant?.value ?? purchase.host, 80),
    seller: oneLine(facts.seller?.value, 120),
    sellerCountry: facts.sellerCountry?.value ?? null,
    orderNumber: oneLine(facts.orderNumber?.value, 60),
    orderDate: facts.orderDate?.value ?? null,
    items: (facts.items?.value ?? []).flatMap(letterItem),
    itemsShown: ITEMS_SHOWN,
    total: positive(facts.total?.value ?? null),
    refunded: positive(refunded),
    open: positive(missing),
    promised: facts.promised?.value ?? null,
    payment:
      payment === undefined
        ? null
        : { method: payment.method, network: oneLine(payment.network, 30), lastFour: payment.lastFour },
    intermediary,
    paidLater: payment?.method === 'klarna' || (intermediaryId !== undefined && LATER.has(intermediaryId)),
    firm: firmOf(purchase, claim, intermediary),
    claimsByLaw: context.routeId !== null && BY_LAW.has(context.routeId),
    opponent: context.routeId !== null && ABOUT_PAYMENT_FIRMS.has(context.routeId) ? 'firm' : 'seller',
    ...contacts(claim, context),
    answerBy: context.answerBy,
    description: oneLine(answer(claim, LETTER_ANSWERS.description), 600),
    issuer: facts.issuer?.value ?? null,
    billDate: billDate(claim),
    transactionLine: oneLine(answer(claim, LETTER_ANSWERS.transactionLine), 160),
    debitedOn: happened(LETTER_ANSWERS.debitedOn),
    noticedOn: happened(LETTER_ANSWERS.noticedOn),
    receivedOn: deliveredOn(purchase, claim, today) ?? happened(LETTER_ANSWERS.receivedOn),
    withdrawnOn: happened(LETTER_ANSWERS.withdrawnOn) ?? sentOn(claim, 'withdrawal', today),
    returnedOn: happened(LETTER_ANSWERS.returnedOn),
    refundPromisedOn: happened(LETTER_ANSWERS.refundPromisedOn),
    endedOn: happened(LETTER_ANSWERS.endedOn) ?? sentOn(claim, 'contract-end', today),
    cancelledOn: happened(LETTER_ANSWERS.cancelledOn),
    trackingNumber: oneLine(answer(claim, LETTER_ANSWERS.trackingNumber), 60),
    refundDue: refundDue(rules, today),
    lateRefund: lateRefund(rights, context.plan?.stakes ?? []),
  };
}

const positive = (money: Money | null): Money | null => (money !== null && money.minor > 0 ? money : null);

function letterItem(item: Item): LetterItem[] {
  const name = oneLine(item.name, 120);
  if (name === null) return [];
  return [{ name, quantity: item.quantity, lineTotal: item.lineTotal, unitPrice: item.unitPrice }];
}

function nameOfIntermediary(id: string | undefined): string | null {
  return id === 'klikandpay' ? 'Klik & Pay' : null;
}

/** The issuer goes before the one who passed the payment on; the shopper's own word before both. */
function firmOf(purchase: Purchase, claim: Claim, intermediary: string | null): string | null {
  const typed = oneLine(answer(claim, LETTER_ANSWERS.firm), 120);
  if (typed !== null) return typed;
  const issuer = purchase.facts.issuer?.value;
  const known =
    issuer !== undefined && Object.hasOwn(ISSUER_NAMES, issuer) ? ISSUER_NAMES[issuer] : undefined;
  if (known !== undefined) return known;
  if (purchase.facts.payment?.value.method === 'paypal') return 'PayPal';
  return issuer === undefined ? intermediary : null;
}

function answer(claim: Claim, id: string): string | null {
  const value = Object.hasOwn(claim.answers, id) ? claim.answers[id]?.value : undefined;
  return typeof value === 'string' && value !== 'unknown' ? value : null;
}

function billDate(claim: Claim): Day | 'not-yet' | null {
  const said = answer(claim, LETTER_ANSWERS.billDate);
  if (said === null) return null;
  return said === 'not-yet' ? 'not-yet' : parseDay(said);
}

function deliveredOn(purchase: Purchase, claim: Claim, today: Day): Day | null {
  const noted = activeEvents(claim).findLast(
    (event) => event.kind === 'delivered' && event.day <= today,
  )?.day;
  return noted ?? purchase.facts.deliveredOn?.value ?? null;
}

/** The day a letter of this kind went out before today. */
function sentOn(claim: Claim, kind: LetterKind, today: Day): Day | null {
  const ids = new Set(claim.letters.filter((letter) => letter.kind === kind).map(({ id }) => id));
  return (
    activeEvents(claim).find(
      (event) =>
        event.kind === 'sent' && event.day < today && event.letterId != null && ids.has(event.letterId),
    )?.day ?? null
  );
}

const SELLER_ROUTES = new Set(['merchant', 'formal-notice']);

type Contacts = Pick<
  LetterFacts,
  | 'firstRequestOn'
  | 'noticeOn'
  | 'noticeUntil'
  | 'reaction'
  | 'reactionOn'
  | 'firmWrittenOn'
  | 'firmReaction'
  | 'firmReactionOn'
  | 'steps'
>;

function contacts(claim: Claim, { today, plan, routeId }: LetterContext): Contacts {
  const events = activeEvents(claim).filter((event) => event.day <= today);
  const typed = parseDay(answer(claim, LETTER_ANSWERS.merchantWrittenOn) ?? '');
  const sent = events.filter((event) => event.kind === 'sent');
  const firstRequestOn = sent.find((event) => event.route === 'merchant')?.day ?? typed;
  const notice = sent.find((event) => event.route === 'formal-notice');
  const wroteSeller = [firstRequestOn, notice?.day ?? null];
  const ofSeller = (event: ClaimEvent) => event.route === null || SELLER_ROUTES.has(event.route);
  const seller = reactionIn(events.filter(ofSeller), wroteSeller, today);

  const kinds = new Map((plan?.routes ?? []).map((route) => [route.id, route]));
  const ofFirm = (event: ClaimEvent) =>
    event.route !== null && isFirm(kinds.get(event.route), event.route, routeId);
  const firmWrittenOn = sent.find(ofFirm)?.day ?? parseDay(answer(claim, LETTER_ANSWERS.firmWrittenOn) ?? '');
  const firm = reactionIn(events.filter(ofFirm), [firmWrittenOn], today);
  return {
    firstRequestOn,
    noticeOn: notice?.day ?? null,
    noticeUntil: notice?.answerBy ?? null,
    ...seller,
    firmWrittenOn,
    firmReaction: firm.reaction,
    firmReactionOn: firm.reactionOn,
    steps: events.flatMap((event) =>
      stepOf(event, event.route === null ? undefined : kinds.get(event.route)),
    ),
  };
}

/**
 * Whether a route goes to the firm that a letter speaks of: to the same house as the letter (`cetelem` and
 * `cetelem-consumer-service`), or, before a body that judges payment firms, to the issuer or its complaints service.
 */
function isFirm(route: PlannedRoute | undefined, id: string, letterRoute: string | null): boolean {
  if (letterRoute === null) return false;
  if (id.split('-')[0] === letterRoute.split('-')[0]) return true;
  if (!ABOUT_PAYMENT_FIRMS.has(letterRoute)) return false;
  return route?.kind === 'issuer' || (route?.kind === 'consumer-service' && COMPLAINTS.has(id));
}

/** Complaints services of payment firms. */
const COMPLAINTS: ReadonlySet<string> = new Set([
  'cetelem-consumer-service',
  'paypal-complaint',
  'sogexia-complaint',
]);

function reactionIn(
  events: readonly ClaimEvent[],
  wrote: readonly (Day | null)[],
  today: Day,
): Pick<LetterFacts, 'reaction' | 'reactionOn'> {
  const reacted = events.findLast((event) => reactionOf(event.kind) !== null);
  if (reacted !== undefined) return { reaction: reactionOf(reacted.kind), reactionOn: reacted.day };
  // Nobody is silent on the day he is written to.
  return { reaction: wrote.some((on) => on !== null && on < today) ? 'silence' : null, reactionOn: null };
}

function reactionOf(kind: ClaimEvent['kind']): Reaction | null {
  return kind === 'answered' || kind === 'bounced' || kind === 'offered' || kind === 'refused' ? kind : null;
}

function stepOf(event: ClaimEvent, route: PlannedRoute | undefined): Step[] {
  if (event.kind === 'closed' || event.kind === 'reopened') return [];
  const whom =
    event.route === null
      ? null
      : event.route === 'merchant'
        ? 'seller'
        : event.route === 'formal-notice'
          ? 'notice'
          : route?.kind === 'issuer'
            ? 'issuer'
            : 'other';
  const name = whom === 'other' ? (route?.name ?? null) : null;
  return [{ day: event.day, kind: event.kind, whom, name, amount: positive(event.amount ?? null) }];
}

/** The refund's own day, where exactly one rule gives one that has passed: of two grounds none is chosen. */
function refundDue(rules: readonly LetterRule[], today: Day): LetterFacts['refundDue'] {
  const late = rules.filter(
    ({ ground, state, day }) =>
      (ground === 'refund' || ground === 'termination-refund') &&
      state === 'over' &&
      day !== null &&
      day < today,
  );
  const [rule] = late;
  return rule?.day != null && late.length === 1 ? { day: rule.day, rule } : null;
}

/** What lateness has added by today, where exactly one rule does. */
function lateRefund(rights: readonly Right[], stakes: Plan['stakes']): LateRefund | null {
  const running = rights.filter(
    ({ kind, state, percent }) => kind === 'penalty' && state === 'running' && percent !== 0,
  );
  const [right] = running;
  if (right === undefined || running.length !== 1) return null;
  const [rule] = letterRules([right]);
  if (rule === undefined) return null;
  const stake = stakes.find(({ id, kind }) => id === right.id && kind === 'surcharge');
  return { percent: right.percent, amount: positive(stake?.amount ?? null), rule };
}

/** What kind of trouble a problem is: goods that did not come, goods that are not right, or money. */
export function troubleOf(problem: Problem): 'delivery' | 'goods' | 'money' {
  switch (problem) {
    case 'not-received':
    case 'late':
      return 'delivery';
    case 'damaged':
    case 'not-as-described':
    case 'wrong-item':
    case 'part-missing':
    case 'counterfeit':
      return 'goods';
    case 'refund-not-paid':
    case 'withdrawal':
    case 'charged-wrongly':
    case 'not-authorised':
    case 'subscription-not-ended':
      return 'money';
  }
}

/**
 * Whether a claim is about the payment itself. Klik & Pay takes such a claim at once; every other one goes to the seller
 * first, a refund that does not come included.
 */
export function isAboutPayment(problem: Problem): boolean {
  return PAYMENT.includes(problem);
}
