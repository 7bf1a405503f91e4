import { basisOf } from '../law/schema';
import { uk } from '../law/uk';
import { directDebitText as debit } from './direct-debit.text';
import { debitBasis, debitEvidence, debitedOnQuestion } from './direct-debit-facts';
import { PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';
import { ukDirectDebitText as text } from './uk-direct-debit.text';

const CLAIM = 'https://www.directdebit.co.uk/help/how-to-claim/';
const OMBUDSMAN =
  'https://www.financial-ombudsman.org.uk/faqs/all/complaints-direct-debit-guarantee-indemnity';
const basis = {
  rule: fact('uk-direct-debit/guarantee', text.rule, 'directdebit.co.uk, how to claim', CLAIM, 'verified'),
  who: fact('uk-direct-debit/who', text.who, 'Direct Debit Guarantee', CLAIM, 'recalled'),
  noLastDay: fact('uk-direct-debit/no-last-day', text.noLastDay, 'Direct Debit Guarantee', CLAIM, 'recalled'),
  whole: fact('uk-direct-debit/debt', text.whole, 'financial-ombudsman.org.uk', OMBUDSMAN, 'verified'),
} as const;
const uk18 = basisOf(uk.rules['UK-18']);

/** United Kingdom: a direct debit taken by mistake comes back from the bank, whoever made the mistake. */
export const ukDirectDebit: RoutePack = {
  ...PLAIN,
  id: 'uk-direct-debit',
  kind: 'issuer',
  name: text.name,
  asked: debit.bankAsked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ countries: ['GB'], methods: ['direct-debit'] }],
  problems: ['not-authorised', 'charged-wrongly', 'subscription-not-ended'],
  opens: [{ kind: 'at-once', reason: text.opens, basis: [basis.rule] }],
  notYet: text.opens,
  answers: [
    {
      time: {
        from: 'last-used',
        add: { amount: 8, unit: 'weeks' },
        calendar: 'UNSTATED',
        why: text.next,
        basis: [uk18],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [basis.rule] },
  languages: ['en'],
  steps: [
    { says: debit.stepBlockDebit, only: { problems: ['not-authorised'] }, basis: [debitBasis.block] },
    { says: text.step, basis: [basis.rule] },
  ],
  channels: [{ kind: 'account', label: text.channel, value: null, hours: null, basis: basis.rule }],
  evidence: debitEvidence,
  next: [{ route: 'uk-financial-ombudsman', says: text.next, basis: [uk18] }],
  notes: [
    { says: text.noLastDay, basis: [basis.noLastDay] },
    {
      says: text.whole,
      only: { problems: ['charged-wrongly', 'subscription-not-ended'] },
      basis: [basis.whole],
    },
  ],
  asks: [debitedOnQuestion],
  letters: [{ letter: 'direct-debit-refund' }],
};
