import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shortWords } from '../../../scripts/short-words.mjs';
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
      const [, packed = ''] = shortWords(`  labels: {\n    total: '${list}',\n  }`).match(/'(.*)'/) ?? [];
      expect(short).toContain(`'${packed}'`);
      expect(spelled(packed)).toBe(list);
    }
  },
);
