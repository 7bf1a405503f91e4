import { PROBLEMS } from '../claim/claim';
import { AWAITED } from '../claim/problems';
import { EU_COUNTRIES } from '../law/applicable';
import { months } from '../law/counting';
import { directDebitText as text } from './direct-debit.text';
import { debitBasis as basis, debitEvidence, debitedOnQuestion } from './direct-debit-facts';
import { afterPromise, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import type { RoutePack } from './schema';

const notMine = { problems: ['not-authorised'] } as const;
const others = { problems: PROBLEMS.filter((problem) => problem !== 'not-authorised') };

/** SEPA core direct debit: back within 8 weeks without a reason, within 13 months if it was never allowed. */
export const sepaDirectDebit: RoutePack = {
  ...PLAIN,
  id: 'sepa-direct-debit',
  kind: 'issuer',
  name: text.sepaName,
  asked: text.bankAsked,
  who: { says: text.sepaWho, basis: [basis.sepaWho] },
  applies: [
    { methods: ['direct-debit'], countries: [...EU_COUNTRIES, 'IS', 'LI', 'NO'] },
    { methods: ['direct-debit'], countryUnknown: true },
  ],
  problems: PROBLEMS,
  consumersOnly: true,
  opens: [
    afterPromise([basis.sepa]),
    {
      kind: 'at-once',
      only: { problems: PROBLEMS.filter((problem) => !AWAITED.includes(problem)) },
      reason: text.sepaOpens,
      basis: [basis.sepa],
    },
  ],
  notYet: common.notYetPromise,
  closes: [
    {
      reading: 'both',
      only: others,
      time: {
        from: 'debit',
        add: { amount: 8, unit: 'weeks' },
        calendar: 'UNSTATED',
        why: text.sepa8Why,
        basis: [basis.sepa],
      },
    },
    {
      reading: 'both',
      only: notMine,
      time: {
        from: 'debit',
        add: months(13),
        calendar: 'UNSTATED',
        why: text.sepa13Why,
        basis: [basis.sepa, basis.unauthorised],
      },
    },
  ],
  answers: [
    {
      time: {
        from: 'last-used',
        add: { amount: 10, unit: 'working' },
        calendar: 'UNSTATED',
        why: text.sepaAnswerWhy,
        basis: [basis.sepaAnswer],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [basis.sepa] },
  steps: [
    { says: text.stepBlockDebit, only: notMine, basis: [basis.block] },
    { says: text.sepaStep, basis: [basis.sepa] },
  ],
  channels: [{ kind: 'account', label: text.sepaChannel, value: null, hours: null, basis: basis.sepa }],
  evidence: debitEvidence,
  next: [{ route: null, says: text.nextBank, basis: [basis.next] }],
  notes: [
    { says: text.debtStays, only: others, basis: [basis.debt] },
    { says: text.sepaEight, only: notMine, basis: [basis.sepaEight] },
  ],
  asks: [debitedOnQuestion],
  letters: [{ letter: 'direct-debit-refund' }],
};
