import type { Problem } from '../claim/claim';
import { FAULTY, PAYMENT } from '../claim/problems';
import { days } from '../law/counting';
import { klarnaText as text } from './klarna.text';
import { WALLET_CASE_ENDS } from './marketplace-protection';
import { afterPromise, fundedBy, GOODS, goodsEvidence, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';

const REPORTED = 'https://www.klarna.com/uk/customer-service/what-happens-after-ive-reported-my-problem/';
const PROTECTION = 'https://www.klarna.com/fr-be/protection-des-acheteurs';

const basis = {
  who: fact('klarna/who', text.who, 'klarna.com/fr-be, protection des acheteurs', PROTECTION, 'verified'),
  problems: fact('klarna/problems', text.problems, 'klarna.com/fr-be, /de', PROTECTION, 'verified'),
  cost: fact(
    'klarna/cost',
    text.costRule,
    'klarna.com/fr-be, protection des acheteurs',
    PROTECTION,
    'verified',
  ),
  pause: fact('klarna/pause', text.pauseRule, 'klarna.com/uk, customer service', REPORTED, 'verified'),
  closes: {
    ...fact(
      'klarna/closes',
      text.closesRule,
      'docs.stripe.com/payments/klarna/disputes',
      'https://docs.stripe.com/payments/klarna/disputes',
      'verified',
    ),
    conflict: text.closesConflict,
  },
  closes90: fact('klarna/closes-90', text.closesConflict, 'klarna.com/de, older pages', null, 'verified'),
  answer: fact(
    'klarna/answer',
    text.answerRule,
    'klarna.com/uk; docs.klarna.com, disputes',
    REPORTED,
    'verified',
  ),
  decision: fact(
    'klarna/decision',
    text.decision,
    'klarna.com, third-party pages',
    null,
    'verified-secondary',
  ),
  channel: fact('klarna/channel', text.channelRule, 'klarna.com/uk, customer service', REPORTED, 'verified'),
  returned: fact('klarna/return', text.stepReturn, 'klarna.com/fr-be, /de', PROTECTION, 'verified'),
  solved: fact('klarna/solved-final', text.solvedFinal, 'klarna.com/fr-ch', null, 'verified'),
  evidence: fact(
    'klarna/evidence',
    text.evidenceRule,
    'klarna.com/uk, customer service',
    REPORTED,
    'verified',
  ),
  complaint: fact('klarna/next', text.nextComplaint, 'Klarna', null, 'recalled'),
  card: fact('klarna/card', text.nextCard, 'Klarna', null, 'recalled'),
  block: fact('klarna/block', text.stepBlock, 'Recours', null, 'ours', null),
} as const;

const PROBLEMS: readonly Problem[] = [...GOODS, 'refund-not-paid', 'withdrawal', ...PAYMENT];
const notMine = { problems: ['not-authorised'] } as const;
const others = { problems: PROBLEMS.filter((problem) => problem !== 'not-authorised') };

/** Klarna: report at once, the payment pauses, the shop has 21 days, then Klarna decides. */
export const klarna: RoutePack = {
  ...PLAIN,
  id: 'klarna',
  kind: 'intermediary',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ methods: ['klarna'] }, { intermediaries: ['klarna'] }],
  problems: PROBLEMS,
  opens: [
    afterPromise([basis.problems]),
    {
      kind: 'at-once',
      only: { problems: [...FAULTY, 'refund-not-paid', 'withdrawal', ...PAYMENT] },
      reason: text.opens,
      basis: [basis.pause],
    },
  ],
  notYet: common.notYetPromise,
  closes: [
    {
      reading: 'safe',
      time: {
        from: 'order',
        add: days(90),
        calendar: 'EXACT',
        why: text.closes90Why,
        basis: [basis.closes90],
      },
    },
    {
      reading: 'latest',
      time: {
        from: 'order',
        add: days(180),
        calendar: 'EXACT',
        why: text.closes180Why,
        basis: [basis.closes],
      },
    },
  ],
  answers: [
    {
      only: notMine,
      time: {
        from: 'last-used',
        add: days(7),
        calendar: 'UNSTATED',
        why: text.answer7Why,
        basis: [basis.answer],
      },
    },
    {
      only: others,
      time: {
        from: 'last-used',
        add: days(21),
        calendar: 'UNSTATED',
        why: text.answer21Why,
        basis: [basis.answer],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [basis.cost] },
  steps: [
    { says: text.stepBlock, only: notMine, basis: [basis.block] },
    { says: text.stepReport, basis: [basis.channel] },
    { says: text.stepReturn, only: { problems: ['refund-not-paid', 'withdrawal'] }, basis: [basis.returned] },
    { says: text.stepProof, only: { stages: ['silent', 'answered'] }, basis: [basis.evidence] },
    { says: text.stepKeep, basis: [basis.solved] },
  ],
  channels: [
    {
      kind: 'account',
      label: text.channel,
      value: 'https://www.klarna.com/',
      hours: null,
      basis: basis.channel,
    },
  ],
  evidence: [
    ...goodsEvidence([basis.evidence]),
    {
      id: 'return-tracking',
      what: common.evidenceReturn,
      test: 'ask',
      only: { problems: ['refund-not-paid', 'withdrawal'] },
      basis: [basis.evidence],
    },
  ],
  collisions: WALLET_CASE_ENDS,
  ends: [{ says: text.solvedFinal, basis: [basis.solved] }],
  next: [
    { route: null, says: text.nextComplaint, basis: [basis.complaint] },
    { route: 'card-issuer', says: text.nextCard, basis: [basis.card] },
  ],
  notes: [{ says: text.decision, basis: [basis.decision] }],
  asks: [{ ...fundedBy(text.fundedBy), only: { methods: ['klarna'] } }],
  background: [basis.problems],
  letters: [{ letter: 'platform-case' }],
};
