import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../lib/values/sentence';

const here = fileURLToPath(new URL('.', import.meta.url));
const filesIn = (folder: string) =>
  readdirSync(`${here}${folder}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();

/** Every text of a room by its path: `kind.last-day` → "Last day". */
function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  const texts = new Map<string, string>();
  if (typeof value !== 'object' || value === null) throw new TypeError(`${path} is no text`);
  for (const [key, inner] of Object.entries(value)) {
    for (const [innerPath, text] of textsOf(inner, path === '' ? key : `${path}.${key}`))
      texts.set(innerPath, text);
  }
  return texts;
}

const placeholders = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]).sort();

/** High punctuation without its no-break space; a time (20:00) and an address (https://…) are left alone. */
function looseFrenchPunctuation(text: string): string | undefined {
  const prose = text.replace(/https?:\/\/\S+|\d{1,2}:\d{2}/g, '');
  return /(?:^|[^\u00A0\u202F;:!?])[;:!?»]|«(?![\u00A0\u202F])/.exec(prose)?.[0];
}

async function textsIn(language: string, room: string): Promise<Map<string, string>> {
  const file: Record<string, unknown> = await import(`./${language}/${room}.ts`);
  const words = file[room];
  if (words === undefined) throw new Error(`locales/${language}/${room}.ts must export \`${room}\``);
  return textsOf(words);
}

test('every room stands in every language and is joined in rooms/', () => {
  for (const language of LANGUAGES) expect(filesIn(language), language).toEqual(filesIn('en'));
  expect(filesIn('rooms')).toEqual(filesIn('en'));
});

describe.each(filesIn('en'))('the room %s', (room) => {
  test('gives each language its own words', async () => {
    const joined: Record<string, (language: string) => unknown> = await import(`./rooms/${room}.ts`);
    for (const language of LANGUAGES) {
      expect(textsOf(joined[room]?.(language))).toEqual(await textsIn(language, room));
    }
  });

  test.each(LANGUAGES)('has the same keys and values to fill in %s, and no blank', async (language) => {
    const english = await textsIn('en', room);
    const texts = await textsIn(language, room);
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of texts) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe('');
      expect(placeholders(text), path).toEqual(placeholders(english.get(path) ?? ''));
    }
  });

  test('has no-break spaces where French puts them', async () => {
    for (const [path, text] of await textsIn('fr', room)) {
      expect(looseFrenchPunctuation(text), `${path}: ${text}`).toBeUndefined();
    }
  });
});
