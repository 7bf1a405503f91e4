import { PAYMENT } from '../claim/problems';
import { days } from '../law/counting';
import { afterpayText as text } from './afterpay-clearpay.text';
import { WALLET_CASE_ENDS } from './marketplace-protection';
import { afterSeller, atOnce, goodsEvidence, PLAIN, SELLER_FIRST } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';

const HELP = 'https://help.afterpay.com/';
const basis = {
  who: fact('afterpay-clearpay/who', text.who, 'help.afterpay.com 35682295057305', HELP, 'verified'),
  cost: fact('afterpay-clearpay/cost', text.costRule, 'Recours', null, 'recalled'),
  step: fact('afterpay-clearpay/step', text.step, 'help.afterpay.com 35682295057305', HELP, 'verified'),
  closes: {
    ...fact(
      'afterpay-clearpay/closes',
      text.closesRule,
      'docs.adyen.com, Afterpay chargebacks (05-2026)',
      'https://docs.adyen.com/',
      'verified',
    ),
    conflict: text.closesConflict,
  },
  closes180: fact(
    'afterpay-clearpay/closes-180',
    text.closesConflict,
    'developerhub.ppro.com',
    'https://developerhub.ppro.com/',
    'verified',
  ),
  answer: fact('afterpay-clearpay/answer', text.answerRule, 'Recours', null, 'ours', null),
} as const;

/** Afterpay and Clearpay: the shop first, then a dispute in the app. */
export const afterpayClearpay: RoutePack = {
  ...PLAIN,
  id: 'afterpay-clearpay',
  kind: 'intermediary',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ intermediaries: ['clearpay'] }],
  problems: [...SELLER_FIRST, ...PAYMENT],
  opens: [...afterSeller(SELLER_FIRST, [basis.who]), atOnce(PAYMENT, [basis.step])],
  notYet: common.notYetSeller,
  closes: [
    {
      reading: 'safe',
      time: {
        from: 'order',
        add: days(120),
        calendar: 'EXACT',
        why: text.closes120Why,
        basis: [basis.closes],
      },
    },
    {
      reading: 'latest',
      time: {
        from: 'order',
        add: days(180),
        calendar: 'EXACT',
        why: text.closes180Why,
        basis: [basis.closes180],
      },
    },
  ],
  answers: [
    {
      time: {
        from: 'last-used',
        add: days(30),
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [basis.answer],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.noCharge, basis: [basis.cost] },
  languages: ['en'],
  steps: [{ says: text.step, basis: [basis.step] }],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.step }],
  evidence: goodsEvidence([basis.step]),
  collisions: WALLET_CASE_ENDS,
  next: [],
  letters: [{ letter: 'platform-case' }],
};
