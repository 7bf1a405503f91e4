import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shortParts, shortWords } from '../../../scripts/short-words.mjs';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { named, spelled } from './spelled';

test.each([fr, de, en])(
  'the words of $language are shorter in the built scripts and read the same',
  (words) => {
    const written = readFileSync(new URL(`${words.language}.ts`, import.meta.url), 'utf8');
    const short = shortWords(written);
    expect(written.length - short.length).toBeGreaterThan(1500);
    for (const group of ['labels', 'phrases', 'states', 'units'] as const) {
      const lists: Readonly<Record<string, string>> = words[group];
      const [, packed = ''] = new RegExp(`  ${group}: named\\((.*)\\)`).exec(short) ?? [];
      const read = Object.entries(named(JSON.parse(packed))).map(([name, list]) => [name, spelled(list)]);
      // The order counts, too: of two labels that are as long the first is taken.
      expect(read).toEqual(Object.entries(lists));
      for (const list of Object.values(lists)) expect(spelled(list)).toBe(list);
    }
    for (const name of ['months', 'countries', 'hints', 'notArrival'] as const) {
      const [, packed = ''] = new RegExp(`  ${name}:\\s+(".*")`).exec(short) ?? [];
      // What is written out here as `\u0001` is one sign in the script.
      const list = JSON.parse(packed) as string;
      expect(list.length).toBeLessThan(words[name].length);
      expect(spelled(list)).toBe(words[name]);
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
