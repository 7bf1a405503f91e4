import { PROBLEMS } from '../claim/claim';
import { days, months } from '../law/counting';
import {
  abroad,
  cardBasis,
  late,
  NETWORK_CAP,
  NETWORK_LAST,
  NETWORK_LAST_OTHER,
  notLate,
  opensAfter30,
  opensAfterPromise,
  opensNow,
  SAFE_30,
  SWISS_30,
  swiss,
  unauthorised,
} from './card-facts';
import { cardIssuerText as text } from './card-issuer.text';
import type { OpeningRule, RoutePack } from './schema';

/** The bank or firm behind the card, whichever it is. Issuers with a pack of their own are left to it. */
export const cardIssuer: RoutePack = {
  id: 'card-issuer',
  kind: 'issuer',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [cardBasis.who] },
  applies: [
    { methods: ['card'], exceptIssuers: ['cembra'] },
    { intermediaries: ['klikandpay'], methods: ['other'], exceptIssuers: ['cembra'] },
    { paymentUnknown: true, exceptIssuers: ['cembra'] },
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
    opensNow,
  ],
  notYet: text.notYet,
  closes: [
    { reading: 'safe', only: swiss, time: SWISS_30 },
    // Until the country is said, the strictest one counts.
    { reading: 'safe', only: { countryUnknown: true }, time: SWISS_30 },
    { reading: 'safe', only: abroad, time: SAFE_30 },
    { reading: 'latest', only: late, time: NETWORK_LAST },
    { reading: 'latest', only: notLate, time: NETWORK_LAST_OTHER },
    { reading: 'latest', only: { ...unauthorised, ...swiss }, time: NETWORK_LAST_OTHER },
    {
      reading: 'latest',
      only: { ...unauthorised, ...abroad },
      time: {
        from: 'order',
        add: months(13),
        calendar: 'EXACT',
        why: text.unauthorisedWhy,
        basis: [cardBasis.unauthorised],
      },
    },
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
    { says: text.stepAskIssuer, basis: [cardBasis.askIssuer] },
  ],
  channels: [
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
    {
      ends: 'paypal',
      only: { intermediaries: ['paypal'] },
      warning: text.collisionPayPal,
      basis: cardBasis.paypal,
    },
    {
      ends: 'amazon-a-to-z',
      only: { intermediaries: ['amazon', 'amazon-pay'] },
      warning: text.collisionAmazon,
      basis: cardBasis.amazon,
    },
    {
      ends: 'scalapay',
      only: { intermediaries: ['scalapay'] },
      warning: text.collisionScalapay,
      basis: cardBasis.scalapay,
    },
    { ends: 'bill', only: swiss, warning: text.noteBill, basis: cardBasis.bill },
  ],
  ends: [],
  next: [{ route: 'ch-banking-ombudsman', says: text.nextBank, basis: [cardBasis.next] }],
  notes: [
    { says: text.noteNoPromise, basis: [cardBasis.decides] },
    { says: text.noteNetwork, only: { countries: ['FR'] }, basis: [cardBasis.network] },
    {
      says: text.cbRule,
      only: { countries: ['FR'], exceptNetworks: ['visa', 'mastercard', 'amex'] },
      basis: [cardBasis.cb],
    },
  ],
  letters: [{ letter: 'issuer-dispute' }],
  background: [cardBasis.cb, cardBasis.general],
};
