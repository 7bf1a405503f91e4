import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Due } from '../claim/claim';
import { idOf } from '../purchase/samples';
import { day } from '../values/day';
import {
  badgeText,
  isNight,
  morningOf,
  nextDayBreak,
  nextDueLook,
  nextMorning,
  saidKey,
  targetOf,
  unsaid,
} from './due-times';

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Zurich]`);
const due = (number: number, more: Partial<Due> = {}): Due => ({
  id: `${idOf(number)}:ask-arrival:`,
  day: day('2026-11-28'),
  kind: 'ask-arrival',
  purchaseId: idOf(number),
  claimId: null,
  sentence: 'Arrived?',
  ...more,
});

test.each([
  ['2026-11-22T07:59', true],
  ['2026-11-22T08:00', false],
  ['2026-11-22T20:59', false],
  ['2026-11-22T21:00', true],
])('at %s it is night: %s', (time, night) => {
  expect(isNight(at(time))).toBe(night);
});

test('the next look is the morning of the next due day, and none when nothing is due', () => {
  expect(nextDueLook(at('2026-11-22T14:00'), day('2026-11-28'), false)?.toString()).toContain(
    '2026-11-28T09:00:00+01:00',
  );
  expect(nextDueLook(at('2026-11-22T14:00'), null, false)).toBeNull();
});

test('what could not be said at night is said the next morning', () => {
  expect(nextDueLook(at('2026-11-22T23:00'), null, true)?.toPlainDateTime().toString()).toBe(
    '2026-11-23T09:00:00',
  );
  expect(nextDueLook(at('2026-11-22T06:00'), day('2026-12-24'), true)?.toPlainDateTime().toString()).toBe(
    '2026-11-22T09:00:00',
  );
});

test('nine in the morning stays nine where the clocks change', () => {
  expect(morningOf(day('2026-03-29'), 'Europe/Zurich').toString()).toContain('T09:00:00+02:00');
  expect(morningOf(day('2026-10-25'), 'Europe/Zurich').toString()).toContain('T09:00:00+01:00');
});

test('in any zone at any moment the next looks lie ahead, by no more than 25 hours, and are no night', () => {
  const zones = [
    'Europe/Zurich',
    'Pacific/Apia',
    'America/St_Johns',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'UTC',
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 946_684_800, max: 4_102_444_800 }),
      fc.constantFrom(...zones),
      (second, zone) => {
        const moment = Temporal.Instant.fromEpochMilliseconds(second * 1000).toZonedDateTimeISO(zone);
        for (const look of [nextMorning(moment), nextDayBreak(moment)]) {
          const hours = moment.until(look, { largestUnit: 'hours' }).total('hours');
          expect(hours).toBeGreaterThan(0);
          // Apia skipped a whole day in 2011.
          expect(hours).toBeLessThanOrEqual(zone === 'Pacific/Apia' ? 49 : 25.1);
        }
        expect(isNight(nextMorning(moment))).toBe(false);
      },
    ),
  );
});

test('a reminder is said once, and again only when it was put off to another day', () => {
  const said = new Set([saidKey(due(1))]);
  expect(unsaid([due(1), due(2), due(1, { day: day('2026-12-01') })], said)).toEqual([
    due(2),
    due(1, { day: day('2026-12-01') }),
  ]);
});

test('the badge shows a number, and nothing when nothing is due', () => {
  expect([0, 1, 99, 100].map(badgeText)).toEqual(['', '1', '99', '99+']);
});

test('a reminder opens its claim or purchase; several open the list', () => {
  expect(targetOf([due(1)])).toBe(`#/purchase/${idOf(1)}`);
  expect(targetOf([due(1, { claimId: idOf(5) })])).toBe(`#/claim/${idOf(5)}`);
  expect(targetOf([due(1, { claimId: idOf(5) }), due(1, { claimId: idOf(5), kind: 'last-day' })])).toBe(
    `#/claim/${idOf(5)}`,
  );
  expect(targetOf([due(1), due(2)])).toBe('');
  expect(targetOf([])).toBe('');
});
