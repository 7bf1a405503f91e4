import { PROBLEMS } from '../claim/claim';
import { days, years } from '../law/counting';
import { cdiscountText as text } from './cdiscount.text';
import {
  cdiscountBasis as basis,
  CDISCOUNT_CHANNELS,
  closedPlatformNote,
  cstreamQuestion,
  nextMediator,
  reservesNeed,
} from './cdiscount-facts';
import { counted, EVIDENCE, GOODS, late, marketplace } from './marketplace';
import type { Only } from './schema';
import { maybeSoldByShop, soldByQuestion } from './shared-questions';

const damaged: Only = { problems: ['damaged'] };
const partMissing: Only = { problems: ['part-missing'] };
const cancellable: Only = { problems: ['not-received', 'late', 'withdrawal'] };

/** Cdiscount where it is itself the seller: its customer service. */
export const cdiscount = marketplace({
  id: 'cdiscount',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [
    {
      shops: ['cdiscount'],
      kinds: GOODS,
      exceptAnswers: { ...maybeSoldByShop.exceptAnswers, 'cdiscount-cstream': ['yes'] },
      exceptIntermediaries: ['cstream'],
    },
  ],
  problems: PROBLEMS.filter((problem) => problem !== 'not-authorised'),
  opens: [
    {
      kind: 'after',
      only: { ...late, known: ['expected'] },
      time: counted('expected', days(0), text.opensLateWhy, [basis.account]),
      reason: text.opensLate,
      basis: [basis.account],
    },
    {
      kind: 'at-once',
      only: { ...late, unknown: ['expected'] },
      reason: text.opensNow,
      basis: [basis.account],
    },
    {
      kind: 'at-once',
      only: { problems: PROBLEMS.filter((problem) => problem !== 'not-received' && problem !== 'late') },
      reason: text.opensNow,
      basis: [basis.account],
    },
  ],
  notYet: text.notYet,
  // Asked by the shop, not fatal: the legal guarantee stays.
  closes: [
    {
      reading: 'safe',
      only: partMissing,
      time: counted('delivery', days(3), text.missingWhy, [basis.claimDays], 'UNSTATED'),
    },
    {
      reading: 'safe',
      only: damaged,
      time: counted('delivery', days(14), text.damageWhy, [basis.claimDays], 'UNSTATED'),
    },
    {
      reading: 'latest',
      only: { problems: ['damaged', 'part-missing'] },
      time: counted('delivery', years(2), text.guaranteeWhy, [basis.claimDays], 'FR-CAL'),
    },
  ],
  reusable: true,
  cost: { says: text.cost, basis: [basis.phone] },
  languages: ['fr'],
  steps: [
    { says: text.stepAccount, basis: [basis.account] },
    { says: text.stepWritten, basis: [basis.fevad] },
  ],
  channels: CDISCOUNT_CHANNELS,
  evidence: [...EVIDENCE, reservesNeed],
  next: [nextMediator],
  notes: [
    { says: text.cancel, only: cancellable, basis: [basis.cancel] },
    { says: text.claimDays, only: { problems: ['damaged', 'part-missing'] }, basis: [basis.claimDays] },
    closedPlatformNote,
    { says: text.noSocial, basis: [basis.social] },
  ],
  asks: [soldByQuestion, cstreamQuestion],
  background: [basis.french, basis.evidence, basis.money],
});
