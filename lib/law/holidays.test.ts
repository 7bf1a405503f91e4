import { describe, expect, test } from 'vitest';
import { day } from '../values/day';
import { easter, holidaysOf, isHoliday } from './holidays';

test.each([
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
])('Easter %i is %s', (year, expected) => {
  expect(easter(year)).toBe(expected);
});

test('Easter is always a Sunday between 22 March and 25 April', () => {
  for (let year = 1900; year <= 2200; year += 1) {
    const sunday = easter(year);
    expect(Temporal.PlainDate.from(sunday).dayOfWeek).toBe(7);
    expect(sunday >= `${year}-03-22` && sunday <= `${year}-04-25`).toBe(true);
  }
});

describe('France', () => {
  test('keeps eleven holidays everywhere, thirteen in Alsace and Moselle', () => {
    const everywhere = holidaysOf('FR', 2026).filter((holiday) => holiday.everywhere);
    expect(everywhere).toHaveLength(11);
    expect(holidaysOf('FR', 2026, 'FR-ALSACE-MOSELLE').filter((holiday) => holiday.everywhere)).toHaveLength(
      13,
    );
  });

  test('counts Good Friday as possible, and as certain only in Alsace and Moselle', () => {
    const goodFriday = day('2024-03-29');
    expect(isHoliday(goodFriday, 'FR', 'certain')).toBe(false);
    expect(isHoliday(goodFriday, 'FR', 'possible')).toBe(true);
    expect(isHoliday(goodFriday, 'FR', 'certain', 'FR-ALSACE-MOSELLE')).toBe(true);
  });
});

test('Switzerland keeps 1 August everywhere and 26 December in part', () => {
  expect(isHoliday(day('2026-08-01'), 'CH', 'certain')).toBe(true);
  expect(isHoliday(day('2026-12-26'), 'CH', 'certain')).toBe(false);
  expect(isHoliday(day('2026-12-26'), 'CH', 'possible')).toBe(true);
});

test('a country outside the data has no holidays rather than wrong ones', () => {
  expect(holidaysOf('ZZ', 2026)).toEqual([]);
});
