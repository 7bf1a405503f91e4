import { surcharge } from '../law/late-refund';
import { basisOf, type Direction, type LawRule, type Trigger } from '../law/schema';
import { addDays, type Day } from '../values/day';
import type { CaseView } from './case-view';
import { type CountedRule, type LawDays, startWords } from './law-days';
import { type Deeds, startOf, TRIGGER_QUESTIONS } from './law-facts';
import type { Right } from './plan';
import { rightsText as text } from './rights.text';

const KINDS: Readonly<Record<Exclude<Direction, 'RULE'>, Right['kind']>> = {
  LATEST: 'last-day',
  EARLIEST: 'first-day',
  REPLY: 'reply',
  PENALTY: 'penalty',
  EXTENDS: 'extends',
  INFO: 'holds',
};

/** Steps of a court case: told on the rules page, and of no use before there is one. */
const IN_COURT: ReadonlySet<Trigger> = new Set([
  'judgment',
  'service',
  'application',
  'reply',
  'court-order',
]);

/** What the law gives in this case, as the plan shows it: what can be acted on first, what is over last. */
export function rightsOf(rules: readonly CountedRule[], view: CaseView, deeds: Deeds): Right[] {
  return rules
    .filter(({ rule }) => !isCap(rule))
    .flatMap((each) => {
      const right = rightOf(each, rules, view, deeds);
      return right === null ? [] : [right];
    })
    .sort(byUse);
}

function rightOf(
  each: CountedRule,
  rules: readonly CountedRule[],
  view: CaseView,
  deeds: Deeds,
): Right | null {
  const { rule, start } = each;
  if (rule.direction === 'RULE') return null;
  const penalty = rule.direction === 'PENALTY' ? penaltyOf(each, rules, view, deeds) : null;
  const deferred = rule.direction === 'REPLY' ? deferredDays(each, view, deeds) : each.days;
  // A period that is added to another's shows in that one's days: a day of its own would be none.
  const days = rule.extension === 'adds' ? null : penalty === null ? deferred : penalty.days;
  const waitsFor = rule.withholdsUntil !== undefined && each.days !== null && deferred === null;
  const trigger = waitsFor ? (rule.withholdsUntil ?? rule.trigger) : rule.trigger;
  const isStarted = waitsFor
    ? false
    : penalty !== null
      ? penalty.days !== null
      : start !== null || !needsStart(each);
  if (!isStarted && IN_COURT.has(rule.trigger)) return null;
  return {
    id: rule.id,
    jurisdiction: rule.jurisdiction,
    kind: KINDS[rule.direction],
    says: { say: rule.rule },
    conditions: rule.conditions === null ? null : { say: rule.conditions },
    effect: rule.effect === null ? null : { say: rule.effect },
    state: stateOf(each, days, isStarted, view.today, penalty?.percent),
    startsWith: needsStart(each) ? startWords(trigger) : null,
    askedBy: isStarted ? null : (TRIGGER_QUESTIONS[trigger] ?? null),
    days: days === null ? null : { safe: days.safe, latest: days.latest, bound: days.bound },
    percent: penalty?.percent ?? null,
    floor: each.floor,
    possible: rule.jurisdiction === 'EU' && (rule.onlyIf?.includes('transposed') ?? false),
    rule,
    basis: basisOf(rule),
  };
}

/** Rules of scope and rights without a period hold by themselves. */
const needsStart = ({ rule }: CountedRule): boolean =>
  rule.trigger !== 'any' && rule.trigger !== 'directed-activity' && rule.period.kind !== 'none';

function stateOf(
  each: CountedRule,
  days: LawDays | null,
  isStarted: boolean,
  today: Day,
  percent: number | null | undefined,
): Right['state'] {
  if (each.inForce === null) return 'depends';
  if (!isStarted) return 'not-started';
  const { direction, period } = each.rule;
  if (direction === 'PENALTY') return percent === 0 || days === null ? 'not-started' : 'running';
  if (days === null) return 'holds';
  if (direction === 'EARLIEST') return today < days.latest.day ? 'not-yet' : 'running';
  if (today <= days.safe.day) return 'running';
  // "At once" has no last day that could be named.
  return today <= days.latest.day || period.kind === 'at-once' ? 'probably-over' : 'over';
}

/** A refund that may be kept back until the goods are: later of its own day and theirs; null while they are not. */
function deferredDays(each: CountedRule, view: CaseView, deeds: Deeds): LawDays | null {
  const { rule, days } = each;
  if (rule.withholdsUntil === undefined || days === null || nothingToReturn(view)) return days;
  const until = startOf(rule.withholdsUntil, view, deeds);
  if (until?.latest == null) return null;
  if (until.latest <= days.latest.day) return days;
  const reason = {
    day: until.latest,
    why: { say: text.untilReturn, with: { from: { day: until.latest } } },
    basis: days.latest.basis,
  };
  return { safe: reason, latest: reason, bound: false, plain: until.latest, plainSafe: until.latest };
}

/** Nothing has come, or what came cannot be sent back. */
const nothingToReturn = (view: CaseView): boolean =>
  view.purchase.kind === 'service' || view.purchase.kind === 'digital';

/** What lateness of the duty it punishes costs by today. Null days: that duty's day is not known. */
function penaltyOf(
  each: CountedRule,
  rules: readonly CountedRule[],
  view: CaseView,
  deeds: Deeds,
): { days: LawDays | null; percent: number | null } {
  const { rule } = each;
  const duty = rules
    .filter(({ rule: { id, direction } }) => direction === 'REPLY' && rule.moves?.includes(id))
    .map((found) => ({ found, days: deferredDays(found, view, deeds) }))
    .find(({ days }) => days !== null);
  if (duty?.days == null) return { days: null, percent: null };
  const due = duty.days.latest.day;
  const from = addDays(due, 1);
  const reason = {
    day: from,
    why: { say: text.penalty, with: { from: { day: from } } },
    basis: [basisOf(rule)],
  };
  const days: LawDays = {
    safe: reason,
    latest: reason,
    bound: duty.days.bound,
    plain: from,
    plainSafe: from,
  };
  if (view.today <= due) return { days, percent: 0 };
  return rule.period.kind === 'ladder'
    ? { days, percent: surcharge(rule.period, duty.days.plain, due, view.today).percent }
    : { days, percent: null };
}

/** A day that no reading of another rule passes: it shows in that rule's days. */
const isCap = ({ direction, moves, onlyIf }: LawRule): boolean =>
  direction === 'LATEST' && moves !== undefined && onlyIf === undefined;

const RANK: Readonly<Record<Right['state'], number>> = {
  running: 0,
  'probably-over': 1,
  'not-yet': 2,
  holds: 3,
  'not-started': 4,
  depends: 5,
  over: 6,
};
const ORDER: readonly Right['kind'][] = ['last-day', 'reply', 'penalty', 'first-day', 'holds', 'extends'];

/** What the other side should have done is what the shopper can lean on. */
const rankOf = ({ kind, state }: Right): number => (kind === 'reply' && state === 'over' ? 0 : RANK[state]);

const byUse = (a: Right, b: Right): number =>
  rankOf(a) - rankOf(b) ||
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
  compare(a.days?.safe.day ?? '9', b.days?.safe.day ?? '9');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
