import { PAYMENT } from '../claim/problems';
import { days } from '../law/counting';
import { basisOf } from '../law/schema';
import { us } from '../law/us';
import { cardBasis } from './card-facts';
import { atOnce, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import type { RoutePack } from './schema';
import { usDebitText as text } from './us-electronic-transfer.text';
import { usCreditText as credit } from './us-fair-credit-billing.text';

const us08 = basisOf(us.rules['US-08']);
const us09 = basisOf(us.rules['US-09']);
const longer = basisOf(us.rules['US-09-longer']);
const meanwhile = basisOf(us.rules['US-09-credit']);

/** United States: a wrong or unauthorised debit, told to the bank within 60 days of the statement. */
export const usElectronicTransfer: RoutePack = {
  ...PLAIN,
  id: 'us-electronic-transfer',
  kind: 'issuer',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [us08] },
  applies: [
    { countries: ['US'], methods: ['card'], exceptAnswers: { 'card-kind': ['credit'] } },
    { countries: ['US'], methods: ['direct-debit', 'bank-transfer'] },
  ],
  problems: PAYMENT,
  opens: [atOnce(PAYMENT, [us08])],
  notYet: common.notYetSeller,
  closes: [
    {
      reading: 'both',
      time: { from: 'bill', add: days(60), calendar: 'US', why: text.closesWhy, basis: [us08] },
    },
  ],
  answers: [
    {
      time: {
        from: 'last-used',
        add: days(90),
        calendar: 'US',
        why: text.answerWhy,
        basis: [us09, meanwhile, longer],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [cardBasis.cost] },
  languages: ['en'],
  steps: [
    { says: credit.stepBlock, only: { problems: ['not-authorised'] }, basis: [cardBasis.who] },
    { says: text.stepCall, basis: [us09] },
  ],
  channels: [{ kind: 'branch', label: text.channel, value: null, hours: null, basis: us08 }],
  evidence: [
    { id: 'statement-line', what: common.evidenceStatement, test: 'ask', basis: [cardBasis.evidence] },
  ],
  next: [],
  letters: [
    { letter: 'unauthorised-payment', only: { problems: ['not-authorised'] } },
    { letter: 'issuer-dispute' },
  ],
};
