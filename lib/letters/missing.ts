import type { LetterKind } from '../claim/claim';
import type { Sentence } from '../values/sentence';
import { isAboutPayment, LETTER_ANSWERS, type LetterFacts, troubleOf } from './facts';
import { NOT_BILLED_YET, QUESTIONS } from './missing.text';

export type MissingFactId =
  | 'shopper-name'
  | 'shopper-address'
  | 'shopper-email'
  | 'merchant'
  | 'order-number'
  | 'order-date'
  | 'total'
  | 'merchant-written-on'
  | 'what-happened'
  | 'bill-date'
  | 'transaction-line'
  | 'debited-on'
  | 'received-on'
  | 'payment-firm'
  | 'firm-written-on'
  | 'tracking-number'
  | 'answer-by';

/** A fact that a letter can't do without, or would be stronger with: how to ask for it and where to keep the answer. */
export interface MissingFact {
  readonly id: MissingFactId;
  readonly ask: Sentence;
  readonly help: Sentence | null;
  readonly answer: 'text' | 'lines' | 'day' | 'money';
  readonly keep:
    | { readonly in: 'settings'; readonly field: 'name' | 'address' | 'email' }
    | {
        readonly in: 'purchase';
        readonly fact: 'merchant' | 'orderNumber' | 'orderDate' | 'deliveredOn' | 'total';
      }
    | { readonly in: 'claim'; readonly answer: string }
    | { readonly in: 'letter' };
  /** An answer that is no day: the words of its button, and the value kept in its place. */
  readonly otherwise: { readonly label: Sentence; readonly value: string } | null;
  /** With this other fact the letter can do without this one. */
  readonly or: MissingFactId | null;
}

const KEEP: Record<MissingFactId, Pick<MissingFact, 'answer' | 'keep'>> = {
  'shopper-name': { answer: 'text', keep: { in: 'settings', field: 'name' } },
  'shopper-address': { answer: 'lines', keep: { in: 'settings', field: 'address' } },
  'shopper-email': { answer: 'text', keep: { in: 'settings', field: 'email' } },
  merchant: { answer: 'text', keep: { in: 'purchase', fact: 'merchant' } },
  'order-number': { answer: 'text', keep: { in: 'purchase', fact: 'orderNumber' } },
  'order-date': { answer: 'day', keep: { in: 'purchase', fact: 'orderDate' } },
  total: { answer: 'money', keep: { in: 'purchase', fact: 'total' } },
  'merchant-written-on': { answer: 'day', keep: { in: 'claim', answer: LETTER_ANSWERS.merchantWrittenOn } },
  'what-happened': { answer: 'lines', keep: { in: 'claim', answer: LETTER_ANSWERS.description } },
  'bill-date': { answer: 'day', keep: { in: 'claim', answer: LETTER_ANSWERS.billDate } },
  'transaction-line': { answer: 'text', keep: { in: 'claim', answer: LETTER_ANSWERS.transactionLine } },
  'debited-on': { answer: 'day', keep: { in: 'claim', answer: LETTER_ANSWERS.debitedOn } },
  'received-on': { answer: 'day', keep: { in: 'purchase', fact: 'deliveredOn' } },
  'payment-firm': { answer: 'text', keep: { in: 'claim', answer: LETTER_ANSWERS.firm } },
  'firm-written-on': { answer: 'day', keep: { in: 'claim', answer: LETTER_ANSWERS.firmWrittenOn } },
  'tracking-number': { answer: 'text', keep: { in: 'claim', answer: LETTER_ANSWERS.trackingNumber } },
  'answer-by': { answer: 'day', keep: { in: 'letter' } },
};

const isMissing: Record<MissingFactId, (facts: LetterFacts) => boolean> = {
  'shopper-name': (facts) => facts.shopper.name === null,
  'shopper-address': (facts) => facts.shopper.address.length === 0,
  'shopper-email': (facts) => facts.shopper.email === null,
  merchant: (facts) => facts.merchant === null,
  'order-number': (facts) => facts.orderNumber === null,
  'order-date': (facts) => facts.orderDate === null,
  total: (facts) => facts.total === null,
  'merchant-written-on': (facts) => facts.firstRequestOn === null && facts.noticeOn === null,
  'what-happened': (facts) => facts.description === null,
  'bill-date': (facts) => facts.billDate === null,
  'transaction-line': (facts) => facts.transactionLine === null && facts.billDate !== 'not-yet',
  'debited-on': (facts) => facts.debitedOn === null,
  'received-on': (facts) => facts.receivedOn === null,
  'payment-firm': (facts) => facts.firm === null,
  'firm-written-on': (facts) => facts.firmWrittenOn === null,
  'tracking-number': (facts) => facts.trackingNumber === null,
  // A letter can't ask for something by a day that has passed or is today.
  'answer-by': (facts) => facts.answerBy === null || facts.answerBy <= facts.today,
};

/** What must be known before the letter can be written, and what would make it stronger. */
export function missingFacts(
  kind: LetterKind,
  facts: LetterFacts,
): { readonly missing: readonly MissingFact[]; readonly useful: readonly MissingFact[] } {
  const needed = [...new Set(neededBy(kind, facts))].filter((id) => isMissing[id](facts));
  const useful = usefulFor(kind, facts).filter((id) => isMissing[id](facts) && !needed.includes(id));
  if (facts.problem === 'not-authorised') {
    // A payment the shopper did not make has no order of his: its sum and its day name it.
    if (facts.total === null && !needed.includes('total')) needed.push('total');
    if (hasNoDate(facts) && !needed.includes('debited-on')) needed.push('debited-on');
  } else if (facts.orderNumber === null && facts.orderDate === null) {
    // An order is known by its number or by its day: one of the two is enough.
    needed.push('order-number', 'order-date');
  }
  return {
    missing: needed.map(question),
    useful: [...new Set(useful)].filter((id) => !needed.includes(id)).map(question),
  };
}

const hasNoDate = ({ orderNumber, orderDate, debitedOn, billDate }: LetterFacts): boolean =>
  orderNumber === null && orderDate === null && debitedOn === null && billDate === null;

function neededBy(kind: LetterKind, facts: LetterFacts): MissingFactId[] {
  const trouble = troubleOf(facts.problem);
  // A delivery, a withdrawal and a missing refund say all there is to say by themselves.
  const isPlain =
    trouble === 'delivery' || facts.problem === 'withdrawal' || facts.problem === 'refund-not-paid';
  const described: MissingFactId[] = isPlain ? [] : ['what-happened'];
  const sellerFirst: MissingFactId[] = isAboutPayment(facts.problem) ? [] : ['merchant-written-on'];
  const aboutFirm: MissingFactId[] =
    facts.opponent === 'firm' ? ['payment-firm', 'firm-written-on'] : sellerFirst;
  switch (kind) {
    case 'merchant-first-request':
    case 'merchant-formal-notice':
    case 'contract-end':
    case 'refund-reminder':
      return ['shopper-name', ...described, 'answer-by'];
    case 'withdrawal':
      return ['shopper-name'];
    case 'carrier-reserve':
      return ['shopper-name', 'shopper-address', 'received-on', 'what-happened'];
    case 'klikandpay-claim':
      // A payment claim goes to Klik & Pay at once; any other one to the seller first.
      return [...described, ...sellerFirst];
    case 'platform-case':
      return described;
    case 'issuer-dispute':
      return [
        'shopper-name',
        'merchant',
        'total',
        ...described,
        ...sellerFirst,
        ...(facts.issuer === 'cembra' ? (['bill-date', 'transaction-line'] as const) : []),
      ];
    case 'direct-debit-refund':
      return ['shopper-name', 'merchant', 'total', 'debited-on', ...described];
    case 'unauthorised-payment':
      return ['shopper-name', 'total', 'what-happened'];
    case 'issuer-complaint':
      return ['shopper-name', 'total', ...described, 'firm-written-on'];
    case 'consumer-service':
      return ['shopper-name', 'shopper-address', ...described];
    case 'mediation-request':
      return ['shopper-name', ...described, ...aboutFirm];
    case 'court-annex':
      return ['shopper-name', 'shopper-address', 'merchant', 'total', ...described, ...sellerFirst];
    case 'regulator-report':
      return [facts.opponent === 'firm' ? 'payment-firm' : 'merchant', ...described];
  }
}

function usefulFor(kind: LetterKind, facts: LetterFacts): MissingFactId[] {
  const order: MissingFactId[] =
    facts.problem === 'not-authorised' ? ['total'] : ['order-number', 'order-date', 'total'];
  const written: MissingFactId[] =
    isAboutPayment(facts.problem) || facts.noticeOn !== null ? [] : ['merchant-written-on'];
  const received: MissingFactId[] = troubleOf(facts.problem) === 'goods' ? ['received-on'] : [];
  switch (kind) {
    case 'merchant-first-request':
      return [...order, ...received, 'shopper-email'];
    case 'merchant-formal-notice':
    case 'contract-end':
    case 'refund-reminder':
      return [
        ...order,
        ...received,
        'shopper-address',
        'shopper-email',
        ...(facts.firstRequestOn === null ? (['merchant-written-on'] as const) : []),
      ];
    case 'withdrawal':
      return [...order, 'received-on', 'shopper-address', 'shopper-email'];
    case 'carrier-reserve':
      return ['merchant', 'order-number', 'tracking-number'];
    case 'klikandpay-claim':
    case 'regulator-report':
      return [...order, 'shopper-email', 'shopper-name', ...written];
    case 'platform-case':
      return [...order, ...received, 'shopper-email', 'shopper-name', ...written];
    case 'issuer-dispute':
      return [...order, ...received, 'shopper-address', 'bill-date', 'transaction-line'];
    case 'direct-debit-refund':
    case 'unauthorised-payment':
      return ['merchant', 'debited-on', 'shopper-address', 'transaction-line'];
    case 'issuer-complaint':
      return [...order, 'merchant', 'shopper-address', 'transaction-line', ...written];
    case 'consumer-service':
      return [...order, ...received, 'merchant', 'firm-written-on', ...written];
    case 'mediation-request':
      return [...order, ...received, 'merchant', 'shopper-address', 'shopper-email', ...written];
    case 'court-annex':
      return [...order, ...received, 'shopper-email'];
  }
}

function question(id: MissingFactId): MissingFact {
  const or = id === 'order-number' ? 'order-date' : id === 'order-date' ? 'order-number' : null;
  const otherwise = id === 'bill-date' ? { label: NOT_BILLED_YET, value: 'not-yet' } : null;
  return { id, ...QUESTIONS[id], ...KEEP[id], otherwise, or };
}
