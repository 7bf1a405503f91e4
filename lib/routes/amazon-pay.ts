import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import { amazonPayText as text } from './amazon-pay.text';
import { WALLET_CASE_ENDS } from './marketplace-protection';
import { afterSeller, goodsEvidence, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';

const HELP = 'https://pay.amazon.com/fr/help/201212340';
const SOURCE = 'pay.amazon.com/fr 201212340; pay.amazon.at 201751470';
const basis = {
  who: fact('amazon-pay/who', text.who, SOURCE, HELP, 'verified'),
  cost: fact('amazon-pay/cost', text.costRule, 'Recours', null, 'recalled'),
  opens: fact('amazon-pay/opens', text.opensRule, SOURCE, HELP, 'verified'),
  closes: {
    ...fact('amazon-pay/closes', text.closesRule, 'experto.de', null, 'verified-secondary'),
    conflict: text.closesConflict,
  },
  closes90: fact('amazon-pay/closes-90', text.closesConflict, 'experto.de', null, 'verified-secondary'),
  answer: fact('amazon-pay/answer', text.answerRule, 'Recours', null, 'ours', null),
} as const;

/** Amazon Pay: the A-to-z guarantee for goods of shops outside Amazon. */
export const amazonPay: RoutePack = {
  ...PLAIN,
  id: 'amazon-pay',
  kind: 'intermediary',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ intermediaries: ['amazon-pay'] }],
  problems: [...AWAITED, ...FAULTY],
  opens: [
    {
      kind: 'on',
      only: { problems: AWAITED, known: ['expected'] },
      time: {
        from: 'expected',
        add: days(3),
        calendar: 'EXACT',
        why: text.opensExpectedWhy,
        basis: [basis.opens],
      },
      reason: text.opensLate,
      basis: [basis.opens],
    },
    {
      kind: 'on',
      only: { problems: AWAITED },
      time: {
        from: 'order',
        add: days(30),
        calendar: 'EXACT',
        why: text.opensOrderWhy,
        basis: [basis.opens],
      },
      reason: text.opensLate,
      basis: [basis.opens],
    },
    ...afterSeller(FAULTY, [basis.who]),
  ],
  notYet: text.notYet,
  closes: [
    {
      reading: 'safe',
      time: { from: 'order', add: days(75), calendar: 'EXACT', why: text.closes75Why, basis: [basis.closes] },
    },
    {
      reading: 'latest',
      time: {
        from: 'expected',
        add: days(90),
        calendar: 'EXACT',
        why: text.closes90Why,
        basis: [basis.closes90],
      },
    },
  ],
  answers: [
    {
      time: {
        from: 'last-used',
        add: days(14),
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [basis.answer],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.noCharge, basis: [basis.cost] },
  steps: [{ says: text.step, basis: [basis.who] }],
  channels: [
    { kind: 'account', label: text.channel, value: 'https://pay.amazon.com/', hours: null, basis: basis.who },
  ],
  evidence: goodsEvidence([basis.who]),
  collisions: WALLET_CASE_ENDS,
  next: [],
  letters: [{ letter: 'platform-case' }],
};
