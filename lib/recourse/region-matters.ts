import { holidaysOf } from '../law/holidays';
import { addDays, type Day } from '../values/day';
import type { Plan } from './plan';

/** The longest period counted in working days is of fifteen: three weeks, and some for the holidays in it. */
const REACH = 28;

/**
 * Whether knowing the shopper's part of the country could move a last day of the plan that is still to come: a holiday
 * kept in some parts only lies on its safe day or in the weeks before it, and the latest reading is later.
 */
export function regionMatters({ today, routes, rights }: Plan, country: string | null): boolean {
  if (country === null) return false;
  const last = [
    ...routes.flatMap(({ state, window }) =>
      state === 'closed' || state === 'ended' ? [] : [window.closes],
    ),
    ...rights.flatMap(({ kind, days }) => (kind === 'last-day' ? [days] : [])),
  ].flatMap((days) =>
    days !== null && days.safe.day >= today && days.safe.day < days.latest.day ? [days.safe.day] : [],
  );
  const regional = new Map<number, readonly Day[]>();
  const of = (year: number): readonly Day[] => {
    const known =
      regional.get(year) ?? holidaysOf(country, year).flatMap((each) => (each.everywhere ? [] : [each.day]));
    regional.set(year, known);
    return known;
  };
  return last.some((safe) => {
    const from = addDays(safe, -REACH);
    const years = new Set([from, safe].map((each) => Number(each.slice(0, 4))));
    return [...years].flatMap(of).some((holiday) => holiday >= from && holiday <= safe);
  });
}
