import { paypalText as text } from './paypal.text';
import { fact } from './schema';

const PROTECTION = 'https://www.paypal.com/fr/webapps/mpp/security/buyer-protection';
const DISPUTES = 'https://www.paypal.com/disputes';

/** What PayPal's two routes rest on. */
export const paypalBasis = {
  who: fact('paypal/who', text.who, 'paypal.com/fr, buyer protection', PROTECTION, 'verified'),
  problems: fact('paypal/problems', text.problems, 'paypal.com/fr, buyer protection', PROTECTION, 'verified'),
  cost: fact('paypal/cost', text.costRule, 'paypal.com/fr, buyer protection', PROTECTION, 'verified'),
  sellerFirst: fact('paypal/seller-first', text.sellerFirst, 'paypal.com/ch help364', null, 'verified'),
  threeDays: fact('paypal/three-days', text.payThreeDays, 'paypal.com/at', null, 'verified'),
  closes: {
    ...fact('paypal/closes', text.closesRule, 'paypal.com/fr, buyer protection', PROTECTION, 'verified'),
    conflict: text.closesConflict,
  },
  shorter: fact('paypal/closes-sooner', text.closesConflict, 'paypal.com/cm help1173', null, 'verified'),
  after20: fact('paypal/20-days', text.after20Rule, 'paypal.com/ch help364, help238', null, 'verified'),
  answer: fact('paypal/answer', text.answerRule, 'Recours', null, 'ours', null),
  decision: fact('paypal/decision', text.answerPaymentRule, 'paypal.com/ch help364', null, 'verified'),
  channel: fact('paypal/channel', text.channelRule, 'paypal.com/disputes', DISPUTES, 'verified'),
  closingFinal: fact(
    'paypal/closing-final',
    text.closingFinal,
    'paypal.com/ch help364, help238',
    null,
    'verified',
  ),
  excluded: fact('paypal/excluded', text.excluded, 'paypal.com/ch help364', null, 'verified'),
  evidence: fact('paypal/evidence', text.evidenceRule, 'paypal.com/cm help1173', null, 'verified'),
  section75: fact(
    'paypal/section-75',
    text.noteSection75,
    'which.co.uk, section 75 guide',
    'https://www.which.co.uk/',
    'verified',
  ),
  waits: fact('paypal/claim-waits', text.claimWaits, 'paypal.com/ch help364', null, 'verified'),
  endsTalk: fact('paypal/claim-ends-talk', text.claimEndsTalk, 'paypal.com/ch help238', null, 'verified'),
  appeal: fact('paypal/appeal', text.claimAppeal, 'PayPal', null, 'recalled'),
  card: fact('paypal/card', text.nextCard, 'PayPal', null, 'recalled'),
  cssf: fact(
    'paypal/cssf',
    text.nextCssf,
    'PayPal user agreement of 22-01-2026; cssf.lu',
    'https://www.cssf.lu/fr/reclamations-clientele/',
    'verified',
  ),
  block: fact('paypal/block', text.stepBlock, 'Recours', null, 'ours', null),
} as const;
