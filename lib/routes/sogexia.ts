import { PROBLEMS } from '../claim/claim';
import { PAYMENT } from '../claim/problems';
import { months } from '../law/counting';
import {
  cardBasis,
  ISSUER_COLLISIONS,
  late,
  NETWORK_CAP,
  opensAfter30,
  opensAfterPromise,
  SAFE_30,
  unauthorised,
} from './card-facts';
import { cardIssuerText as shared } from './card-issuer.text';
import { NETWORK_CLOSES, NETWORK_NOTES, NETWORK_OPENS } from './card-networks';
import { debitedOnQuestion } from './direct-debit-facts';
import { SELLER_FIRST } from './payment-common';
import { fact, type Only, type RoutePack } from './schema';
import { sogexiaText as text } from './sogexia.text';

const DISPUTES = 'support.sogexia.com/hc/de/articles/202340001';
const PRIVACY = 'sogexia.com/documents-legaux/politique-de-confidentialite';
const GUIDE = 'ma-reclamation.com/?p=4505';
const GUIDE_URL = 'https://ma-reclamation.com/?p=4505';

/** What the facts of Sogexia rest on; the complaint's pack shares them. */
export const sogexiaBasis = {
  who: {
    ...fact('sogexia/who', text.who, `${PRIVACY}; delano.lu`, `https://www.${PRIVACY}`, 'verified'),
    conflict: text.typeConflict,
  },
  issuer: fact(
    'sogexia/issuer',
    text.issuerRule,
    'doczz.fr/doc/5794713',
    'https://doczz.fr/doc/5794713',
    'verified-secondary',
  ),
  subsidiary: fact('sogexia/subsidiary', text.subsidiary, GUIDE, GUIDE_URL, 'recalled'),
  reasons: fact('sogexia/reasons', text.reasons, GUIDE, GUIDE_URL, 'verified-secondary'),
  phone: fact('sogexia/phone', text.phoneRule, GUIDE, GUIDE_URL, 'verified-secondary'),
  online: fact('sogexia/online-first', text.onlineFirst, GUIDE, GUIDE_URL, 'verified-secondary'),
  blockAtOnce: fact('sogexia/block-at-once', text.blockAtOnce, GUIDE, GUIDE_URL, 'verified-secondary'),
  block: fact('sogexia/block', text.blockRule, GUIDE, GUIDE_URL, 'recalled'),
  dispute: fact('sogexia/dispute', text.disputeRule, DISPUTES, `https://${DISPUTES}`, 'verified'),
  answer: fact('sogexia/answer', text.answerRule, 'Recours', null, 'ours', null),
  form: fact('sogexia/form', text.formRule, GUIDE, GUIDE_URL, 'verified-secondary'),
  messages: fact('sogexia/messages', text.messagesRule, GUIDE, GUIDE_URL, 'recalled'),
  chat: fact('sogexia/chat', text.chatRule, GUIDE, GUIDE_URL, 'recalled'),
  post: fact('sogexia/post', text.postRule, PRIVACY, `https://www.${PRIVACY}`, 'verified'),
  registered: fact('sogexia/registered', text.registered, GUIDE, GUIDE_URL, 'verified-secondary'),
  social: fact('sogexia/social', text.noSocial, 'Recours', null, 'ours', null),
} as const;

/** Paid with a card or account of Sogexia's. */
export const SOGEXIA_PAID: readonly Only[] = [{ issuers: ['sogexia'] }, { intermediaries: ['sogexia'] }];
const RAPHAEL: Only = { answers: { 'sogexia-issuer': ['raphael'] } };
const wrongAmount: Only = { problems: ['charged-wrongly'] };
const byNetwork: Only = { problems: SELLER_FIRST };

/** Sogexia's SmartPay card: block it oneself, then dispute the payment in writing. */
export const sogexia: RoutePack = {
  id: 'sogexia',
  kind: 'issuer',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [sogexiaBasis.who] },
  applies: SOGEXIA_PAID,
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: false,
  opens: [
    {
      kind: 'at-once',
      only: unauthorised,
      reason: text.opensUnauthorised,
      basis: [sogexiaBasis.blockAtOnce],
    },
    opensAfterPromise,
    opensAfter30,
    ...NETWORK_OPENS,
  ],
  notYet: shared.notYet,
  closes: [
    {
      reading: 'both',
      only: unauthorised,
      time: {
        from: 'debit',
        add: months(13),
        calendar: 'UNSTATED',
        why: text.closesMonthsWhy,
        basis: [sogexiaBasis.dispute],
      },
    },
    {
      reading: 'safe',
      only: wrongAmount,
      time: {
        from: 'debit',
        add: { amount: 8, unit: 'weeks' },
        calendar: 'UNSTATED',
        why: text.closesWeeksWhy,
        basis: [sogexiaBasis.dispute],
      },
    },
    {
      reading: 'latest',
      only: wrongAmount,
      time: {
        from: 'debit',
        add: months(13),
        calendar: 'UNSTATED',
        why: text.closesTwiceWhy,
        basis: [sogexiaBasis.dispute],
      },
    },
    { reading: 'safe', only: byNetwork, time: SAFE_30 },
    ...NETWORK_CLOSES.filter((rule) => !(rule.only?.problems ?? []).some((each) => PAYMENT.includes(each))),
    { reading: 'cap', only: byNetwork, time: NETWORK_CAP },
  ],
  closesWhenUsed: false,
  reusable: false,
  answers: [
    {
      time: {
        from: 'last-used',
        add: { amount: 15, unit: 'working' },
        calendar: 'LU-CAL',
        why: text.answerWhy,
        basis: [sogexiaBasis.answer],
      },
    },
  ],
  keepAlive: [],
  force: 'decides',
  cost: { says: shared.cost, basis: [cardBasis.cost] },
  languages: ['fr', 'de', 'en'],
  steps: [
    { says: text.stepBlock, only: unauthorised, basis: [sogexiaBasis.block] },
    { says: shared.stepFind, basis: [cardBasis.evidence] },
    { says: text.stepForm, basis: [sogexiaBasis.form] },
    { says: text.stepLetter, only: unauthorised, basis: [sogexiaBasis.dispute] },
    { says: text.stepPolice, only: unauthorised, basis: [sogexiaBasis.dispute] },
    { says: text.stepChargeback, only: byNetwork, basis: [sogexiaBasis.dispute] },
    { says: shared.stepAttach, only: late, basis: [cardBasis.evidence] },
    { says: text.stepRenew, only: unauthorised, basis: [sogexiaBasis.block] },
  ],
  channels: [
    {
      kind: 'account',
      only: unauthorised,
      label: text.channelBlock,
      value: null,
      hours: null,
      basis: sogexiaBasis.block,
      blocks: true,
    },
    { kind: 'form', label: text.channelForm, value: null, hours: null, basis: sogexiaBasis.form },
    { kind: 'account', label: text.channelMessages, value: null, hours: null, basis: sogexiaBasis.messages },
    { kind: 'chat', label: text.channelChat, value: null, hours: null, basis: sogexiaBasis.chat },
    {
      kind: 'post',
      label: text.channelPost,
      value: 'Sogexia, 55 Avenue de la Gare, L-1611 Luxembourg',
      hours: null,
      basis: sogexiaBasis.post,
    },
  ],
  evidence: [
    { id: 'signed-letter', what: text.evidenceLetter, test: 'ask', basis: [sogexiaBasis.dispute] },
    {
      id: 'block-time',
      what: text.evidenceBlocked,
      test: 'ask',
      only: unauthorised,
      basis: [sogexiaBasis.dispute],
    },
    {
      id: 'police-report',
      what: shared.evidencePolice,
      test: 'ask',
      only: unauthorised,
      basis: [sogexiaBasis.dispute],
    },
    { id: 'statement-line', what: shared.evidenceStatement, test: 'ask', basis: [cardBasis.evidence] },
    {
      id: 'order-confirmation',
      what: shared.evidenceOrder,
      test: 'order',
      only: byNetwork,
      basis: [cardBasis.evidence],
    },
    {
      id: 'message-to-seller',
      what: shared.evidenceContact,
      test: 'merchant-contact',
      only: byNetwork,
      basis: [cardBasis.evidence],
    },
  ],
  collisions: ISSUER_COLLISIONS,
  ends: [],
  next: [{ route: 'sogexia-complaint', says: text.nextComplaint, basis: [sogexiaBasis.post] }],
  notes: [
    { says: text.issuerNote, only: RAPHAEL, basis: [sogexiaBasis.issuer] },
    {
      says: text.issuerRule,
      only: { exceptAnswers: { 'sogexia-issuer': ['sogexia', 'raphael'] } },
      basis: [sogexiaBasis.issuer],
    },
    { says: text.onlineFirst, basis: [sogexiaBasis.online] },
    { says: text.phoneRule, basis: [sogexiaBasis.phone] },
    { says: text.noSocial, basis: [sogexiaBasis.social] },
    { says: shared.noteNoPromise, only: byNetwork, basis: [cardBasis.decides] },
    ...NETWORK_NOTES,
  ],
  letters: [
    { letter: 'unauthorised-payment', only: { problems: ['not-authorised'] } },
    { letter: 'issuer-dispute' },
  ],
  asks: [
    { ...debitedOnQuestion, only: { problems: PAYMENT } },
    {
      id: 'sogexia-issuer',
      ask: text.askIssuer,
      help: text.askIssuerHelp,
      answer: {
        kind: 'choice',
        options: [
          { value: 'sogexia', label: text.issuerSogexia },
          { value: 'raphael', label: text.issuerRaphael },
        ],
      },
      needed: false,
      skip: text.issuerSkip,
    },
  ],
  background: [sogexiaBasis.registered, sogexiaBasis.reasons, sogexiaBasis.subsidiary],
};
