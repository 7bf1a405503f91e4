import { PROBLEMS } from '../claim/claim';
import { EU_COUNTRIES, EUROPEAN_LAWS } from '../law/applicable';
import { days, months } from '../law/counting';
import { eu } from '../law/eu';
import { fr } from '../law/fr';
import { basisOf } from '../law/schema';
import { FEVAD_SHOPS } from './fevad-shops';
import { mediatorText as text } from './mediator.text';
import { fact, type Only, type RoutePack } from './schema';

const eu26 = basisOf(eu.rules['EU-26']);
const eu27 = basisOf(eu.rules['EU-27']);
const fr32 = basisOf(fr.rules['FR-32']);
const fr33 = basisOf(fr.rules['FR-33']);
const fr34 = basisOf(fr.rules['FR-34']);
const fr35 = basisOf(fr.rules['FR-35']);
const fr36 = basisOf(fr.rules['FR-36']);
const fr37 = basisOf(fr.rules['FR-37']);
const fr39 = basisOf(fr.rules['FR-39']);
const fr45 = basisOf(fr.rules['FR-45']);

const basis = {
  who: fact(
    'mediator/who',
    text.who,
    'C. conso. art. L612-1 s.; mediateurfevad.fr',
    'https://www.mediateurfevad.fr/?p=330',
    'verified-secondary',
  ),
  cost: fact(
    'mediator/cost',
    text.costRule,
    'C. conso. art. L612-1',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
    'verified-secondary',
  ),
  channel: fact(
    'mediator/channel',
    text.channelRule,
    'C. conso. art. L616-1',
    'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
    'verified-secondary',
  ),
  court: fact(
    'mediator/court',
    text.courtRule,
    'contact-service-clients.com/mediateur-e-commerce',
    'https://contact-service-clients.com/mediateur-e-commerce',
    'verified-secondary',
  ),
  seat: fact(
    'mediator/seat',
    text.noteOtherSeat,
    'europe-consommateurs.eu',
    'https://www.europe-consommateurs.eu/une-question-une-reclamation.html',
    'verified',
  ),
  outside: fact(
    'mediator/outside',
    text.noteOutside,
    'Directive 2013/11/EU art. 2',
    'https://eur-lex.europa.eu/eli/dir/2013/11/oj',
    'recalled',
  ),
  binding: fact(
    'mediator/binding',
    text.noteTalks,
    'mediateurfevad.fr',
    'https://www.mediateurfevad.fr/?p=330',
    'verified',
  ),
} as const;

const french: Only = { laws: ['FR'] };
const european: Only = { laws: EUROPEAN_LAWS };
const SELLER_TRIED = ['merchant', 'formal-notice'];

/** Consumer mediation: free, proposes, binds nobody. */
export const mediator: RoutePack = {
  id: 'mediator',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [
    // The FEVAD mediator has a pack of its own, for deliveries in France.
    { ...french, exceptShops: FEVAD_SHOPS, exceptIntermediaries: ['cstream'] },
    { ...french, exceptCountries: ['FR'] },
    european,
  ],
  problems: PROBLEMS,
  anyContract: false,
  consumersOnly: true,
  opens: [
    {
      kind: 'turn',
      of: SELLER_TRIED,
      stages: ['refused'],
      only: french,
      reason: text.opensRefused,
      basis: [fr32],
    },
    {
      kind: 'on',
      only: french,
      time: {
        from: 'complaint',
        add: months(2),
        calendar: 'EXACT',
        why: text.opensPracticeWhy,
        basis: [fr32],
      },
      reason: text.opensPractice,
      basis: [fr32],
    },
    {
      kind: 'turn',
      of: SELLER_TRIED,
      stages: ['silent', 'answered', 'offered', 'refused'],
      only: european,
      reason: text.opensComplaint,
      basis: [eu27],
    },
  ],
  notYet: text.notYet,
  closes: [
    {
      reading: 'both',
      only: french,
      time: { from: 'complaint', add: months(12), calendar: 'FR-CAL', why: text.closesWhy, basis: [fr33] },
    },
    {
      reading: 'both',
      only: european,
      time: { from: 'complaint', add: months(12), calendar: 'UNSTATED', why: text.closesWhy, basis: [eu27] },
    },
  ],
  closesWhenUsed: false,
  reusable: false,
  answers: [
    {
      only: french,
      time: { from: 'last-used', add: days(90), calendar: 'FR-CAL', why: text.answerWhy, basis: [fr35] },
    },
    {
      only: european,
      time: { from: 'last-used', add: days(90), calendar: 'EU-CAL', why: text.answerWhy, basis: [eu27] },
    },
  ],
  keepAlive: [],
  force: 'talks',
  cost: { says: text.cost, basis: [basis.cost] },
  languages: [],
  steps: [
    { says: text.stepFind, only: { stages: ['unused'] }, basis: [basis.channel] },
    { says: text.stepForm, only: { stages: ['unused'] }, basis: [basis.channel] },
  ],
  channels: [{ kind: 'form', label: text.channel, value: null, hours: null, basis: basis.channel }],
  evidence: [
    { id: 'message-to-seller', what: text.evidenceComplaint, test: 'merchant-contact', basis: [fr32] },
    { id: 'order', what: text.evidenceOrder, test: 'order', basis: [basis.channel] },
  ],
  collisions: [],
  ends: [{ says: text.courtRule, basis: [basis.court] }],
  next: [],
  notes: [
    { says: text.who, basis: [basis.who] },
    { says: text.noteTalks, basis: [basis.binding] },
    { says: text.noteOtherSeat, only: { ...french, exceptSellerCountries: ['FR'] }, basis: [basis.seat] },
    { says: text.noteOtherSeat, only: european, basis: [basis.seat] },
    { says: text.noteOutside, only: { exceptSellerCountries: EU_COUNTRIES }, basis: [basis.outside] },
    { says: text.noteReject, only: { ...french, stages: ['waiting'] }, basis: [fr34] },
    { says: text.noteChoice, only: french, basis: [fr39] },
    { says: text.courtRule, basis: [basis.court] },
    { says: text.noteClosedPlatform, basis: [eu26] },
  ],
  letters: [],
  background: [fr36, fr37, fr45],
};
