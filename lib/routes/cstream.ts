import { cdiscountText as text } from './cdiscount.text';
import {
  cdiscountBasis as basis,
  CDISCOUNT_CHANNELS,
  closedPlatformNote,
  cstreamQuestion,
  nextMediator,
} from './cdiscount-facts';
import { marketplace, nextBank } from './marketplace';
import type { Only } from './schema';

const ended: Only = { problems: ['subscription-not-ended', 'charged-wrongly'] };

/** Cstream, Cdiscount's streaming: an old subscription whose complaints go to Cdiscount. */
export const cstream = marketplace({
  id: 'cstream',
  kind: 'consumer-service',
  name: text.cstreamName,
  asked: text.cstreamAsked,
  who: { says: text.cstreamWho, basis: [basis.cstreamComplain] },
  applies: [
    { intermediaries: ['cstream'] },
    { shops: ['cdiscount'], kinds: ['digital', 'service'] },
    { shops: ['cdiscount'], answers: { 'cdiscount-cstream': ['yes'] } },
  ],
  problems: [
    'not-received',
    'late',
    'not-as-described',
    'charged-wrongly',
    'subscription-not-ended',
    'refund-not-paid',
    'withdrawal',
  ],
  opens: [{ kind: 'at-once', reason: text.opensNow, basis: [basis.cstreamComplain] }],
  notYet: text.notYet,
  reusable: true,
  cost: { says: text.cost, basis: [basis.phone] },
  languages: ['fr'],
  steps: [
    { says: text.stepAccount, basis: [basis.account] },
    { says: text.stepStop, only: ended, basis: [basis.cstreamReasons] },
    { says: text.stepWritten, basis: [basis.fevad] },
  ],
  channels: CDISCOUNT_CHANNELS,
  evidence: [
    {
      id: 'cancellation',
      what: text.evidenceDebits,
      test: 'ask',
      only: ended,
      basis: [basis.cstreamReasons],
    },
  ],
  next: [nextMediator, nextBank],
  notes: [
    { says: text.cstreamLegacy, basis: [basis.cstream] },
    { says: text.noSocial, basis: [basis.social] },
    closedPlatformNote,
  ],
  asks: [cstreamQuestion],
  background: [basis.cstreamReasons, basis.french],
});
