import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, day, daysBetween, parseDay, weekday } from './day';

const FROM = Temporal.PlainDate.from('1900-01-01');
const anyDate = fc.integer({ min: 0, max: 2_958_463 }).map((days) => FROM.add({ days }));

test('only real dates from 1900 to 9999 are days', () => {
  expect(parseDay('2024-02-29')).toBe('2024-02-29');
  for (const text of ['2023-02-29', '2026-13-01', '2026-1-1', '1899-12-31', '10000-01-01', '', 'today'])
    expect(parseDay(text), text).toBeNull();
});

test('moves, compares and names days as Temporal does', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      const of = day(date.toString());
      expect(weekday(of)).toBe(date.dayOfWeek);
      const moved = date.add({ days });
      if (moved.year < 1900 || moved.year > 9999) return;
      expect(addDays(of, days)).toBe(moved.toString());
      expect(daysBetween(of, day(moved.toString()))).toBe(days);
    }),
    { numRuns: 2000 },
  );
});

test('moves by months as Temporal does, clamped to the month’s last day', () => {
  expect(addMonths(day('2024-02-29'), 24)).toBe('2026-02-28');
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
      const moved = date.add({ months });
      if (moved.year < 1900 || moved.year > 9999) return;
      expect(addMonths(day(date.toString()), months)).toBe(moved.toString());
    }),
    { numRuns: 2000 },
  );
});

test('the ends of the calendar are walls', () => {
  expect(addDays(day('9999-12-30'), 5)).toBe('9999-12-31');
  expect(addDays(day('1900-01-02'), -5)).toBe('1900-01-01');
  expect(addMonths(day('9999-12-30'), 1)).toBe('9999-12-31');
  expect(addMonths(day('1900-01-30'), -1)).toBe('1900-01-01');
  expect(addDays(day('2026-01-01'), Number.POSITIVE_INFINITY)).toBe('9999-12-31');
});
