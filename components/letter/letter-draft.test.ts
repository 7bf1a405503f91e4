import { describe, expect, test } from 'vitest';
import type { Claim } from '../../lib/claim/claim';
import { day } from '../../lib/values/day';
import { editedWords, type LetterPlace, latestLetter, withLetter } from './letter-draft';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const AT = '2026-11-22T09:00:00Z';
const blank: Claim = {
  id: id(1),
  purchaseId: id(2),
  createdAt: AT,
  updatedAt: AT,
  step: 'plan',
  problem: 'not-received',
  remedy: 'refund',
  answers: {},
  events: [],
  letters: [],
  outlook: null,
};
const place: LetterPlace = { kind: 'merchant-first-request', route: 'merchant', language: 'fr' };
const words = (body: string) => ({ subject: 'Commande 20931', body });

describe('a letter that is being changed', () => {
  test('is one version however many keystrokes it takes', () => {
    let claim = blank;
    for (const [index, body] of ['M', 'Ma', 'Mad'].entries())
      claim = withLetter(claim, place, words(body), true, id(10 + index), AT);
    expect(claim.letters).toHaveLength(1);
    expect(editedWords(claim, place)).toEqual(words('Mad'));
  });

  test('begins a new version once the last one was sent, and the sent one stays as it went out', () => {
    const drafted = withLetter(blank, place, words('sent words'), true, id(10), AT);
    const sent: Claim = {
      ...drafted,
      events: [
        { id: id(20), kind: 'sent', route: 'merchant', day: day('2026-11-22'), at: AT, letterId: id(10) },
      ],
    };
    const changed = withLetter(sent, place, words('second thoughts'), true, id(11), AT);
    expect(changed.letters.map(({ body }) => body)).toEqual(['sent words', 'second thoughts']);
  });

  test('can start again from the facts without losing what was typed', () => {
    const typed = withLetter(blank, place, words('my own'), true, id(10), AT);
    const again = withLetter(typed, place, words('from the facts'), false, id(11), AT);
    expect(editedWords(again, place)).toBeNull();
    expect(again.letters.map(({ body }) => body)).toEqual(['my own', 'from the facts']);
  });

  test('is kept apart from the same letter in another language', () => {
    const french = withLetter(blank, place, words('français'), true, id(10), AT);
    expect(editedWords(french, { ...place, language: 'de' })).toBeNull();
    expect(latestLetter(french, place)?.body).toBe('français');
  });
});
