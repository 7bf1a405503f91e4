import { PAYMENT } from '../claim/problems';
import { days } from '../law/counting';
import {
  afterSeller,
  atOnce,
  fundedBy,
  goodsEvidence,
  noLastDay,
  PLAIN,
  SELLER_FIRST,
} from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { scalapayText as text } from './scalapay.text';
import { fact, type RoutePack } from './schema';

const HELP = 'https://help.scalapay.com/';
const basis = {
  who: fact('scalapay/who', text.who, 'help.scalapay.com 6122616365071', HELP, 'verified'),
  cost: fact('scalapay/cost', text.costRule, 'Recours', null, 'recalled'),
  opens: fact('scalapay/opens', text.opensRule, 'help.scalapay.com 6122616365071', HELP, 'verified'),
  agrees: fact('scalapay/shop-agrees', text.shopAgrees, 'help.scalapay.com 6122616365071', HELP, 'verified'),
  debt: fact(
    'scalapay/debt-stays',
    text.debtStays,
    'help.scalapay.com 686702',
    'https://help.scalapay.com/en/articles/686702',
    'verified',
  ),
  answer: fact('scalapay/answer', text.answerRule, 'Recours', null, 'ours', null),
  block: fact('scalapay/block', text.stepBlock, 'Recours', null, 'ours', null),
} as const;

/** Scalapay: suspends instalments on proof that the shop was asked; gives back only with the shop's agreement. */
export const scalapay: RoutePack = {
  ...PLAIN,
  id: 'scalapay',
  kind: 'intermediary',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ intermediaries: ['scalapay'] }],
  problems: [...SELLER_FIRST, ...PAYMENT],
  opens: [
    ...afterSeller(SELLER_FIRST, [basis.opens]).filter(
      (rule) => rule.kind === 'turn' && !rule.stages.includes('silent'),
    ),
    {
      kind: 'after',
      only: { problems: SELLER_FIRST, known: ['complaint'] },
      time: { from: 'complaint', add: days(10), calendar: 'EXACT', why: text.opensWhy, basis: [basis.opens] },
      reason: text.opens,
      basis: [basis.opens],
    },
    atOnce(PAYMENT, [basis.who]),
  ],
  notYet: text.notYet,
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
  force: 'talks',
  cost: { says: common.noCharge, basis: [basis.cost] },
  steps: [
    { says: text.stepBlock, only: { problems: ['not-authorised'] }, basis: [basis.block] },
    { says: text.stepSend, basis: [basis.opens] },
  ],
  channels: [
    {
      kind: 'account',
      label: text.channel,
      value: 'https://help.scalapay.com/',
      hours: null,
      basis: basis.opens,
    },
  ],
  evidence: goodsEvidence([basis.opens]),
  next: [{ route: 'card-issuer', says: text.debtStays, basis: [basis.debt] }],
  notes: [
    { says: text.shopAgrees, basis: [basis.agrees] },
    { says: common.noLastDay, basis: [noLastDay] },
  ],
  asks: [{ ...fundedBy(text.fundedBy), only: { methods: ['other', 'invoice'] } }],
  letters: [{ letter: 'platform-case' }],
};
