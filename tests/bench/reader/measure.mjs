// What reading a page costs, in units of visiting it once, beside two well-known extractors. `node tests/bench/reader/measure.mjs`
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { shortenedWords } from '../../../scripts/short-words.mjs';
import { median, quantile } from '../statistics.mjs';

const PAGES = fileURLToPath(new URL('../../pages/', import.meta.url));
const ENTRY = fileURLToPath(new URL('./entry.ts', import.meta.url));
const PEERS = fileURLToPath(new URL('./peers.ts', import.meta.url));
/** Where an e-mail is shown, which has no address. */
const NOWHERE = 'https://mail.example/';
const ROUNDS = 5;
/** Every so many of our own pages: enough to stand for all of them, few enough to wait for. */
const PAGE_EVERY = 9;
/** As the shipped reader begins (wxt.config.ts); the unit and the others are compiled in the same way. */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n';
/** The others are there for comparison only: fewer rounds, on every sixth page. */
const PEER_ROUNDS = 3;
const PEER_EVERY = 6;

async function bundle(entry) {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [shortenedWords()],
    build: {
      write: false,
      minify: true,
      target: 'chrome148',
      lib: { entry, formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  return output[0].output[0].code;
}

function fixtures() {
  return readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const { url, notRead } = JSON.parse(readFileSync(`${PAGES}${name.replace('.html', '.json')}`, 'utf8'));
      return { name: name.replace('.html', ''), url, notRead, html: readFileSync(PAGES + name, 'utf8') };
    })
    .filter(({ notRead }) => notRead === undefined);
}

/**
 * Medians in ms of cold first calls, each in a page loaded for it alone, per page of `pages` (`name`, `url` and `html`);
 * the others are measured on every so many of them, or on none.
 */
export async function measurePages(executablePath, { pages, rounds = ROUNDS, peerEvery = PEER_EVERY }) {
  const code = { ours: await bundle(ENTRY), peers: await bundle(PEERS) };
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 900 } })).newPage();
    let shown = { html: '' };
    // Isolated from other sites, a page may read a clock of 5 microseconds instead of 100.
    const headers = {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      // Saved pages are measured as they were saved: their own scripts do not run.
      'Content-Security-Policy': "script-src 'nonce-measured'; object-src 'none'",
    };
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ headers, contentType: 'text/html; charset=utf-8', body: shown.html })
        : route.abort(),
    );
    let loads = 0;
    /** Loads the page afresh, then the script as an extension's files are loaded, then makes the one call. */
    const once = async (fixture, source, call) => {
      shown = fixture;
      // Some saved pages wait for ever for what is not there; nothing is loaded anyway.
      await page.goto(fixture.url || NOWHERE, { waitUntil: 'domcontentloaded' }).catch((error) => {
        throw new Error(`${fixture.name} does not load: ${error.message.split('\n')[0]}`);
      });
      // A new text each time, so that no compiled code is kept from the page before.
      loads += 1;
      const compiling = await page.evaluate(
        (text) => {
          const script = Document.prototype.createElement.call(document, 'script');
          script.nonce = 'measured';
          script.textContent = text;
          const began = performance.now();
          Node.prototype.appendChild.call(document.documentElement, script);
          return performance.now() - began;
        },
        `${COMPILED_AT_ONCE}${source.replace(/^var bench ?=/, 'globalThis.bench =')}/* ${loads} */`,
      );
      return { compiling, call: await page.evaluate(`bench.${call}`) };
    };
    const found = [];
    for (const [index, fixture] of pages.entries()) {
      const times = {
        unit: [],
        reader: [],
        slice: [],
        compiling: [],
        readability: [],
        defuddle: [],
        fathom: [],
      };
      for (let round = 0; round < rounds; round += 1) {
        times.unit.push((await once(fixture, code.ours, 'unit()')).call);
        const reading = await once(fixture, code.ours, `reader(${JSON.stringify(fixture.url)})`);
        times.reader.push(reading.call.own);
        times.slice.push(reading.call.longest);
        times.compiling.push(reading.compiling);
        if (round >= PEER_ROUNDS || index % peerEvery !== 0) continue;
        // A form field called `querySelectorAll` is enough to throw them; such a page is left out for them.
        for (const peer of ['readability', 'defuddle', 'fathom'])
          times[peer].push(
            await once(fixture, code.peers, `${peer}()`).then(
              ({ call }) => call,
              () => Number.NaN,
            ),
          );
      }
      found.push({
        name: fixture.name,
        ...Object.fromEntries(Object.entries(times).map(([key, list]) => [key, median(list)])),
      });
    }
    return found;
  } finally {
    await browser.close();
  }
}

/** Figures with their bounds; a bound of null is shown for comparison only. */
export async function measureReader({ executablePath = '/usr/bin/chromium' } = {}) {
  const some = fixtures().filter((_, index) => index % PAGE_EVERY === 0);
  const pages = await measurePages(executablePath, { pages: some });
  const ratios = (key) => pages.map((page) => page[key] / page.unit).filter((ratio) => ratio > 0);
  const beside = (peer) => pages.map((page) => page.reader / page[peer]).filter((ratio) => ratio > 0);
  const figure = (name, value, unit, bound) => ({ name, value, unit, bound, better: 'lower' });
  return [
    figure('one unit on the median page', median(pages.map((page) => page.unit)), 'ms', null),
    figure('reader, median page', median(ratios('reader')), 'units', 3),
    figure('reader, 95th percentile', quantile(ratios('reader'), 0.95), 'units', 6),
    figure('reader, longest slice of a page', Math.max(...pages.map((page) => page.slice)), 'ms', 16),
    figure('reader, compiling its script', median(ratios('compiling')), 'units', null),
    figure('Readability, median page', median(ratios('readability')), 'units', null),
    figure('defuddle, median page', median(ratios('defuddle')), 'units', null),
    figure('fathom with six rules, median page', median(ratios('fathom')), 'units', null),
    figure('reader, part of what defuddle costs', median(beside('defuddle')), '', 1 / 50),
    figure('reader, part of what fathom costs', median(beside('fathom')), '', 1 / 20),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--pages'))
    process.stdout.write(
      `${JSON.stringify(await measurePages('/usr/bin/chromium', { pages: fixtures(), rounds: 3 }), null, 1)}\n`,
    );
  else process.stdout.write(`${JSON.stringify(await measureReader(), null, 2)}\n`);
}
