import { PROBLEMS } from '../claim/claim';
import { PAYMENT } from '../claim/problems';
import { months } from '../law/counting';
import { CARD_BLOCKING } from './card-blocking';
import {
  cardBasis,
  ISSUER_COLLISIONS,
  late,
  NETWORK_CAP,
  opensAfter30,
  opensAfterPromise,
  SAFE_30,
  SAFE_30_BILL,
  unauthorised,
} from './card-facts';
import { cardIssuerText as shared } from './card-issuer.text';
import { NETWORK_CLOSES, NETWORK_NOTES, NETWORK_OPENS } from './card-networks';
import { cetelemText as text } from './cetelem.text';
import { cetelemBasis as basis, CETELEM_ANSWERS, CETELEM_PAID } from './cetelem-facts';
import { debitedOnQuestion } from './direct-debit-facts';
import { SELLER_FIRST } from './payment-common';
import type { RoutePack } from './schema';

/** Cetelem's Cpay Mastercard, first rung: the dispute of the payment and the complaint, at customer service. */
export const cetelem: RoutePack = {
  id: 'cetelem',
  kind: 'issuer',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: CETELEM_PAID,
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: false,
  opens: [opensAfterPromise, opensAfter30, ...NETWORK_OPENS],
  notYet: shared.notYet,
  closes: [
    { reading: 'safe', only: { problems: SELLER_FIRST }, time: SAFE_30 },
    { reading: 'safe', only: { problems: PAYMENT }, time: SAFE_30_BILL },
    ...NETWORK_CLOSES,
    {
      reading: 'latest',
      only: unauthorised,
      time: {
        from: 'debit',
        add: months(13),
        calendar: 'EXACT',
        why: shared.unauthorisedWhy,
        basis: [cardBasis.unauthorised],
      },
    },
    { reading: 'cap', time: NETWORK_CAP },
  ],
  closesWhenUsed: false,
  reusable: false,
  answers: CETELEM_ANSWERS,
  keepAlive: [],
  force: 'decides',
  cost: { says: shared.cost, basis: [cardBasis.cost] },
  languages: ['fr'],
  steps: [
    { says: shared.stepBlock, only: unauthorised, basis: [cardBasis.who] },
    { says: shared.stepFind, basis: [cardBasis.evidence] },
    { says: text.stepDispute, basis: [cardBasis.who] },
    { says: text.stepSubject, basis: [basis.subject] },
    { says: text.stepForm, basis: [basis.account] },
    { says: shared.stepAttach, only: late, basis: [cardBasis.evidence] },
    { says: text.stepLinked, only: late, basis: [basis.linked] },
    { says: shared.stepAskIssuer, basis: [cardBasis.askIssuer] },
  ],
  channels: [
    ...CARD_BLOCKING,
    {
      kind: 'account',
      label: text.account,
      value: 'https://www.cetelem.fr/fr/contacts',
      hours: null,
      basis: basis.account,
    },
    { kind: 'sign-language', label: text.signLanguage, value: null, hours: null, basis: basis.signLanguage },
    {
      kind: 'post',
      label: text.post,
      value: 'Cetelem, Service client, 95908 Cergy-Pontoise Cedex 9',
      hours: null,
      basis: basis.post,
    },
    { kind: 'phone', label: text.phone, value: null, hours: null, basis: basis.phone },
  ],
  evidence: [
    { id: 'contract-number', what: text.evidenceContract, test: 'ask', basis: [basis.contract] },
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
      basis: [cardBasis.evidence],
    },
    {
      id: 'police-report',
      what: shared.evidencePolice,
      test: 'ask',
      only: unauthorised,
      basis: [cardBasis.evidence],
    },
    {
      id: 'photos',
      what: shared.evidencePhotos,
      test: 'ask',
      only: { problems: ['damaged', 'not-as-described', 'wrong-item', 'counterfeit'] },
      basis: [cardBasis.evidence],
    },
  ],
  collisions: ISSUER_COLLISIONS,
  ends: [{ says: text.reasoned, basis: [basis.reasoned] }],
  next: [{ route: 'cetelem-consumer-service', says: text.nextService, basis: [basis.first] }],
  notes: [
    { says: text.noAutomaticRefund, only: late, basis: [basis.noAutomaticRefund] },
    { says: text.linkedRule, only: late, basis: [basis.linked] },
    { says: shared.noteNoPromise, basis: [cardBasis.decides] },
    { says: text.firstRule, basis: [basis.first] },
    ...NETWORK_NOTES,
  ],
  letters: [
    { letter: 'unauthorised-payment', only: { problems: ['not-authorised'] } },
    { letter: 'issuer-dispute' },
  ],
  asks: [{ ...debitedOnQuestion, only: unauthorised }],
  background: [basis.card, basis.credit, basis.reasons, basis.amicable],
};
