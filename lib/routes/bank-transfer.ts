import type { Problem } from '../claim/claim';
import { EU_COUNTRIES } from '../law/applicable';
import { months } from '../law/counting';
import { directDebitText as text } from './direct-debit.text';
import { debitBasis as basis, debitEvidence } from './direct-debit-facts';
import { atOnce, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import type { RoutePack } from './schema';

const NOT_MINE: readonly Problem[] = ['not-authorised'];

/** A transfer that the account's holder never ordered. One that he ordered has no route: `processors.ts` says so. */
export const bankTransfer: RoutePack = {
  ...PLAIN,
  id: 'bank-transfer',
  kind: 'issuer',
  name: text.transferName,
  asked: text.bankAsked,
  who: { says: text.transferWho, basis: [basis.transferWho] },
  applies: [
    { methods: ['bank-transfer'], countries: EU_COUNTRIES },
    { methods: ['bank-transfer'], countryUnknown: true },
  ],
  problems: NOT_MINE,
  opens: [atOnce(NOT_MINE, [basis.unauthorised])],
  notYet: common.notYetSeller,
  closes: [
    {
      reading: 'both',
      time: {
        from: 'debit',
        add: months(13),
        calendar: 'UNSTATED',
        why: text.sepa13Why,
        basis: [basis.unauthorised],
      },
    },
  ],
  answers: [
    {
      time: {
        from: 'last-used',
        add: { amount: 1, unit: 'working' },
        calendar: 'UNSTATED',
        why: text.transferAnswerWhy,
        basis: [basis.transferAnswer],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [basis.unauthorised] },
  steps: [
    { says: text.transferStepBlock, basis: [basis.transferBlock] },
    { says: text.transferStepWrite, basis: [basis.unauthorised] },
  ],
  channels: [
    { kind: 'account', label: text.sepaChannel, value: null, hours: null, basis: basis.unauthorised },
  ],
  evidence: debitEvidence,
  next: [{ route: null, says: text.nextBank, basis: [basis.next] }],
  letters: [{ letter: 'unauthorised-payment' }],
};
