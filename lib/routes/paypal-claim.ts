import { days } from '../law/counting';
import { GOODS, goodsEvidence, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { paypalText as text } from './paypal.text';
import { paypalBasis as basis } from './paypal-facts';
import type { RoutePack } from './schema';

/** PayPal's second step: a dispute turned into a claim, which PayPal decides. Only within 20 days of the dispute. */
export const paypalClaim: RoutePack = {
  ...PLAIN,
  id: 'paypal-claim',
  kind: 'intermediary',
  name: text.claimName,
  asked: text.asked,
  who: { says: text.claimWho, basis: [basis.after20] },
  applies: [{ methods: ['paypal'] }, { intermediaries: ['paypal'] }],
  problems: GOODS,
  opens: [
    {
      kind: 'turn',
      of: ['paypal'],
      stages: ['silent', 'answered', 'offered', 'refused', 'bounced'],
      reason: text.claimOpens,
      basis: [basis.after20],
    },
  ],
  notYet: text.claimNotYet,
  closes: [
    {
      reading: 'both',
      time: {
        from: 'used',
        of: ['paypal'],
        add: days(20),
        calendar: 'EXACT',
        why: text.after20Why,
        basis: [basis.after20],
      },
    },
    {
      // A dispute opened too late opens no claim.
      reading: 'cap',
      time: {
        from: 'order',
        add: days(200),
        calendar: 'EXACT',
        why: text.claimCapWhy,
        basis: [basis.closes, basis.after20],
      },
    },
  ],
  answers: [
    {
      time: {
        from: 'last-used',
        add: days(30),
        calendar: 'UNSTATED',
        why: text.claimAnswerWhy,
        basis: [basis.decision],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [basis.cost] },
  steps: [
    { says: text.claimStep, basis: [basis.channel] },
    { says: text.claimStepFollow, basis: [basis.evidence] },
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
  evidence: goodsEvidence([basis.evidence]),
  collisions: [{ ends: 'paypal', warning: text.claimEndsTalk, basis: basis.endsTalk }],
  ends: [{ says: text.closingFinal, basis: [basis.closingFinal] }],
  next: [
    { route: null, says: text.claimAppeal, basis: [basis.appeal] },
    { route: 'card-issuer', says: text.nextCard, basis: [basis.card] },
    {
      route: 'paypal-complaint',
      says: text.nextCssf,
      only: { exceptCountries: ['CH', 'GB', 'US'] },
      basis: [basis.cssf],
    },
  ],
  notes: [{ says: text.claimWaits, basis: [basis.waits] }],
  letters: [{ letter: 'platform-case' }],
};
