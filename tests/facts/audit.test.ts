import { beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../lib/values/day';
import { type Audit, audit } from './audit';
import { numbersOf, wrongRows } from './row';
import { wrongSentence } from './sentences';

describe('the packs', () => {
  let found: Audit;
  beforeAll(async () => {
    found = await audit(day('2026-11-22'));
    // Every pack there is has to be read first.
  }, 120_000);

  test('have a basis, a day, an own number and every language for each fact, and every row is told', () => {
    expect(found.wrong).toEqual([]);
  });

  test('carry what they did: nothing is lost without being seen', () => {
    expect(found.facts.length).toBeGreaterThan(100);
    expect(Object.values(found.certainties).reduce((sum, count) => sum + count)).toBe(found.facts.length);
  });
});

describe('the audit', () => {
  const facts = new Set(['shop/first', 'FR-01']);

  test('names a row that is not told, one too many, and one that rests on no fact', () => {
    const rows = {
      K1: { used: ['shop/first'] },
      K2: { used: ['shop/gone'] },
      K3: { used: [] },
      K4: { left: '' },
      K9: { left: 'Background only, no claim can use it.' },
    };
    expect(wrongRows('shop', rows, numbersOf({ letter: 'K', count: 5 }), facts)).toEqual([
      'rows/shop.ts: K5 is not told',
      'rows/shop.ts: K2 names shop/gone, which is no fact of any pack',
      'rows/shop.ts: K3 is neither used nor left out',
      'rows/shop.ts: K4 is left out without a reason',
      'rows/shop.ts: K9 is no row of this provider',
    ]);
    expect(wrongRows('shop', null, ['K1'], facts)).toHaveLength(1);
  });

  test('names a sentence that is missing, empty, or still English', () => {
    const wrong = (fr: string | undefined, de: string) =>
      wrongSentence({
        path: 'x',
        sentence: { en: 'You have 30 days from the bill.', de, ...(fr === undefined ? {} : { fr }) },
      });
    expect(wrong('Vous avez 30 jours.', 'Sie haben 30 Tage.')).toEqual([]);
    expect(wrong(undefined, ' ')).toHaveLength(2);
    expect(wrong('You have 30 days from the bill.', 'Sie haben 30 Tage.')).toHaveLength(1);
    // What others print is not ours to translate.
    expect(wrong('Appuyez sur « Forgot your password ».', 'Klicken Sie auf „Forgot your password“.')).toEqual(
      [],
    );
  });
});
