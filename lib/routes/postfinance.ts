import { PROBLEMS } from '../claim/claim';
import { AWAITED } from '../claim/problems';
import { days } from '../law/counting';
import { OWN_BANK_BLOCKING } from './card-blocking';
import { directDebitText as text } from './direct-debit.text';
import { debitBasis as basis, debitEvidence } from './direct-debit-facts';
import { afterPromise, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import type { Only, RoutePack } from './schema';

/** PostFinance's own card, which the reader calls a network. */
const byCard: Only = { networks: ['postfinance'] };
const debit: Only = { methods: ['direct-debit'] };

/** Switzerland, PostFinance: a debit objected to within 30 days of the statement; its card alike. */
export const postfinance: RoutePack = {
  ...PLAIN,
  id: 'postfinance',
  kind: 'issuer',
  name: text.postName,
  asked: text.postAsked,
  who: { says: text.postWho, basis: [basis.postWho] },
  applies: [
    { ...debit, intermediaries: ['postfinance'] },
    { ...debit, countries: ['CH'], answers: { 'debit-account': ['postfinance'] } },
    { methods: ['other'], intermediaries: ['postfinance'] },
    byCard,
  ],
  problems: PROBLEMS,
  opens: [
    afterPromise([basis.post]),
    {
      kind: 'at-once',
      only: { problems: PROBLEMS.filter((problem) => !AWAITED.includes(problem)) },
      reason: text.postOpens,
      basis: [basis.post],
    },
  ],
  notYet: common.notYetPromise,
  closes: [
    {
      reading: 'both',
      only: debit,
      time: { from: 'bill', add: days(30), calendar: 'UNSTATED', why: text.postWhy, basis: [basis.post] },
    },
    {
      reading: 'both',
      only: { methods: ['card', 'other'] },
      time: { from: 'bill', add: days(30), calendar: 'UNSTATED', why: text.postWhy, basis: [basis.postCard] },
    },
  ],
  force: 'decides',
  cost: { says: common.free, basis: [basis.post] },
  languages: ['de', 'fr', 'it', 'en'],
  steps: [
    { says: text.postStepBlock, only: { problems: ['not-authorised'] }, basis: [basis.block] },
    { says: text.postStep, basis: [basis.postStep] },
  ],
  channels: [
    OWN_BANK_BLOCKING,
    {
      kind: 'post',
      label: text.postLetter,
      value: 'PostFinance AG, Scan Center, 3002 Bern',
      hours: null,
      only: debit,
      basis: basis.postAddress,
    },
  ],
  evidence: debitEvidence,
  next: [],
  notes: [
    { says: text.debtStays, only: debit, basis: [basis.debt] },
    { says: text.swissFee, only: debit, basis: [basis.swissFee] },
  ],
  asks: [
    {
      id: 'bill-date',
      ask: text.statementOn,
      help: text.statementOnHelp,
      answer: { kind: 'day' },
      needed: false,
      skip: text.debitedOnSkip,
      only: debit,
    },
  ],
  letters: [
    { letter: 'issuer-complaint', only: { stages: ['silent', 'answered', 'offered', 'refused'] } },
    { letter: 'direct-debit-refund', only: { methods: ['direct-debit'] } },
    { letter: 'unauthorised-payment', only: { problems: ['not-authorised'] } },
    { letter: 'issuer-dispute' },
  ],
};
