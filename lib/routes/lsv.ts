import { PROBLEMS } from '../claim/claim';
import { AWAITED } from '../claim/problems';
import { days } from '../law/counting';
import { day } from '../values/day';
import { directDebitText as text } from './direct-debit.text';
import { debitBasis as basis, debitEvidence, debitedOnQuestion } from './direct-debit-facts';
import { afterPromise, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import type { Only, PackQuestion, RoutePack } from './schema';
import { twintText as twint } from './twint.text';

/** The last day of the scheme. */
const END = day('2028-09-30');

const swissBank: Only = {
  methods: ['direct-debit'],
  exceptAnswers: { 'debit-account': ['postfinance'] },
  exceptIntermediaries: ['postfinance'],
  ordered: { until: END },
};

/** Two Swiss schemes count from two different days. Kept under `debit-account`. */
const accountQuestion: PackQuestion = {
  id: 'debit-account',
  ask: text.account,
  help: text.accountHelp,
  answer: {
    kind: 'choice',
    options: [
      { value: 'bank', label: text.accountBank },
      { value: 'postfinance', label: text.accountPost },
    ],
  },
  needed: false,
  skip: text.accountSkip,
};

/** Switzerland, banks: LSV+ with a right of objection, 30 days from the debit. */
export const lsv: RoutePack = {
  ...PLAIN,
  id: 'lsv',
  kind: 'issuer',
  name: text.lsvName,
  asked: text.bankAsked,
  who: { says: text.lsvWho, basis: [basis.lsvWho] },
  applies: [
    { ...swissBank, countries: ['CH'] },
    { ...swissBank, countryUnknown: true },
  ],
  problems: PROBLEMS,
  opens: [
    afterPromise([basis.lsv]),
    {
      kind: 'at-once',
      only: { problems: PROBLEMS.filter((problem) => !AWAITED.includes(problem)) },
      reason: text.lsvOpens,
      basis: [basis.lsv],
    },
  ],
  notYet: common.notYetPromise,
  closes: [
    {
      reading: 'both',
      time: { from: 'debit', add: days(30), calendar: 'UNSTATED', why: text.lsvWhy, basis: [basis.lsv] },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [basis.lsv] },
  languages: ['de', 'fr', 'it'],
  steps: [
    { says: text.stepBlockDebit, only: { problems: ['not-authorised'] }, basis: [basis.block] },
    { says: text.lsvStep, basis: [basis.lsv] },
  ],
  channels: [{ kind: 'account', label: text.lsvChannel, value: null, hours: null, basis: basis.lsv }],
  evidence: debitEvidence,
  next: [{ route: 'ch-banking-ombudsman', says: twint.nextOmbudsman, basis: [basis.ombudsman] }],
  notes: [
    { says: text.debtStays, basis: [basis.debt] },
    { says: text.swissFee, basis: [basis.swissFee] },
    { says: text.lsvEnds, basis: [basis.lsvEnds] },
  ],
  asks: [accountQuestion, debitedOnQuestion],
  letters: [{ letter: 'direct-debit-refund' }],
};
