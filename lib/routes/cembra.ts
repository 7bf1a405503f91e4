import { PROBLEMS } from '../claim/claim';
import { AWAITED } from '../claim/problems';
import { days, months } from '../law/counting';
import { cardBasis, ISSUER_COLLISIONS, NETWORK_CAP, opensAfter30, opensAfterPromise } from './card-facts';
import { cardIssuerText as shared } from './card-issuer.text';
import { NETWORK_CLOSES, NETWORK_NOTES, NETWORK_OPENS } from './card-networks';
import { cembraText as text } from './cembra.text';
import { cembraBasis as basis } from './cembra-facts';
import { CEMBRA_QUESTIONS } from './cembra-questions';
import { cembraStakes } from './cembra-stakes';
import { allHours, type Only, type RoutePack } from './schema';

const late: Only = { problems: AWAITED };
const BY_DEBIT = { 'cembra-direct-debit': ['lsv', 'postfinance'] };
const paymentFault: Only = { problems: ['not-authorised'] };

/** Cembra's Mastercard, Switzerland: 30 days from the bill. */
export const cembra: RoutePack = {
  id: 'cembra',
  kind: 'issuer',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ issuers: ['cembra'] }],
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: false,
  opens: [opensAfterPromise, opensAfter30, ...NETWORK_OPENS],
  notYet: shared.notYet,
  closes: [
    {
      reading: 'both',
      time: {
        from: 'bill',
        add: days(30),
        calendar: 'UNSTATED',
        why: text.closesWhy,
        basis: [basis.closes, basis.ombudsmanCase],
      },
    },
    ...NETWORK_CLOSES.map((rule) => ({
      ...rule,
      time: { ...rule.time, basis: [...rule.time.basis, basis.ombudsmanCase] },
    })),
    { reading: 'cap', time: NETWORK_CAP },
  ],
  closesWhenUsed: false,
  reusable: false,
  answers: [
    {
      time: {
        from: 'last-used',
        add: months(3),
        calendar: 'UNSTATED',
        why: shared.answerSwissWhy,
        basis: [cardBasis.answerSwiss],
      },
    },
  ],
  keepAlive: [],
  force: 'decides',
  cost: { says: shared.cost, basis: [cardBasis.cost] },
  languages: ['de', 'fr', 'it', 'en'],
  steps: [
    { says: text.stepBlock, only: paymentFault, basis: [basis.block] },
    { says: shared.stepFind, basis: [cardBasis.evidence] },
    { says: text.stepForm, basis: [basis.form] },
    { says: shared.stepAttach, only: late, basis: [cardBasis.evidence] },
    { says: text.stepPay, basis: [basis.due] },
    { says: text.stepAskAnswer, only: { stages: ['silent'] }, basis: [basis.next] },
  ],
  channels: [
    {
      kind: 'phone',
      label: text.phone,
      value: '044 439 40 20',
      hours: allHours('Europe/Zurich'),
      basis: basis.phone,
      blocks: true,
    },
    {
      kind: 'phone',
      label: text.phoneAbroad,
      value: '+41 44 439 40 20',
      hours: allHours('Europe/Zurich'),
      basis: basis.phone,
      blocks: true,
    },
    { kind: 'form', label: text.form, value: null, hours: null, basis: basis.form },
  ],
  evidence: [
    { id: 'order-confirmation', what: shared.evidenceOrder, test: 'order', basis: [cardBasis.evidence] },
    { id: 'statement-line', what: shared.evidenceStatement, test: 'ask', basis: [cardBasis.evidence] },
    {
      id: 'promised-date',
      what: shared.evidencePromise,
      test: 'promised-date',
      only: late,
      basis: [cardBasis.evidence],
    },
    {
      id: 'message-to-seller',
      what: shared.evidenceContact,
      test: 'merchant-contact',
      only: { problems: PROBLEMS.filter((problem) => problem !== 'not-authorised') },
      basis: [cardBasis.evidence, basis.merchantFirst],
    },
    {
      id: 'police-report',
      what: shared.evidencePolice,
      test: 'ask',
      only: paymentFault,
      basis: [cardBasis.evidence],
    },
  ],
  collisions: [...ISSUER_COLLISIONS, { ends: 'bill', warning: text.unpaid, basis: basis.unpaid }],
  ends: [{ says: text.closesRule, basis: [basis.closes] }],
  next: [{ route: 'ch-banking-ombudsman', says: text.nextOmbudsman, basis: [basis.next] }],
  notes: [
    {
      says: text.due,
      only: { known: ['bill'] },
      date: { from: 'bill', add: days(20), calendar: 'EXACT', why: text.dueWhy, basis: [basis.due] },
      basis: [basis.due],
    },
    { says: text.dueUnknown, only: { unknown: ['bill'] }, basis: [basis.due] },
    { says: text.ombudsmanCase, basis: [basis.ombudsmanCase] },
    { says: text.merchantFirst, only: late, basis: [basis.merchantFirst] },
    { says: text.fullInTime, basis: [basis.fullInTime] },
    { says: text.minimum, basis: [basis.minimum] },
    { says: text.debitNote, only: { answers: BY_DEBIT }, basis: [basis.debitWhole] },
    { says: text.debitWarning, only: { answers: BY_DEBIT }, basis: [basis.debitWarning, basis.debitFee] },
    {
      says: text.debitBankUntil,
      only: { answers: { 'cembra-direct-debit': ['lsv'] } },
      date: {
        from: 'debit',
        answer: 'cembra-debited-on',
        add: days(30),
        calendar: 'UNSTATED',
        why: text.debitBankWhy,
        basis: [basis.debitBank],
      },
      basis: [basis.debitBank],
    },
    {
      says: text.debitPostUntil,
      only: { answers: { 'cembra-direct-debit': ['postfinance'] } },
      date: {
        from: 'debit',
        answer: 'cembra-statement-on',
        add: days(30),
        calendar: 'UNSTATED',
        why: text.debitPostWhy,
        basis: [basis.debitPost],
      },
      basis: [basis.debitPost],
    },
    {
      says: text.lsvEnds,
      only: { answers: { 'cembra-direct-debit': ['lsv'] } },
      basis: [basis.lsvEnds],
    },
    { says: text.foreign, only: { exceptSellerCountries: ['CH', 'LI'] }, basis: [basis.foreign] },
    { says: text.foreignFrancs, only: { exceptSellerCountries: ['CH', 'LI'] }, basis: [basis.foreignFrancs] },
    { says: text.swissLook, only: { exceptSellerCountries: ['CH', 'LI'] }, basis: [basis.swissLook] },
    { says: text.conversion, only: { exceptSellerCountries: ['CH', 'LI'] }, basis: [basis.conversion] },
    { says: text.duties, only: paymentFault, basis: [basis.duties] },
    { says: text.replacement, only: paymentFault, basis: [basis.replacement] },
    { says: text.pin, only: paymentFault, basis: [basis.pin] },
    { says: text.keepNumber, only: paymentFault, basis: [basis.keepNumber] },
    ...NETWORK_NOTES,
    { says: text.nextOmbudsman, basis: [basis.next] },
  ],
  letters: [
    { letter: 'issuer-complaint', only: { stages: ['silent', 'answered', 'offered', 'refused'] } },
    { letter: 'unauthorised-payment', only: { problems: ['not-authorised'] } },
    { letter: 'issuer-dispute' },
  ],
  asks: CEMBRA_QUESTIONS,
  stakes: cembraStakes,
  background: [
    basis.backdated,
    basis.year,
    basis.ceiling,
    basis.billingDate,
    basis.foreignRate,
    basis.gambling,
    basis.chip,
    basis.pin,
    basis.pinBlocked,
    basis.duties,
    basis.checkBills,
    basis.keepNumber,
    basis.replacement,
    basis.debitFee,
    basis.debitWhole,
    basis.debitWarning,
    basis.debitBank,
    basis.debitPost,
    basis.lsvEnds,
  ],
};
