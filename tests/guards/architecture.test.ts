import { describe, expect, test } from 'vitest';
import { PLATFORM_IDS } from '../../lib/page/platforms/ids';
import { codeOf, importsOf, sourcesIn } from './tree';

const roomOf = (place: string) => /^lib\/([^/]+)/.exec(place)?.[1];

/** What each room of lib may stand on. `values` is under everyone's feet. */
const STANDS_ON: Record<string, string[]> = {
  values: [],
  page: [],
  purchase: ['page', 'seller'],
  law: [],
  seller: ['law', 'page'],
  routes: ['law', 'purchase', 'claim', 'recourse'],
  claim: ['purchase', 'page'],
  recourse: ['claim', 'law', 'page', 'purchase', 'routes'],
  letters: ['claim', 'law', 'page', 'purchase', 'recourse', 'routes'],
  evidence: ['claim', 'page', 'purchase'],
  forms: ['page'],
  mail: ['page', 'purchase'],
  store: ['claim', 'evidence', 'page', 'purchase', 'seller'],
  extension: ['claim', 'evidence', 'forms', 'page', 'purchase', 'seller', 'store'],
};
const RIM = ['store', 'extension'];
const sources = sourcesIn('lib');

describe.each(Object.keys(STANDS_ON))('lib/%s', (room) => {
  const files = sources.filter((file) => roomOf(file) === room);

  test('imports nothing from the rooms above it', () => {
    const allowed = new Set(['values', room, ...(STANDS_ON[room] ?? [])]);
    const above = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('lib/') && !allowed.has(roomOf(name) ?? ''))
        .map((name) => `${file} imports ${name}`),
    );
    expect(above).toEqual([]);
  });

  test('leaves pages and components alone', () => {
    const upward = files.filter((file) =>
      importsOf(file).some((name) => /^(components|entrypoints)\//.test(name)),
    );
    expect(upward).toEqual([]);
  });

  if (RIM.includes(room)) return;

  test('knows no browser, no network, no storage, no clock and no chance', () => {
    const outside =
      /\bwxt\/browser\b|webextension-polyfill|\b(?:browser|chrome)\.\w+\.|\bfetch\(|XMLHttpRequest|WebSocket|indexedDB|localStorage|sessionStorage|\bDate\.now\b|new Date\(\)|Temporal\.Now|Math\.random|randomUUID/;
    const touching = files.flatMap((file) => {
      const found = outside.exec(codeOf(file));
      return found ? [`${file}: ${found[0]}`] : [];
    });
    expect(touching).toEqual([]);
  });
});

test('no source but one function may fetch', () => {
  const places = ['lib', 'components', 'entrypoints', 'locales'].flatMap(sourcesIn);
  const fetching = places.filter(
    (file) =>
      file !== 'lib/extension/fetch-page.ts' &&
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/.test(codeOf(file)),
  );
  expect(fetching).toEqual([]);
});

test('no page text can become markup: nothing sets HTML from a string', () => {
  const places = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn);
  const setting = places.filter((file) =>
    /\.(?:inner|outer)HTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/.test(codeOf(file)),
  );
  expect(setting).toEqual([]);
});

test('gate, reader and copier import neither zod, nor a polyfill, nor a framework', () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of importsOf(file)) {
      const source = [`${name}.ts`, `${name}/index.ts`].find((each) => sources.includes(each));
      if (source) visit(source);
      else if (!name.startsWith('lib/')) seen.add(name);
    }
  };
  for (const entry of [
    'entrypoints/gate',
    'entrypoints/reader',
    'entrypoints/copier',
    'entrypoints/script-facts',
    'entrypoints/structured',
    'entrypoints/skeleton',
    'entrypoints/shield',
    ...PLATFORM_IDS.map((id) => `lib/page/platforms/${id}`),
  ])
    visit(`${entry}.ts`);
  const packages = [...seen].filter((name) => !name.startsWith('lib/') && !name.startsWith('entrypoints/'));
  expect(packages.filter((name) => !name.startsWith('wxt/utils/'))).toEqual([]);
});

test('nothing is left to be done later and no test is left out', () => {
  const places = [...['lib', 'components', 'entrypoints', 'locales'].flatMap(sourcesIn)];
  const words = new RegExp(
    `\\b(?:${['TO', 'FIX', 'X'].map((word, index) => word + ['DO', 'ME', 'XX'][index]).join('|')})\\b`,
  );
  expect(places.filter((file) => words.test(codeOf(file)))).toEqual([]);
});
