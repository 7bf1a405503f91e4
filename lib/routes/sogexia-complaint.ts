import { PROBLEMS } from '../claim/claim';
import { months } from '../law/counting';
import { fact, type RoutePack } from './schema';
import { SOGEXIA_PAID, sogexiaBasis } from './sogexia';
import { sogexiaText } from './sogexia.text';
import { sogexiaComplaintText as text } from './sogexia-complaint.text';

const basis = {
  ladder: fact(
    'sogexia-complaint/ladder',
    text.ladderRule,
    'cssf.lu/fr/reclamations-clientele',
    'https://www.cssf.lu/fr/reclamations-clientele/',
    'verified',
  ),
} as const;

/** Sogexia, second rung: the written complaint that the CSSF asks for. */
export const sogexiaComplaint: RoutePack = {
  id: 'sogexia-complaint',
  kind: 'consumer-service',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [sogexiaBasis.who] },
  applies: SOGEXIA_PAID,
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: false,
  opens: [
    {
      kind: 'turn',
      of: ['sogexia'],
      stages: ['silent', 'answered', 'offered', 'refused'],
      reason: text.opens,
      basis: [basis.ladder],
    },
  ],
  notYet: text.notYet,
  closes: [],
  closesWhenUsed: false,
  reusable: false,
  answers: [
    {
      time: {
        from: 'last-used',
        add: months(1),
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [basis.ladder],
      },
    },
  ],
  keepAlive: [],
  force: 'decides',
  cost: { says: text.cost, basis: [sogexiaBasis.post] },
  languages: ['fr', 'de', 'en'],
  steps: [
    { says: text.stepWrite, basis: [basis.ladder] },
    { says: text.stepSend, basis: [sogexiaBasis.post] },
  ],
  channels: [
    {
      kind: 'post',
      label: sogexiaText.channelPost,
      value: 'Sogexia, 55 Avenue de la Gare, L-1611 Luxembourg',
      hours: null,
      basis: sogexiaBasis.post,
    },
    { kind: 'form', label: sogexiaText.channelForm, value: null, hours: null, basis: sogexiaBasis.form },
  ],
  evidence: [{ id: 'first-dispute', what: text.evidenceDispute, test: 'ask', basis: [basis.ladder] }],
  collisions: [],
  ends: [],
  next: [{ route: 'cssf', says: text.nextCssf, basis: [basis.ladder] }],
  notes: [
    {
      says: sogexiaText.issuerNote,
      only: { answers: { 'sogexia-issuer': ['raphael'] } },
      basis: [sogexiaBasis.issuer],
    },
  ],
  letters: [{ letter: 'consumer-service' }],
  background: [],
};
