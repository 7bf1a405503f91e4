import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../values/day';
import {
  dueDay,
  interestCeiling,
  interestOn,
  interestPeriods,
  minimumPayment,
  parseFrancs,
  parsePercent,
} from './cembra-interest';

/** A television for CHF 100 bought on 15 March; the bill of 31 March is due on 20 April. */
const bill = { purchases: [{ day: day('2026-03-15'), minor: 10_000 }], due: dueDay(day('2026-03-31')) };

describe('Cembra’s worked examples', () => {
  test('a bill of 31 March is due on 20 April', () => {
    expect(bill.due).toBe('2026-04-20');
  });

  test('A: half paid on the due day: interest on 100 from the purchase to that day, then on 50', () => {
    const paid = [{ day: day('2026-04-20'), minor: 5000 }];
    const periods = interestPeriods(bill, paid, day('2026-05-20'));
    expect(periods).toEqual([
      { from: '2026-03-15', to: '2026-04-20', base: 10_000 },
      { from: '2026-04-21', to: '2026-05-20', base: 5000 },
    ]);
    // 37 days on 100 and 30 on 50, at the rate that the bill prints.
    expect(interestOn(periods, 12)).toBe(171);
    expect(interestOn(interestPeriods(bill, paid, day('2026-04-20')), 12)).toBe(122);
  });

  test('B: all paid by the due day: no interest', () => {
    const paid = [{ day: day('2026-04-20'), minor: 10_000 }];
    expect(interestPeriods(bill, paid, day('2026-12-31'))).toEqual([]);
    expect(interestOn([], 12)).toBe(0);
  });
});

test('paid in two parts before the due day costs nothing, a day too late it does', () => {
  const first = { day: day('2026-04-10'), minor: 5000 };
  expect(interestPeriods(bill, [first, { day: day('2026-04-20'), minor: 5000 }], day('2026-06-01'))).toEqual(
    [],
  );
  expect(interestPeriods(bill, [first, { day: day('2026-04-21'), minor: 5000 }], day('2026-06-01'))).toEqual([
    { from: '2026-03-15', to: '2026-04-10', base: 10_000 },
    { from: '2026-04-11', to: '2026-04-21', base: 5000 },
  ]);
});

test('each purchase counts from its own day', () => {
  const two = {
    ...bill,
    purchases: [...bill.purchases, { day: day('2026-03-25'), minor: 4000 }],
  };
  expect(interestPeriods(two, [], day('2026-03-31'))).toEqual([
    { from: '2026-03-15', to: '2026-03-24', base: 10_000 },
    { from: '2026-03-25', to: '2026-03-31', base: 14_000 },
  ]);
});

test('the smallest payment is 3 %, at least CHF 50, never more than the bill', () => {
  expect(minimumPayment(10_000)).toBe(5000);
  expect(minimumPayment(300_000)).toBe(9000);
  expect(minimumPayment(300_001)).toBe(9001);
  expect(minimumPayment(3000)).toBe(3000);
  expect(minimumPayment(0)).toBe(0);
});

test('knows the ceiling of the law for the years it was read', () => {
  expect(interestCeiling(day('2025-12-31'))).toBe(13);
  expect(interestCeiling(day('2026-01-01'))).toBe(12);
  expect(interestCeiling(day('2024-12-31'))).toBeNull();
  expect(interestCeiling(day('2027-01-01'))).toBeNull();
});

test.each([
  ['11.95 %', 11.95],
  ['12', 12],
  ['9,5%', 9.5],
  ['0', 0],
  ['120', null],
  ['31', null],
  ['zwölf', null],
  ['', null],
])('reads the rate %s', (text, percent) => {
  expect(parsePercent(text)).toBe(percent);
});

test.each([
  ['100', 10_000],
  ['CHF 1’234.50', 123_450],
  ["1'234.5", 123_450],
  ['Fr. 100.–', 10_000],
  ['99,95', 9995],
  ['-5', null],
  ['1.234', null],
  ['', null],
])('reads the amount %s', (text, minor) => {
  expect(parseFrancs(text)).toBe(minor);
});

test('interest never falls as days pass, and paying earlier never costs more', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const wait = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(amount, amount, wait, wait, wait, (bought, paid, payAfter, sooner, until) => {
      const one = { purchases: [{ day: day('2026-03-15'), minor: bought }], due: day('2026-04-20') };
      const end = addDays(day('2026-03-15'), until);
      const at = (after: number) =>
        interestOn(interestPeriods(one, [{ day: addDays(day('2026-03-15'), after), minor: paid }], end), 12);
      const cost = at(payAfter);
      expect(cost).toBeGreaterThanOrEqual(0);
      expect(at(Math.max(0, payAfter - sooner))).toBeLessThanOrEqual(cost);
      expect(
        interestOn(
          interestPeriods(one, [{ day: addDays(day('2026-03-15'), payAfter), minor: paid }], addDays(end, 1)),
          12,
        ),
      ).toBeGreaterThanOrEqual(cost);
    }),
  );
});
