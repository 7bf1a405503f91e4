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
    expect(written.length - short.length).toBeGreaterThan(800);
    for (const list of [...Object.values(words.labels), ...Object.values(words.phrases)]) {
      expect(spelled(list)).toBe(list);
      const [quoted = ''] = shortWords(`  labels: {\n    total: '${list}',\n  }`).match(/'.*'/) ?? [];
      expect(short).toContain(quoted);
      expect(spelled(quoted)).toBe(`'${list}'`);
    }
  },
);
