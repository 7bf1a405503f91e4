import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { idOf } from '../purchase/samples';
import { day } from '../values/day';
import { type CalendarEntry, calendarEntries, calendarFile } from './calendar-file';
import { byCard, eventOf, planOn, spoken } from './samples';

const STAMP = '2026-11-22T14:05:00.000Z';
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'one@recours',
  day: day('2026-12-31'),
  summary: 'Write to the seller',
  description: null,
  ...more,
});

const eventsIn = (file: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('a day becomes an all-day event that ends the day after, with an alarm', () => {
  const file = calendarFile([entry()], STAMP);
  const [event] = eventsIn(file);
  expect(event?.startDate.toString()).toBe('2026-12-31');
  expect(event?.endDate.toString()).toBe('2027-01-01');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(file).toContain('DTSTAMP:20261122T140500Z\r\n');
});

test('commas, semicolons, backslashes and line breaks come back as they went in', () => {
  const summary = 'Lampe, 2 pièces; voir C:\\reçu\nseconde ligne — « à temps »';
  expect(eventsIn(calendarFile([entry({ summary })], STAMP))[0]?.summary).toBe(summary);
});

test('no line is longer than 75 octets, and every line ends in CRLF', () => {
  const file = calendarFile([entry({ summary: 'Überfällige Größe 🚲 '.repeat(30) })], STAMP);
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('any text and any day survive the way out and back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 0, max: 40_000 }),
      (summary, offset) => {
        const on = day(Temporal.PlainDate.from('2000-01-01').add({ days: offset }).toString());
        const [event] = eventsIn(calendarFile([entry({ summary: `x${summary}`, day: on })], STAMP));
        expect(event?.startDate.toString()).toBe(on);
        expect(event?.summary.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 60 },
  );
});

test('a plan gives its last safe days with their reasons, and the same entries every time', () => {
  const plan = planOn('2026-11-22', {
    country: 'CH',
    facts: { issuer: 'cembra', payment: byCard('mastercard') },
    answers: { 'bill-date': '2026-11-05' },
  });
  const entries = calendarEntries(plan, idOf(1), spoken, 'Lamp');
  expect(entries).toEqual(calendarEntries(plan, idOf(1), spoken, 'Lamp'));
  expect(entries).toContainEqual({
    uid: `${idOf(1)}-closes-cembra-2026-12-05@recours`,
    day: '2026-12-05',
    summary: 'Lamp: Last safe day: Cembra (Mastercard)',
    description: expect.stringContaining('cembra.ch'),
  });
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
});

test('two claims in one file keep their uids from day to day, each with its alarm, keep-alive days among them', () => {
  const facts = { intermediary: 'klikandpay', orderDate: day('2026-01-10') };
  const events = [
    eventOf('sent', 'merchant', '2026-01-22', { answerBy: day('2026-02-05') }),
    eventOf('sent', 'klikandpay', '2026-02-06'),
  ];
  const written = (today: string) => {
    const plan = planOn(today, { facts, events });
    const entries = [1, 2].flatMap((number) =>
      calendarEntries(plan, idOf(number), spoken, `Order ${number}`),
    );
    return eventsIn(calendarFile(entries, STAMP));
  };
  const [first, later] = [written('2026-05-01'), written('2026-05-20')];
  for (const calendar of [first, later]) {
    expect(new Set(calendar.map(({ uid }) => uid)).size).toBe(calendar.length);
    for (const { component } of calendar) expect(component.getAllSubcomponents('valarm').length).toBe(1);
  }
  const alive = (calendar: ICAL.Event[]) =>
    calendar
      .filter(({ uid }) => uid.includes('keep-alive'))
      .map(({ uid, startDate }) => `${uid} ${startDate}`);
  expect(alive(first).length).toBe(4);
  expect(alive(later)).toEqual(alive(first));
});

test('a name from right to left and one that holds a calendar’s own lines stay words of their entry', () => {
  const summary = 'חשבונית\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil';
  const events = eventsIn(calendarFile([entry({ summary })], STAMP));
  expect(events.length).toBe(1);
  expect(events[0]?.uid).toBe('one@recours');
  expect(events[0]?.summary).toBe(summary.replaceAll('\r\n', '\n'));
});

test('a calendar without entries is still a calendar', () => {
  expect(eventsIn(calendarFile([], STAMP))).toEqual([]);
});
