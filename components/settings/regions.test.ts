import { expect, test } from 'vitest';
import { holidaysOf, regionsOf } from '../../lib/law/holidays';
import { regions } from './regions';

test.each(['CH', 'DE', 'GB'])('every part of %s can be chosen', (country) => {
  const codes = regions(country, 'fr').map(({ code }) => code);
  expect([...codes].sort()).toEqual([...regionsOf(country)].sort());
});

test('in France the choice follows the holidays: none of the parts is unknown to them', () => {
  const friday = '2027-03-26';
  const kept = (region: string) =>
    holidaysOf('FR', 2027, region as `${string}-${string}`).find(({ day }) => day === friday)?.everywhere;
  expect(kept('FR-ALSACE-MOSELLE')).toBe(true);
  expect(kept('FR-HEXAGONE')).toBeUndefined();
  expect(kept('FR-GP')).toBe(false);
  expect(regions('FR', 'en')).toHaveLength(9);
});

test('each has a name in each language, and other countries have none', () => {
  for (const language of ['en', 'fr', 'de'] as const) {
    const names = regions('CH', language).map(({ name }) => name);
    expect(new Set(names).size).toBe(26);
    expect(names).toEqual([...names].sort(new Intl.Collator(language).compare));
  }
  expect(regions('AT', 'de')).toEqual([]);
  expect(regions(null, 'de')).toEqual([]);
  expect(regions('constructor', 'de')).toEqual([]);
});
