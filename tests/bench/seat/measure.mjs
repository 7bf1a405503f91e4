// `npm run bench:seat -- [FOLDER] [--json FILE] [--wrong]`: how right the seller's seat is read, per field, on our own legal
// pages or on the legal pages of a labelled folder. Read in a real browser, as fetched pages are: parsed, never run.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { compare, FIELDS, isSomebodyElse, saidOf } from './score.mjs';

const ENTRY = fileURLToPath(new URL('./entry.ts', import.meta.url));
const OWN = fileURLToPath(new URL('../../seller/', import.meta.url));

async function bundle() {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome148',
      lib: { entry: ENTRY, formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  return output[0].output[0].code.replace(/^var bench ?=/m, 'globalThis.bench =');
}

/** Our own pages: `name.html` and what is stated on it in `name.json`. */
function ownPages() {
  return readdirSync(OWN)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const facts = JSON.parse(readFileSync(OWN + name.replace('.html', '.json'), 'utf8'));
      return { id: name.replace('.html', ''), html: readFileSync(OWN + name, 'utf8'), ...facts };
    });
}

function labelledPages(folder) {
  const { pages } = { pages: [], ...readLabels(folder) };
  return pages.map((page) => ({ ...page, html: readFileSync(path.join(folder, page.file), 'utf8') }));
}

function readLabels(folder) {
  const labels = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8'));
  const found = [];
  // Whatever the outer shape: every object of class `legal` that names a file.
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    if (value.class === 'legal' && typeof value.file === 'string') found.push(value);
    else for (const each of Object.values(value)) visit(each);
  };
  visit(labels);
  return { pages: found };
}

/** 95 % interval of k of n (Wilson), in percent. */
function interval(k, n) {
  if (n === 0) return [0, 100];
  const z = 1.96;
  const p = k / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, middle - half) * 100, Math.min(1, middle + half) * 100];
}

/** Runs `work` in a blank tab that has the reader and may load nothing. */
export async function inTab(executablePath, work) {
  const code = await bundle();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const headers = {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
    // Isolated from other sites, a page may read a clock of 5 microseconds instead of 100.
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ headers, contentType: 'text/html', body: '<!doctype html>' })
        : route.abort(),
    );
    await page.goto('https://blank.example/');
    await page.addScriptTag({ content: code });
    return await work(page);
  } finally {
    await browser.close();
  }
}

const readAll = (pages) =>
  inTab(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', async (tab) => {
    const readings = [];
    for (const page of pages)
      readings.push(
        await tab.evaluate(
          ([html, url]) => {
            const parsed = new DOMParser().parseFromString(html, 'text/html');
            return { reading: globalThis.bench.readSeat(parsed, { url }) };
          },
          [page.html, page.url ?? null],
        ),
      );
    return readings;
  });

export async function measureSeat(folder = null) {
  const pages = folder === null ? ownPages() : labelledPages(folder);
  const readings = await readAll(pages);
  const fields = Object.fromEntries(
    FIELDS.map((field) => [field, { exact: 0, wrong: 0, missed: 0, nothing: 0 }]),
  );
  const numbers = { exact: 0, wrong: 0, missed: 0, nothing: 0 };
  const faults = [];
  let taken = 0;
  for (const [index, page] of pages.entries()) {
    const { reading } = readings[index];
    const seller = reading.entities.find(({ role }) => role === 'seller') ?? null;
    const said = saidOf(seller);
    for (const field of FIELDS) {
      const result = compare(field, said, page.expected);
      if (result === null) continue;
      fields[field][result] += 1;
      if (field === 'regNo' || field === 'vat') numbers[result] += 1;
      if (result !== 'exact' && result !== 'nothing')
        faults.push({ id: page.id, field, result, expected: page.expected[field], read: said[field] });
    }
    if (isSomebodyElse(said, page.expected.traps ?? [])) {
      taken += 1;
      faults.push({
        id: page.id,
        field: 'somebody else',
        result: 'wrong',
        expected: page.expected.traps,
        read: said.company,
      });
    }
  }
  return {
    pages: pages.length,
    fields,
    numbers,
    taken,
    faults,
    slowest: Math.max(...readings.map(({ ms }) => ms)),
  };
}

function print({ pages, fields, numbers, taken, faults }, showsFaults) {
  const row = (name, { exact, wrong, missed, nothing }) => {
    const stated = exact + wrong + missed;
    const [low, high] = interval(exact, exact + missed + wrong);
    const share = stated === 0 ? '–' : `${((100 * exact) / stated).toFixed(1)} %`;
    return `${name.padEnd(20)} ${`${exact} of ${stated}`.padStart(10)} ${share.padStart(8)}  (${low.toFixed(0)}–${high.toFixed(0)} %)  wrong ${wrong}, missed ${missed}; not stated and not read ${nothing}`;
  };
  process.stdout.write(`${pages} legal pages\n`);
  for (const field of FIELDS) process.stdout.write(`${row(field, fields[field])}\n`);
  process.stdout.write(`${row('register or VAT', numbers)}\n`);
  process.stdout.write(`host or another taken for the seller: ${taken}\n`);
  if (showsFaults)
    for (const fault of faults)
      process.stdout.write(
        `  ${fault.id} ${fault.field} ${fault.result}: ${JSON.stringify(fault.expected)} ← ${JSON.stringify(fault.read)}\n`,
      );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const json = args.indexOf('--json');
  const file = json < 0 ? null : args[json + 1];
  const folder = args.find((arg, index) => !arg.startsWith('--') && (json < 0 || index !== json + 1)) ?? null;
  const result = await measureSeat(folder === null ? null : path.resolve(folder));
  print(result, args.includes('--wrong'));
  if (file) writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}
