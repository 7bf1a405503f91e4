import { expect, test } from 'vitest';
import type { OpeningHours } from '../../lib/recourse/plan';
import { openingAt } from '../../lib/routes/opening';
import type { Language } from '../../lib/values/sentence';
import { sayHours, sayOpening } from './say-opening';

const desk: OpeningHours = {
  zone: 'Europe/Paris',
  hours: [
    { from: 1, to: 5, opens: '09:00', closes: '20:00' },
    { from: 6, to: 6, opens: '09:30', closes: '18:00' },
  ],
  closedOnHolidaysOf: 'FR',
};
const at = (instant: string, language: Language, here?: string) => {
  const plain = sayOpening(openingAt(desk, instant, here), language);
  return plain.replaceAll('\u00A0', ' ');
};

test('says until when a channel can be reached, in the shopper’s language', () => {
  expect(at('2026-11-23T10:00:00Z', 'en')).toBe('open now, until 20:00');
  expect(at('2026-11-23T10:00:00Z', 'fr')).toBe('ouvert, jusqu’à 20 h');
  expect(at('2026-11-23T10:00:00Z', 'de')).toBe('jetzt offen, bis 20:00 Uhr');
});

test('says when it opens again', () => {
  expect(at('2026-11-22T10:00:00Z', 'en')).toBe('closed, opens tomorrow at 09:00');
  expect(at('2026-11-21T18:00:00Z', 'de')).toBe('geschlossen, öffnet Montag um 09:00 Uhr');
  expect(at('2026-11-20T20:00:00Z', 'fr')).toBe('fermé, ouvre demain à 9 h 30');
  expect(at('2026-12-25T10:00:00Z', 'en')).toBe('closed, opens tomorrow at 09:30 · public holiday there');
});

test('says it by the shopper’s own clock where that shows something else', () => {
  expect(at('2026-11-23T10:00:00Z', 'en', 'Europe/London')).toBe(
    'open now, until 20:00 (19:00 by your clock)',
  );
  expect(at('2026-11-23T03:00:00Z', 'en', 'America/Los_Angeles')).toBe(
    'closed, opens today at 09:00 (00:00 by your clock)',
  );
  expect(at('2026-11-21T18:00:00Z', 'en', 'America/Los_Angeles')).toBe(
    'closed, opens Monday at 09:00 (00:00 by your clock)',
  );
  expect(at('2026-11-21T18:00:00Z', 'en', 'Pacific/Honolulu')).toBe(
    'closed, opens Monday at 09:00 (Sunday, 22:00 by your clock)',
  );
});

test('writes out the week', () => {
  expect(sayHours(desk, 'en')).toBe(
    'Monday to Friday, 09:00–20:00 · Saturday, 09:30–18:00 · not on public holidays (Paris time)',
  );
  const shop = {
    zone: 'Europe/Paris',
    hours: desk.hours.slice(0, 1),
    onHolidays: { of: 'FR', opens: '09:00', closes: '18:00' },
  };
  expect(sayHours(shop, 'de')).toBe(
    'Montag bis Freitag, 09:00–20:00 Uhr · Feiertage, 09:00–18:00 Uhr (Zeit in Paris)',
  );
});
