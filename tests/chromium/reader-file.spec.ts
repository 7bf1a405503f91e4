import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { ReaderResult } from '../../lib/page/reader-result';
import type { Expected } from '../pages/expectations';
import { KNOWN_FAILURES } from '../pages/known-failures';
import { chromiumPath, e2eBuild, expect, test } from './fixtures';

const FOLDER = new URL('../pages/', import.meta.url);
/** Enough of our pages to meet every part of the reader. Those in further languages are read with a second file. */
const SOME = readdirSync(FOLDER)
  .filter((name) => /-(?:fr|de|en)\.html$/.test(name))
  .map((name) => name.replace('.html', ''))
  // What stands in a page's scripts alone is read by a third.
  .filter((name) => !/-(?:data-layer|state)-/.test(name))
  .filter((name) => !KNOWN_FAILURES.some((line) => line.startsWith(`${name}:`)))
  .filter((_, index) => index % 9 === 0);

/** What must never be wrong: whether it is an order, its number and its total. */
const factsOf = (result: ReaderResult) => {
  const facts = result.result === 'sighting' ? result.sighting.facts : {};
  return { orderNumber: facts.orderNumber?.value ?? null, total: facts.total?.value ?? null };
};

test('the reader as it is shipped, with its inner names shortened, reads pages as its source does', async () => {
  const [structured, reader] = ['structured.js', 'reader.js'].map((file) =>
    readFileSync(path.join(e2eBuild, file), 'utf8'),
  ) as [string, string];
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  let html = '';
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const wrong: Record<string, unknown> = {};
  let stated = 0;
  for (const name of SOME) {
    html = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
    if (!/^https?:/.test(expected.url)) continue;
    await page.goto(expected.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(structured);
    const result = (await page.evaluate(reader)) as ReaderResult;
    const facts = factsOf(result);
    for (const fact of ['orderNumber', 'total'] as const) {
      const wanted = expected.nothing || expected.silent ? null : expected.facts?.[fact];
      if (wanted === undefined || (wanted !== null && typeof wanted === 'object' && 'anyOf' in wanted))
        continue;
      stated += 1;
      if (JSON.stringify(facts[fact]) !== JSON.stringify(wanted))
        wrong[`${name}: ${fact}`] = { read: facts[fact], wanted, result: result.result };
    }
  }
  await browser.close();
  expect(wrong).toEqual({});
  expect(stated).toBeGreaterThan(60);
});
