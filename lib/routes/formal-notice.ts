import { EUROPEAN_LAWS } from '../law/applicable';
import { days } from '../law/counting';
import { eu } from '../law/eu';
import { fr } from '../law/fr';
import { basisOf } from '../law/schema';
import type { Basis } from '../values/basis';
import type { Sentence } from '../values/sentence';
import { formalNoticeText as text } from './formal-notice.text';
import { fact, type Note, type Only, type RoutePack } from './schema';

const eu05 = basisOf(eu.rules['EU-05']);
const eu06 = basisOf(eu.rules['EU-06']);
const eu07 = basisOf(eu.rules['EU-07']);
const eu08 = basisOf(eu.rules['EU-08']);
const eu09 = basisOf(eu.rules['EU-09']);
const fr01 = basisOf(fr.rules['FR-01']);
const fr02 = basisOf(fr.rules['FR-02']);
const fr03 = basisOf(fr.rules['FR-03']);
const fr04 = basisOf(fr.rules['FR-04']);
const fr05 = basisOf(fr.rules['FR-05']);
const fr06 = basisOf(fr.rules['FR-06']);
const fr07 = basisOf(fr.rules['FR-07']);
const fr08 = basisOf(fr.rules['FR-08']);

const OURS = 'Recours';
const basis = {
  who: fact('formal-notice/who', text.who, OURS, null, 'ours'),
  answer: fact('formal-notice/answer', text.answerRule, OURS, null, 'ours', null),
} as const;

const french: Only = { laws: ['FR'] };
const european: Only = { laws: EUROPEAN_LAWS };
/** The extra time is over: the second writing ends the contract. */
const over: Only = { stages: ['silent', 'answered', 'offered', 'refused'], round: 1 };

/** The same words under either law, each resting on its own rule. */
const byLaw = (says: Sentence, only: Only, frenchRule: Basis, europeanRule: Basis): Note[] => [
  { says, only: { ...only, ...french }, basis: [frenchRule] },
  { says, only: { ...only, ...european }, basis: [europeanRule] },
];

const afterPromise = (only: Only, rule: Basis) => ({
  kind: 'after' as const,
  only: { ...only, known: ['expected' as const] },
  time: {
    from: 'expected' as const,
    add: days(0),
    calendar: 'EXACT' as const,
    why: text.opensLateWhy,
    basis: [rule],
  },
  reason: text.opensLate,
  basis: [rule],
});
const afterTerm = (only: Only, rule: Basis, term: Basis) => ({
  kind: 'after' as const,
  only: { ...only, unknown: ['expected' as const] },
  time: {
    from: 'order' as const,
    add: days(30),
    calendar: 'EXACT' as const,
    why: text.opensTermWhy,
    basis: [term],
  },
  reason: text.opensTerm,
  basis: [rule, term],
});
const onRefusal = (only: Only, rule: Basis) => ({
  kind: 'turn' as const,
  of: ['merchant'],
  stages: ['refused' as const],
  only,
  reason: text.opensRefused,
  basis: [rule],
});

/**
 * The written notice that gives extra time and, after it, the writing that ends the contract: French law, else the
 * European baseline. First use: the notice. A use after its answer was due: the end of the contract and the refund.
 */
export const formalNotice: RoutePack = {
  id: 'formal-notice',
  kind: 'formal-notice',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [french, european],
  problems: ['not-received', 'late'],
  anyContract: false,
  consumersOnly: true,
  opens: [
    afterPromise(french, fr02),
    afterPromise(european, eu06),
    afterTerm(french, fr02, fr01),
    afterTerm(european, eu06, eu05),
    onRefusal(french, fr04),
    onRefusal(european, eu07),
  ],
  notYet: text.notYet,
  closes: [],
  closesWhenUsed: false,
  reusable: true,
  answers: [
    {
      only: { ...french, round: 1 },
      time: {
        from: 'last-used',
        add: days(14),
        calendar: 'FR-CAL',
        why: text.answerWhy,
        basis: [fr02, basis.answer],
      },
    },
    {
      only: { ...european, round: 1 },
      time: {
        from: 'last-used',
        add: days(14),
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [eu06, basis.answer],
      },
    },
    {
      only: { ...french, round: 2 },
      time: {
        from: 'last-used',
        add: days(14),
        calendar: 'FR-CAL',
        why: text.refundFrenchWhy,
        basis: [fr06],
      },
    },
    {
      only: { ...european, round: 2 },
      time: {
        from: 'last-used',
        add: days(14),
        calendar: 'UNSTATED',
        why: text.refundEuropeanWhy,
        basis: [eu08, basis.answer],
      },
    },
  ],
  keepAlive: [],
  force: 'decides',
  cost: { says: text.cost, basis: [basis.who] },
  languages: [],
  steps: [
    ...byLaw(text.stepNotice, { stages: ['unused', 'bounced'] }, fr02, eu06),
    ...byLaw(text.stepWait, { stages: ['unused', 'waiting'], round: 1 }, fr02, eu06),
    ...byLaw(text.stepEnd, over, fr03, eu06),
    ...byLaw(text.stepRefund, { round: 2 }, fr06, eu08),
  ],
  channels: [
    { kind: 'e-mail', label: text.channelEmail, value: null, hours: null, basis: basis.who },
    { kind: 'post', label: text.channelPost, value: null, hours: null, basis: basis.who },
  ],
  evidence: [
    { id: 'order', what: text.evidenceOrder, test: 'order', basis: [basis.who] },
    { id: 'promised-date', what: text.evidencePromise, test: 'promised-date', basis: [basis.who] },
    { id: 'message-to-seller', what: text.evidenceContact, test: 'merchant-contact', basis: [basis.who] },
  ],
  collisions: [],
  ends: [],
  next: [],
  notes: [
    { says: text.noteRisk, only: french, basis: [fr08] },
    { says: text.noteRisk, only: european, basis: [eu09] },
    { says: text.noteEssential, only: { ...french, round: 1 }, basis: [fr04] },
    { says: text.noteEssential, only: { ...european, round: 1 }, basis: [eu07] },
    { says: text.noteSuspend, only: { ...french, round: 1 }, basis: [fr05] },
    { says: text.noteSurcharge, only: { ...french, round: 2 }, basis: [fr07] },
  ],
  letters: [
    { letter: 'merchant-formal-notice', only: { stages: ['unused', 'waiting', 'bounced'], round: 1 } },
  ],
  background: [],
};
