import { FAULTY, PAYMENT } from '../claim/problems';
import { days } from '../law/counting';
import { WALLET_CASE_ENDS } from './marketplace-protection';
import { afterSeller, atOnce, fundedBy, GOODS, goodsEvidence, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { paypalText as text } from './paypal.text';
import { paypalBasis as basis } from './paypal-facts';
import type { RoutePack } from './schema';

const goods = { problems: GOODS };
const payment = { problems: PAYMENT };

/** PayPal's first step: a dispute, in which the seller may settle. PayPal decides only in the second, `paypal-claim`. */
export const paypal: RoutePack = {
  ...PLAIN,
  id: 'paypal',
  kind: 'intermediary',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ methods: ['paypal'] }, { intermediaries: ['paypal'] }],
  problems: [...GOODS, ...PAYMENT],
  opens: [...afterSeller(GOODS, [basis.sellerFirst]), atOnce(PAYMENT, [basis.problems])],
  notYet: common.notYetSeller,
  closes: [
    {
      reading: 'both',
      time: { from: 'order', add: days(180), calendar: 'EXACT', why: text.closesWhy, basis: [basis.closes] },
    },
    {
      reading: 'safe',
      only: { problems: FAULTY },
      time: {
        from: 'delivery',
        add: days(30),
        calendar: 'EXACT',
        why: text.delivery30Why,
        basis: [basis.shorter],
      },
    },
    {
      reading: 'safe',
      only: payment,
      time: {
        from: 'order',
        add: days(60),
        calendar: 'EXACT',
        why: text.statement60Why,
        basis: [basis.shorter],
      },
    },
    {
      reading: 'cap',
      only: { ...goods, stages: ['waiting', 'silent', 'answered', 'offered', 'refused', 'bounced'] },
      time: { from: 'used', add: days(20), calendar: 'EXACT', why: text.after20Why, basis: [basis.after20] },
    },
  ],
  closesWhenUsed: true,
  answers: [
    {
      only: goods,
      time: {
        from: 'last-used',
        add: days(14),
        calendar: 'EXACT',
        why: text.answerWhy,
        basis: [basis.answer],
      },
    },
    {
      only: payment,
      time: {
        from: 'last-used',
        add: days(30),
        calendar: 'UNSTATED',
        why: text.answerPaymentWhy,
        basis: [basis.decision],
      },
    },
  ],
  force: 'talks',
  cost: { says: common.free, basis: [basis.cost] },
  steps: [
    { says: text.stepBlock, only: { problems: ['not-authorised'] }, basis: [basis.block] },
    { says: text.stepOpen, basis: [basis.channel] },
    { says: text.stepInside, basis: [basis.evidence] },
    { says: text.stepKeep, basis: [basis.closingFinal] },
  ],
  channels: [
    {
      kind: 'account',
      label: text.channel,
      value: 'https://www.paypal.com/disputes',
      hours: null,
      basis: basis.channel,
    },
  ],
  evidence: [
    ...goodsEvidence([basis.evidence]),
    { id: 'tracking', what: text.evidenceTracking, test: 'ask', only: goods, basis: [basis.evidence] },
  ],
  collisions: WALLET_CASE_ENDS,
  ends: [
    { says: text.closingFinal, basis: [basis.closingFinal] },
    { says: text.after20Rule, only: goods, basis: [basis.after20] },
  ],
  next: [
    { route: 'paypal-claim', says: text.nextClaim, only: goods, basis: [basis.after20] },
    { route: 'card-issuer', says: text.nextCard, basis: [basis.card] },
    {
      route: 'paypal-complaint',
      says: text.nextCssf,
      only: { exceptCountries: ['CH', 'GB', 'US'] },
      basis: [basis.cssf],
    },
  ],
  notes: [
    { says: text.excluded, basis: [basis.excluded] },
    { says: text.noteSection75, only: { countries: ['GB'] }, basis: [basis.section75] },
  ],
  asks: [{ ...fundedBy(text.fundedBy), only: { methods: ['paypal'] } }],
  background: [basis.problems, basis.threeDays],
  letters: [{ letter: 'platform-case' }],
};
