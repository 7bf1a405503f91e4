import { expect, test } from 'vitest';
import { fr } from '../../lib/law/fr';
import type { Right } from '../../lib/recourse/plan';
import { addDays, day } from '../../lib/values/day';
import { rightReason, rightWords } from './right-words';

const today = day('2026-11-22');
const on = (ahead: number) => ({ day: addDays(today, ahead), why: { say: { en: 'why' } }, basis: [] });
const right = (part: Partial<Right>): Right => ({
  id: 'FR-33',
  jurisdiction: 'FR',
  kind: 'last-day',
  says: { say: { en: 'A rule.' } },
  conditions: null,
  effect: null,
  state: 'running',
  startsWith: null,
  askedBy: null,
  days: { safe: on(8), latest: on(10), bound: false },
  percent: null,
  floor: false,
  possible: false,
  rule: fr.rules['FR-33'],
  basis: {
    id: 'FR-33',
    rule: { en: 'A rule.' },
    source: 'Code',
    url: null,
    checkedOn: today,
    certainty: 'verified',
    expiresOn: null,
  },
  ...part,
});
const words = (part: Partial<Right>) => rightWords(right(part), today, 'en');

test('the shopper is told the safe day, the other side is late only after the latest', () => {
  expect(words({})).toBe('Your last day: Monday 30 November, 8 days left');
  expect(words({ kind: 'reply' })).toBe('They must have acted by Wednesday 2 December, 10 days left');
  expect(rightReason(right({}))?.day).toBe('2026-11-30');
  expect(rightReason(right({ kind: 'reply' }))?.day).toBe('2026-12-02');
});

test('what is over, probably over or to come is said as such', () => {
  const past = { safe: on(-4), latest: on(-2), bound: false };
  expect(words({ state: 'over', days: past })).toBe('Over since Friday 20 November');
  expect(words({ state: 'over', kind: 'reply', days: past })).toBe(
    'They should have acted by Friday 20 November',
  );
  expect(words({ state: 'probably-over', days: { ...past, latest: on(3) } })).toBe(
    'Probably over since Wednesday 18 November: try today',
  );
  expect(words({ state: 'not-yet', kind: 'first-day' })).toBe('From Monday 30 November');
});

test('what has no day says what it waits for, and a surcharge by how much it has grown', () => {
  const startsWith = { say: { en: 'the day the goods came' } };
  expect(words({ state: 'not-started', days: null, startsWith })).toBe('Counts from the day the goods came');
  expect(words({ state: 'holds', days: null })).toBe('');
  expect(words({ kind: 'penalty', percent: 20 })).toMatch(/^20% more is owed by now · They must/);
});
