import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { AT, idOf } from '../purchase/samples';
import type { DossierText } from './dossier';
import { exhibitFrom } from './exhibit';
import { handOverEntries } from './hand-over';

const hostile = '"><script>alert(1)</script>\u202E';
const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const exhibit = (number: number, content: string) =>
  exhibitFrom(
    {
      id: idOf(number),
      at: AT,
      kind: 'file',
      stage: 'other',
      mediaType: 'text/plain',
      title: `${hostile}.txt`,
    },
    { sha256: sha(content), bytes: content.length },
  );
const dossier: DossierText = {
  language: 'en',
  title: hostile,
  subtitle: hostile,
  facts: [{ name: 'Shop', value: hostile }],
  claims: [{ title: hostile, lines: [{ name: 'Problem', value: hostile }] }],
  story: [{ day: '1 May', words: hostile, note: hostile }],
  letters: [{ title: hostile, subtitle: 'x', language: 'fr', body: hostile }],
  exhibits: [7, 8].map((number) => ({
    exhibit: exhibit(number, 'abc'),
    number: number - 6,
    title: hostile,
    kind: 'File',
    day: '1 May',
    lines: [{ name: 'From', value: hostile }],
  })),
};
const words = {
  lead: '',
  facts: '',
  story: '',
  letters: '',
  evidence: '',
  missing: 'not readable',
  legal: '',
};

async function written(readable: boolean): Promise<Map<string, string>> {
  const entries = handOverEntries(dossier, {
    at: AT,
    words,
    content: async (index) => (index === 0 || readable ? new Blob(['abc']) : null),
    hash: async (content) => sha(await content.text()),
  });
  const files = new Map<string, string>();
  for (const entry of entries) {
    const content = await entry.content();
    if (content !== null) files.set(entry.name, await content.text());
  }
  return files;
}

test('the manifest lists every other file with the hash of what is in it', async () => {
  const files = await written(true);
  const lines = (files.get('SHA256SUMS') ?? '').trim().split('\n');
  expect(lines.map((line) => line.slice(66)).sort()).toEqual(
    [...files.keys()].filter((name) => name !== 'SHA256SUMS').sort(),
  );
  for (const line of lines) expect(line.slice(0, 64)).toBe(sha(files.get(line.slice(66)) ?? ''));
});

test('the index leads to each file, and hostile words stay words', async () => {
  const index = (await written(true)).get('index.html') ?? '';
  expect(index).not.toMatch(/<script|\u202E/);
  expect(index.match(/href="(?:exhibits|letters)\/[a-z0-9-]+\.txt"/g)?.length).toBe(3);
});

test('what cannot be read is in neither archive nor manifest, and the index says so', async () => {
  const files = await written(false);
  expect([...files.keys()].filter((name) => name.startsWith('exhibits/')).length).toBe(1);
  expect(files.get('SHA256SUMS')?.split('\n').length).toBe(4);
  expect(files.get('index.html')).toContain('not readable');
});
