import { statSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { INNER_NAMES } from '../../scripts/inner-names.mjs';
import { tool } from '../../scripts/run.mjs';
import { BUDGETS, countedFiles, withImports } from './budgets.mjs';
import { BUILDS, codeOf, filesIn, ROOT, read, sourcesIn } from './tree';

const bytes = (file: string) => statSync(path.join(ROOT, file)).size;
const browsers = Object.entries(BUILDS);

describe.each(browsers)('the release for %s', (browser, folder) => {
  const scripts = filesIn(folder).filter((file) => file.endsWith('.js'));

  test('has exactly the manifest that is written down', () => {
    const built = JSON.parse(read(`${folder}/manifest.json`));
    const written = JSON.parse(read(`tests/guards/manifest-${browser}.json`));
    expect(built).toEqual({ ...written, version: JSON.parse(read('package.json')).version });
  });

  test('asks for no host, no static script, and shows pages nothing', () => {
    const built = JSON.parse(read(`${folder}/manifest.json`));
    expect(built).not.toHaveProperty('host_permissions');
    expect(built).not.toHaveProperty('content_scripts');
    expect(built).not.toHaveProperty('web_accessible_resources');
    expect(built).not.toHaveProperty('externally_connectable');
  });

  test('has no clock that can be moved', () => {
    expect(scripts.filter((file) => /setClockOffset|e2e-clock|__E2E__/.test(read(file)))).toEqual([]);
  });

  test('makes no code from text and loads none from elsewhere', () => {
    const unsafe = /\beval\(|new Function\b|\bFunction\(\s*["'`]|import\(\s*["'`]https?:|importScripts\(/;
    expect(scripts.filter((file) => unsafe.test(read(file)))).toEqual([]);
    const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
    expect(pages.filter((file) => /(?:src|href)="(?:https?:)?\/\/|<script>/.test(read(file)))).toEqual([]);
  });

  test('gets from the reader what it read: what the file says last is a promise of it', async () => {
    // There is no page here to read.
    await expect(runInNewContext(read(`${folder}/reader.js`), {})).rejects.toThrow('is not defined');
  });

  test('gets from each script beside the reader what that says last', () => {
    for (const name of ['shop', 'skeleton', 'script-facts', 'shield', 'copier', 'filler'])
      expect(read(`${folder}/${name}.js`), name).toMatch(/^\(function\(\)\{.*\}\)\(\);\s*$/s);
  });

  test('finds what the scripts before the reader leave for it', () => {
    const realm: { moreWords?: unknown[]; structured?: unknown } = {};
    for (const name of ['more-words', 'structured']) runInNewContext(read(`${folder}/${name}.js`), realm);
    expect(realm.moreWords).toHaveLength(3);
    expect(realm.structured).toBeTypeOf('function');
  });

  test('says no name of the reader’s own parts in a script beside it', () => {
    const beside = scripts.filter((file) => /\/(?:platforms\/.*|more-words|gate)\.js$/.test(file));
    expect(beside.length).toBeGreaterThan(20);
    // Of what a thing has (`a.name`, `{ name }`), not of words in a selector.
    const OWN = /[\w)\]]\??\.([a-z]\w*)|[{,]\s*([a-z]\w*)(?=[:,}=])/gi;
    const said = beside.flatMap((file) =>
      [...read(file).matchAll(OWN)].map(([, got, made]) => got ?? made ?? ''),
    );
    expect(said).toContain('excerpt');
    expect(said.filter((name) => INNER_NAMES.test(name))).toEqual([]);
    // What a page says is looked up by no such name: its roles of tables are a text.
    expect(read(`${folder}/reader.js`)).toContain('table:table row:tr cell:td');
    // Shortened at all: else the list guards nothing.
    expect(read(`${folder}/reader.js`)).not.toMatch(/\b(?:isAside|labelOf|hasCardFields)\b/);
  });

  test('can reach the network in one place only: the function for a shop’s legal pages', () => {
    const codes = scripts.map((file) => withoutPreload(read(file)));
    expect(codes.filter((code) => /XMLHttpRequest|sendBeacon|new WebSocket/.test(code))).toEqual([]);
    const asking = codes.flatMap((code) => [...code.matchAll(/\bfetch\([^;]{0,400}/g)].map(([call]) => call));
    expect(asking).toHaveLength(1);
    expect(asking[0]).toMatch(/credentials:.omit/);
    expect(asking[0]).toMatch(/redirect:.manual/);
  });

  test('has no law, no routes and no letters in its worker', () => {
    const worker = withImports('background.js', (file) => read(`${folder}/${file}`))
      .map((file) => read(`${folder}/${file}`))
      .join('\n');
    const texts = ['lib/law', 'lib/routes', 'lib/letters']
      .flatMap(sourcesIn)
      .flatMap((file) =>
        [...codeOf(file).matchAll(/(?:en|fr|de): '([^'\\]{30,})'/g)].map((match) => match[1] ?? ''),
      );
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => worker.includes(text))).toEqual([]);
  });

  test.each(Object.entries(BUDGETS))('%s keeps within its bytes', (_, budget) => {
    const paths = filesIn(folder).map((file) => file.slice(folder.length + 1));
    const files = countedFiles(budget, paths, (file) => read(`${folder}/${file}`));
    expect(files.length).toBeGreaterThan(0);
    expect(files.reduce((sum, file) => sum + bytes(`${folder}/${file}`), 0)).toBeLessThanOrEqual(
      budget.bytes,
    );
  });
});

/** Vite's module preloading asks for the extension's own chunks, which is no network. */
const withoutPreload = (code: string) => code.replace(/fetch\(\w+\.href,\w+\)/g, '');

test('the e2e builds, and only they, have a clock that can be moved', () => {
  for (const [, folder] of browsers) {
    const scripts = filesIn(`${folder}-e2e`).filter((file) => file.endsWith('.js'));
    expect(scripts.some((file) => read(file).includes('setClockOffset'))).toBe(true);
  }
});

test('web-ext lint finds no error and warns of nothing but Preact’s own innerHTML', async () => {
  const { output } = await tool(
    'web-ext',
    'web-ext',
    ['lint', '--output=json', `--source-dir=${BUILDS.firefox}`, '--no-config-discovery'],
    { quiet: true },
  );
  const report: {
    errors: { code: string }[];
    warnings: { code: string; message: string }[];
    notices: { code: string }[];
  } = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  expect(report.errors).toEqual([]);
  expect(report.notices).toEqual([]);
  expect(report.warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML',
  ]);
});
