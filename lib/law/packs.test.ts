import { describe, expect, test } from 'vitest';
import { day } from '../values/day';
import type { Sentence } from '../values/sentence';
import { LANGUAGES } from '../values/sentence';
import { count } from './counting';
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

describe('what one rule says of others', () => {
  const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
  const isOf = (row: string) => (id: string) => id === row || id.startsWith(`${row}-`);

  test('a rule that moves others names rules, and says how where it lengthens them', () => {
    for (const rule of RULES) {
      for (const id of rule.moves ?? []) {
        expect(id, rule.id).not.toBe(rule.id);
        const moved = BY_ID.get(id);
        // National rows that lie outside the packs of today may be named by the floor only.
        if (rule.jurisdiction !== 'EU') {
          expect(moved?.jurisdiction, `${rule.id} moves ${id}`).toBe(rule.jurisdiction);
          if (rule.direction === 'PENALTY') expect(moved?.direction, rule.id).toBe('REPLY');
        }
      }
      expect(rule.extension !== undefined, rule.id).toBe(rule.direction === 'EXTENDS');
      if (rule.direction === 'EXTENDS') expect(rule.moves?.length, rule.id).toBeGreaterThan(0);
    }
  });

  test('only the European floor is settled by others, each a row of a national pack that is carried', () => {
    const carried = new Set(PACKS.map((pack) => pack.jurisdiction));
    for (const rule of RULES)
      for (const row of rule.settledBy ?? []) {
        expect(rule.jurisdiction, rule.id).toBe('EU');
        const nation = PACKS.find((pack) => pack.jurisdiction === row.slice(0, 2));
        if (nation === undefined) expect(carried, row).not.toContain(row.slice(0, 2));
        else expect(Object.keys(nation.rules).some(isOf(row)), `${rule.id}: ${row}`).toBe(true);
      }
  });

  test('a second reading is the longer one, and days run from and until in their order', () => {
    const start = day('2026-06-10');
    for (const { id, period, calendar, contracts, orders } of RULES) {
      if (period.kind === 'counted' && period.fair !== undefined) {
        const shortest = count(start, period.period, calendar ?? 'UNSTATED').fair;
        expect(count(start, period.fair, calendar ?? 'UNSTATED').fair >= shortest, id).toBe(true);
      }
      for (const span of [contracts, orders])
        if (span?.from != null && span.until !== null) expect(span.from <= span.until, id).toBe(true);
    }
  });

  test('the steps of a surcharge follow each other and never fall', () => {
    const start = day('2026-06-10');
    for (const { id, period } of RULES)
      if (period.kind === 'ladder') {
        const ends = period.steps.map(({ upTo }) =>
          upTo === null ? '9999-12-31' : count(start, upTo, 'EXACT').plain,
        );
        const percents = period.steps.map(({ percent }) => percent ?? 0);
        expect(ends, id).toEqual([...ends].sort());
        expect(percents, id).toEqual([...percents].sort((a, b) => a - b));
        if (period.beyond !== undefined) expect(period.steps.at(-1)?.upTo, id).not.toBeNull();
      }
  });
});

describe('the words of the rules', () => {
  const said = RULES.flatMap(({ id, rule, conditions, effect }) =>
    [rule, conditions, effect].flatMap((each) => (each === null ? [] : [[id, each] as const])),
  );

  test('French marks keep to their word', () => {
    for (const [id, sentence] of said) expect(sentence.fr, id).not.toMatch(/ [:;!?»%]|« /);
  });

  test('never promise, never accuse', () => {
    for (const [id, { en, fr, de }] of said)
      expect(`${en} ${fr} ${de}`, id).not.toMatch(
        /you will be refunded|lawyer|scam|fraud|vous serez remboursé|avocat|arnaque|escroc|Anwalt|Betrug/i,
      );
  });

  test('the closed European platform is named only to say that it is closed', () => {
    for (const [id, sentence] of said)
      if (/online dispute platform/i.test(sentence.en)) expect(sentence.en, id).toMatch(/closed/);
    for (const { id, url } of RULES) expect(url, id).not.toMatch(/consumers\/odr|ec\.europa\.eu\/odr/);
  });
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
