import { PROBLEMS } from '../claim/claim';
import { PAYMENT } from '../claim/problems';
import { EU_COUNTRIES } from '../law/applicable';
import { days, months } from '../law/counting';
import { CARD_BLOCKING } from './card-blocking';
import {
  abroad,
  cardBasis,
  ISSUER_COLLISIONS,
  late,
  NETWORK_CAP,
  OTHER_ISSUERS,
  opensAfter30,
  opensAfterPromise,
  SAFE_30,
  SAFE_30_BILL,
  SWISS_30,
  swiss,
  unauthorised,
} from './card-facts';
import { cardIssuerText as text } from './card-issuer.text';
import {
  cardKindQuestion,
  NETWORK_CLOSES,
  NETWORK_NOTES,
  NETWORK_OPENS,
  NETWORK_STEPS,
  networkBasis,
} from './card-networks';
import { cardNetworksText as networks } from './card-networks.text';
import { directDebitText as directDebit } from './direct-debit.text';
import { debitBasis } from './direct-debit-facts';
import { SELLER_FIRST } from './payment-common';
import { CARD_BEHIND } from './processors';
import type { ClosingRule, Only, OpeningRule, PackQuestion, RoutePack, TimeRule } from './schema';

const THIRTEEN_MONTHS: TimeRule = {
  from: 'debit',
  add: months(13),
  calendar: 'EXACT',
  why: text.unauthorisedWhy,
  basis: [cardBasis.unauthorised],
};

/** Where the law itself does not decide. */
const decidedByNetwork: Only = { problems: PROBLEMS.filter((problem) => problem !== 'not-authorised') };

/** Asked where a card stands behind a wallet; the plan asks it itself where a card was used directly. */
const billDateQuestion: PackQuestion = {
  id: 'bill-date',
  ask: text.billDate,
  help: text.billDateHelp,
  answer: { kind: 'day' },
  needed: false,
  skip: text.billDateSkip,
  only: { answers: { 'funded-by': ['card'] }, unknown: ['bill'] },
};

/** The bank or firm behind the card, whichever it is. Issuers with a pack of their own are left to it. */
export const cardIssuer: RoutePack = {
  id: 'card-issuer',
  kind: 'issuer',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [cardBasis.who] },
  applies: [
    { methods: ['card'], ...OTHER_ISSUERS },
    { methods: ['other'], intermediaries: CARD_BEHIND, ...OTHER_ISSUERS },
    { answers: { 'funded-by': ['card'] }, ...OTHER_ISSUERS },
    { paymentUnknown: true, ...OTHER_ISSUERS },
  ],
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: false,
  opens: [
    opensAfterPromise,
    { ...opensAfter30, only: { ...late, unknown: ['expected'], networks: ['mastercard'] } } as OpeningRule,
    {
      kind: 'on',
      only: { ...late, unknown: ['expected'], exceptNetworks: ['mastercard'] },
      time: {
        from: 'order',
        add: days(15),
        calendar: 'EXACT',
        why: text.opens15Why,
        basis: [cardBasis.visa],
      },
      reason: text.opensWaited,
      basis: [cardBasis.visa],
    },
    ...NETWORK_OPENS,
  ],
  notYet: text.notYet,
  closes: [
    { reading: 'safe', only: { ...swiss, exceptAnswers: { 'card-kind': ['debit'] } }, time: SWISS_30 },
    {
      reading: 'safe',
      only: { ...swiss, answers: { 'card-kind': ['debit'] } },
      time: {
        from: 'debit',
        add: days(30),
        calendar: 'UNSTATED',
        why: networks.swissDebitWhy,
        basis: [networkBasis.swissDebit],
      },
    },
    // Until the country is said, the strictest one counts.
    { reading: 'safe', only: { countryUnknown: true }, time: SWISS_30 },
    { reading: 'safe', only: { ...abroad, problems: SELLER_FIRST }, time: SAFE_30 },
    { reading: 'safe', only: { ...abroad, problems: PAYMENT }, time: SAFE_30_BILL },
    ...NETWORK_CLOSES,
    ...[{ countries: EU_COUNTRIES }, { countryUnknown: true } as const].map(
      (where): ClosingRule => ({
        reading: 'latest',
        only: { ...unauthorised, ...where },
        time: THIRTEEN_MONTHS,
      }),
    ),
    { reading: 'cap', time: NETWORK_CAP },
  ],
  closesWhenUsed: false,
  reusable: false,
  answers: [
    {
      only: swiss,
      time: {
        from: 'last-used',
        add: months(3),
        calendar: 'UNSTATED',
        why: text.answerSwissWhy,
        basis: [cardBasis.answerSwiss],
      },
    },
    {
      only: abroad,
      time: {
        from: 'last-used',
        add: months(2),
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [cardBasis.answer],
      },
    },
  ],
  keepAlive: [],
  force: 'decides',
  cost: { says: text.cost, basis: [cardBasis.cost] },
  languages: [],
  steps: [
    { says: text.stepBlock, only: unauthorised, basis: [cardBasis.who] },
    { says: text.stepFind, basis: [cardBasis.evidence] },
    { says: text.stepFile, basis: [cardBasis.channel] },
    { says: text.stepAttach, only: late, basis: [cardBasis.evidence] },
    ...NETWORK_STEPS,
    { says: text.stepAskIssuer, basis: [cardBasis.askIssuer] },
  ],
  channels: [
    ...CARD_BLOCKING,
    { kind: 'account', label: text.channelBank, value: null, hours: null, basis: cardBasis.channel },
  ],
  evidence: [
    { id: 'order-confirmation', what: text.evidenceOrder, test: 'order', basis: [cardBasis.evidence] },
    { id: 'statement-line', what: text.evidenceStatement, test: 'ask', basis: [cardBasis.evidence] },
    {
      id: 'promised-date',
      what: text.evidencePromise,
      test: 'promised-date',
      only: late,
      basis: [cardBasis.evidence],
    },
    {
      id: 'message-to-seller',
      what: text.evidenceContact,
      test: 'merchant-contact',
      only: { problems: PROBLEMS.filter((problem) => problem !== 'not-authorised') },
      basis: [cardBasis.evidence],
    },
    {
      id: 'police-report',
      what: text.evidencePolice,
      test: 'ask',
      only: unauthorised,
      basis: [cardBasis.evidence],
    },
    {
      id: 'photos',
      what: text.evidencePhotos,
      test: 'ask',
      only: { problems: ['damaged', 'not-as-described', 'wrong-item', 'counterfeit'] },
      basis: [cardBasis.evidence],
    },
  ],
  collisions: [
    ...ISSUER_COLLISIONS,
    {
      ends: 'bill',
      only: { ...swiss, exceptAnswers: { 'card-kind': ['debit'] } },
      warning: text.noteBill,
      basis: cardBasis.bill,
    },
  ],
  ends: [],
  next: [
    { route: 'ch-banking-ombudsman', says: text.nextBank, only: swiss, basis: [cardBasis.next] },
    { route: 'acpr', says: text.nextBank, only: { countries: ['FR'] }, basis: [cardBasis.next] },
    {
      route: 'uk-financial-ombudsman',
      says: text.nextBank,
      only: { countries: ['GB'] },
      basis: [cardBasis.next],
    },
    {
      route: null,
      says: text.nextBank,
      only: { exceptCountries: ['CH', 'FR', 'GB'] },
      basis: [cardBasis.next],
    },
  ],
  notes: [
    { says: text.noteNoPromise, only: decidedByNetwork, basis: [cardBasis.decides] },
    {
      says: directDebit.transferAnswerRule,
      only: { ...unauthorised, countries: EU_COUNTRIES },
      basis: [debitBasis.transferAnswer],
    },
    { says: text.noteNetwork, only: { countries: ['FR'] }, basis: [cardBasis.network] },
    {
      says: text.cbRule,
      only: { countries: ['FR'], exceptNetworks: ['visa', 'mastercard', 'amex'] },
      basis: [cardBasis.cb],
    },
    {
      says: networks.frenchState,
      only: { countries: ['FR'] },
      basis: [networkBasis.frenchState],
    },
    {
      says: networks.swissDebit,
      only: { ...swiss, exceptAnswers: { 'card-kind': ['credit'] } },
      basis: [networkBasis.swissDebit],
    },
    { says: networks.viseca, only: swiss, basis: [networkBasis.viseca] },
    ...NETWORK_NOTES,
  ],
  letters: [
    { letter: 'issuer-complaint', only: { stages: ['silent', 'answered', 'offered', 'refused'] } },
    { letter: 'unauthorised-payment', only: { problems: ['not-authorised'] } },
    { letter: 'issuer-dispute' },
  ],
  asks: [cardKindQuestion, billDateQuestion],
  background: [cardBasis.cb, cardBasis.general, networkBasis.boursobank, networkBasis.amex],
};
