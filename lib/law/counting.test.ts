import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, weekday } from '../values/day';
import {
  afterWaiting,
  type CalendarCode,
  count,
  countFromExpiry,
  days,
  fairDay,
  months,
  years,
} from './counting';
import { easter } from './holidays';

const ALL: readonly CalendarCode[] = [
  'EXACT',
  'UNSTATED',
  'EU-CAL',
  'FR-CAL',
  'FR-PROC',
  'CH-CAL',
  'CH-STAT',
  'CH-PROC',
  'CH-COURT',
  'DE-CAL',
  'BE-CAL',
  'ES-CAL',
  'IT-CAL',
  'NL-CAL',
  'LU-CAL',
  'AT-CAL',
  'PT-CAL',
  'IE-CAL',
  'UK-CAL',
  'US',
];

describe('printed examples', () => {
  test.each([
    ['ten days that end on a Sunday', '2014-12-11', '2014-12-22'],
    ['ten days that end on Christmas', '2014-12-15', '2014-12-26'],
    ['ten days that end on a Saturday', '2024-02-07', '2024-02-19'],
    ['ten days that end on Good Friday, which France at large does not keep', '2024-03-19', '2024-03-29'],
  ])('French procedure: %s', (_, event, expected) => {
    expect(count(day(event), days(10), 'FR-PROC').safe).toBe(expected);
  });

  test('French procedure in Alsace and Moselle: Good Friday, the weekend and Easter Monday are passed over', () => {
    expect(count(day('2024-03-19'), days(10), 'FR-PROC', { region: 'FR-ALSACE-MOSELLE' }).safe).toBe(
      '2024-04-02',
    );
  });

  test.each(['2015-01-10', '2026-01-10'])(
    'French withdrawal: received on %s, the 24th is a Saturday, so Monday',
    (event) => {
      expect(count(day(event), days(14), 'FR-PROC').safe).toBe(`${event.slice(0, 4)}-01-26`);
    },
  );

  test.each([
    ['2023-08-03', '2023-08-17'],
    ['2018-09-10', '2018-09-24'],
  ])('German withdrawal: from %s to %s', (event, expected) => {
    expect(count(day(event), days(14), 'DE-CAL')).toMatchObject({ safe: expected, fair: expected });
  });

  test('a bill of 31 March is due on 20 April and disputed by 30 April', () => {
    expect(count(day('2026-03-31'), days(20), 'EXACT').safe).toBe('2026-04-20');
    expect(count(day('2026-03-31'), days(30), 'UNSTATED', { country: 'CH' })).toMatchObject({
      safe: '2026-04-30',
      fair: '2026-04-30',
    });
  });

  test('the day of receipt is not the first day: received on the 5th, the last day is the 19th', () => {
    expect(count(day('2026-05-05'), days(14), 'EXACT').safe).toBe('2026-05-19');
  });

  test('an Irish or British period "beginning on" the day counts it', () => {
    expect(count(day('2026-11-02'), days(14), 'UK-CAL', {}, 'beginning').safe).toBe('2026-11-15');
  });
});

describe('months and years', () => {
  test('end on the same-numbered day, else on the last of the month', () => {
    expect(count(day('2024-02-29'), years(2), 'EXACT').plain).toBe('2026-02-28');
    expect(count(day('2024-02-29'), years(2), 'EU-CAL').safe).toBe('2026-03-02');
    expect(count(day('2026-01-31'), months(1), 'EXACT').plain).toBe('2026-02-28');
    expect(count(day('2026-03-10'), months(12), 'FR-CAL').safe).toBe('2027-03-10');
  });

  test('one period in two units is added in the order of its words', () => {
    const period = { ...months(12), plus: days(14) };
    expect(count(day('2027-02-20'), period, 'EXACT').plain).toBe('2028-03-05');
    expect(count(day('2026-01-31'), period, 'DE-CAL').safe).toBe('2027-02-15');
  });

  test('a period from the end of the year ends with a year', () => {
    const period = { ...years(3), fromYearEnd: true } as const;
    expect(count(day('2026-01-02'), period, 'EXACT').plain).toBe('2029-12-31');
    expect(count(day('2026-12-31'), period, 'EXACT').plain).toBe('2029-12-31');
    // 31 December 2028 is a Sunday, 1 January a holiday.
    expect(count(day('2025-07-01'), period, 'DE-CAL').safe).toBe('2029-01-02');
  });

  test('a second period counts from the event, never from a rolled day', () => {
    const first = count(day('2026-03-14'), days(14), 'FR-PROC');
    expect(first).toMatchObject({ plain: '2026-03-28', safe: '2026-03-30' });
    expect(count(first.plain, days(14), 'FR-PROC').plain).toBe('2026-04-11');
  });
});

describe('weekends and holidays', () => {
  const saturday = day('2026-11-28');
  const before = addDays(saturday, -14);

  test('French contract periods: the shopper keeps to the Saturday, the seller has until Monday', () => {
    expect(count(before, days(14), 'FR-CAL')).toMatchObject({ safe: '2026-11-28', fair: '2026-11-30' });
  });

  test('Spain and the United Kingdom roll nothing', () => {
    for (const calendar of ['ES-CAL', 'UK-CAL'] as const)
      expect(count(before, days(14), calendar)).toMatchObject({ safe: saturday, fair: saturday });
  });

  test('where nothing is said of weekends, only the other side has until Monday', () => {
    for (const calendar of ['US', 'IE-CAL', 'UNSTATED'] as const)
      expect(count(before, days(14), calendar)).toMatchObject({ safe: saturday, fair: '2026-11-30' });
  });

  test('Portugal and Italy move a Sunday for certain and a Saturday perhaps', () => {
    for (const calendar of ['PT-CAL', 'IT-CAL'] as const) {
      expect(count(before, days(14), calendar)).toMatchObject({ safe: '2026-11-28', fair: '2026-11-30' });
      expect(count(before, days(15), calendar)).toMatchObject({ safe: '2026-11-30', fair: '2026-11-30' });
    }
  });

  test('the Netherlands move short periods, Good Friday included, and no long ones', () => {
    const goodFriday = addDays(easter(2026), -2);
    expect(count(addDays(goodFriday, -14), days(14), 'NL-CAL').safe).toBe('2026-04-07');
    expect(count(day('2024-11-30'), years(2), 'NL-CAL').safe).toBe('2026-11-30');
    expect(count(day('2025-11-28'), months(12), 'NL-CAL')).toMatchObject({
      safe: '2026-11-28',
      fair: '2026-11-28',
    });
    expect(count(day('2026-09-28'), months(2), 'NL-CAL').safe).toBe('2026-11-30');
  });

  test('the Swiss courts rest, and only the latest reading waits for them', () => {
    // Three months from 10 June 2026: 32 days of rest in summer.
    expect(count(day('2026-06-10'), months(3), 'CH-COURT')).toMatchObject({
      safe: '2026-09-10',
      fair: '2026-10-12',
    });
    // Served at Christmas: the period begins once the rest is over.
    expect(count(day('2026-12-24'), days(10), 'CH-COURT')).toMatchObject({
      plain: '2027-01-03',
      safe: '2027-01-04',
      fair: '2027-01-12',
    });
  });

  test('Austria equates Good Friday with a holiday', () => {
    const goodFriday = addDays(easter(2026), -2);
    expect(count(addDays(goodFriday, -10), days(10), 'AT-CAL').safe).toBe('2026-04-07');
  });

  test('two days over Easter are lengthened until they hold two working days', () => {
    expect(count(day('2026-04-03'), days(2), 'EU-CAL', { country: 'FR' }).safe).toBe('2026-04-08');
  });

  test('working days leave out weekends and holidays, jours ouvrables keep Saturday', () => {
    expect(count(day('2026-12-23'), { amount: 3, unit: 'working' }, 'FR-CAL').safe).toBe('2026-12-29');
    expect(count(day('2026-12-23'), { amount: 3, unit: 'ouvrables' }, 'FR-CAL').safe).toBe('2026-12-28');
  });
});

test('a period counted from the expiry of another: safe from its plain end, fair from its rolled end', () => {
  // Received on Saturday 14 March 2026: the fourteenth day is a Saturday, and moves to Monday.
  const first = count(day('2026-03-14'), days(14), 'FR-PROC');
  expect(countFromExpiry(first, months(12), 'FR-PROC')).toEqual({
    plain: '2027-03-28',
    safe: '2027-03-30',
    fair: '2027-03-30',
  });
  const exact = { plain: day('2026-03-28'), safe: day('2026-03-28'), fair: day('2026-03-30') };
  expect(countFromExpiry(exact, months(12), 'EXACT')).toMatchObject({
    safe: '2027-03-28',
    fair: '2027-03-30',
  });
});

test('a waiting period in working days takes a day that may be a holiday for one', () => {
  // Good Friday is a holiday in Alsace and Moselle only.
  expect(afterWaiting(day('2026-04-01'), { amount: 2, unit: 'working' }, 'FR-CAL')).toBe('2026-04-08');
  expect(count(day('2026-04-01'), { amount: 2, unit: 'working' }, 'FR-CAL').safe).toBe('2026-04-03');
});

test('a waiting period is never shortened: the day after its last day, weekend or not', () => {
  expect(afterWaiting(day('2026-11-14'), days(14), 'EXACT')).toBe('2026-11-29');
  expect(afterWaiting(day('2026-12-31'), months(2), 'EXACT')).toBe('2027-03-01');
});

test('a day given to the other side is moved past weekend and holidays before it is late', () => {
  expect(fairDay(day('2026-12-25'), 'FR')).toBe('2026-12-28');
  expect(fairDay(day('2026-12-06'), null)).toBe('2026-12-07');
});

/** A counter written anew, on day numbers, for the calendars that roll Saturday, Sunday and national holidays. */
function secondCounter(event: Day, amount: number, holidays: ReadonlySet<string>): string {
  const start = Date.UTC(
    Number(event.slice(0, 4)),
    Number(event.slice(5, 7)) - 1,
    Number(event.slice(8, 10)),
  );
  let at = start + amount * 86_400_000;
  const iso = () => new Date(at).toISOString().slice(0, 10);
  while ([0, 6].includes(new Date(at).getUTCDay()) || holidays.has(iso())) at += 86_400_000;
  return iso();
}

function frenchHolidays(year: number): string[] {
  // Easter by Gauss's rule, valid for 1900 to 2099.
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  let march = 22 + d + e;
  if (march === 57) march = 50;
  if (d === 28 && e === 6 && year % 19 > 10) march = 49;
  const moved = [1, 39, 50].map((after) =>
    new Date(Date.UTC(year, 2, march + after)).toISOString().slice(0, 10),
  );
  return [
    ...moved,
    ...['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map(
      (fixed) => `${year}-${fixed}`,
    ),
  ];
}

test('over all days from 2000 to 2099 the French procedural count agrees with a second counter', () => {
  const holidays = new Set(Array.from({ length: 102 }, (_, index) => frenchHolidays(1999 + index)).flat());
  // Every eleventh day meets every date of the year and every weekday many times over the century.
  for (let at = day('2000-01-01'); at < '2099-11-01'; at = addDays(at, 11))
    expect(count(at, days(10), 'FR-PROC').safe, at).toBe(secondCounter(at, 10, holidays));
}, 30_000);

test('for any day, period and calendar: never before the event, safe never after fair, later events never end earlier', () => {
  const anyDay = fc.integer({ min: 0, max: 36_889 }).map((offset) => addDays(day('2000-01-01'), offset));
  const anyPeriod = fc.record({
    amount: fc.integer({ min: 0, max: 90 }),
    unit: fc.constantFrom('days', 'weeks', 'months', 'years', 'working', 'ouvrables'),
  } as const);
  fc.assert(
    fc.property(
      anyDay,
      anyPeriod,
      fc.constantFrom(...ALL),
      fc.constantFrom('FR', 'CH', 'DE', null),
      (event, period, calendar, country) => {
        const counted = count(event, period, calendar, { country });
        expect(counted.plain >= event).toBe(true);
        expect(counted.safe >= counted.plain).toBe(true);
        expect(counted.safe <= counted.fair).toBe(true);
        const next = count(addDays(event, 1), period, calendar, { country });
        expect(next.safe >= counted.safe && next.fair >= counted.fair).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
}, 30_000);

test('a rolled last day is a working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_889 }), (offset) => {
      const end = count(addDays(day('2000-01-01'), offset), days(14), 'DE-CAL').safe;
      expect(weekday(end)).toBeLessThan(6);
    }),
    { numRuns: 200 },
  );
});

test('the end of the calendar is a wall, not an exception', () => {
  expect(count(day('9999-12-30'), years(90), 'EU-CAL').fair).toBe('9999-12-31');
  expect(count(day('9999-12-30'), { amount: 60, unit: 'working' }, 'FR-CAL').fair).toBe('9999-12-31');
});
