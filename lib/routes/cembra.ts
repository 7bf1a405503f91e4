import { PROBLEMS } from '../claim/claim';
import { days, months } from '../law/counting';
import {
  cardBasis,
  NETWORK_CAP,
  NETWORK_LAST,
  NETWORK_LAST_OTHER,
  OTHER_THAN_LATE,
  opensAfter30,
  opensAfterPromise,
  opensNow,
} from './card-facts';
import { cardIssuerText as shared } from './card-issuer.text';
import { cembraText as text } from './cembra.text';
import { allHours, fact, type Only, type RoutePack } from './schema';

const CARD = 'https://www.cembra.ch/fr/espace-clients/cartes/cembra-mastercard';
const SAFETY = 'https://www.cembra.ch/de/kundencenter/eservice/sicherheit/kreditkartensicherheit';
const QUESTIONS = 'https://www.cembra.ch/de/kundencenter/karten/generelle-fragen';

/** What each fact rests on. */
const basis = {
  who: fact('cembra/who', text.who, 'cembra.ch', CARD, 'verified'),
  closes: fact('cembra/closes', text.closesRule, 'cembra.ch, Kreditkartensicherheit', SAFETY, 'verified'),
  ombudsmanCase: fact(
    'cembra/30-days-held',
    text.ombudsmanCase,
    'bankingombudsman.ch',
    'https://bankingombudsman.ch/',
    'verified',
  ),
  merchantFirst: fact('cembra/merchant-first', text.merchantFirst, 'Recours', null, 'recalled'),
  phone: fact('cembra/phone', text.phoneRule, 'cembra.ch, Kreditkartensicherheit', SAFETY, 'verified'),
  form: fact('cembra/form', text.formRule, 'cembra.ch, Kreditkartensicherheit', SAFETY, 'verified'),
  block: fact('cembra/block', text.stepBlock, 'cembra.ch, Kreditkartensicherheit', SAFETY, 'verified'),
  due: fact('cembra/due', text.dueUnknown, 'cembra.ch, Generelle Fragen', QUESTIONS, 'verified'),
  unpaid: fact('cembra/unpaid', text.unpaid, 'cembra.ch', CARD, 'verified'),
  minimum: fact('cembra/minimum', text.minimum, 'cembra.ch', CARD, 'verified'),
  foreign: fact('cembra/foreign-fee', text.foreign, 'cembra.ch', CARD, 'verified-secondary'),
  replacement: fact(
    'cembra/replacement',
    text.replacement,
    'cembra.ch, Kreditkartensicherheit',
    SAFETY,
    'verified',
  ),
  next: fact(
    'cembra/next',
    text.nextOmbudsman,
    'bankingombudsman.ch/anfragen',
    'https://bankingombudsman.ch/anfragen/',
    'recalled',
  ),
} as const;

const late: Only = { problems: ['not-received', 'late'] };
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
  opens: [opensAfterPromise, opensAfter30, opensNow],
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
    {
      reading: 'latest',
      only: late,
      time: { ...NETWORK_LAST, basis: [cardBasis.mastercard, basis.ombudsmanCase] },
    },
    {
      reading: 'latest',
      only: { problems: OTHER_THAN_LATE },
      time: { ...NETWORK_LAST_OTHER, basis: [cardBasis.general, basis.ombudsmanCase] },
    },
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
  ],
  channels: [
    {
      kind: 'phone',
      label: text.phone,
      value: '044 439 40 20',
      hours: allHours('Europe/Zurich'),
      basis: basis.phone,
    },
    {
      kind: 'phone',
      label: text.phoneAbroad,
      value: '+41 44 439 40 20',
      hours: allHours('Europe/Zurich'),
      basis: basis.phone,
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
  collisions: [
    {
      ends: 'paypal',
      only: { intermediaries: ['paypal'] },
      warning: shared.collisionPayPal,
      basis: cardBasis.paypal,
    },
    { ends: 'bill', warning: text.unpaid, basis: basis.unpaid },
  ],
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
    { says: text.foreign, basis: [basis.foreign] },
    { says: text.nextOmbudsman, basis: [basis.next] },
  ],
  letters: [{ letter: 'issuer-dispute' }],
  background: [basis.minimum, basis.replacement],
};
