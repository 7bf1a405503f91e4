import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import { leboncoinText as text } from './leboncoin.text';
import { counted, fault, late, marketplace, outsideNote } from './marketplace';
import { marketplaceText as shared } from './marketplace.text';
import { fact } from './schema';
import { privateSellerNote, sellerIsQuestion } from './shared-questions';

const HELP = 'assistance.leboncoin.info 4417751891346';

/** What each fact rests on. */
const basis = {
  who: fact('leboncoin/who', text.who, HELP, null, 'verified'),
  covers: fact('leboncoin/covers', text.covers, HELP, null, 'verified'),
  closes: fact('leboncoin/closes', text.closesRule, HELP, null, 'verified'),
  unknownDispatch: fact('leboncoin/unknown-dispatch', text.unknownDispatch, 'Recours', null, 'ours', null),
  afterDelivery: fact('leboncoin/after-delivery', text.afterDeliveryRule, 'Recours', null, 'ours', null),
  cost: fact('leboncoin/cost', text.costRule, HELP, null, 'verified'),
  channel: fact('leboncoin/channel', text.stepOpen, HELP, null, 'verified'),
  attach: fact('leboncoin/attach', text.stepAttach, HELP, null, 'verified'),
  allOk: fact('leboncoin/all-ok', text.stepDoNotClick, HELP, null, 'verified'),
  ends: fact('leboncoin/ends', text.ends, HELP, null, 'verified'),
} as const;

const dispatched = counted('dispatch', days(30), text.closesWhy, [basis.closes]);
const bound = [basis.closes, basis.unknownDispatch];

/** Leboncoin holds the money until the buyer says that all is well, or for 30 days. */
export const leboncoin = marketplace({
  id: 'leboncoin',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['leboncoin'] }],
  problems: [...AWAITED, ...FAULTY],
  opens: [
    { kind: 'at-once', only: late, reason: text.opensIncident, basis: [basis.covers] },
    { kind: 'at-once', only: fault, reason: shared.opensNow, basis: [basis.covers] },
  ],
  notYet: shared.notYetLate,
  closes: [
    {
      reading: 'safe',
      time: counted('delivery', days(2), text.afterDeliveryWhy, [basis.afterDelivery]),
    },
    { reading: 'both', only: { known: ['dispatch'] }, time: dispatched },
    {
      reading: 'safe',
      only: { unknown: ['dispatch'] },
      time: counted('order', days(30), text.closesOrderWhy, bound),
    },
    {
      reading: 'latest',
      only: { unknown: ['dispatch'] },
      time: counted('order', days(45), text.closesOrderLateWhy, bound),
    },
  ],
  cost: { says: shared.free, basis: [basis.cost] },
  languages: ['fr'],
  steps: [
    { says: text.stepDoNotClick, basis: [basis.allOk] },
    { says: text.stepOpen, only: { stages: ['unused'] }, basis: [basis.channel] },
    { says: text.stepAttach, basis: [basis.attach] },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  collisions: [{ ends: 'leboncoin-money-held', warning: text.stepDoNotClick, basis: basis.allOk }],
  ends: [{ says: text.ends, basis: [basis.ends] }],
  notes: [
    { says: text.covers, basis: [basis.covers] },
    { says: text.afterDeliveryRule, basis: [basis.afterDelivery] },
    privateSellerNote,
    outsideNote,
  ],
  asks: [sellerIsQuestion],
});
