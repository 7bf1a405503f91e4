import { describe, expect, test } from 'vitest';
import { type FactEntry, loadAllFacts } from '../../lib/recourse/all-facts';
import { addDays, day } from '../../lib/values/day';
import { findFacts, MARKS, marksOf } from './find-facts';

const today = day('2026-11-22');
const nothing = { text: '', mark: null, whose: null } as const;
const fact = (part: Partial<FactEntry>): FactEntry => ({
  id: 'shop/first',
  rule: { en: 'The shop answers within 14 days.', fr: 'La boutique répond sous 14 jours.' },
  source: 'shop.example',
  url: null,
  checkedOn: today,
  certainty: 'verified',
  expiresOn: addDays(today, 100),
  home: { kind: 'route', route: 'shop' },
  usedBy: ['shop'],
  conditions: null,
  effect: null,
  ...part,
});

describe('the search in rules and facts', () => {
  const accented = fact({
    id: 'FR-07',
    rule: {
      en: 'Late refunds cost more.',
      fr: 'Le remboursement tardif est majoré de plein droit à l’échéance.',
    },
    home: { kind: 'law', jurisdiction: 'FR' },
    source: 'C. conso. art. L242-4',
  });
  const facts = [fact({}), accented];
  const ids = (text: string, language: 'fr' | 'en' | 'de') =>
    findFacts(facts, { ...nothing, text }, language, today).map(({ id }) => id);

  test('finds words in any order, without case or accents, in the shopper’s language', () => {
    expect(ids('plein MAJORE', 'fr')).toEqual(['FR-07']);
    expect(ids("l'echeance", 'fr')).toEqual(['FR-07']);
    expect(ids('late refund', 'en')).toEqual(['FR-07']);
    expect(ids('majoré', 'en')).toEqual([]);
  });

  test('finds an article, a number and a provider; a missing language is searched in English', () => {
    expect(ids('L242-4', 'de')).toEqual(['FR-07']);
    expect(ids('fr-07', 'de')).toEqual(['FR-07']);
    expect(ids('shop answers', 'de')).toEqual(['shop/first']);
    expect(ids('  ', 'de')).toHaveLength(2);
  });

  test('a provider’s list also holds the rules of others that it rests on', () => {
    const shared = { ...accented, usedBy: ['shop'] };
    expect(findFacts([shared], { ...nothing, whose: 'route:shop' }, 'en', today)).toEqual([shared]);
    expect(findFacts([shared], { ...nothing, whose: 'law:FR' }, 'en', today)).toEqual([shared]);
    expect(findFacts([shared], { ...nothing, whose: 'law:DE' }, 'en', today)).toEqual([]);
  });
});

test('a fact is marked from the day on which it must be checked again', () => {
  const expiring = fact({ expiresOn: today });
  expect(marksOf(expiring, addDays(today, -1))).toEqual([]);
  expect(marksOf(expiring, today)).toEqual(['expired']);
  expect(marksOf(fact({ certainty: 'recalled', conflict: { en: 'Another says 30.' } }), today)).toEqual([
    'recalled',
    'conflict',
  ]);
});

test('over the packs themselves, every mark finds exactly the facts that carry it', async () => {
  const { facts } = await loadAllFacts();
  // The day after the last fact expires: all but those that never do.
  const late = day('2099-01-01');
  for (const mark of MARKS) {
    const found = findFacts(facts, { ...nothing, mark }, 'en', late);
    expect(found).toEqual(facts.filter((each) => marksOf(each, late).includes(mark)));
  }
  const expired = findFacts(facts, { ...nothing, mark: 'expired' }, 'en', late);
  expect(expired).toEqual(facts.filter(({ expiresOn }) => expiresOn !== null));
  const recalled = findFacts(facts, { ...nothing, mark: 'recalled' }, 'en', today);
  expect(recalled).toEqual(facts.filter(({ certainty }) => certainty === 'recalled'));
});
