import { describe, expect, test } from 'vitest';
import type { Sentence } from '../values/sentence';
import { LANGUAGES } from '../values/sentence';
import { fr } from './fr';
import { allLaws } from './registry';
import { basisOf, LAW_CHECKED_ON, type LawRule } from './schema';

const PACKS = await allLaws();
const RULES: LawRule[] = PACKS.flatMap((pack) => Object.values<LawRule>(pack.rules));

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a source, the day it was checked, a certainty and an expiry', () => {
    const basis = basisOf(rule);
    expect(basis.id).toBe(id);
    expect(basis.source.length).toBeGreaterThan(5);
    expect(basis.url).toMatch(/^https:\/\//);
    expect(basis.checkedOn).toBe(LAW_CHECKED_ON);
    expect(['verified', 'verified-secondary']).toContain(basis.certainty);
    expect((basis.expiresOn ?? '') > LAW_CHECKED_ON).toBe(true);
  });

  test('says its rule in every language', () => {
    const sentences: (Sentence | null)[] = [rule.rule, rule.conditions, rule.effect];
    for (const sentence of sentences)
      if (sentence !== null) for (const language of LANGUAGES) expect(sentence[language]).toBeTruthy();
  });

  test('counts only with a calendar, and never where the law gives no number', () => {
    if (rule.period.kind === 'counted') expect(rule.calendar).not.toBeNull();
    if (rule.period.kind === 'no-number') expect(rule.calendar).toBeNull();
  });
});

test('a rule stands under its own id in the pack of its jurisdiction', () => {
  for (const pack of PACKS)
    for (const [id, rule] of Object.entries<LawRule>(pack.rules)) {
      expect(rule.id).toBe(id);
      expect(rule.jurisdiction).toBe(pack.jurisdiction);
    }
});

test('the surcharge of a late French refund steps at 14 and 30 days, not at 30 and 60', () => {
  const { period } = fr.rules['FR-07'];
  expect(period).toMatchObject({
    kind: 'ladder',
    steps: [
      { upTo: { amount: 14 }, percent: 10 },
      { upTo: { amount: 30 }, percent: 20 },
      { upTo: null, percent: 50 },
    ],
  });
});
