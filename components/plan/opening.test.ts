import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpeningHours } from '../../lib/recourse/plan';
import { openingAt, placeOfZone } from './opening';

/** Monday to Friday 9 to 12 and 13:30 to 17, Saturday morning, in Zürich. */
const office: OpeningHours = {
  zone: 'Europe/Zurich',
  hours: [
    { from: 1, to: 5, opens: '09:00', closes: '12:00' },
    { from: 1, to: 5, opens: '13:30', closes: '17:00' },
    { from: 6, to: 6, opens: '09:00', closes: '11:30' },
  ],
};

describe('opening hours', () => {
  test('are read in the channel’s own time zone', () => {
    // 8:30 UTC on a winter Monday is 9:30 in Zürich.
    expect(openingAt(office, '2026-11-23T08:30:00Z')).toEqual({ state: 'open', until: '12:00' });
    // In summer the same UTC time is 10:30 there.
    expect(openingAt(office, '2026-07-20T07:30:00Z')).toEqual({ state: 'open', until: '12:00' });
    expect(openingAt(office, '2026-11-23T07:30:00Z')).toEqual({
      state: 'closed',
      opens: '09:00',
      weekday: 1,
      isToday: true,
    });
  });

  test('say when it opens again: later today, tomorrow, after the weekend', () => {
    expect(openingAt(office, '2026-11-23T11:30:00Z')).toMatchObject({ opens: '13:30', isToday: true });
    expect(openingAt(office, '2026-11-23T16:00:00Z')).toMatchObject({
      opens: '09:00',
      weekday: 2,
      isToday: false,
    });
    expect(openingAt(office, '2026-11-21T10:30:00Z')).toMatchObject({
      opens: '09:00',
      weekday: 1,
      isToday: false,
    });
  });

  test('the closing minute is closed, the opening minute open', () => {
    expect(openingAt(office, '2026-11-23T11:00:00Z').state).toBe('closed');
    expect(openingAt(office, '2026-11-23T08:00:00Z').state).toBe('open');
  });

  test('round the clock is said as such, however it is written', () => {
    const week = { zone: 'Europe/Paris', hours: [{ from: 1, to: 7, opens: '00:00', closes: '24:00' }] };
    expect(openingAt(week, '2026-11-22T03:00:00Z')).toEqual({ state: 'always' });
    const split = {
      zone: 'Europe/Paris',
      hours: [
        { from: 6, to: 3, opens: '00:00', closes: '24:00' },
        { from: 4, to: 5, opens: '00:00', closes: '24:00' },
      ],
    };
    expect(openingAt(split, '2026-11-22T03:00:00Z')).toEqual({ state: 'always' });
  });

  test('a channel open one hour a week opens again in a week', () => {
    const rare = { zone: 'Europe/Paris', hours: [{ from: 1, to: 1, opens: '09:00', closes: '10:00' }] };
    expect(openingAt(rare, '2026-11-23T09:30:00Z')).toEqual({
      state: 'closed',
      opens: '09:00',
      weekday: 1,
      isToday: false,
    });
  });

  test('no hours at all are never open', () => {
    expect(openingAt({ zone: 'Europe/Paris', hours: [] }, '2026-11-23T09:30:00Z')).toEqual({
      state: 'never',
    });
  });

  test('an answer never contradicts the hours, at any moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 400 }), (minutes) => {
        const instant = Temporal.Instant.from('2026-01-01T00:00:00Z').add({ minutes });
        const there = instant.toZonedDateTimeISO(office.zone);
        const said = openingAt(office, instant.toString());
        const sunday = there.dayOfWeek === 7;
        if (sunday) expect(said).toMatchObject({ state: 'closed', weekday: 1, opens: '09:00' });
        if (said.state === 'open') expect(there.hour).toBeLessThan(17);
      }),
    );
  });
});

test('a zone is named by its place', () => {
  expect(placeOfZone('Europe/Zurich')).toBe('Zurich');
  expect(placeOfZone('America/New_York')).toBe('New York');
});
