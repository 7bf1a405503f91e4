import { expect, test } from 'vitest';
import { loadAllFacts } from '../../lib/recourse/all-facts';
import { day } from '../../lib/values/day';
import { correctionFile, correctionOf } from './correction';

test('a correction holds the words, the fact’s number and the fact as it stood', async () => {
  const { facts } = await loadAllFacts();
  const fact = facts.find(({ id }) => id === 'cembra/closes');
  if (fact === undefined) throw new Error('no such fact');
  const { name, content } = correctionFile(
    correctionOf(fact, {
      words: 'It is 60 days now.',
      language: 'en',
      day: day('2026-11-22'),
      recours: '1.0.0',
    }),
  );
  expect(name).toBe('recours-correction-cembra-closes-2026-11-22.json');
  const read = JSON.parse(content);
  expect(read).toEqual({
    kind: 'recours-correction',
    version: 1,
    fact: 'cembra/closes',
    words: 'It is 60 days now.',
    language: 'en',
    day: '2026-11-22',
    recours: '1.0.0',
    current: fact,
  });
});
