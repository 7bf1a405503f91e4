import type { Problem } from '../claim/claim';
import { afterWaiting, count, type Period } from '../law/counting';
import { basisOf, type LawPack, type LawRule, type Trigger } from '../law/schema';
import { addDays, type Day } from '../values/day';
import type { Sentence } from '../values/sentence';
import { type CaseView, isSure, type KnownDay } from './case-view';
import { type Deeds, isInForce, startOf } from './law-facts';
import type { DatedReason } from './plan';
import { startText, rightsText as text } from './rights.text';
import { leftOut, standingOf } from './standing-still';

/** Both readings of a rule's day in a case. */
export interface LawDays {
  readonly safe: DatedReason;
  readonly latest: DatedReason;
  readonly bound: boolean;
  /** The last day before any roll, from its own start: what a period that follows on is counted from. */
  readonly plain: Day;
  /** The same from the earliest start, for the safe day. */
  readonly plainSafe: Day;
}

/** A rule of law in a case. */
export interface CaseRule {
  readonly rule: LawRule;
  /** It is the European floor's, behind a national pack. */
  readonly floor: boolean;
  /** False is left out; null: the records do not tell whether its circumstances are so. */
  readonly inForce: true | null;
}

/** A rule with its days, where they can be counted. */
export interface CountedRule extends CaseRule {
  /** Null: what it counts from has not happened, is not known, or it counts from nothing. */
  readonly start: KnownDay | null;
  readonly days: LawDays | null;
}

const settles = (named: string, id: string): boolean => id === named || id.startsWith(`${named}-`);

/** A rule that may apply to a problem, and whether it is the floor's. */
interface Candidate {
  readonly rule: LawRule;
  readonly floor: boolean;
}

/** What the packs hold for a problem never changes: looked up once for thousands of plans. */
const candidatesFor = new WeakMap<LawPack, WeakMap<LawPack, Map<Problem, readonly Candidate[]>>>();

/**
 * The rules that name a problem: the national ones, then those of the European floor that no national row settles.
 * Rules of counting are left out: they are in the calendars.
 */
function candidates(own: LawPack, floor: LawPack | undefined, problem: Problem): readonly Candidate[] {
  const behind = floor ?? own;
  const ofPacks = candidatesFor.get(own) ?? new WeakMap<LawPack, Map<Problem, readonly Candidate[]>>();
  candidatesFor.set(own, ofPacks);
  const ofProblems = ofPacks.get(behind) ?? new Map<Problem, readonly Candidate[]>();
  ofPacks.set(behind, ofProblems);
  const known = ofProblems.get(problem);
  if (known !== undefined) return known;
  const names = ({ direction, problems }: LawRule): boolean =>
    direction !== 'RULE' && (problems === 'all' || problems.some((named) => named === problem));
  const nationalIds = Object.keys(own.rules);
  const isSettled = ({ settledBy }: LawRule): boolean =>
    settledBy?.some((named) => nationalIds.some((id) => settles(named, id))) ?? false;
  const found = [
    ...Object.values(own.rules)
      .filter(names)
      .map((rule) => ({ rule, floor: false })),
    ...Object.values(floor?.rules ?? {})
      .filter((rule) => names(rule) && !isSettled(rule))
      .map((rule) => ({ rule, floor: true })),
  ];
  ofProblems.set(problem, found);
  return found;
}

/** The rules of the case's problem that are not denied by its facts. */
export function rulesOfCase(view: CaseView): CaseRule[] {
  const [own, floor] = view.law.packs;
  if (own === undefined) return [];
  const found: CaseRule[] = [];
  for (const { rule, floor: behind } of candidates(own, floor, view.problem)) {
    if (!isOfTheContract(rule, view)) continue;
    const inForce = isInForce(rule, view);
    if (inForce !== false) found.push({ rule, floor: behind, inForce });
  }
  return view.refundFor === null ? found : ofGround(found, view.refundFor);
}

/** What a refund is owed for, by the problems of the rules that give it. */
const GROUNDS: Readonly<Record<string, readonly string[]>> = {
  withdrawal: ['withdrawal'],
  'not-delivered': ['not-received', 'late'],
  defect: ['not-as-described', 'damaged', 'wrong-item'],
};

/** Each ground of a refund has its own term, and a penalty goes with the term whose breach it punishes. */
function ofGround(rules: readonly CaseRule[], ground: string): CaseRule[] {
  const problems = GROUNDS[ground];
  if (problems === undefined) return [...rules];
  const fits = ({ problems: named }: LawRule): boolean =>
    named === 'all' || named.length === 1 || named.some((problem) => problems.includes(problem));
  const kept = new Set(rules.filter(({ rule }) => fits(rule)).map(({ rule }) => rule.id));
  return rules.filter(({ rule }) =>
    rule.direction === 'PENALTY' && rule.moves !== undefined
      ? rule.moves.some((id) => kept.has(id))
      : kept.has(rule.id),
  );
}

/** Rules of contracts between a business and a consumer need both; card law stands by itself. */
const isOfTheContract = (rule: LawRule, view: CaseView): boolean =>
  rule.against === 'issuer' ||
  rule.actor === 'issuer' ||
  (view.purchase.asConsumer !== 'no' && !view.privateSeller && view.purchase.kind !== 'travel-or-event');

/** Counts the days of a case's rules, and lets the rules that move others move them. */
export function countedRules(rules: readonly CaseRule[], view: CaseView, deeds: Deeds): CountedRule[] {
  const counted: CountedRule[] = [];
  for (const { rule, floor, inForce } of rules) {
    const start = startOf(rule.trigger, view, deeds);
    if (!isTriggeredInTime(rule, start, view.today)) continue;
    counted.push({ rule, floor, inForce, start, days: start === null ? null : daysOf(rule, start, view) });
  }
  return counted.some(({ rule }) => rule.moves !== undefined) ? moved(counted, view, deeds) : counted;
}

/** What has not happened yet happens from today on. */
function isTriggeredInTime({ triggered }: LawRule, start: KnownDay | null, today: Day): boolean {
  if (triggered === undefined) return true;
  const { earliest, latest } = start ?? { earliest: today, latest: null };
  return (
    (triggered.from === null || latest === null || latest >= triggered.from) &&
    (triggered.until === null || earliest === null || earliest <= triggered.until)
  );
}

/** A rule's own days from its start; null where it gives none. */
function daysOf(rule: LawRule, start: KnownDay, view: CaseView): LawDays | null {
  const { earliest, latest } = start;
  if (earliest === null || latest === null) return null;
  const spans = spansOf(rule);
  if (spans === null) return null;
  const { shortest, longest, practice } = spans;
  const ours = rule.actor === 'consumer' ? view.country : (view.sellerCountry ?? view.country);
  const calendar = rule.calendar ?? 'UNSTATED';
  const wording = rule.period.kind === 'counted' ? rule.period.wording : undefined;
  const bound = !isSure(start);
  const why = (say: Sentence, from: Day): DatedReason['why'] => ({
    say,
    with: { start: { text: startWords(rule.trigger) }, from: { day: from } },
  });
  const reason = (day: Day, from: Day, late: boolean): DatedReason => ({
    day,
    why: why(practice ? text.practice : bound ? (late ? text.boundLatest : text.bound) : text.counted, from),
    basis: [basisOf(rule)],
  });
  if (rule.direction === 'EARLIEST') {
    const day =
      rule.period.kind === 'at-once' ? latest : afterWaiting(latest, longest, calendar, { country: ours });
    const only = reason(day, latest, true);
    return { safe: only, latest: only, bound, plain: day, plainSafe: day };
  }
  // At once: the day itself and the next.
  const first = rule.period.kind === 'at-once' ? addDays(earliest, 1) : null;
  // The shopper's own region moves his own safe day alone: the latest reading is that of the whole country.
  const place = { country: ours };
  const own = rule.actor === 'consumer' ? view.place : place;
  const kept = first === null ? count(earliest, shortest, calendar, own, wording) : null;
  const safe = first ?? kept?.safe ?? earliest;
  const fair = first === null ? count(latest, longest, calendar, place, wording) : null;
  const last = fair?.fair ?? addDays(latest, 1);
  return {
    // Where it is in doubt which days count, the shortest reading is the safe one.
    safe: reason(safe, earliest, false),
    latest: reason([safe, last].sort().at(-1) ?? last, latest, true),
    bound,
    plain: fair?.plain ?? last,
    plainSafe: kept?.plain ?? safe,
  };
}

const NOTHING: Period = { amount: 0, unit: 'days' };

function spansOf({ period, direction, trigger }: LawRule): {
  shortest: Period;
  longest: Period;
  practice: boolean;
} | null {
  switch (period.kind) {
    case 'counted':
      return { shortest: period.period, longest: period.fair ?? period.period, practice: false };
    case 'at-once':
      return direction === 'INFO' ? null : { shortest: NOTHING, longest: NOTHING, practice: false };
    case 'no-number':
      // The extra time runs from the notice, which is a route of its own.
      return period.practice === null || trigger === 'delivery-date-missed'
        ? null
        : { shortest: period.practice.min, longest: period.practice.max, practice: true };
    default:
      return null;
  }
}

export const startWords = (trigger: Trigger): { say: Sentence } => ({
  say: startText[trigger] ?? text.unnamed,
});

const earlier = (a: DatedReason, b: DatedReason): DatedReason => (b.day < a.day ? b : a);
const later = (a: DatedReason, b: DatedReason): DatedReason => (b.day > a.day ? b : a);

/** Begins that no record proves: whether both sides agreed to it, whether talks were going on. */
const SUPPOSED: ReadonlySet<string> = new Set<Trigger>(['negotiation-over', 'mediation-over']);

const isSupposed = ({ rule }: CountedRule): boolean =>
  rule.extension === 'stands-still' || (rule.direction === 'EXTENDS' && SUPPOSED.has(rule.trigger));

/** Lets rules that lengthen, replace or cap others do so. */
function moved(counted: readonly CountedRule[], view: CaseView, deeds: Deeds): CountedRule[] {
  const byId = new Map(counted.map((each) => [each.rule.id, each]));
  for (const given of counted) {
    if (isSupposed(given)) continue;
    const mover = followOn(given, byId, view);
    if (mover !== given) byId.set(mover.rule.id, mover);
    if (mover.rule.direction === 'PENALTY') continue;
    for (const id of mover.rule.moves ?? []) {
      const base = byId.get(id);
      if (base !== undefined) byId.set(id, affected(base, mover, view));
    }
  }
  standStill(counted.filter(isSupposed), byId, view, deeds);
  const replaced = replacedIn(byId);
  return [...byId.values()].filter(({ rule }) => !replaced.has(rule.id));
}

/**
 * Lets the time stand still: days of talks, repair or mediation are left out of the latest reading, which afterwards is
 * never before what is left at least. The safe day keeps to the time that never stood still.
 */
function standStill(
  movers: readonly CountedRule[],
  byId: Map<string, CountedRule>,
  view: CaseView,
  deeds: Deeds,
): void {
  const inForce = movers.filter((each) => each.inForce === true);
  for (const base of byId.values()) {
    const own = inForce.filter(({ rule }) => rule.moves?.includes(base.rule.id));
    if (own.length === 0 || base.days === null || base.start?.latest == null) continue;
    const standings = own.flatMap(({ rule }) =>
      rule.extension === 'stands-still'
        ? standingOf(rule, view, deeds).map((each) => ({ ...each, rule }))
        : [],
    );
    const { end, used } = leftOut(standings, base.start.latest, base.days.plain);
    // At the end a weekend or holiday moves it on as it would have moved the day without them.
    const day = count(end, NOTHING, base.rule.calendar ?? 'UNSTATED', { country: view.country }).fair;
    let latest = used.reduce<DatedReason>(
      (reason, { from, until, rule }) => ({
        day: reason.day,
        why: {
          say: text.stoodStill,
          with: { why: { text: reason.why }, from: { day: from }, until: { day: until } },
        },
        basis: [...reason.basis, basisOf(rule)],
      }),
      base.days.latest,
    );
    latest = used.length === 0 ? base.days.latest : later(base.days.latest, { ...latest, day });
    for (const { rule, start, days } of own)
      if (rule.extension === 'not-before' && days !== null && (start?.earliest ?? LAST) <= latest.day)
        latest = later(latest, days.latest);
    if (latest !== base.days.latest)
      byId.set(base.rule.id, { ...base, days: { ...base.days, latest: capped(latest, base.rule.id, byId) } });
  }
}
const LAST = '9999-12-31';

/** No reading passes a cap, which has stood still itself where the law lets it. */
function capped(latest: DatedReason, id: string, byId: ReadonlyMap<string, CountedRule>): DatedReason {
  let day = latest;
  for (const { rule, days } of byId.values())
    if (rule.direction === 'LATEST' && rule.onlyIf === undefined && rule.moves?.includes(id) && days !== null)
      day = earlier(day, days.latest);
  return day;
}

/** A period that begins when the one it moves is over. */
function followOn(each: CountedRule, byId: ReadonlyMap<string, CountedRule>, view: CaseView): CountedRule {
  if (each.rule.trigger !== 'withdrawal-period-over') return each;
  const first = (each.rule.moves ?? []).map((id) => byId.get(id)?.days).find((days) => days != null);
  if (first === undefined || first === null) return each;
  const start = {
    earliest: first.plainSafe,
    latest: first.latest.day,
  };
  return { ...each, start, days: daysOf(each.rule, start, view) };
}

function affected(base: CountedRule, mover: CountedRule, view: CaseView): CountedRule {
  const { days } = base;
  if (days === null) return base;
  const own = mover.days;
  if (mover.rule.direction === 'EXTENDS')
    return mover.inForce === true ? extended(base, days, mover, view) : base;
  if (own === null) return base;
  // Without a circumstance of its own it is a cap that no reading passes.
  if (mover.rule.onlyIf === undefined)
    return {
      ...base,
      days: { ...days, safe: earlier(days.safe, own.safe), latest: earlier(days.latest, own.latest) },
    };
  // Whether it takes the place is not known: the safe day keeps to the shorter, the latest to the longer.
  return mover.inForce === true
    ? base
    : {
        ...base,
        days: { ...days, safe: earlier(days.safe, own.safe), latest: later(days.latest, own.latest) },
      };
}

function extended(base: CountedRule, days: LawDays, mover: CountedRule, view: CaseView): CountedRule {
  const { period, calendar } = { period: mover.rule.period, calendar: mover.rule.calendar ?? 'UNSTATED' };
  // What is over when the mover begins is not brought back: a defect seen after the two years is seen too late.
  const begins = mover.start?.earliest ?? null;
  if (begins !== null && begins > days.latest.day) return base;
  switch (mover.rule.extension) {
    case 'adds': {
      if (period.kind !== 'counted') return base;
      // From the plain day: a period is never chained to a rolled one.
      const add = (from: Day) => count(from, period.period, calendar, { country: view.country });
      const [added, addedSafe] = [add(days.plain), add(days.plainSafe)];
      return {
        ...base,
        days: {
          ...days,
          plain: added.plain,
          plainSafe: addedSafe.plain,
          safe: { ...days.safe, day: addedSafe.safe, basis: [...days.safe.basis, basisOf(mover.rule)] },
          latest: { ...days.latest, day: added.fair, basis: [...days.latest.basis, basisOf(mover.rule)] },
        },
      };
    }
    case 'anew':
      return mover.days === null ? base : { ...base, days: mover.days };
    case 'not-before':
      return mover.days === null
        ? base
        : {
            ...base,
            days: {
              ...days,
              safe: later(days.safe, mover.days.safe),
              latest: later(days.latest, mover.days.latest),
            },
          };
    default:
      return base;
  }
}

/** Rules whose place another surely takes. */
function replacedIn(byId: ReadonlyMap<string, CountedRule>): ReadonlySet<string> {
  const replaced = new Set<string>();
  for (const { rule, inForce, days } of byId.values())
    if (rule.onlyIf !== undefined && inForce === true && days !== null)
      for (const id of rule.moves ?? [])
        if (byId.get(id)?.rule.direction === rule.direction) replaced.add(id);
  return replaced;
}
