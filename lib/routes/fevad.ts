import { PROBLEMS } from '../claim/claim';
import { days, months } from '../law/counting';
import { eu } from '../law/eu';
import { fr } from '../law/fr';
import { basisOf } from '../law/schema';
import { fevadText as text } from './fevad.text';
import { FEVAD_SHOPS } from './fevad-shops';
import { mediatorText } from './mediator.text';
import { fact, type Only, type RoutePack, type TimeRule } from './schema';

const eu26 = basisOf(eu.rules['EU-26']);
const fr32 = basisOf(fr.rules['FR-32']);
const fr33 = basisOf(fr.rules['FR-33']);
const fr34 = basisOf(fr.rules['FR-34']);
const fr35 = basisOf(fr.rules['FR-35']);
const fr39 = basisOf(fr.rules['FR-39']);

const SITE = 'mediateurfevad.fr/?p=330';
const URL = 'https://www.mediateurfevad.fr/?p=330';

const basis = {
  who: fact('fevad/who', text.who, SITE, URL, 'verified'),
  member: fact(
    'fevad/member',
    text.memberRule,
    'Terms of the shops named (Open Terms Archive)',
    null,
    'verified',
  ),
  cost: fact('fevad/cost', text.costRule, SITE, URL, 'verified'),
  opens: fact('fevad/opens', text.opensRule, `${SITE}; SignalConso, 06-2026`, URL, 'verified'),
  answer: {
    ...fact('fevad/answer', text.answerRule, 'C. conso. art. R612-5', null, 'verified'),
    conflict: text.answerConflict,
  },
  form: { ...fact('fevad/form', text.formRule, SITE, URL, 'verified'), conflict: text.formConflict },
  post: {
    ...fact(
      'fevad/post',
      text.postRule,
      'Cdiscount, conditions of sale of 30-07-2026; contact-service-clients.com/mediateur-e-commerce',
      'https://contact-service-clients.com/mediateur-e-commerce',
      'verified',
    ),
    conflict: text.postConflict,
  },
  talks: fact('fevad/talks', text.talks, SITE, URL, 'verified'),
  ends: fact(
    'fevad/ends-court',
    text.endsCourt,
    'contact-service-clients.com/mediateur-e-commerce',
    'https://contact-service-clients.com/mediateur-e-commerce',
    'verified',
  ),
} as const;

const delivered: Only = { countries: ['FR'] };
const SELLER = ['merchant', 'formal-notice'];
/** Customer services whose use is a written complaint to the seller. */
const SERVICES = ['cdiscount', 'cstream', 'amazon', 'zalando', 'veepee', 'fnac-darty', 'spartoo'];

const waited = (from: 'complaint' | 'used'): TimeRule => ({
  from,
  ...(from === 'used' ? { of: SERVICES } : {}),
  add: months(2),
  calendar: 'EXACT',
  why: text.opensWhy,
  basis: [basis.opens, fr32],
});
const year = (from: 'complaint' | 'used'): TimeRule => ({
  from,
  ...(from === 'used' ? { of: SERVICES } : {}),
  add: months(12),
  calendar: 'FR-CAL',
  why: text.closesWhy,
  basis: [fr33],
});

/** The mediator of FEVAD's members: form or post, 90 days, members and deliveries in France only. */
export const fevad: RoutePack = {
  id: 'fevad',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [
    { ...delivered, shops: FEVAD_SHOPS, exceptAnswers: { 'seller-is': ['private'] } },
    { ...delivered, intermediaries: ['cstream'] },
  ],
  problems: PROBLEMS,
  anyContract: false,
  consumersOnly: true,
  opens: [
    {
      kind: 'turn',
      of: [...SELLER, ...SERVICES],
      stages: ['refused'],
      reason: text.opensRefused,
      basis: [basis.opens],
    },
    { kind: 'on', time: waited('complaint'), reason: text.opensWaited, basis: [basis.opens] },
    { kind: 'on', time: waited('used'), reason: text.opensWaited, basis: [basis.opens] },
  ],
  notYet: text.notYet,
  closes: [
    { reading: 'both', time: year('complaint') },
    { reading: 'both', time: year('used') },
    // The year runs from the first of the two: a later complaint brings nothing back.
    { reading: 'cap', time: year('complaint') },
    { reading: 'cap', time: year('used') },
  ],
  closesWhenUsed: false,
  reusable: false,
  answers: [
    {
      time: {
        from: 'last-used',
        add: days(90),
        calendar: 'FR-CAL',
        why: text.answerWhy,
        basis: [fr35, basis.answer],
      },
    },
  ],
  keepAlive: [],
  force: 'talks',
  cost: { says: text.cost, basis: [basis.cost] },
  languages: ['fr'],
  steps: [{ says: text.stepForm, basis: [basis.form] }],
  channels: [
    {
      kind: 'form',
      label: text.form,
      value: 'https://www.mediateurfevad.fr/',
      hours: null,
      basis: basis.form,
    },
    {
      kind: 'post',
      label: text.post,
      value: 'Médiateur de la consommation FEVAD, BP 20015, 75362 Paris Cedex 8',
      hours: null,
      basis: basis.post,
    },
  ],
  evidence: [
    {
      id: 'written-complaint',
      what: text.evidenceComplaint,
      test: 'merchant-contact',
      basis: [basis.opens],
    },
    { id: 'order', what: text.evidenceOrder, test: 'order', basis: [basis.form] },
  ],
  collisions: [],
  ends: [
    { says: text.talks, basis: [basis.talks] },
    { says: text.endsCourt, basis: [basis.ends] },
  ],
  next: [{ route: null, says: text.nextCourt, basis: [fr39] }],
  notes: [
    { says: text.who, basis: [basis.who] },
    { says: text.member, basis: [basis.member] },
    { says: mediatorText.noteReject, only: { stages: ['waiting'] }, basis: [fr34] },
    { says: mediatorText.noteClosedPlatform, basis: [eu26] },
  ],
  letters: [{ letter: 'mediation-request' }],
  background: [],
};
