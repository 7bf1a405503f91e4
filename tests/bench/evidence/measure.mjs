// What a page copy costs against `outerHTML`, and an archive of 50 exhibits against a plain zip of the same bytes, in one run.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { median } from '../statistics.mjs';

const ENTRY = fileURLToPath(new URL('./entry.ts', import.meta.url));
const ROUNDS = 5;

async function bundle() {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome148',
      lib: { entry: ENTRY, formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  return output[0].output[0].code;
}

/** A shop's page as large as real ones: a product list, menus, styles and scripts around an order. */
function largePage() {
  const item = (index) =>
    `<li class="product item-${index}" data-id="${index}" itemprop="x"><a href="/p/${index}?ref=list" class="link"><img src="/i/${index}.jpg" srcset="/i/${index}-2.jpg 2x" alt="Lamp ${index}" loading="lazy" width="200" height="200"></a><h3>Lamp no. ${index}</h3><p style="color: #333">A lamp &amp; a shade, ${index} CHF, delivered in 3 days.</p><button type="button" onclick="add(${index})" aria-label="Add lamp ${index}">Add</button></li>`;
  return `<!doctype html><html lang="en"><head><title>Order</title><style>${'.a{color:red}'.repeat(2000)}</style><script>${'var a = 1;'.repeat(20_000)}</script></head><body><h1>Order 20931</h1><ul>${Array.from({ length: 1500 }, (_, index) => item(index)).join('')}</ul></body></html>`;
}

function memoryOf(pid) {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(found?.[1] ?? 0) / 1000;
}

/** Processes of the browser that draw pages, with their resident size in MB (Linux). */
function renderers(mark) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return words.includes('--type=renderer') && words.includes(mark) ? [memoryOf(pid)] : [];
      } catch {
        return [];
      }
    });
}

export async function measureEvidence({ executablePath }) {
  const code = await bundle();
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/large' ? largePage() : '<!doctype html><title>empty</title>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;

  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--renderer-cmd-prefix=`, `--js-flags=--expose-gc`, `--lang=en-${process.pid}`],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/large`);
    await page.addScriptTag({ content: code });
    const { copy, outer } = await page.evaluate(() => globalThis.bench.copyAgainstOuterHtml());
    await page.goto(`${address}/`);
    await page.addScriptTag({ content: code });
    await page.evaluate(() => globalThis.bench.prepare());
    await page.waitForTimeout(1500);
    const times = { ours: [], plain: [] };
    const idle = Math.max(...renderers(`--lang=en`));
    let peak = idle;
    const watch = setInterval(() => {
      peak = Math.max(peak, ...renderers(`--lang=en`));
    }, 20);
    times.ours.push(await page.evaluate(() => globalThis.bench.ours()));
    clearInterval(watch);
    for (let round = 0; round < ROUNDS; round += 1) {
      times.ours.push(await page.evaluate(() => globalThis.bench.ours()));
      times.plain.push(await page.evaluate(() => globalThis.bench.plain()));
    }
    return [
      { name: 'evidence: copy of a page of 9000 elements', value: copy, unit: 'ms', bound: null },
      { name: 'evidence: its outerHTML', value: outer, unit: 'ms', bound: null },
      { name: 'evidence: copy against outerHTML', value: copy / outer, unit: '×', bound: 3 },
      {
        name: 'evidence: archive of 50 exhibits, 100 MB',
        value: median(times.ours),
        unit: 'ms',
        bound: null,
      },
      { name: 'evidence: plain zip of the same bytes', value: median(times.plain), unit: 'ms', bound: null },
      {
        name: 'evidence: archive against the plain zip',
        value: median(times.ours) / median(times.plain),
        unit: '×',
        bound: 1.5,
      },
      { name: 'evidence: memory over idle while it is written', value: peak - idle, unit: 'MB', bound: 150 },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, value, unit, bound } of await measureEvidence({
    executablePath: findBrowser('chromium').path,
  }))
    process.stdout.write(
      `${name}: ${value.toFixed(2)} ${unit}${bound === null ? '' : ` (bound ${bound})`}\n`,
    );
