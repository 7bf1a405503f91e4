import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpeningHours } from '../recourse/plan';
import { openingAt, placeOfZone } from './opening';
import { allHours } from './schema';

/** Monday to Friday 9 to 12 and 13:30 to 17, Saturday morning, in Zürich. */
const office: OpeningHours = {
  zone: 'Europe/Zurich',
  hours: [
    { from: 1, to: 5, opens: '09:00', closes: '12:00' },
    { from: 1, to: 5, opens: '13:30', closes: '17:00' },
    { from: 6, to: 6, opens: '09:00', closes: '11:30' },
  ],
};
const weekdays = (zone: string, opens: string, closes: string): OpeningHours => ({
  zone,
  hours: [{ from: 1, to: 5, opens, closes }],
});

describe('opening hours', () => {
  test('are read in the channel’s own time zone', () => {
    // 8:30 UTC on a winter Monday is 9:30 in Zürich.
    expect(openingAt(office, '2026-11-23T08:30:00Z')).toMatchObject({
      state: 'open',
      until: { time: '12:00', daysAhead: 0 },
    });
    // In summer the same UTC time is 10:30 there.
    expect(openingAt(office, '2026-07-20T07:30:00Z')).toMatchObject({ state: 'open' });
    expect(openingAt(office, '2026-11-23T07:30:00Z')).toMatchObject({
      state: 'closed',
      opens: { day: '2026-11-23', time: '09:00', daysAhead: 0 },
    });
  });

  test('say when it opens again: later today, tomorrow, after the weekend', () => {
    const opens = (instant: string) => openingAt(office, instant);
    expect(opens('2026-11-23T11:30:00Z')).toMatchObject({ opens: { time: '13:30', daysAhead: 0 } });
    expect(opens('2026-11-23T16:00:00Z')).toMatchObject({ opens: { time: '09:00', daysAhead: 1 } });
    expect(opens('2026-11-21T10:30:00Z')).toMatchObject({
      opens: { day: '2026-11-23', time: '09:00', daysAhead: 2 },
    });
  });

  test('the closing minute is closed, the opening minute open', () => {
    expect(openingAt(office, '2026-11-23T11:00:00Z').state).toBe('closed');
    expect(openingAt(office, '2026-11-23T08:00:00Z').state).toBe('open');
  });

  test('are told in the shopper’s own time where his clock shows another', () => {
    const london = openingAt(office, '2026-11-23T08:30:00Z', 'Europe/London');
    expect(london).toMatchObject({ until: { time: '12:00', local: { time: '11:00', daysAhead: 0 } } });
    expect(openingAt(office, '2026-11-23T08:30:00Z', 'Europe/Paris')).toMatchObject({
      until: { local: null },
    });
    // Auckland is twelve hours ahead: what opens there on Monday opens here on Sunday evening.
    const auckland = openingAt(
      weekdays('Pacific/Auckland', '09:00', '17:00'),
      '2026-11-22T12:00:00Z',
      'Europe/Paris',
    );
    expect(auckland).toMatchObject({
      state: 'closed',
      opens: { day: '2026-11-23', daysAhead: 0, local: { day: '2026-11-22', time: '21:00', daysAhead: 0 } },
    });
  });

  test('round the clock is said as such, however it is written', () => {
    expect(openingAt(allHours('Europe/Paris'), '2026-11-22T03:00:00Z')).toEqual({ state: 'always' });
    const split = {
      zone: 'Europe/Paris',
      hours: [
        { from: 6, to: 3, opens: '00:00', closes: '24:00' },
        { from: 4, to: 5, opens: '00:00', closes: '24:00' },
      ],
    };
    expect(openingAt(split, '2026-11-22T03:00:00Z')).toEqual({ state: 'always' });
  });

  test('runs that meet at midnight are one, and its end is told as 24:00', () => {
    const late = weekdays('Europe/Paris', '18:00', '24:00');
    expect(openingAt(late, '2026-11-23T20:00:00Z')).toMatchObject({
      until: { day: '2026-11-23', time: '24:00', daysAhead: 0 },
    });
    const days = weekdays('Europe/Paris', '00:00', '24:00');
    expect(openingAt(days, '2026-11-23T20:00:00Z')).toMatchObject({
      until: { day: '2026-11-27', time: '24:00', daysAhead: 4 },
    });
    expect(openingAt(days, '2026-11-28T20:00:00Z')).toMatchObject({
      state: 'closed',
      opens: { day: '2026-11-30', time: '00:00' },
    });
  });

  test('a night desk that closes in the morning is open after midnight, Saturday too', () => {
    const night = weekdays('Europe/Paris', '22:00', '06:00');
    expect(openingAt(night, '2026-11-28T03:00:00Z')).toMatchObject({
      until: { day: '2026-11-28', time: '06:00', daysAhead: 0 },
    });
    expect(openingAt(night, '2026-11-29T03:00:00Z').state).toBe('closed');
  });

  test('are the wall clock’s when the clocks change', () => {
    // 29 March 2026: 2 o’clock becomes 3. 25 October 2026: 3 o’clock becomes 2.
    const sunday: OpeningHours = {
      zone: 'Europe/Berlin',
      hours: [{ from: 7, to: 7, opens: '01:00', closes: '04:00' }],
    };
    expect(openingAt(sunday, '2026-03-29T01:30:00Z')).toMatchObject({ until: { time: '04:00' } });
    expect(openingAt(sunday, '2026-03-29T02:00:00Z').state).toBe('closed');
    expect(openingAt(sunday, '2026-10-25T02:30:00Z')).toMatchObject({ until: { time: '04:00' } });
    expect(openingAt(sunday, '2026-10-25T03:00:00Z').state).toBe('closed');
    // A time that does not exist that night is the one that follows.
    const gap = { zone: 'Europe/Berlin', hours: [{ from: 7, to: 7, opens: '02:30', closes: '05:00' }] };
    expect(openingAt(gap, '2026-03-29T00:59:00Z')).toMatchObject({ opens: { time: '03:30' } });
  });

  describe('on public holidays', () => {
    const kept = { ...weekdays('Europe/Paris', '08:00', '20:00'), closedOnHolidaysOf: 'FR' };

    test('a channel that keeps them is closed and opens on the next day with hours', () => {
      // 14 July 2026 is a Tuesday, 25 December 2026 a Friday.
      expect(openingAt(kept, '2026-07-14T10:00:00Z')).toMatchObject({
        state: 'closed',
        isHoliday: true,
        opens: { day: '2026-07-15' },
      });
      expect(openingAt(kept, '2026-12-25T10:00:00Z')).toMatchObject({ opens: { day: '2026-12-28' } });
      expect(openingAt({ ...kept, closedOnHolidaysOf: 'CH' }, '2026-07-14T10:00:00Z').state).toBe('open');
    });

    test('one that does not say so is open', () => {
      expect(openingAt(weekdays('Europe/Paris', '08:00', '20:00'), '2026-07-14T10:00:00Z').state).toBe(
        'open',
      );
    });

    test('a holiday of some regions leaves it open, with the doubt', () => {
      // Good Friday is a holiday of Alsace-Moselle.
      expect(openingAt(kept, '2026-04-03T10:00:00Z')).toMatchObject({ state: 'open', maybeHoliday: true });
      expect(openingAt(kept, '2026-04-02T10:00:00Z')).toMatchObject({ maybeHoliday: false });
    });
  });

  test('a channel open one hour a week opens again in a week', () => {
    const rare = { zone: 'Europe/Paris', hours: [{ from: 1, to: 1, opens: '09:00', closes: '10:00' }] };
    expect(openingAt(rare, '2026-11-23T09:30:00Z')).toMatchObject({
      opens: { day: '2026-11-30', daysAhead: 7 },
    });
  });

  test('no hours at all are never open', () => {
    expect(openingAt({ zone: 'Europe/Paris', hours: [] }, '2026-11-23T09:30:00Z')).toEqual({
      state: 'never',
    });
  });
});

describe('at any minute of the years, in zones with and without clock changes', () => {
  const zones = ['Europe/Zurich', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
  const time = fc
    .integer({ min: 0, max: 24 * 4 - 1 })
    .map(
      (quarter) =>
        `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
    );
  const run = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }), time, time)
    .filter(([, , one, other]) => one !== other)
    .map(([from, to, one, other]) => {
      const [opens = one, closes = other] = [one, other].sort();
      return { from, to, opens, closes };
    });
  const cases = fc.record({
    hours: fc.array(run, { minLength: 1, maxLength: 4 }),
    zone: fc.constantFrom(...zones),
    minute: fc.integer({ min: 0, max: 60 * 24 * 366 * 4 }),
  });
  /** Told in the plainest way: the wall clock’s weekday and time against each run. */
  const showsOpen = (hours: OpeningHours, at: Temporal.Instant): boolean => {
    const there = at.toZonedDateTimeISO(hours.zone);
    const clock = there.toPlainTime().toString({ smallestUnit: 'minute' });
    return hours.hours.some(({ from, to, opens, closes }) => {
      const day = there.dayOfWeek;
      const isDay = from <= to ? day >= from && day <= to : day >= from || day <= to;
      return isDay && opens <= clock && clock < closes;
    });
  };
  /** Wall-clock times around a change are shown twice or not at all: the plain telling holds outside them. */
  const isNearChange = (zone: string, at: Temporal.Instant): boolean => {
    const there = at.toZonedDateTimeISO(zone);
    return [-26, -3, 3, 26].some((hours) => there.add({ hours }).offset !== there.offset);
  };

  test('it is open when the wall clock says so, until the minute it stops saying so', () => {
    fc.assert(
      fc.property(cases, ({ hours, zone, minute }) => {
        const at = Temporal.Instant.from('2024-01-01T00:00:00Z').add({ minutes: minute });
        fc.pre(!isNearChange(zone, at));
        const desk = { zone, hours };
        const said = openingAt(desk, at.toString());
        if (said.state === 'always') return;
        expect(said.state === 'open').toBe(showsOpen(desk, at));
      }),
      { numRuns: 400 },
    );
  });

  test('what it says of the next change is true, clock changes included', () => {
    fc.assert(
      fc.property(cases, ({ hours, zone, minute }) => {
        const at = Temporal.Instant.from('2024-01-01T00:00:00Z').add({ minutes: minute });
        const desk = { zone, hours };
        const said = openingAt(desk, at.toString());
        if (said.state !== 'open' && said.state !== 'closed') return;
        const { day, time, daysAhead } = said.state === 'open' ? said.until : said.opens;
        expect(daysAhead).toBeGreaterThanOrEqual(0);
        const turn = Temporal.PlainDate.from(day)
          .add({ days: time === '24:00' ? 1 : 0 })
          .toZonedDateTime({ timeZone: zone, plainTime: time === '24:00' ? '00:00' : time })
          .toInstant();
        if (isNearChange(zone, turn)) return;
        expect(Temporal.Instant.compare(turn, at)).toBe(1);
        expect(openingAt(desk, turn.toString()).state).toBe(said.state === 'open' ? 'closed' : 'open');
        expect(openingAt(desk, turn.subtract({ seconds: 1 }).toString()).state).toBe(said.state);
      }),
      { numRuns: 400 },
    );
  });

  test('the shopper’s own time is the same instant', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...zones), ({ hours, zone, minute }, here) => {
        const at = Temporal.Instant.from('2024-01-01T00:00:00Z').add({ minutes: minute });
        const said = openingAt({ zone, hours }, at.toString(), here);
        if (said.state !== 'closed' || said.opens.local === null) return;
        const instant = ({ day, time }: { day: string; time: string }, of: string) =>
          Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(of);
        const [there, own] = [instant(said.opens, zone), instant(said.opens.local, here)];
        if (isNearChange(here, own.toInstant()) || isNearChange(zone, there.toInstant())) return;
        expect(own.epochMilliseconds).toBe(there.epochMilliseconds);
      }),
      { numRuns: 300 },
    );
  });
});

test('a public holiday may have hours of its own', () => {
  const line: OpeningHours = {
    ...weekdays('Europe/Paris', '09:00', '20:00'),
    onHolidays: { of: 'FR', opens: '09:00', closes: '18:00' },
  };
  // Armistice Day 2026 is a Wednesday; the day after is one like any other.
  expect(openingAt(line, '2026-11-11T12:00:00Z')).toMatchObject({ state: 'open', until: { time: '18:00' } });
  expect(openingAt(line, '2026-11-11T17:30:00Z')).toMatchObject({ state: 'closed' });
  expect(openingAt(line, '2026-11-12T17:30:00Z')).toMatchObject({ state: 'open', until: { time: '20:00' } });
});

test('a zone is named by its place', () => {
  expect(placeOfZone('Europe/Zurich')).toBe('Zurich');
  expect(placeOfZone('America/New_York')).toBe('New York');
});
