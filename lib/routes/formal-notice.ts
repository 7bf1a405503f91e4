import { days } from '../law/counting';
import { basisOf, type LawRule } from '../law/schema';
import type { Basis } from '../values/basis';
import { formalNoticeText as text } from './formal-notice.text';
import { countedRuleOf, ruleOf } from './law-rules';
import { fact, type LawInCase, type Note, type Only, type OpeningRule, type RoutePack } from './schema';

const OURS = 'Recours';
const basis = {
  who: fact('formal-notice/who', text.who, OURS, null, 'ours'),
  answer: fact('formal-notice/answer', text.answerRule, OURS, null, 'ours', null),
} as const;

/** The extra time is over: the second writing ends the contract. */
const over: Only = { stages: ['silent', 'answered', 'offered', 'refused'], round: 1 };

const based = (...rules: (LawRule | undefined)[]): Basis[] =>
  rules.flatMap((rule) => (rule === undefined ? [] : [basisOf(rule)]));
const noted = (rule: LawRule | undefined, ...notes: Omit<Note, 'basis'>[]): Note[] =>
  rule === undefined ? [] : notes.map((note) => ({ ...note, basis: [basisOf(rule)] }));

/**
 * The law's own words for it: when the notice may be sent, when no extra time is needed, how long the refund may take.
 * Null where a law knows no extra time to give (the United States).
 */
function byLaw(law: LawInCase): Partial<RoutePack> | null {
  const notice = ruleOf(law, 'EARLIEST', 'delivery-date-missed');
  if (notice === undefined) return null;
  const term = countedRuleOf(law, 'REPLY', 'contract');
  const atOnce = ruleOf(law, 'EARLIEST', 'delivery-refused');
  const refund = ruleOf(law, 'REPLY', 'termination-sent', 'termination-received');
  const declare = ruleOf(law, 'LATEST', 'additional-period-over');
  const risk = law.rules.find((rule) => rule.direction === 'INFO' && rule.trigger === 'possession');
  const suspend = ruleOf(law, 'EARLIEST', 'breach');
  const penalty = law.rules.find(
    ({ direction, moves }) => direction === 'PENALTY' && refund !== undefined && moves?.includes(refund.id),
  );
  const [own] = based(notice);
  const rule = own ?? basis.who;
  return {
    opens: [afterPromise(rule), ...afterTerm(rule, term), ...onRefusal(atOnce)],
    answers: [
      {
        only: { round: 1 },
        time: {
          from: 'last-used',
          add: days(14),
          calendar: 'UNSTATED',
          why: text.answerWhy,
          basis: [rule, basis.answer],
        },
      },
      ...refundTerm(refund),
    ],
    steps: [
      { says: text.stepNotice, only: { stages: ['unused', 'bounced'] }, basis: [rule] },
      { says: text.stepWait, only: { stages: ['unused', 'waiting'], round: 1 }, basis: [rule] },
      { says: text.stepEnd, only: over, basis: [rule] },
      ...noted(declare, { says: declare?.rule ?? text.stepEnd, only: { round: 1 } }),
      { says: text.stepRefund, only: { round: 2 }, basis: refund === undefined ? [rule] : based(refund) },
    ],
    notes: [
      ...noted(risk, { says: risk?.rule ?? text.noteRisk }),
      ...noted(atOnce, { says: text.noteEssential, only: { round: 1 } }),
      ...noted(suspend, { says: text.noteSuspend, only: { round: 1 } }),
      ...noted(penalty, { says: penalty?.rule ?? text.stepRefund, only: { round: 2 } }),
    ],
  };
}

const afterPromise = (rule: Basis): OpeningRule => ({
  kind: 'after',
  only: { known: ['expected'] },
  time: { from: 'expected', add: days(0), calendar: 'EXACT', why: text.opensLateWhy, basis: [rule] },
  reason: text.opensLate,
  basis: [rule],
});

/** No date was promised: the law's own term, or, where it has none, at any time. */
function afterTerm(rule: Basis, term: ReturnType<typeof countedRuleOf>): OpeningRule[] {
  const only: Only = { unknown: ['expected'] };
  if (term === undefined) return [{ kind: 'at-once', only, reason: text.opensDemand, basis: [rule] }];
  const time = {
    from: 'order' as const,
    add: term.period.period,
    calendar: 'EXACT' as const,
    why: text.opensTermWhy,
    basis: [basisOf(term)],
  };
  return [{ kind: 'after', only, time, reason: text.opensTerm, basis: [rule, basisOf(term)] }];
}

const onRefusal = (atOnce: LawRule | undefined): OpeningRule[] =>
  atOnce === undefined
    ? []
    : [
        {
          kind: 'turn',
          of: ['merchant'],
          stages: ['refused'],
          reason: text.opensRefused,
          basis: [basisOf(atOnce)],
        },
      ];

/** The refund after the end of the contract: the law's days, or where it gives no number our 14. */
function refundTerm(refund: LawRule | undefined): RoutePack['answers'] {
  const counted = refund?.period.kind === 'counted' ? refund.period : null;
  return [
    {
      only: { round: 2 },
      time: {
        from: 'last-used',
        add: counted?.fair ?? counted?.period ?? days(14),
        calendar: refund?.calendar ?? 'UNSTATED',
        why: counted === null ? text.refundOursWhy : text.refundLawWhy,
        basis: counted === null ? [...based(refund), basis.answer] : based(refund),
      },
    },
  ];
}

/**
 * The written notice that gives extra time and, after it, the writing that ends the contract. First use: the notice. A
 * use after its answer was due: the end of the contract and the refund. Its days and reasons are those of the law of
 * the case.
 */
export const formalNotice: RoutePack = {
  id: 'formal-notice',
  kind: 'formal-notice',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{}],
  problems: ['not-received', 'late', 'part-missing'],
  anyContract: false,
  consumersOnly: true,
  opens: [],
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
  byLaw,
  keepAlive: [],
  force: 'decides',
  cost: { says: text.cost, basis: [basis.who] },
  languages: [],
  steps: [],
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
  notes: [],
  letters: [
    { letter: 'merchant-formal-notice', only: { stages: ['unused', 'waiting', 'bounced'], round: 1 } },
    { letter: 'contract-end', only: over },
    { letter: 'contract-end', only: { stages: ['unused', 'waiting', 'bounced'], round: 2 } },
    {
      letter: 'refund-reminder',
      only: { stages: ['silent', 'answered', 'offered', 'refused'], round: 2 },
    },
  ],
  background: [],
};
