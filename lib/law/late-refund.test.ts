import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../values/day';
import { lateRefund } from './late-refund';

const ended = day('2026-03-02');

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
])('ended on 2 March, due on the 16th, paid on %s: +%i %%', (paid, percent) => {
  expect(lateRefund(ended, day(paid))).toMatchObject({ due: '2026-03-16', percent });
});

test('a term that ends on a Saturday is late only after Monday', () => {
  expect(lateRefund(day('2026-03-14'), day('2026-03-30')).percent).toBe(0);
  expect(lateRefund(day('2026-03-14'), day('2026-03-31'))).toMatchObject({ percent: 10, daysLate: 3 });
});

test('the surcharge never falls as days pass', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 30 }), (after, more) => {
      const before = lateRefund(ended, addDays(ended, after)).percent;
      expect(lateRefund(ended, addDays(ended, after + more)).percent).toBeGreaterThanOrEqual(before);
    }),
  );
});
