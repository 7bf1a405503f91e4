import { PAYMENT } from '../claim/problems';
import { days } from '../law/counting';
import { oneyText as text } from './oney.text';
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

const ZENDESK = 'https://oneyb2c.zendesk.com/';
const SOURCE = 'oneyb2c.zendesk.com 22696692830353; help.backmarket.com 4409208381714';
const basis = {
  who: fact('oney/who', text.who, SOURCE, ZENDESK, 'verified'),
  cost: fact('oney/cost', text.costRule, 'Recours', null, 'recalled'),
  withdraw: fact('oney/withdraw', text.withdrawRule, SOURCE, ZENDESK, 'verified'),
  answer: fact('oney/answer', text.answerRule, SOURCE, ZENDESK, 'verified'),
  channel: fact('oney/channel', text.channelRule, SOURCE, ZENDESK, 'verified'),
  mediator: fact('oney/mediator', text.nextMediator, 'Oney', null, 'recalled'),
  card: fact('oney/card', text.nextCard, 'Recours', null, 'recalled'),
  block: fact('oney/block', text.stepBlock, 'Recours', null, 'ours', null),
} as const;

/** Oney, France: the seller cancels the order, Oney the credit. */
export const oney: RoutePack = {
  ...PLAIN,
  id: 'oney',
  kind: 'intermediary',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ intermediaries: ['oney'] }],
  problems: [...SELLER_FIRST, ...PAYMENT],
  opens: [...afterSeller(SELLER_FIRST, [basis.who]), atOnce(PAYMENT, [basis.who])],
  notYet: common.notYetSeller,
  answers: [
    {
      time: {
        from: 'last-used',
        add: { amount: 10, unit: 'working' },
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
    { says: text.stepMail, basis: [basis.channel] },
  ],
  channels: [
    {
      kind: 'e-mail',
      label: text.channel,
      value: 'serviceclient-oney@oney.fr',
      hours: null,
      basis: basis.channel,
    },
  ],
  evidence: goodsEvidence([basis.who]),
  next: [
    { route: null, says: text.nextMediator, basis: [basis.mediator] },
    { route: 'card-issuer', says: text.nextCard, basis: [basis.card] },
  ],
  notes: [
    {
      says: text.withdraw,
      only: { known: ['order'] },
      date: {
        from: 'order',
        add: days(14),
        calendar: 'FR-CAL',
        why: text.withdrawWhy,
        basis: [basis.withdraw],
      },
      basis: [basis.withdraw],
    },
    { says: common.noLastDay, basis: [noLastDay] },
  ],
  asks: [{ ...fundedBy(text.fundedBy), only: { methods: ['other', 'invoice'] } }],
  letters: [{ letter: 'platform-case' }],
};
