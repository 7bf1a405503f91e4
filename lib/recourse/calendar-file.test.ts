import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { idOf } from '../purchase/samples';
import { day } from '../values/day';
import { calendarEntries, calendarFile, type CalendarEntry } from './calendar-file';

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
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('any text and any day survive the way out and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 0, max: 40_000 }), (summary, offset) => {
      const on = day(Temporal.PlainDate.from('2000-01-01').add({ days: offset }).toString());
      const [event] = eventsIn(calendarFile([entry({ summary: `x${summary}`, day: on })], STAMP));
      expect(event?.startDate.toString()).toBe(on);
      expect(event?.summary.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('reminders keep their identity, so importing again does not double them', () => {
  const due = {
    id: `${idOf(1)}:last-day:cembra:2026-12-01`,
    day: day('2026-12-01'),
    kind: 'last-day' as const,
    purchaseId: idOf(2),
    claimId: idOf(1),
    sentence: 'Tomorrow is the last safe day.',
  };
  const [first] = calendarEntries([due], 'Lamp');
  expect(first).toEqual(calendarEntries([due], 'Lamp')[0]);
  expect(first?.summary).toBe('Lamp: Tomorrow is the last safe day.');
  expect(first?.uid).toMatch(/^[\w-]+@recours$/);
});

test('a calendar without entries is still a calendar', () => {
  expect(eventsIn(calendarFile([], STAMP))).toEqual([]);
});
