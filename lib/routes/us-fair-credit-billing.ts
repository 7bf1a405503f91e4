import type { Problem } from '../claim/claim';
import { AWAITED } from '../claim/problems';
import { days } from '../law/counting';
import { basisOf } from '../law/schema';
import { us } from '../law/us';
import { cardBasis } from './card-facts';
import { cardKindQuestion } from './card-networks';
import { afterPromise, goodsEvidence, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';
import { usCreditText as text } from './us-fair-credit-billing.text';

const us04 = basisOf(us.rules['US-04']);
const us05 = basisOf(us.rules['US-05']);
const us06 = basisOf(us.rules['US-06']);
const us07 = basisOf(us.rules['US-07']);

const basis = {
  post: fact('us-fair-credit-billing/post', text.postRule, 'Recours', null, 'ours', null),
  practice: fact(
    'us-fair-credit-billing/letter',
    text.practice,
    'citicards.com; myboca.us',
    'https://www.citicards.com/',
    'verified',
  ),
  cost: fact('us-fair-credit-billing/cost', text.costRule, 'citicards.com', null, 'recalled'),
  withhold: fact(
    'us-fair-credit-billing/withhold',
    text.withhold,
    'citicards.com; myboca.us',
    null,
    'verified',
  ),
  cap50: fact('us-fair-credit-billing/cap', text.cap50, 'citicards.com; myboca.us', null, 'verified'),
} as const;

/** Faults of goods that were accepted are no billing error; only the unpaid balance helps there. */
const QUALITY: readonly Problem[] = ['damaged', 'not-as-described', 'counterfeit'];
const ERRORS: readonly Problem[] = [
  ...AWAITED,
  'wrong-item',
  'part-missing',
  'charged-wrongly',
  'not-authorised',
];
const error = { problems: ERRORS };

/** United States: a written notice that must have reached the credit card firm within 60 days of the statement. */
export const usFairCreditBilling: RoutePack = {
  ...PLAIN,
  id: 'us-fair-credit-billing',
  kind: 'issuer',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [us04] },
  applies: [{ countries: ['US'], methods: ['card'], exceptAnswers: { 'card-kind': ['debit'] } }],
  problems: [...ERRORS, ...QUALITY],
  opens: [
    afterPromise([us04]),
    {
      kind: 'at-once',
      only: { problems: [...ERRORS.filter((problem) => !AWAITED.includes(problem)), ...QUALITY] },
      reason: text.opens,
      basis: [us04],
    },
  ],
  notYet: common.notYetPromise,
  closes: [
    {
      reading: 'safe',
      only: error,
      time: {
        from: 'bill',
        add: days(53),
        calendar: 'US',
        why: text.closesSafeWhy,
        basis: [us04, basis.post],
      },
    },
    {
      reading: 'latest',
      only: error,
      time: { from: 'bill', add: days(60), calendar: 'US', why: text.closesLatestWhy, basis: [us04] },
    },
  ],
  answers: [
    {
      time: { from: 'last-used', add: days(90), calendar: 'US', why: text.answerWhy, basis: [us05, us06] },
    },
  ],
  force: 'decides',
  cost: { says: text.cost, basis: [basis.cost] },
  languages: ['en'],
  steps: [
    { says: text.stepBlock, only: { problems: ['not-authorised'] }, basis: [cardBasis.who] },
    { says: text.stepLetter, basis: [us04, basis.practice] },
    { says: text.stepCertified, basis: [basis.practice] },
  ],
  channels: [{ kind: 'post', label: text.channel, value: null, hours: null, basis: basis.practice }],
  evidence: goodsEvidence([cardBasis.evidence]),
  notes: [
    { says: text.withhold, only: error, basis: [basis.withhold] },
    { says: us07.rule, only: { problems: QUALITY }, basis: [us07] },
    { says: text.cap50, only: { problems: ['not-authorised'] }, basis: [basis.cap50] },
  ],
  next: [],
  asks: [cardKindQuestion],
  letters: [
    { letter: 'unauthorised-payment', only: { problems: ['not-authorised'] } },
    { letter: 'issuer-dispute' },
  ],
};
