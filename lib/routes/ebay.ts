import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import { ebayText as text } from './ebay.text';
import { counted, fault, GOODS, late, marketplace, outsideNote, promisePassed } from './marketplace';
import { afterDelivery, afterExpected, answerInWorking, marketplaceText as shared } from './marketplace.text';
import { protectionBasis } from './marketplace-protection';
import { fact } from './schema';
import { privateSellerNote, sellerIsQuestion } from './shared-questions';

const HELP = 'ebay.fr help 4065; ebay.co.uk help 4210; befr.ebay.be help 4041';

/** What each fact rests on. */
const basis = {
  who: fact('ebay/who', text.who, HELP, null, 'verified'),
  covers: fact('ebay/covers', text.covers, HELP, null, 'verified'),
  closes: {
    ...fact('ebay/closes', text.closesRule, 'pages.ebay.co.uk, how-to-help (older)', null, 'verified'),
    conflict: text.closesConflict,
  },
  answer: fact('ebay/answer', text.answerRule, 'befr.ebay.be help 4041', null, 'verified'),
  idle: fact('ebay/idle', text.idleRule, 'eBay return cases, third-party page', null, 'verified-secondary'),
  cost: fact('ebay/cost', text.costRule, HELP, null, 'verified'),
  channel: fact('ebay/channel', text.stepOpen, HELP, null, 'verified'),
  photos: fact('ebay/photos', text.stepPhotos, HELP, null, 'verified'),
  ends: fact('ebay/ends', text.ends, HELP, null, 'verified'),
} as const;

/** eBay's guarantee: a case in the purchase history. */
export const ebay = marketplace({
  id: 'ebay',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['ebay'], kinds: GOODS }],
  problems: [...AWAITED, ...FAULTY],
  opens: [
    {
      kind: 'on',
      only: late,
      time: promisePassed([basis.closes]),
      reason: shared.opensLate,
      basis: [basis.closes],
    },
    { kind: 'at-once', only: fault, reason: shared.opensNow, basis: [basis.covers] },
  ],
  notYet: shared.notYetLate,
  closes: [
    { reading: 'both', only: late, time: counted('expected', days(30), afterExpected(30), [basis.closes]) },
    { reading: 'both', time: counted('delivery', days(30), afterDelivery(30), [basis.closes]) },
  ],
  answers: [
    {
      time: counted(
        'last-used',
        { amount: 3, unit: 'working' },
        answerInWorking(3),
        [basis.answer],
        'UNSTATED',
      ),
    },
  ],
  keepAlive: [
    {
      time: counted('used', { amount: 20, unit: 'working' }, text.idleWhy, [basis.idle], 'UNSTATED'),
      says: text.idle,
    },
  ],
  cost: { says: shared.free, basis: [basis.cost] },
  steps: [
    { says: text.stepOpen, only: { stages: ['unused'] }, basis: [basis.channel] },
    { says: text.stepPhotos, only: fault, basis: [basis.photos] },
    { says: text.stepAgain, only: { stages: ['silent', 'answered', 'offered'] }, basis: [basis.answer] },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  ends: [
    { says: text.ends, basis: [basis.ends] },
    { says: protectionBasis.ebay.rule, basis: [protectionBasis.ebay] },
  ],
  notes: [
    { says: text.closesConflict, basis: [basis.closes] },
    { says: text.idleRule, basis: [basis.idle] },
    privateSellerNote,
    outsideNote,
  ],
  asks: [sellerIsQuestion],
});
