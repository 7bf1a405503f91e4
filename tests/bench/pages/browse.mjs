import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** No script of a page runs and nothing is loaded: every page shows what was saved of it. */
const HEADERS = { 'Content-Security-Policy': "script-src 'none'; object-src 'none'" };
/** The whole page as text: the same before and after, since reading changes nothing. */
const SERIALISED = 'new XMLSerializer().serializeToString(document)';
/** An address that no web page has: what mail programs hand over has none. */
const NOWHERE = 'about:blank';

/**
 * Reads every page in Chromium with the built reader, without and with the file of its platform.
 * `code` is the text of the reader, of each platform's file, and of what names a page's platform, and the functions by which
 * the worker completes a reading.
 */
export async function readPages(pages, code, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const found = [];
  try {
    let tab = await openTab(browser);
    for (const page of pages) {
      const html = readFileSync(page.file, 'utf8');
      try {
        found.push(await readOne(tab, page, html, code));
      } catch (error) {
        // A page that ends its tab is a failure of its own, not of those after it.
        const failed = { result: 'failed', kind: 'failed', error: String(error).slice(0, 300), facts: {} };
        found.push({ plain: failed, withFile: failed, platform: null });
        await tab.page.close().catch(() => {});
        tab = await openTab(browser);
      }
    }
  } finally {
    await browser.close();
  }
  return found;
}

async function openTab(browser) {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 900 } })).newPage();
  const shown = { html: '' };
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ headers: HEADERS, contentType: 'text/html; charset=utf-8', body: shown.html })
      : route.abort(),
  );
  return { page, shown };
}

async function readOne({ page, shown }, { url, isMail }, html, code) {
  shown.html = html;
  if (isMail) {
    await page.goto(NOWHERE);
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
  } else await page.goto(url, { waitUntil: 'domcontentloaded' });
  const asItWas = await page.evaluate(SERIALISED);
  await page.evaluate(code.naming);
  // As the extension does: words of further languages and what reads structured data come only with pages that need them.
  const { language, isStructured } = await page.evaluate('bench.signs()');
  if (!/^(?:fr|de|en)$/i.test(language)) await page.evaluate(code.words);
  if (isStructured) await page.evaluate(code.structured);
  const read = async () => {
    const first = await page.evaluate(code.reader);
    // As the extension does: on a busy computer a second reading finds the time that the first lacked.
    const result = first.reason === 'took-too-long' ? await page.evaluate(code.reader) : first;
    // As the extension does: what an order's visible page leaves open is looked for in its scripts.
    const { leavesOpen, completedBy } = code.completing;
    return readingFrom(leavesOpen(result) ? completedBy(result, await page.evaluate(code.scripts)) : result);
  };
  const plain = await read();
  const platform = await page.evaluate('bench.platform()');
  const file = code.platforms[platform];
  if (file !== undefined) await page.evaluate(file);
  const withFile = file === undefined ? plain : await read();
  const isChanged = (await page.evaluate(SERIALISED)) !== asItWas;
  return { plain, withFile, platform, isChanged };
}

/** What a reader's result says, in one form for all results. */
function readingFrom(result) {
  const { kind, language, platform, facts = {}, doubts = [] } = result.sighting ?? {};
  switch (result.result) {
    case 'sighting':
      return { result: 'sighting', kind, language, platform, facts, doubts };
    case 'history':
      return { result: 'history', kind: 'order-history', facts: {}, rows: result.history.rows };
    case 'nothing':
      return { result: 'nothing', kind: result.kind, facts: {} };
    default:
      return { result: 'not-read', kind: `not read: ${result.reason}`, facts: {} };
  }
}
