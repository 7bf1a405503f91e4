import { PROBLEMS } from '../claim/claim';
import { days, months } from '../law/counting';
import { cssfText as text } from './cssf.text';
import { PAYPAL_EUROPE } from './paypal-complaint';
import { fact, type RoutePack } from './schema';

const PAGE = 'cssf.lu/fr/reclamations-clientele';
const URL = 'https://www.cssf.lu/fr/reclamations-clientele/';

const basis = {
  who: fact('cssf/who', text.who, PAGE, URL, 'verified'),
  cost: fact('cssf/cost', text.costRule, 'guichet.public.lu', 'https://guichet.public.lu/', 'verified'),
  opens: fact('cssf/opens', text.opensRule, PAGE, URL, 'verified'),
  closes: fact('cssf/closes', text.closesRule, PAGE, URL, 'verified'),
  answer: fact('cssf/answer', text.answerRule, PAGE, URL, 'recalled'),
  channel: fact('cssf/channel', text.channelRule, PAGE, URL, 'verified'),
  onlyCssf: fact('cssf/only-cssf', text.stepOnlyCssf, PAGE, URL, 'verified'),
  languages: fact('cssf/languages', text.languagesRule, PAGE, URL, 'recalled'),
  talks: fact('cssf/talks', text.talks, `${PAGE}; gits.lu/claims`, URL, 'verified'),
} as const;

/** Complaints to a firm's management that open the CSSF. */
const COMPLAINTS = ['sogexia-complaint', 'paypal-complaint'];

/** Luxembourg's supervisor: free, after a month, within a year, reasoned and not binding. */
export const cssf: RoutePack = {
  id: 'cssf',
  kind: 'public-body',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  // Older SmartPay contracts have a British issuer.
  applies: [
    { issuers: ['sogexia'], exceptAnswers: { 'sogexia-issuer': ['raphael'] } },
    { intermediaries: ['sogexia'], exceptAnswers: { 'sogexia-issuer': ['raphael'] } },
    ...PAYPAL_EUROPE,
  ],
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: false,
  opens: [
    {
      kind: 'after',
      time: {
        from: 'used',
        of: COMPLAINTS,
        add: months(1),
        calendar: 'UNSTATED',
        why: text.opensWhy,
        basis: [basis.opens],
      },
      reason: text.opens,
      basis: [basis.opens],
    },
  ],
  notYet: text.notYet,
  closes: [
    {
      reading: 'both',
      time: {
        from: 'used',
        of: COMPLAINTS,
        add: months(12),
        calendar: 'UNSTATED',
        why: text.closesWhy,
        basis: [basis.closes],
      },
    },
  ],
  closesWhenUsed: false,
  reusable: false,
  answers: [
    {
      time: {
        from: 'last-used',
        add: days(90),
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [basis.answer],
      },
    },
  ],
  keepAlive: [],
  force: 'talks',
  cost: { says: text.cost, basis: [basis.cost] },
  languages: ['fr', 'de', 'en'],
  steps: [
    { says: text.stepForm, basis: [basis.channel] },
    { says: text.stepOnlyCssf, basis: [basis.onlyCssf] },
  ],
  channels: [
    { kind: 'form', label: text.portal, value: URL, hours: null, basis: basis.channel },
    { kind: 'e-mail', label: text.email, value: 'reclamation@cssf.lu', hours: null, basis: basis.channel },
    {
      kind: 'post',
      label: text.post,
      value: 'CSSF, service JUR-CC, 283 route d’Arlon, L-1150 Luxembourg',
      hours: null,
      basis: basis.channel,
    },
  ],
  evidence: [
    { id: 'complaint-and-answers', what: text.evidenceComplaint, test: 'ask', basis: [basis.channel] },
    { id: 'identity', what: text.evidenceIdentity, test: 'ask', basis: [basis.channel] },
  ],
  collisions: [],
  ends: [{ says: text.talks, basis: [basis.talks] }],
  next: [{ route: null, says: text.nextCourt, basis: [basis.talks] }],
  notes: [],
  letters: [{ letter: 'mediation-request' }],
  background: [basis.languages],
};
