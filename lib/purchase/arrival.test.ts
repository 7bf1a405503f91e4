import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, weekday } from '../values/day';
import { arrivalDue, awaited, expectedBy } from './arrival';
import { purchaseFrom } from './merge';
import { AT, idOf, purchaseOf, sightingOf } from './samples';

type Unit = 'hours' | 'calendar' | 'working' | 'ouvrables' | 'weeks';
// 20 November 2026 is a Friday.
const orderDate = day('2026-11-20');
const within = (min: number, max: number, unit: Unit) =>
  purchaseOf({ orderDate, promised: { from: null, until: null, delay: { min, max, unit } } });

test.each([
  [3, 5, 'working', '2026-11-27'],
  [1, 1, 'working', '2026-11-23'],
  [1, 1, 'ouvrables', '2026-11-21'],
  [3, 5, 'ouvrables', '2026-11-26'],
  [0, 48, 'hours', '2026-11-22'],
  [1, 25, 'hours', '2026-11-22'],
  [2, 7, 'calendar', '2026-11-27'],
  [1, 2, 'weeks', '2026-12-04'],
] as const)('%i to %i %s from a Friday end on %s', (min, max, unit, expected) => {
  expect(expectedBy(within(min, max, unit))).toEqual({ day: expected, from: 'counted' });
});

test('printed days win: the last of a window, or the only one', () => {
  const promised = (from: string, until: string | null) =>
    purchaseOf({
      orderDate,
      promised: { from: day(from), until: until === null ? null : day(until), delay: null },
    });
  expect(expectedBy(promised('2026-11-25', '2026-11-27'))).toEqual({ day: '2026-11-27', from: 'printed' });
  expect(expectedBy(promised('2026-11-25', null))).toEqual({ day: '2026-11-25', from: 'printed' });
});

test('without a promise the day is our own proposal, 14 days after the order', () => {
  expect(expectedBy(purchaseOf({ orderDate }))).toEqual({ day: '2026-12-04', from: 'ours' });
});

test('without a printed order date the day its confirmation was seen counts; otherwise nothing is guessed', () => {
  const purchase = purchaseFrom(sightingOf({}), { url: 'https://luminaires.example/merci', at: AT }, idOf(1));
  expect(expectedBy(purchase)?.day).toBe('2026-12-06');
  expect(expectedBy(purchaseOf({}))).toBeNull();
});

test('the question is due the day after, and not once the goods came', () => {
  const purchase = within(3, 5, 'working');
  expect(arrivalDue(purchase, () => 'Arrived?')).toMatchObject({
    day: '2026-11-28',
    kind: 'ask-arrival',
    claimId: null,
  });
  expect(awaited(purchaseOf({ orderDate, deliveredOn: day('2026-11-24') }))).toBeNull();
  expect(awaited({ ...purchase, removedAt: AT })).toBeNull();
  expect(awaited({ ...purchase, kind: 'travel-or-event' })).toBeNull();
});

test('nobody is asked about an order that was long past when it was first seen', () => {
  expect(awaited(purchaseOf({ orderDate: day('2024-03-01') }))).toBeNull();
});

test('a working-day promise ends on a working day and never before the calendar one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 60 }), (shift, count) => {
      const ordered = addDays(day('2024-01-01'), shift);
      const ends = (unit: Unit) =>
        expectedBy(
          purchaseOf({
            orderDate: ordered,
            promised: { from: null, until: null, delay: { min: 1, max: count, unit } },
          }),
        )?.day ?? '';
      expect(weekday(day(ends('working')))).toBeLessThanOrEqual(5);
      expect(weekday(day(ends('ouvrables')))).toBeLessThanOrEqual(6);
      expect(ends('calendar') <= ends('ouvrables') && ends('ouvrables') <= ends('working')).toBe(true);
    }),
  );
});
