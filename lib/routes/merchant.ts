import { PROBLEMS, type Problem } from '../claim/claim';
import { AWAITED, FAULTY } from '../claim/problems';
import { EUROPEAN_LAWS } from '../law/applicable';
import { days } from '../law/counting';
import { basisOf, type LawRule, type Trigger } from '../law/schema';
import { countedRuleOf } from './law-rules';
import { merchantText as text } from './merchant.text';
import { fact, type LawInCase, type Only, type RoutePack } from './schema';

const OURS = 'Recours';
const basis = {
  who: fact('merchant/who', text.who, OURS, null, 'ours'),
  first: fact(
    'merchant/first',
    text.firstRule,
    'klikandpay.com/gestion-des-litiges/',
    'https://www.klikandpay.com/gestion-des-litiges/',
    'verified',
  ),
  answer: fact('merchant/answer', text.answerRule, OURS, null, 'ours', null),
  channel: fact('merchant/channel', text.channelRule, OURS, null, 'ours', null),
  decides: fact('merchant/decides', text.decides, OURS, null, 'ours', null),
  platform: fact('merchant/platform', text.platformRule, OURS, null, 'ours', null),
  proof: fact('merchant/proof', text.stepPhotos, OURS, null, 'ours', null),
} as const;

const late = { problems: AWAITED };

/** Marketplaces, where the seller is written to through the order. */
const PLATFORMS = [
  'amazon',
  'ebay',
  'aliexpress',
  'temu',
  'etsy',
  'vinted',
  'leboncoin',
  'cdiscount',
  'fnac',
  'darty',
  'rakuten',
  'back-market',
  'manomano',
] as const;

const notWaiting: Only = { stages: ['unused', 'bounced', 'silent', 'answered', 'offered', 'refused'] };

const usual: RoutePack['answers'][number] = {
  time: {
    from: 'last-used',
    add: days(14),
    calendar: 'UNSTATED',
    why: text.answerWhy,
    basis: [basis.answer],
  },
};

/** What starts the days in which a shopper may withdraw. */
const WITHDRAWAL: readonly Trigger[] = [
  'last-item-received',
  'possession',
  'contract',
  'withdrawal-period-over',
  'information-given',
];

/**
 * The seller's last day is that of the claim against him: the withdrawal, or the guarantee. A notice that must be given
 * soon after the defect was found keeps the safe day; a right of the first weeks that is only one remedy among others
 * does not, nor does the time for a court action.
 */
function lastDay(rule: LawRule, problem: Problem): 'claim' | 'notice' | 'limit' | null {
  if (rule.direction !== 'LATEST' || rule.against !== undefined) return null;
  if (rule.problems === 'all') return FAULTY.includes(problem) && isOfYears(rule) ? 'limit' : null;
  if (problem === 'withdrawal')
    return rule.actor === 'consumer' && WITHDRAWAL.includes(rule.trigger) ? 'claim' : null;
  if (!FAULTY.includes(problem)) return null;
  const { period, trigger } = rule;
  if (trigger === 'possession' && isOfYears(rule)) return 'claim';
  const soon = period.kind === 'no-number' || (period.kind === 'counted' && !isOfYears(rule));
  if (trigger === 'defect-found' && soon) return 'notice';
  return trigger === 'possession' && period.kind === 'no-number' ? 'notice' : null;
}

const isOfYears = ({ period }: LawRule): boolean =>
  period.kind === 'counted' &&
  (period.period.unit === 'years' || (period.period.unit === 'months' && period.period.amount >= 12));

/** Where the law gives the seller a number of days to answer or to refund, it stands in place of our proposal. */
function byLaw(law: LawInCase): Partial<RoutePack> {
  const refund =
    law.problem === 'withdrawal'
      ? countedRuleOf(law, 'REPLY', 'withdrawal-received', 'withdrawal-sent', 'goods-returned')
      : undefined;
  const answer = countedRuleOf(law, 'REPLY', 'written-complaint');
  const rule = refund ?? answer;
  if (rule === undefined) return {};
  const { period } = rule.period;
  const time = {
    from: rule.trigger === 'goods-returned' ? ('return' as const) : ('last-used' as const),
    add: rule.period.fair ?? period,
    calendar: rule.calendar ?? 'UNSTATED',
    why: refund === undefined ? text.answerLawWhy : text.refundLawWhy,
    basis: [basisOf(rule)],
  };
  return {
    answers: [
      rule.withholdsUntil === 'goods-returned'
        ? { time, notBefore: { event: 'return', within: days(14) } }
        : { time },
    ],
  };
}

/** The seller himself: where delivery problems start. */
export const merchant: RoutePack = {
  id: 'merchant',
  kind: 'merchant',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{}],
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: false,
  opens: [
    {
      kind: 'after',
      only: { ...late, known: ['expected'] },
      time: { from: 'expected', add: days(0), calendar: 'EXACT', why: text.opensWhy, basis: [basis.first] },
      reason: text.opensLate,
      basis: [basis.first],
    },
    {
      kind: 'at-once',
      only: { ...late, unknown: ['expected'] },
      reason: text.opensNow,
      basis: [basis.first],
    },
    {
      kind: 'at-once',
      only: { problems: PROBLEMS.filter((problem) => problem !== 'not-received' && problem !== 'late') },
      reason: text.opensNow,
      basis: [basis.first],
    },
  ],
  notYet: text.notYet,
  closes: [],
  lastDay,
  closesWhenUsed: false,
  reusable: true,
  answers: [usual],
  byLaw,
  keepAlive: [],
  force: 'decides',
  cost: { says: text.cost, basis: [basis.who] },
  languages: [],
  steps: [
    { says: text.stepLook, only: { ...late, stages: ['unused'] }, basis: [basis.first] },
    { says: text.stepPhotos, only: { problems: FAULTY, stages: ['unused'] }, basis: [basis.proof] },
    {
      says: text.stepCounterfeit,
      only: { problems: ['counterfeit'], stages: ['unused'] },
      basis: [basis.proof],
    },
    { says: text.stepWrite, only: notWaiting, basis: [basis.first] },
    { says: text.stepKeep, only: notWaiting, basis: [basis.first] },
    {
      says: text.stepReturn,
      only: { problems: ['withdrawal'], unknown: ['return'], stages: ['waiting', 'silent'] },
      basis: [basis.proof],
    },
    {
      says: text.stepAgain,
      only: { stages: ['silent', 'answered', 'offered', 'refused'] },
      basis: [basis.answer],
    },
  ],
  channels: [
    {
      kind: 'account',
      only: { shops: PLATFORMS, exceptAnswers: { 'sold-by': ['shop'] } },
      label: text.channelPlatform,
      value: null,
      hours: null,
      basis: basis.platform,
    },
    { kind: 'e-mail', label: text.channelEmail, value: null, hours: null, basis: basis.channel },
  ],
  evidence: [
    { id: 'order', what: text.evidenceOrder, test: 'order', basis: [basis.first] },
    {
      id: 'promised-date',
      what: text.evidencePromise,
      test: 'promised-date',
      only: late,
      basis: [basis.first],
    },
    {
      id: 'photos',
      what: text.evidencePhotos,
      test: 'ask',
      only: { problems: FAULTY },
      basis: [basis.proof],
    },
  ],
  collisions: [],
  ends: [],
  next: [],
  notes: [{ says: text.firstRule, only: late, basis: [basis.first] }],
  letters: [
    { letter: 'withdrawal', only: { problems: ['withdrawal'], unknown: ['withdrawal'] } },
    { letter: 'refund-reminder', only: { problems: ['withdrawal', 'refund-not-paid'] } },
    // Twice in vain: where a law lets the shopper go, the contract ends.
    {
      letter: 'contract-end',
      only: {
        problems: FAULTY,
        laws: [...EUROPEAN_LAWS, 'FR', 'UK'],
        stages: ['silent', 'answered', 'offered', 'refused'],
        round: 2,
      },
    },
    {
      letter: 'merchant-formal-notice',
      only: {
        problems: [...FAULTY, 'charged-wrongly', 'subscription-not-ended'],
        stages: ['silent', 'answered', 'offered', 'refused'],
      },
    },
    { letter: 'merchant-first-request' },
  ],
  background: [basis.decides],
};
