import type { Claim, ClaimEvent, Problem, REMEDIES } from '../claim/claim';
import type { Item, Payment, Promised } from '../page/sighting';
import type { Purchase } from '../purchase/purchase';
import { addDays, type Day, parseDay } from '../values/day';
import type { Money } from '../values/money';
import { oneLine, severalLines } from './clean';

export type Remedy = (typeof REMEDIES)[number];

/** Whose rules a letter may name: the French consumer code, the directive as each state took it over, or none. */
export type LetterLaw = 'fr' | 'eu' | null;

/** What the seller did with what was written to him. */
export type Reaction = 'silence' | 'answered' | 'bounced' | 'offered' | 'refused';

/** Everything a letter may say, cleaned and bounded. Null is unknown: its sentence vanishes, nothing is invented. */
export interface LetterFacts {
  readonly today: Day;
  readonly problem: Problem;
  readonly remedy: Remedy | null;
  readonly law: LetterLaw;
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
  readonly promised: Promised | null;
  /** No other date known: the day the law sets, order + 30 days, once it has passed. */
  readonly legalDeliveryDay: Day | null;
  readonly payment: Pick<Payment, 'method' | 'network' | 'lastFour'> | null;
  /** Who took the payment, by name: `Klik & Pay`. */
  readonly intermediary: string | null;
  readonly firstRequestOn: Day | null;
  readonly noticeOn: Day | null;
  readonly reaction: Reaction | null;
  readonly reactionOn: Day | null;
  /** The day this letter gives for an answer. */
  readonly answerBy: Day | null;
  /** What went wrong in the shopper's own words. */
  readonly description: string | null;
  readonly issuer: string | null;
  /** The card bill that carries the payment; `not-yet` when no bill shows it. */
  readonly billDate: Day | 'not-yet' | null;
  /** The payment as the bill prints it. */
  readonly transactionLine: string | null;
}

export interface LetterItem {
  readonly name: string;
  readonly quantity: number | null;
  readonly lineTotal: Money | null;
  readonly unitPrice: Money | null;
}

/** Under which ids the answers a letter needs are kept in the claim. */
export const LETTER_ANSWERS = {
  description: 'what-happened',
  merchantWrittenOn: 'merchant-written-on',
  billDate: 'bill-date',
  transactionLine: 'transaction-line',
} as const;

export interface LetterContext {
  readonly today: Day;
  /** Name, address and e-mail as the settings hold them; empty is unknown. */
  readonly shopper: { readonly name: string; readonly address: string; readonly email: string };
  readonly law: LetterLaw;
  /** The day the letter gives (`proposeAnswerBy`, or what the shopper made of it). */
  readonly answerBy: Day | null;
  /** The name behind the purchase's intermediary id, where known. */
  readonly intermediaryName?: string | null;
}

const ITEMS_SHOWN = 10;

/** What purchase, claim and shopper give a letter to say. */
export function letterFacts(purchase: Purchase, claim: Claim, context: LetterContext): LetterFacts {
  const facts = purchase.facts;
  const problem = claim.problem ?? 'not-received';
  const law = lawFor(purchase, problem, context.law);
  const orderDate = facts.orderDate?.value ?? null;
  const promised = facts.promised?.value ?? null;
  const payment = facts.payment?.value;
  const legalDay = law === null || promised !== null || orderDate === null ? null : addDays(orderDate, 30);
  return {
    today: context.today,
    problem,
    remedy: claim.remedy,
    law,
    shopper: {
      name: oneLine(context.shopper.name, 120),
      address: severalLines(context.shopper.address, 6, 100),
      email: oneLine(facts.shopperEmail?.value ?? context.shopper.email, 254),
    },
    merchant: oneLine(facts.merchant?.value ?? purchase.host, 80),
    seller: oneLine(facts.seller?.value, 120),
    sellerCountry: facts.sellerCountry?.value ?? null,
    orderNumber: oneLine(facts.orderNumber?.value, 60),
    orderDate,
    items: (facts.items?.value ?? []).flatMap(letterItem),
    itemsShown: ITEMS_SHOWN,
    total: facts.total?.value ?? null,
    promised,
    legalDeliveryDay: legalDay !== null && legalDay < context.today ? legalDay : null,
    payment:
      payment === undefined
        ? null
        : { method: payment.method, network: oneLine(payment.network, 30), lastFour: payment.lastFour },
    intermediary: oneLine(context.intermediaryName ?? nameOfIntermediary(facts.intermediary?.value), 60),
    ...contacts(claim, context.today),
    answerBy: context.answerBy,
    description: oneLine(answer(claim, LETTER_ANSWERS.description), 600),
    issuer: facts.issuer?.value ?? null,
    billDate: billDate(claim),
    transactionLine: oneLine(answer(claim, LETTER_ANSWERS.transactionLine), 160),
  };
}

/**
 * Articles on delivery bind a trader who sells goods to a consumer; a letter names none of them in any other case,
 * nor for another problem than a delivery that did not come.
 */
function lawFor(purchase: Purchase, problem: Problem, law: LetterLaw): LetterLaw {
  if (problem !== 'not-received' && problem !== 'late') return null;
  if (purchase.asConsumer === 'no') return null;
  return purchase.kind === 'goods' || purchase.kind === 'unknown' ? law : null;
}

function letterItem(item: Item): LetterItem[] {
  const name = oneLine(item.name, 120);
  if (name === null) return [];
  return [{ name, quantity: item.quantity, lineTotal: item.lineTotal, unitPrice: item.unitPrice }];
}

function nameOfIntermediary(id: string | undefined): string | null {
  return id === 'klikandpay' ? 'Klik & Pay' : null;
}

function answer(claim: Claim, id: string): string | null {
  const value = Object.hasOwn(claim.answers, id) ? claim.answers[id]?.value : undefined;
  return typeof value === 'string' ? value : null;
}

function billDate(claim: Claim): Day | 'not-yet' | null {
  const said = answer(claim, LETTER_ANSWERS.billDate);
  if (said === null) return null;
  return said === 'not-yet' ? 'not-yet' : parseDay(said);
}

const REACTIONS = new Set<ClaimEvent['kind']>(['answered', 'bounced', 'offered', 'refused']);
const MERCHANT_ROUTES = new Set(['merchant', 'formal-notice']);

function contacts(
  claim: Claim,
  today: Day,
): Pick<LetterFacts, 'firstRequestOn' | 'noticeOn' | 'reaction' | 'reactionOn'> {
  const events = claim.events
    .filter((event) => event.undoneAt === undefined || event.undoneAt === null)
    .sort((a, b) => (a.day === b.day ? (a.at < b.at ? -1 : 1) : a.day < b.day ? -1 : 1));
  const sent = events.filter((event) => event.kind === 'sent');
  const typed = parseDay(answer(claim, LETTER_ANSWERS.merchantWrittenOn) ?? '');
  const firstRequestOn = sent.find((event) => event.route === 'merchant')?.day ?? typed;
  const noticeOn = sent.findLast((event) => event.route === 'formal-notice')?.day ?? null;
  const reacted = events.findLast(
    (event) => REACTIONS.has(event.kind) && (event.route === null || MERCHANT_ROUTES.has(event.route)),
  );
  if (reacted !== undefined) {
    return { firstRequestOn, noticeOn, reaction: reactionOf(reacted.kind), reactionOn: reacted.day };
  }
  // Nobody is silent on the day he is written to.
  const wroteBefore = [firstRequestOn, noticeOn].some((wrote) => wrote !== null && wrote < today);
  return { firstRequestOn, noticeOn, reaction: wroteBefore ? 'silence' : null, reactionOn: null };
}

function reactionOf(kind: ClaimEvent['kind']): Reaction | null {
  return kind === 'answered' || kind === 'bounced' || kind === 'offered' || kind === 'refused' ? kind : null;
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
  return problem === 'charged-wrongly' || problem === 'not-authorised';
}
