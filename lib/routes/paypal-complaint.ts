import { PAYMENT } from '../claim/problems';
import { EU_COUNTRIES } from '../law/applicable';
import { months } from '../law/counting';
import { GOODS, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { paypalComplaintText as text } from './paypal-complaint.text';
import { paypalBasis } from './paypal-facts';
import { fact, type Only, type RoutePack } from './schema';

const CSSF = 'https://www.cssf.lu/fr/reclamations-clientele/';
const basis = {
  who: fact(
    'paypal-complaint/who',
    text.who,
    'PayPal user agreement of 22-01-2026; cssf.lu',
    CSSF,
    'verified',
  ),
  ladder: fact('paypal-complaint/ladder', text.ladder, 'cssf.lu/fr/reclamations-clientele', CSSF, 'verified'),
} as const;

/** Paid through PayPal Europe. */
export const PAYPAL_EUROPE: readonly Only[] = [
  { methods: ['paypal'], countries: EU_COUNTRIES },
  { intermediaries: ['paypal'], countries: EU_COUNTRIES },
];

/** PayPal Europe: the written complaint that the CSSF asks for. */
export const paypalComplaint: RoutePack = {
  ...PLAIN,
  id: 'paypal-complaint',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: PAYPAL_EUROPE,
  problems: [...GOODS, ...PAYMENT],
  opens: [
    {
      kind: 'turn',
      of: ['paypal-claim'],
      stages: ['silent', 'answered', 'offered', 'refused'],
      only: { problems: GOODS },
      reason: text.opens,
      basis: [basis.ladder],
    },
    {
      kind: 'turn',
      of: ['paypal'],
      stages: ['silent', 'answered', 'offered', 'refused'],
      only: { problems: PAYMENT },
      reason: text.opens,
      basis: [basis.ladder],
    },
  ],
  notYet: text.notYet,
  answers: [
    {
      time: {
        from: 'last-used',
        add: months(1),
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [basis.ladder],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [paypalBasis.cost] },
  steps: [{ says: text.stepWrite, basis: [basis.ladder] }],
  channels: [{ kind: 'post', label: text.channel, value: null, hours: null, basis: basis.who }],
  evidence: [{ id: 'paypal-case', what: text.evidenceCase, test: 'ask', basis: [basis.ladder] }],
  next: [{ route: 'cssf', says: text.nextCssf, basis: [basis.ladder] }],
  letters: [{ letter: 'consumer-service' }],
};
