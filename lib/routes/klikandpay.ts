import type { Problem } from '../claim/claim';
import { AWAITED, FAULTY, PAYMENT } from '../claim/problems';
import { days } from '../law/counting';
import { addDays, type Day } from '../values/day';
import { klikandpayText as text } from './klikandpay.text';
import { type Closing, fact, type RoutePack } from './schema';

const PAGE = 'klikandpay.com/gestion-des-litiges/';
const URL = 'https://www.klikandpay.com/gestion-des-litiges/';

/** What each fact rests on. */
const basis = {
  cost: fact(
    'klikandpay/cost',
    text.costRule,
    'klikandpay.com/en/dispute-management/',
    'https://www.klikandpay.com/en/dispute-management/',
    'verified',
  ),
  who: fact('klikandpay/who', text.who, PAGE, URL, 'verified'),
  problems: fact('klikandpay/problems', text.problems, PAGE, URL, 'verified'),
  refund: fact(
    'klikandpay/refund',
    text.refundProblem,
    'klikandpay.com/info/en/dispute.html',
    'https://www.klikandpay.com/info/en/dispute.html',
    'verified-secondary',
  ),
  talks: fact('klikandpay/talks', text.talks, PAGE, URL, 'verified'),
  knowledge: fact('klikandpay/knowledge', text.knowledge, PAGE, URL, 'verified'),
  reminds: fact('klikandpay/reminds', text.reminds, PAGE, URL, 'verified'),
  answer: fact('klikandpay/answer', text.answerRule, PAGE, URL, 'ours'),
  merchantFirst: fact('klikandpay/merchant-first', text.merchantFirst, PAGE, URL, 'verified'),
  opens: fact('klikandpay/opens', text.opensRule, PAGE, URL, 'verified'),
  account: fact('klikandpay/account', text.stepAccount, PAGE, URL, 'verified'),
  split: fact('klikandpay/split', text.splitRule, PAGE, URL, 'verified'),
  watches: fact('klikandpay/watches', text.watchesRule, PAGE, URL, 'verified'),
  payment: {
    ...fact(
      'klikandpay/payment',
      text.answerPaymentRule,
      `${PAGE}; klikandpay.com/info/en/fonctions.html`,
      URL,
      'verified',
    ),
    conflict: text.paymentConflict,
  },
  endsShopper: fact('klikandpay/ends-shopper', text.endsShopper, PAGE, URL, 'verified'),
  endsBoth: fact('klikandpay/ends-both', text.endsBoth, PAGE, URL, 'verified'),
  closes: fact('klikandpay/closes', text.closesRule, PAGE, URL, 'verified'),
  extended: fact('klikandpay/extended', text.extendedRule, PAGE, URL, 'ours'),
  history: fact(
    'klikandpay/history',
    text.exportRule,
    'klikandpay.com/info/en/dispute.html',
    'https://www.klikandpay.com/info/en/dispute.html',
    'verified-secondary',
  ),
  logIn: fact('klikandpay/log-in', text.logInRule, PAGE, URL, 'verified'),
  firstTime: fact('klikandpay/first-time', text.firstTimeRule, PAGE, URL, 'verified'),
  channel: fact(
    'klikandpay/channel',
    text.channelRule,
    'klikandpay.com/politique-de-confidentialite/',
    'https://www.klikandpay.com/politique-de-confidentialite/',
    'verified',
  ),
  operator: fact(
    'klikandpay/operator',
    text.operator,
    'klikandpay.com/en/privacy-policy/',
    'https://www.klikandpay.com/en/privacy-policy/',
    'verified',
  ),
  nextIssuer: fact('klikandpay/next-issuer', text.nextIssuer, PAGE, URL, 'ours'),
  evidence: fact('klikandpay/evidence', text.evidenceRule, PAGE, URL, 'ours'),
} as const;

const DELIVERY_PROBLEMS: readonly Problem[] = [...AWAITED, ...FAULTY, 'refund-not-paid'];
const delivery = { problems: DELIVERY_PROBLEMS };
const payment = { problems: PAYMENT };

const KEEP_ALIVE_FROM = 150;
const CLOSES_AFTER = 180;

/**
 * A request filed in the last month before the closing day, or later while the file is open, keeps the file open. The
 * page gives no new day: we keep to 30 days, and hold it closed only 180 days after that request. A request filed
 * after the file had closed does not bring it back.
 */
function keptOpen(closing: Closing, uses: readonly Day[]): Closing {
  let now = closing;
  const first = addDays(closing.safe, KEEP_ALIVE_FROM - CLOSES_AFTER);
  for (const use of uses) {
    if (use < first || use > now.latest) continue;
    now = {
      safe: addDays(use, 30),
      latest: addDays(use, CLOSES_AFTER),
      why: text.extendedWhy,
      basis: [basis.closes, basis.extended],
    };
  }
  return now;
}

const keepAliveOn = (day: number) => ({
  from: 'order' as const,
  add: days(day),
  calendar: 'EXACT' as const,
  why: text.keepAliveWhy,
  basis: [basis.closes],
});

/** Klik & Pay's dispute service: the model procedure. */
export const klikandpay: RoutePack = {
  id: 'klikandpay',
  kind: 'intermediary',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ intermediaries: ['klikandpay'] }],
  problems: [...DELIVERY_PROBLEMS, ...PAYMENT],
  anyContract: true,
  consumersOnly: false,
  opens: [
    { kind: 'at-once', only: payment, reason: text.opensPayment, basis: [basis.payment] },
    {
      kind: 'turn',
      of: ['merchant', 'formal-notice'],
      stages: ['bounced'],
      only: delivery,
      reason: text.opensBounce,
      basis: [basis.opens],
    },
    {
      kind: 'turn',
      of: ['merchant', 'formal-notice'],
      stages: ['answered', 'offered', 'refused'],
      only: delivery,
      reason: text.opensUnsatisfactory,
      basis: [basis.opens],
    },
    {
      kind: 'turn',
      of: ['merchant', 'formal-notice'],
      stages: ['silent'],
      only: delivery,
      reason: text.opensSilence,
      basis: [basis.opens],
    },
  ],
  notYet: text.notYet,
  closes: [
    {
      reading: 'both',
      time: {
        from: 'order',
        add: days(CLOSES_AFTER),
        calendar: 'EXACT',
        why: text.closesWhy,
        basis: [basis.closes],
      },
    },
  ],
  extend: keptOpen,
  closesWhenUsed: true,
  reusable: false,
  answers: [
    {
      only: payment,
      time: {
        from: 'last-used',
        add: { amount: 2, unit: 'working' },
        calendar: 'UNSTATED',
        why: text.answerPaymentWhy,
        basis: [basis.payment],
      },
    },
    {
      only: { ...delivery, round: 2 },
      time: {
        from: 'last-used',
        add: days(14),
        calendar: 'UNSTATED',
        why: text.answerAgainWhy,
        basis: [basis.answer],
      },
    },
    {
      only: delivery,
      time: {
        from: 'last-used',
        add: days(14),
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [basis.answer],
      },
    },
  ],
  keepAlive: [
    { time: keepAliveOn(150), says: text.keepAlive150 },
    { time: keepAliveOn(170), says: text.keepAlive170 },
  ],
  force: 'talks',
  cost: { says: text.cost, basis: [basis.cost] },
  languages: ['fr', 'en', 'es'],
  steps: [
    { says: text.stepLogIn, basis: [basis.logIn] },
    { says: text.stepFirstTime, only: { stages: ['unused'] }, basis: [basis.firstTime] },
    { says: text.stepOpen, basis: [basis.account] },
    { says: text.stepDelivery, only: delivery, basis: [basis.split] },
    { says: text.stepPayment, only: payment, basis: [basis.split] },
    { says: text.stepExport, basis: [basis.history] },
    { says: text.stepAgain, only: { stages: ['silent', 'answered', 'offered'] }, basis: [basis.closes] },
  ],
  channels: [
    {
      kind: 'account',
      label: text.channel,
      value: 'https://www.klikandpay.com/',
      hours: null,
      basis: basis.channel,
    },
  ],
  evidence: [
    { id: 'order-confirmation', what: text.evidenceOrder, test: 'order', basis: [basis.evidence] },
    {
      id: 'message-to-seller',
      what: text.evidenceContact,
      test: 'merchant-contact',
      only: delivery,
      basis: [basis.evidence],
    },
    { id: 'bounce', what: text.evidenceBounce, test: 'bounce', only: delivery, basis: [basis.evidence] },
    { id: 'shop-email', what: text.evidenceEmail, test: 'shopper-email', basis: [basis.logIn] },
    {
      id: 'photos',
      what: text.evidencePhotos,
      test: 'ask',
      only: { problems: FAULTY },
      basis: [basis.evidence],
    },
  ],
  collisions: [],
  ends: [
    { says: text.endsShopper, basis: [basis.endsShopper] },
    { says: text.endsBoth, basis: [basis.endsBoth] },
    { says: text.endsTime, basis: [basis.closes] },
  ],
  next: [
    { route: 'card-issuer', says: text.nextIssuer, basis: [basis.nextIssuer] },
    { route: 'mediator', says: text.nextMediator, basis: [basis.nextIssuer] },
  ],
  notes: [
    { says: text.watches, only: { ...delivery, stages: ['waiting'] }, basis: [basis.watches] },
    { says: text.talks, basis: [basis.talks] },
    { says: text.endsShopper, basis: [basis.endsShopper] },
    { says: text.refundProblem, only: { problems: ['refund-not-paid'] }, basis: [basis.refund] },
  ],
  letters: [{ letter: 'klikandpay-claim' }],
  background: [
    basis.extended,
    basis.problems,
    basis.knowledge,
    basis.reminds,
    basis.merchantFirst,
    basis.endsBoth,
    basis.operator,
  ],
};
