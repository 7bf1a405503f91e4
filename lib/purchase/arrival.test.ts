import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addDays, day, weekday } from '../values/day';
import { arrivalDue, awaited, expectedBy, orderedOn } from './arrival';
import { mergeSighting, purchaseFrom } from './merge';
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

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test.each([
  ['Europe/Paris', '2026-11-22T23:30:00.000Z', '2026-11-23'],
  ['Europe/Paris', '2026-11-22T22:30:00.000Z', '2026-11-22'],
  ['America/New_York', '2026-11-23T02:30:00.000Z', '2026-11-22'],
])('in %s an order seen at %s is of the day on the shopper’s own calendar', (place, at, expected) => {
  process.env.TZ = place;
  const purchase = purchaseFrom(sightingOf({}), { url: 'https://luminaires.example/merci', at }, idOf(1));
  expect(orderedOn(purchase)).toBe(expected);
});

test('opening the confirmation again days later does not make the order younger', () => {
  const url = 'https://luminaires.example/merci';
  const purchase = purchaseFrom(sightingOf({}), { url, at: AT }, idOf(1));
  const again = mergeSighting(purchase, sightingOf({}), { url, at: '2026-12-03T10:00:00.000Z' });
  expect(orderedOn(again)).toBe(orderedOn(purchase));
  expect(expectedBy(again)).toEqual(expectedBy(purchase));
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

test('the question is put off until the chosen day, and no further than that', () => {
  const purchase = within(3, 5, 'working');
  const asked = (until: string) => arrivalDue({ ...purchase, quietUntil: day(until) }, () => 'Arrived?')?.day;
  expect(asked('2026-12-05')).toBe('2026-12-05');
  expect(asked('2026-11-20')).toBe('2026-11-28');
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
