import type { Purchase } from '../purchase/purchase';
import { CARD_BEHIND } from '../routes/processors';
import type { Sentence } from '../values/sentence';
import { ANSWERS, type CaseView, isSure } from './case-view';
import type { Question } from './plan';
import { questionText as text } from './questions.text';

const choice = (...options: (readonly [string, Sentence])[]): Question['answer'] => ({
  kind: 'choice',
  options: options.map(([value, label]) => ({ value, label })),
});

/** Where cards of Cetelem or Sogexia are held. */
const OTHER_ISSUER_COUNTRIES: ReadonlySet<string | null> = new Set(['FR', 'BE', 'LU']);

/** Firms besides that have a route of their own, or pass a card on; their names are the same in every language. */
const FIRMS = [
  ['alma', 'Alma'],
  ['oney', 'Oney'],
  ['scalapay', 'Scalapay'],
  ['affirm', 'Affirm'],
  ['clearpay', 'Afterpay / Clearpay'],
  ['amazon-pay', 'Amazon Pay'],
  ['apple-pay', 'Apple Pay'],
  ['google-pay', 'Google Pay'],
  ['floa', 'FLOA'],
] as const;

/** Problems that begin with the seller. */
const isDeliveryProblem = (view: CaseView): boolean =>
  view.problem !== 'charged-wrongly' && view.problem !== 'not-authorised';

/**
 * What the plan would be better with, the needed ones first: only what changes a date or a route. A question whose
 * answer is a fact of the purchase is gone once it is known.
 */
export function questionsFor(view: CaseView): Question[] {
  const { facts } = view.purchase;
  const late = view.problem === 'not-received' || view.problem === 'late';
  const byCard =
    view.method === 'card' ||
    (view.method === null && view.intermediary === 'klikandpay') ||
    (view.method === 'other' && CARD_BEHIND.includes(view.intermediary ?? ''));
  const asked: Question[] = [];
  const ask = (condition: boolean, question: Question): void => {
    if (condition) asked.push(question);
  };

  ask(!isSure(view.days.order), {
    id: 'order-date',
    ask: text.orderDate,
    help: text.orderDateHelp,
    answer: { kind: 'day' },
    keep: { fact: 'orderDate' },
    needed: true,
    skip: text.orderDateSkip,
  });
  ask(late && !isSure(view.days.expected), {
    id: 'promised',
    ask: text.promised,
    help: text.promisedHelp,
    answer: { kind: 'day' },
    keep: { fact: 'promised' },
    needed: true,
    skip: text.promisedSkip,
  });
  ask(isDeliveryProblem(view) && view.days.complaint === null && !isStillAwaited(view), {
    id: ANSWERS.merchantWrittenOn,
    ask: text.merchantWritten,
    help: text.merchantWrittenHelp,
    answer: { kind: 'day' },
    keep: 'claim',
    needed: true,
    skip: text.merchantWrittenSkip,
  });
  ask(view.method === null, {
    id: 'payment',
    ask: text.payment,
    help: null,
    answer: choice(
      ['card', text.card],
      ['paypal', text.paypal],
      ['klarna', text.klarna],
      ['twint', text.twint],
      ['bank-transfer', text.transfer],
      ['direct-debit', text.debit],
      ['invoice', text.invoice],
      ['other', text.other],
    ),
    keep: { fact: 'payment' },
    needed: true,
    skip: text.paymentSkip,
  });
  ask(facts.intermediary === undefined && (view.method === 'card' || view.method === 'other'), {
    id: 'intermediary',
    ask: text.intermediary,
    help: text.intermediaryHelp,
    answer: choice(
      ['klikandpay', text.klikandpay],
      ['paypal', text.paypal],
      ...FIRMS.map(([id, name]) => [id, { en: name, fr: name, de: name }] as const),
      ['other', text.intermediaryOther],
    ),
    keep: { fact: 'intermediary' },
    // A page that was read would have named it.
    needed: isByHand(view.purchase),
    skip: text.intermediarySkip,
  });
  const maybeSwiss = view.country === 'CH' || view.country === null;
  ask(byCard && view.issuer === null && (maybeSwiss || OTHER_ISSUER_COUNTRIES.has(view.country)), {
    id: 'issuer',
    ask: text.issuer,
    help: text.issuerHelp,
    answer: choice(
      ...(maybeSwiss ? ([['cembra', text.issuerCembra]] as const) : []),
      ...(view.country === 'CH'
        ? []
        : ([
            ['cetelem', text.issuerCetelem],
            ['sogexia', text.issuerSogexia],
          ] as const)),
      ['other', text.issuerOther],
    ),
    keep: { fact: 'issuer' },
    // Where Cembra is possible, its 30 days hang on it; elsewhere few cards have a route of their own.
    needed: maybeSwiss,
    skip: text.issuerSkip,
  });
  const fromBill = view.issuer === 'cembra' || (byCard && view.country === 'CH');
  ask((byCard || view.issuer === 'cembra') && !isSure(view.days.bill), {
    id: ANSWERS.billDate,
    ask: text.billDate,
    help: text.billDateHelp,
    answer: { kind: 'day' },
    keep: 'claim',
    needed: fromBill,
    skip: text.billDateSkip,
  });
  return [...asked.filter((question) => question.needed), ...asked.filter((question) => !question.needed)];
}

const isByHand = (purchase: Purchase): boolean => purchase.sightings.length === 0;

/** The promised day has not passed: nobody has had a reason to write yet. */
const isStillAwaited = (view: CaseView): boolean =>
  (view.problem === 'not-received' || view.problem === 'late') &&
  isSure(view.days.expected) &&
  view.today <= view.days.expected.latest;
