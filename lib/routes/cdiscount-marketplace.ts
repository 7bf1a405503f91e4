import { PROBLEMS } from '../claim/claim';
import { cdiscountText as text } from './cdiscount.text';
import {
  cdiscountBasis as basis,
  CDISCOUNT_CHANNELS,
  closedPlatformNote,
  nextMediator,
  reservesNeed,
} from './cdiscount-facts';
import { counted, EVIDENCE, GOODS, marketplace, nextBank, noLastDayNote } from './marketplace';
import type { Only } from './schema';
import { maybeSoldByThirdParty, soldByQuestion } from './shared-questions';

const payment: Only = { problems: ['charged-wrongly'] };
const others: Only = { problems: PROBLEMS.filter((problem) => problem !== 'charged-wrongly') };
const SELLER = ['merchant', 'formal-notice'];

/** Cdiscount's marketplace: the seller first, Cdiscount after two working days. */
export const cdiscountMarketplace = marketplace({
  id: 'cdiscount-marketplace',
  name: text.marketName,
  asked: text.marketAsked,
  who: { says: text.marketWho, basis: [basis.market] },
  applies: [
    {
      shops: ['cdiscount'],
      kinds: GOODS,
      exceptAnswers: { ...maybeSoldByThirdParty.exceptAnswers, 'cdiscount-cstream': ['yes'] },
      exceptIntermediaries: ['cstream'],
    },
  ],
  problems: PROBLEMS.filter((problem) => problem !== 'not-authorised'),
  opens: [
    { kind: 'at-once', only: payment, reason: text.marketOpensPayment, basis: [basis.money] },
    {
      kind: 'turn',
      only: others,
      of: SELLER,
      stages: ['bounced', 'answered', 'offered', 'refused'],
      reason: text.marketOpens,
      basis: [basis.market],
    },
    {
      kind: 'after',
      only: others,
      time: counted(
        'complaint',
        { amount: 2, unit: 'working' },
        text.marketOpensWhy,
        [basis.market],
        'FR-CAL',
      ),
      reason: text.marketOpens,
      basis: [basis.market],
    },
  ],
  notYet: text.marketNotYet,
  reusable: true,
  cost: { says: text.cost, basis: [basis.phone] },
  languages: ['fr'],
  steps: [
    { says: text.stepSeller, basis: [basis.market] },
    { says: text.stepWritten, basis: [basis.fevad] },
  ],
  channels: CDISCOUNT_CHANNELS,
  evidence: [...EVIDENCE, reservesNeed],
  next: [nextMediator, nextBank],
  notes: [
    { says: text.marketRule, basis: [basis.market] },
    noLastDayNote(),
    { says: text.moneyHeld, basis: [basis.money] },
    closedPlatformNote,
  ],
  asks: [soldByQuestion],
});
