import { FAULTY } from '../claim/problems';
import { afterWaiting, count } from '../law/counting';
import type { Closing, ClosingRule, OpeningRule, RoutePack, TimeRule } from '../routes/schema';
import type { Basis } from '../values/basis';
import { addDays, type Day } from '../values/day';
import type { Text } from '../values/sentence';
import { answeredDay, type CaseView, isSure, type KnownDay } from './case-view';
import { type History, silentFrom } from './history';
import { holds } from './only';
import type { DatedReason, Window } from './plan';
import { recourseText as text } from './recourse.text';

/** Whether a route is open by its own rules, why, and since or from which day. */
export interface Opening {
  readonly open: boolean;
  /** The day it opens or opened; null where it is open without a day, or no day is known. */
  readonly day: DatedReason | null;
  readonly reason: Text;
  readonly basis: readonly Basis[];
}

const EXACT = { country: null };

/** The day a rule counts from; null where it has not happened. */
export function dayOf(time: TimeRule, view: CaseView, history: History): KnownDay | null {
  if (time.answer !== undefined) return sure(answeredDay(view.claim, time.answer) ?? undefined);
  if (time.from !== 'used' && time.from !== 'last-used') return view.days[time.from];
  const uses = time.of === undefined ? history.uses : usesOf(time.of, view);
  return sure(time.from === 'used' ? uses[0] : uses.at(-1));
}
const usesOf = (routes: readonly string[], view: CaseView): Day[] =>
  view.events
    .filter((event) => event.kind === 'sent' && event.route !== null && routes.includes(event.route))
    .map((event) => event.day);
const sure = (day: Day | undefined): KnownDay | null =>
  day === undefined ? null : { earliest: day, latest: day };

const why = (time: TimeRule, from: Day): Text => ({ say: time.why, with: { from: { day: from } } });

/** What is wrong with goods can only be told once they are there. */
const RECEIVED: ReadonlySet<string> = new Set(FAULTY);

/** As `dayOf`; goods that came on a day not known came between the order and today. */
function startOf(time: TimeRule, view: CaseView, history: History): KnownDay | null {
  const day = dayOf(time, view, history);
  if (day !== null || time.from !== 'delivery' || time.answer !== undefined) return day;
  return RECEIVED.has(view.problem)
    ? { earliest: view.days.order?.earliest ?? null, latest: view.today }
    : null;
}

/** Tries a pack's opening rules in order: the first that is open, else the one that opens first. */
export function openingOf(
  pack: RoutePack,
  view: CaseView,
  history: History,
  others: ReadonlyMap<string, History>,
): Opening {
  const standing = { stage: history.stage, round: history.round };
  const found = pack.opens
    .filter((rule) => holds(rule.only, view, standing))
    .map((rule) => tried(rule, pack, view, history, others));
  const open = found.find((each) => each.open);
  if (open !== undefined) return open;
  const dated = found
    .filter((each) => each.day !== null)
    .sort((a, b) => ((a.day?.day ?? '') < (b.day?.day ?? '') ? -1 : 1));
  return dated[0] ?? found[0] ?? { open: false, day: null, reason: { say: pack.notYet }, basis: [] };
}

function tried(
  rule: OpeningRule,
  pack: RoutePack,
  view: CaseView,
  history: History,
  others: ReadonlyMap<string, History>,
): Opening {
  const closed = (day: DatedReason | null): Opening => ({
    open: false,
    day,
    reason: { say: pack.notYet },
    basis: rule.basis,
  });
  const opened = (day: DatedReason | null): Opening => ({
    open: true,
    day,
    reason: { say: rule.reason },
    basis: rule.basis,
  });
  if (rule.kind === 'at-once') return opened(null);
  if (rule.kind === 'turn') return turned(rule, others, opened, closed);
  const dates = [rule.time, ...(rule.also === undefined ? [] : [rule.also])].map((time) =>
    opensBy(time, rule.kind, view, history),
  );
  // Everything asked for must have come: the later day opens.
  const dated = dates.reduce((a, b) => (a === null || b === null ? null : a.day >= b.day ? a : b));
  if (dated === null) return closed(null);
  return view.today >= dated.day ? opened(dated) : closed(dated);
}

/** The day on which a waiting period is over; null where what it counts from has not happened. */
function opensBy(time: TimeRule, kind: 'on' | 'after', view: CaseView, history: History): DatedReason | null {
  const from = dayOf(time, view, history)?.latest ?? null;
  if (from === null) return null;
  const day =
    kind === 'after'
      ? afterWaiting(from, time.add, time.calendar, EXACT)
      : count(from, time.add, time.calendar, EXACT).plain;
  return { day, why: why(time, from), basis: time.basis };
}

function turned(
  rule: Extract<OpeningRule, { kind: 'turn' }>,
  others: ReadonlyMap<string, History>,
  opened: (day: DatedReason | null) => Opening,
  closed: (day: DatedReason | null) => Opening,
): Opening {
  for (const id of rule.of) {
    const other = others.get(id);
    if (other === undefined) continue;
    if (rule.stages.includes(other.stage)) {
      const since =
        other.stage === 'silent' && other.answerBy !== null
          ? addDays(other.answerBy.day, 1)
          : other.last?.day;
      return opened(
        since === undefined
          ? null
          : { day: since, why: { say: text.opened, with: { from: { day: since } } }, basis: rule.basis },
      );
    }
  }
  if (!rule.stages.includes('silent')) return closed(null);
  for (const id of rule.of) {
    const other = others.get(id);
    const silent = other === undefined ? null : silentFrom(other);
    if (other?.answerBy != null && silent !== null)
      return closed({
        day: silent,
        why: { say: text.opensOnSilence, with: { from: { day: other.answerBy.day } } },
        basis: [...rule.basis, ...other.answerBy.basis],
      });
  }
  return closed(null);
}

/** The last days of a route: the earliest safe reading, the latest one, and whether an unknown forced a bound. */
export function closingOf(pack: RoutePack, view: CaseView, history: History): Window['closes'] {
  const standing = { stage: history.stage, round: history.round };
  const rules = pack.closes.filter((rule) => holds(rule.only, view, standing));
  const safes = rules.filter((rule) => rule.reading === 'safe' || rule.reading === 'both');
  const latests = rules.filter((rule) => rule.reading === 'latest' || rule.reading === 'both');
  if (safes.length === 0 && latests.length === 0) return null;

  const safe = earliest((safes.length > 0 ? safes : latests).map((rule) => safeOf(rule, view, history)));
  const latest = last((latests.length > 0 ? latests : safes).map((rule) => latestOf(rule, view, history)));
  // A rule that counts from something that has not happened yet (a complaint) sets no last day.
  if (safe === null || latest === null) return null;
  const caps = rules.flatMap((rule) => (rule.reading === 'cap' ? [latestOf(rule, view, history)] : []));
  const capped = earliest([latest, ...caps]) ?? latest;
  const extended = extend(
    pack,
    safe.reason.day > capped.reason.day ? capped.reason : safe.reason,
    capped.reason,
    history,
  );
  return { safe: extended.safe, latest: extended.latest, bound: safe.bound };
}

interface Reading {
  readonly reason: DatedReason;
  readonly bound: boolean;
}

function safeOf(rule: ClosingRule, view: CaseView, history: History): Reading | null {
  const from = startOf(rule.time, view, history);
  if (from === null) return null;
  // Not even a bound: the only safe day is today.
  if (from.earliest === null)
    return {
      reason: { day: view.today, why: { say: text.unknownStart }, basis: rule.time.basis },
      bound: true,
    };
  const counted = count(from.earliest, rule.time.add, rule.time.calendar, view.place);
  const bound = !isSure(from);
  return {
    reason: {
      day: counted.safe,
      why: bound
        ? { say: text.bound, with: { why: { text: why(rule.time, from.earliest) } } }
        : why(rule.time, from.earliest),
      basis: rule.time.basis,
    },
    bound,
  };
}

function latestOf(rule: ClosingRule, view: CaseView, history: History): Reading | null {
  const from = startOf(rule.time, view, history);
  if (from === null || from.latest === null) return null;
  const counted = count(from.latest, rule.time.add, rule.time.calendar, { country: view.country });
  return {
    reason: { day: counted.fair, why: why(rule.time, from.latest), basis: rule.time.basis },
    bound: !isSure(from),
  };
}

const pick = (readings: readonly (Reading | null)[], better: (a: Day, b: Day) => boolean): Reading | null =>
  readings.reduce<Reading | null>(
    (best, each) =>
      each !== null && (best === null || better(each.reason.day, best.reason.day)) ? each : best,
    null,
  );
const earliest = (readings: readonly (Reading | null)[]): Reading | null => pick(readings, (a, b) => a < b);
const last = (readings: readonly (Reading | null)[]): Reading | null => pick(readings, (a, b) => a > b);

function extend(
  pack: RoutePack,
  safe: DatedReason,
  latest: DatedReason,
  history: History,
): { safe: DatedReason; latest: DatedReason } {
  if (pack.extend === undefined) return { safe, latest };
  const given: Closing = { safe: safe.day, latest: latest.day };
  const moved = pack.extend(given, history.uses);
  if (moved === given) return { safe, latest };
  const reason = (day: Day, before: DatedReason): DatedReason => ({
    day,
    why: moved.why === undefined ? before.why : { say: moved.why },
    basis: moved.basis ?? before.basis,
  });
  return { safe: reason(moved.safe, safe), latest: reason(moved.latest, latest) };
}
