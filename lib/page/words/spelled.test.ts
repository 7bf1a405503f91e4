import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shortParts, shortWords } from '../../../scripts/short-words.mjs';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { spelled } from './spelled';

test.each([fr, de, en])(
  'the words of $language are shorter in the built scripts and read the same',
  (words) => {
    const written = readFileSync(new URL(`${words.language}.ts`, import.meta.url), 'utf8');
    const short = shortWords(written);
    expect(written.length - short.length).toBeGreaterThan(1200);
    for (const list of [words.labels, words.phrases, words.states, words.units].flatMap((lists) =>
      Object.values(lists),
    )) {
      expect(spelled(list)).toBe(list);
      const [, packed = ''] = shortWords(`  labels: {\n    total: '${list}',\n  }`).match(/(".*")/) ?? [];
      expect(short).toContain(packed);
      expect(spelled(JSON.parse(packed))).toBe(list);
    }
  },
);

test('parts that hold others are shorter in the built scripts and read the same', () => {
  const written = readFileSync(new URL('spelled.ts', import.meta.url), 'utf8');
  const parts = (/'([^']+)'\.split/.exec(written)?.[1] ?? '').split(',');
  const packed = (JSON.parse(/(".+")\.split/.exec(shortParts(written))?.[1] ?? '') as string).split(',');
  expect(packed).toHaveLength(parts.length);
  expect(packed.join('').length).toBeLessThan(0.8 * parts.join('').length);
  expect(packed.map(spelled)).toEqual(parts);
  // As the built script reads them, whose parts are all packed at first.
  const once = (list: readonly string[]) =>
    list.map((part) => part.replace(/[^a-z|/ ?#:]/g, (sign) => list[parts.indexOf(spelled(sign))] as string));
  expect(once(once(once(packed)))).toEqual(parts);
});
