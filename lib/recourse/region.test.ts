import { describe, expect, test } from 'vitest';
import { PROBLEMS } from '../claim/claim';
import { addDays, day } from '../values/day';
import { regionMatters } from './region-matters';
import { planOn } from './samples';

/** Every last day of a plan, by what it is the last day of. */
function lastDays(today: string, country: string, region?: string) {
  return PROBLEMS.flatMap((problem) => {
    const given = { country, claim: { problem }, answers: { 'received-on': today } };
    const plan = planOn(today, region === undefined ? given : { ...given, region });
    return [
      ...plan.routes.map(({ id, window }) => [`${problem} ${id}`, window.closes] as const),
      ...plan.rights.map(
        ({ id, kind, days }) => [`${problem} ${id}`, kind === 'last-day' ? days : null] as const,
      ),
    ].flatMap(([id, days]) => (days === null ? [] : [{ id, safe: days.safe.day, latest: days.latest.day }]));
  });
}

describe('where in the country the shopper lives', () => {
  test.each([
    ['DE', 'DE-BY'],
    ['CH', 'CH-GE'],
    ['GB', 'GB-SCT'],
    ['FR', 'FR-ALSACE-MOSELLE'],
  ])(
    'moves no last day of %s back, and none past the latest reading',
    (country, region) => {
      for (let ahead = 0; ahead < 40; ahead += 9) {
        const today = addDays(day('2026-11-20'), ahead);
        const before = new Map(lastDays(today, country).map((each) => [each.id, each]));
        for (const { id, safe, latest } of lastDays(today, country, region)) {
          expect(safe >= (before.get(id)?.safe ?? '')).toBe(true);
          expect(latest).toBe(before.get(id)?.latest);
          expect(safe <= latest).toBe(true);
        }
      }
    },
    30_000,
  );

  test('gives a withdrawal in Bavaria the working day after Epiphany, which elsewhere is one itself', () => {
    // Received on 23 December: 14 days end on 6 January, a holiday in three Länder.
    const lastDay = (region?: string) => lastOf('withdrawal', 'DE', '2026-12-23', region);
    expect(lastDay()).toBe('2027-01-06');
    expect(lastDay('DE-BY')).toBe('2027-01-07');
    expect(lastDay('DE-HH')).toBe('2027-01-06');
    // A region of another country than the one set is none.
    expect(lastDay('CH-UR')).toBe('2027-01-06');
  });
});

/** The safe last day for withdrawing from goods received on a day. */
function lastOf(
  problem: 'withdrawal',
  country: string,
  received: string,
  region?: string,
): string | undefined {
  const facts = { orderDate: day('2026-12-15') };
  const given = { country, facts, claim: { problem }, answers: { 'received-on': received } };
  const plan = planOn('2026-12-28', region === undefined ? given : { ...given, region });
  return plan.rights.find(
    ({ kind, rule, days }) =>
      kind === 'last-day' &&
      days !== null &&
      (rule.trigger === 'possession' || rule.trigger === 'last-item-received'),
  )?.days?.safe.day;
}

describe('the question where in the country', () => {
  const asked = (today: string, country: string, answers: Record<string, string>) =>
    regionMatters(
      planOn(today, {
        country,
        facts: { orderDate: day('2026-12-15') },
        claim: { problem: 'withdrawal' },
        answers,
      }),
      country,
    );

  test('is asked where a holiday of some parts is near a last day', () => {
    expect(asked('2026-12-28', 'DE', { 'received-on': '2026-12-23' })).toBe(true);
  });

  test('is not asked in a country whose holidays are the same everywhere', () => {
    expect(asked('2026-12-28', 'NL', { 'received-on': '2026-12-23' })).toBe(false);
    expect(regionMatters(planOn('2026-12-28'), null)).toBe(false);
  });
});
