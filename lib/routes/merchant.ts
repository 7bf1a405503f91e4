import { PROBLEMS } from '../claim/claim';
import { days } from '../law/counting';
import { merchantText as text } from './merchant.text';
import { fact, type Only, type RoutePack } from './schema';

const OURS = 'Recours';
const basis = {
  who: fact('merchant/who', text.who, OURS, null, 'ours'),
  first: fact(
    'merchant/first',
    text.firstRule,
    'klikandpay.com/gestion-des-litiges/',
    'https://www.klikandpay.com/gestion-des-litiges/',
    'verified',
  ),
  answer: fact('merchant/answer', text.answerRule, OURS, null, 'ours', null),
  channel: fact('merchant/channel', text.channelRule, OURS, null, 'ours', null),
  decides: fact('merchant/decides', text.decides, OURS, null, 'ours', null),
} as const;

const late = { problems: ['not-received', 'late'] } as const;

const notWaiting: Only = { stages: ['unused', 'bounced', 'silent', 'answered', 'offered', 'refused'] };

/** The seller himself: where delivery problems start. */
export const merchant: RoutePack = {
  id: 'merchant',
  kind: 'merchant',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{}],
  problems: PROBLEMS,
  anyContract: true,
  consumersOnly: false,
  opens: [
    {
      kind: 'after',
      only: { ...late, known: ['expected'] },
      time: { from: 'expected', add: days(0), calendar: 'EXACT', why: text.opensWhy, basis: [basis.first] },
      reason: text.opensLate,
      basis: [basis.first],
    },
    {
      kind: 'at-once',
      only: { ...late, unknown: ['expected'] },
      reason: text.opensNow,
      basis: [basis.first],
    },
    {
      kind: 'at-once',
      only: { problems: PROBLEMS.filter((problem) => problem !== 'not-received' && problem !== 'late') },
      reason: text.opensNow,
      basis: [basis.first],
    },
  ],
  notYet: text.notYet,
  closes: [],
  closesWhenUsed: false,
  reusable: true,
  answers: [
    {
      time: {
        from: 'last-used',
        add: days(14),
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [basis.answer],
      },
    },
  ],
  keepAlive: [],
  force: 'decides',
  cost: { says: text.cost, basis: [basis.who] },
  languages: [],
  steps: [
    { says: text.stepLook, only: { ...late, stages: ['unused'] }, basis: [basis.first] },
    { says: text.stepWrite, only: notWaiting, basis: [basis.first] },
    { says: text.stepKeep, only: notWaiting, basis: [basis.first] },
    {
      says: text.stepAgain,
      only: { stages: ['silent', 'answered', 'offered', 'refused'] },
      basis: [basis.answer],
    },
  ],
  channels: [{ kind: 'e-mail', label: text.channelEmail, value: null, hours: null, basis: basis.channel }],
  evidence: [
    { id: 'order', what: text.evidenceOrder, test: 'order', basis: [basis.first] },
    {
      id: 'promised-date',
      what: text.evidencePromise,
      test: 'promised-date',
      only: late,
      basis: [basis.first],
    },
  ],
  collisions: [],
  ends: [],
  next: [],
  notes: [{ says: text.firstRule, only: late, basis: [basis.first] }],
  letters: [{ letter: 'merchant-first-request' }],
  background: [basis.decides],
};
