import { expect, test } from 'vitest';
import type { PlannedRoute } from '../../lib/recourse/plan';
import { addDays, day } from '../../lib/values/day';
import { stateWords } from './state-words';

const today = day('2026-11-22');
const open = (safe: number): PlannedRoute => {
  const on = (ahead: number) => ({ day: addDays(today, ahead), why: { say: { en: 'why' } }, basis: [] });
  return {
    id: 'merchant',
    kind: 'merchant',
    name: { say: { en: 'The seller' } },
    state: 'open',
    stateReason: { say: { en: 'reason' } },
    window: { opens: null, closes: { safe: on(safe), latest: on(safe), bound: false }, answerBy: null },
    force: 'decides',
    cost: { say: { en: 'free' } },
    languages: [],
    steps: [],
    channels: [],
    evidence: [],
    collisions: [],
    notes: [],
    letter: null,
    basis: [],
  };
};

test('an open way is open until its last day, and never “open until” a day that has passed', () => {
  expect(stateWords(open(8), today, 'en')).toContain('30 November');
  expect(stateWords(open(0), today, 'en')).toContain('22 November');
  // Used in time and answered: it goes on after its last day.
  expect(stateWords(open(-14), today, 'en')).toBe('Open');
});
