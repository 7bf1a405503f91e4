import { AWAITED, FAULTY } from '../claim/problems';
import { days } from '../law/counting';
import { aToZText as text } from './amazon-a-to-z.text';
import {
  counted,
  EVIDENCE,
  fault,
  fevadNamed,
  GOODS,
  late,
  marketplace,
  nextBank,
  nextFevad,
  outsideNote,
} from './marketplace';
import { afterExpected, marketplaceText as shared } from './marketplace.text';
import { protectionBasis } from './marketplace-protection';
import { fact, type Only, type OpeningRule, type TimeRule } from './schema';
import { maybeSoldByThirdParty, privateSellerNote, soldByQuestion } from './shared-questions';

const HELP = 'Amazon help 201889410 (amazon.de, amazon.ca)';
const URL = 'https://www.amazon.ca/gp/help/customer/display.html?nodeId=201889410';
const FRENCH = 'Amazon.fr, conditions of 28-11-2025 (Open Terms Archive)';

/** What each fact rests on. */
const basis = {
  who: fact('amazon-a-to-z/who', text.who, HELP, URL, 'verified'),
  covers: fact('amazon-a-to-z/covers', text.covers, HELP, URL, 'verified'),
  opens: {
    ...fact('amazon-a-to-z/opens', text.opensRule, HELP, URL, 'verified'),
    conflict: text.opensConflict,
  },
  closes: fact('amazon-a-to-z/closes', text.closesRule, `${HELP}; ${FRENCH}`, URL, 'verified'),
  cost: fact('amazon-a-to-z/cost', text.costRule, HELP, URL, 'verified'),
  channel: fact('amazon-a-to-z/channel', text.channelRule, HELP, URL, 'verified'),
  returns: fact('amazon-a-to-z/returns', text.stepReturn, HELP, URL, 'verified'),
  ends: fact('amazon-a-to-z/ends', text.ends, HELP, URL, 'verified'),
  appeal: fact('amazon-a-to-z/appeal', text.appeal, 'Recours', null, 'recalled'),
  sellerAppeal: fact(
    'amazon-a-to-z/seller-appeal',
    text.sellerAppeal,
    'Amazon, business terms of 01-08-2024',
    null,
    'verified',
  ),
  private: fact('amazon-a-to-z/private-sellers', text.private, FRENCH, null, 'verified'),
  read: fact('amazon-a-to-z/read', text.read, HELP, URL, 'verified'),
  fevad: fevadNamed('amazon-a-to-z', FRENCH),
} as const;

const german: Only = { countries: ['DE', 'AT'] };
const elsewhere: Only = { exceptCountries: ['DE', 'AT'] };
const after48Hours = counted('complaint', days(2), text.opensContactWhy, [basis.opens]);
const afterTwoWorkingDays = counted(
  'complaint',
  { amount: 2, unit: 'working' },
  text.opensContactGermanWhy,
  [basis.opens],
  'UNSTATED',
);
const threeDaysAfterEstimate = counted('expected', days(3), text.opensEstimateWhy, [basis.opens]);

/** Open once the seller has had his time; a late order also once the estimate is three days past. */
const opening = (place: Only, contact: TimeRule): OpeningRule[] => [
  {
    kind: 'on',
    only: { ...place, ...late, known: ['delivery'] },
    time: contact,
    reason: shared.opensDelivered,
    basis: [basis.opens],
  },
  {
    kind: 'on',
    only: { ...place, ...late },
    time: threeDaysAfterEstimate,
    also: contact,
    reason: shared.opensWaited,
    basis: [basis.opens],
  },
  {
    kind: 'on',
    only: { ...place, problems: [...FAULTY, 'refund-not-paid'] },
    time: contact,
    reason: shared.opensWaited,
    basis: [basis.opens],
  },
];

/** Amazon's guarantee for what other sellers sold there: Amazon itself pays back. */
export const amazonAToZ = marketplace({
  id: 'amazon-a-to-z',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ shops: ['amazon'], kinds: GOODS, ...maybeSoldByThirdParty }],
  problems: [...AWAITED, ...FAULTY, 'refund-not-paid'],
  opens: [...opening(german, afterTwoWorkingDays), ...opening(elsewhere, after48Hours)],
  notYet: text.notYet,
  closes: [{ reading: 'both', time: counted('expected', days(90), afterExpected(90), [basis.closes]) }],
  cost: { says: shared.free, basis: [basis.cost] },
  steps: [
    { says: text.stepWrite, only: { unknown: ['complaint'] }, basis: [basis.opens] },
    { says: text.stepRequest, basis: [basis.channel] },
    {
      says: text.stepReturn,
      only: { problems: [...FAULTY, 'refund-not-paid'] },
      basis: [basis.returns],
    },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.channel }],
  evidence: EVIDENCE,
  ends: [
    { says: text.ends, basis: [basis.ends] },
    { says: protectionBasis.amazon.rule, basis: [protectionBasis.amazon] },
  ],
  next: [nextFevad(basis.fevad), nextBank],
  notes: [
    { says: text.covers, only: fault, basis: [basis.covers] },
    { says: text.private, only: { answers: { 'seller-is': ['private'] } }, basis: [basis.private] },
    { says: text.appeal, only: { stages: ['refused'] }, basis: [basis.appeal] },
    { says: text.read, basis: [basis.read] },
    privateSellerNote,
    outsideNote,
  ],
  asks: [soldByQuestion],
  background: [basis.sellerAppeal],
});
