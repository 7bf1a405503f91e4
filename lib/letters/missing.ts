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
  | 'answer-by';

/** A fact that a letter can't do without, or would be stronger with: how to ask for it and where to keep the answer. */
export interface MissingFact {
  readonly id: MissingFactId;
  readonly ask: Sentence;
  readonly help: Sentence | null;
  readonly answer: 'text' | 'lines' | 'day' | 'money';
  readonly keep:
    | { readonly in: 'settings'; readonly field: 'name' | 'address' | 'email' }
    | { readonly in: 'purchase'; readonly fact: 'merchant' | 'orderNumber' | 'orderDate' | 'total' }
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
  // A letter can't ask for something by a day that has passed or is today.
  'answer-by': (facts) => facts.answerBy === null || facts.answerBy <= facts.today,
};

/** What must be known before the letter can be written, and what would make it stronger. */
export function missingFacts(
  kind: LetterKind,
  facts: LetterFacts,
): { readonly missing: readonly MissingFact[]; readonly useful: readonly MissingFact[] } {
  const needed = neededBy(kind, facts).filter((id) => isMissing[id](facts));
  const useful = usefulFor(kind, facts).filter((id) => isMissing[id](facts) && !needed.includes(id));
  // An order is known by its number or by its day: one of the two is enough.
  if (facts.orderNumber === null && facts.orderDate === null) needed.push('order-number', 'order-date');
  return {
    missing: needed.map(question),
    useful: useful.filter((id) => !needed.includes(id)).map(question),
  };
}

function neededBy(kind: LetterKind, facts: LetterFacts): MissingFactId[] {
  const trouble = troubleOf(facts.problem);
  const described: MissingFactId[] = trouble === 'delivery' ? [] : ['what-happened'];
  const sellerFirst: MissingFactId[] = isAboutPayment(facts.problem) ? [] : ['merchant-written-on'];
  switch (kind) {
    case 'merchant-first-request':
    case 'merchant-formal-notice':
      return ['shopper-name', ...described, 'answer-by'];
    case 'klikandpay-claim':
      // A payment claim goes to Klik & Pay at once; any other one to the seller first.
      return [...described, ...sellerFirst];
    case 'issuer-dispute':
      return [
        'shopper-name',
        'merchant',
        'total',
        ...described,
        ...sellerFirst,
        ...(facts.issuer === 'cembra' ? (['bill-date', 'transaction-line'] as const) : []),
      ];
  }
}

function usefulFor(kind: LetterKind, facts: LetterFacts): MissingFactId[] {
  const order: MissingFactId[] = ['order-number', 'order-date', 'total'];
  switch (kind) {
    case 'merchant-first-request':
      return [...order, 'shopper-email'];
    case 'merchant-formal-notice':
      return [
        ...order,
        'shopper-address',
        'shopper-email',
        ...(facts.firstRequestOn === null ? (['merchant-written-on'] as const) : []),
      ];
    case 'klikandpay-claim':
      return [...order, 'shopper-email', 'shopper-name'];
    case 'issuer-dispute':
      return [...order, 'shopper-address', 'bill-date', 'transaction-line'];
  }
}

function question(id: MissingFactId): MissingFact {
  const or = id === 'order-number' ? 'order-date' : id === 'order-date' ? 'order-number' : null;
  const otherwise = id === 'bill-date' ? { label: NOT_BILLED_YET, value: 'not-yet' } : null;
  return { id, ...QUESTIONS[id], ...KEEP[id], otherwise, or };
}
