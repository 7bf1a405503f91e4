import { PAYMENT } from '../claim/problems';
import { almaText as text } from './alma.text';
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
import { fact, type RoutePack } from './schema';

const HELP = 'https://help.almapay.com/';
const basis = {
  who: fact('alma/who', text.who, 'help.almapay.com', HELP, 'verified'),
  cost: fact('alma/cost', text.costRule, 'Recours', null, 'recalled'),
  answer: fact('alma/answer', text.answerRule, 'help.almapay.com', HELP, 'verified'),
  form: fact('alma/form', text.stepForm, 'help.almapay.com', HELP, 'verified'),
  move: fact('alma/move', text.stepMove, 'help.almapay.com', HELP, 'verified'),
  cancels: fact('alma/seller-cancels', text.sellerCancels, 'Alma', null, 'recalled'),
  card: fact('alma/card', text.nextCard, 'Recours', null, 'recalled'),
  block: fact('alma/block', text.stepBlock, 'Recours', null, 'ours', null),
} as const;

/** Alma, France: moves instalments and gives them back once the seller cancels. */
export const alma: RoutePack = {
  ...PLAIN,
  id: 'alma',
  kind: 'intermediary',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ intermediaries: ['alma'] }],
  problems: [...SELLER_FIRST, ...PAYMENT],
  opens: [...afterSeller(SELLER_FIRST, [basis.cancels]), atOnce(PAYMENT, [basis.who])],
  notYet: common.notYetSeller,
  answers: [
    {
      time: {
        from: 'last-used',
        add: { amount: 2, unit: 'working' },
        calendar: 'FR-CAL',
        why: text.answerWhy,
        basis: [basis.answer],
      },
    },
  ],
  force: 'talks',
  cost: { says: common.noCharge, basis: [basis.cost] },
  languages: ['fr'],
  steps: [
    { says: text.stepBlock, only: { problems: ['not-authorised'] }, basis: [basis.block] },
    { says: text.stepForm, basis: [basis.form] },
    { says: text.stepMove, basis: [basis.move] },
  ],
  channels: [{ kind: 'form', label: text.channel, value: HELP, hours: null, basis: basis.form }],
  evidence: goodsEvidence([basis.form]),
  next: [{ route: 'card-issuer', says: text.nextCard, basis: [basis.card] }],
  notes: [
    { says: text.sellerCancels, basis: [basis.cancels] },
    { says: common.noLastDay, basis: [noLastDay] },
  ],
  asks: [{ ...fundedBy(text.fundedBy), only: { methods: ['other', 'invoice'] } }],
  letters: [{ letter: 'platform-case' }],
};
