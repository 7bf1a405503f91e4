import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../values/day';
import { count, days } from './counting';
import { fr } from './fr';
import { surcharge } from './late-refund';
import type { LawRule, LegalPeriod } from './schema';

const ladderOf = (rule: LawRule): Extract<LegalPeriod, { kind: 'ladder' }> => {
  if (rule.period.kind !== 'ladder') throw new Error(`${rule.id} has no ladder`);
  return rule.period;
};
const termination = ladderOf(fr.rules['FR-07']);
const withdrawal = ladderOf(fr.rules['FR-30']);

describe('a French refund after the end of the contract', () => {
  test.each([
    ['2026-03-16', 0],
    ['2026-03-17', 10],
    ['2026-03-26', 10],
    ['2026-03-30', 10],
    ['2026-03-31', 20],
    ['2026-04-10', 20],
    ['2026-04-15', 20],
    ['2026-04-16', 50],
    ['2026-05-20', 50],
  ])('due on 16 March 2026 and paid on %s has grown by %i %%', (paid, percent) => {
    const { plain, fair } = count(day('2026-03-02'), days(14), 'FR-CAL');
    expect(surcharge(termination, plain, fair, day(paid)).percent).toBe(percent);
  });
});

describe('a French refund after a withdrawal', () => {
  const term = day('2026-03-16');
  test.each([
    ['2026-03-16', 0],
    ['2026-03-26', null],
    ['2026-03-27', 5],
    ['2026-04-05', 5],
    ['2026-04-06', 10],
    ['2026-04-16', 20],
    ['2026-05-16', 50],
    ['2026-06-14', 50],
    // Past 90 days five points for each month that has passed, never more than the price.
    ['2026-07-14', 50],
    ['2026-07-15', 55],
    ['2026-08-15', 60],
    ['2030-01-01', 100],
  ])('due on 16 March 2026 and paid on %s has grown by %s %%', (paid, percent) => {
    expect(surcharge(withdrawal, term, term, day(paid)).percent).toBe(percent);
  });
});

test('a refund never shrinks by coming later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 30 }), (late, more) => {
      const term = day('2026-03-16');
      for (const ladder of [termination, withdrawal]) {
        const first = surcharge(ladder, term, term, addDays(term, late)).percent ?? 0;
        const then = surcharge(ladder, term, term, addDays(term, late + more)).percent ?? 0;
        expect(then).toBeGreaterThanOrEqual(first);
      }
    }),
  );
});
