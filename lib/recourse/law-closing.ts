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
  const limits = own.filter(({ as }) => as === 'limit');
  // The time for a court action bounds a claim for which the law sets no other end; alone it closes nothing.
  if (limits.length === own.length) return null;
  const last = claims.length > 0 ? claims : limits.length > 0 ? limits : own;
  const spoken = own.filter(({ as }) => as !== 'limit');
  const safe = spoken.map(({ days }) => days.safe).reduce(before);
  const latest = last.map(({ days }) => days.latest).reduce(after);
  return { safe, latest: after(safe, latest), bound: spoken.some(({ days }) => days.bound) };
}

/** The last day to send goods back after a withdrawal, while they have not been. */
export function returnByLaw(rules: readonly CountedRule[], view: CaseView): DatedReason | null {
  const { days, purchase, today } = view;
  if (view.problem !== 'withdrawal' || days.return !== null || days.delivery === null) return null;
  if (purchase.kind === 'service' || purchase.kind === 'digital') return null;
  const own = rules.find(
    ({ rule, days: counted }) =>
      rule.direction === 'LATEST' && rule.trigger === 'withdrawal-sent' && counted !== null,
  );
  const safe = own?.days?.safe;
  return safe === undefined || safe.day < today ? null : safe;
}
