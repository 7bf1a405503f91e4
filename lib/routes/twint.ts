import { PAYMENT } from '../claim/problems';
import { days } from '../law/counting';
import { afterSeller, atOnce, goodsEvidence, noLastDay, PLAIN, SELLER_FIRST } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';
import { twintText as text } from './twint.text';

const FAQ = 'https://www.twint.ch/';
const basis = {
  who: fact('twint/who', text.who, 'twint.ch, FAQ on disputed charges', FAQ, 'verified'),
  cost: fact('twint/cost', text.costRule, 'Recours', null, 'recalled'),
  sellerFirst: fact(
    'twint/seller-first',
    text.sellerFirst,
    'twint.ch, FAQ on disputed charges',
    FAQ,
    'verified',
  ),
  service: fact('twint/service', text.stepService, 'twint.ch, FAQ on disputed charges', FAQ, 'verified'),
  noGuarantee: fact(
    'twint/no-guarantee',
    text.noGuarantee,
    'twint.ch; ktipp.ch',
    'https://www.ktipp.ch/',
    'verified',
  ),
  answer: fact('twint/answer', text.answerRule, 'Recours', null, 'ours', null),
  block: fact('twint/block', text.stepBlock, 'Recours', null, 'ours', null),
  ombudsman: fact(
    'twint/ombudsman',
    text.nextOmbudsman,
    'bankingombudsman.ch/anfragen',
    'https://bankingombudsman.ch/anfragen/',
    'recalled',
  ),
} as const;

/** TWINT, Switzerland: the seller first, then the customer service of one's own app. Promises nothing. */
export const twint: RoutePack = {
  ...PLAIN,
  id: 'twint',
  kind: 'intermediary',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ methods: ['twint'] }, { intermediaries: ['twint'] }],
  problems: [...SELLER_FIRST, ...PAYMENT],
  opens: [...afterSeller(SELLER_FIRST, [basis.sellerFirst]), atOnce(PAYMENT, [basis.who])],
  notYet: common.notYetSeller,
  answers: [
    {
      time: {
        from: 'last-used',
        add: days(14),
        calendar: 'CH-CAL',
        why: text.answerWhy,
        basis: [basis.answer],
      },
    },
  ],
  force: 'talks',
  cost: { says: common.noCharge, basis: [basis.cost] },
  languages: ['de', 'fr', 'it'],
  steps: [
    { says: text.stepBlock, only: { problems: ['not-authorised'] }, basis: [basis.block] },
    { says: text.stepFind, basis: [basis.sellerFirst] },
    { says: text.stepService, basis: [basis.service] },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.service }],
  evidence: [
    { id: 'twint-numbers', what: text.evidenceNumbers, test: 'ask', basis: [basis.sellerFirst] },
    ...goodsEvidence([basis.service]),
  ],
  next: [{ route: 'ch-banking-ombudsman', says: text.nextOmbudsman, basis: [basis.ombudsman] }],
  notes: [
    { says: text.sellerFirst, only: { problems: SELLER_FIRST }, basis: [basis.sellerFirst] },
    { says: text.noGuarantee, basis: [basis.noGuarantee] },
    { says: common.noLastDay, basis: [noLastDay] },
  ],
  letters: [{ letter: 'platform-case' }],
};
