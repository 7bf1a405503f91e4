import type { RoutePack } from '../routes/schema';
import type { CaseView } from './case-view';
import type { CountedRule } from './law-days';
import type { DatedReason, Window } from './plan';

const before = (a: DatedReason, b: DatedReason): DatedReason => (b.day < a.day ? b : a);
const after = (a: DatedReason, b: DatedReason): DatedReason => (b.day > a.day ? b : a);

/**
 * The last days that the law sets a route: safe is the earliest of its claims and notices, latest the latest claim, so
 * that a late notice leaves "probably too late", not "closed". Null where no rule in force gives a day.
 */
export function closingByLaw(
  pack: RoutePack,
  rules: readonly CountedRule[],
  view: CaseView,
): Window['closes'] {
  const { lastDay } = pack;
  if (lastDay === undefined) return null;
  const own = rules.flatMap(({ rule, inForce, days }) => {
    const as = inForce === true && days !== null ? lastDay(rule, view.problem) : null;
    return as === null || days === null ? [] : [{ as, days }];
  });
  const [first] = own;
  if (first === undefined) return null;
  const claims = own.filter(({ as }) => as === 'claim');
  const last = claims.length > 0 ? claims : own;
  const safe = own.map(({ days }) => days.safe).reduce(before);
  const latest = last.map(({ days }) => days.latest).reduce(after);
  return { safe, latest: after(safe, latest), bound: own.some(({ days }) => days.bound) };
}
