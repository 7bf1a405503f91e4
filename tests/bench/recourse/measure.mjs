// What planning anew costs, in units of copying the same records, and how it grows. `node tests/bench/recourse/measure.mjs`
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { median } from '../statistics.mjs';

const ENTRY = fileURLToPath(new URL('./entry.ts', import.meta.url));
const ROUNDS = 5;
const FEW = 1_000;
const MANY = 10_000;
const ROUTES = 500;

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

/** Figures of planning claims anew in the browser, with their bounds. */
export async function measureRecourse({ executablePath }) {
  const code = await bundle();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code.replace(/^var bench ?=/, 'globalThis.bench =') });
    const run = (claims, times) =>
      page.evaluate(([...given]) => globalThis.bench.recourse(...given), [claims, ROUTES, times]);
    await run(FEW, 1);
    const many = [];
    const growth = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // Few claims as often as makes as many: a busy machine serves short runs better than long ones, and drifts.
      const often = () => run(FEW, MANY / FEW);
      const before = round % 2 === 0 ? await often() : null;
      const all = await run(MANY, 1);
      const few = before ?? (await often());
      many.push(all);
      growth.push((all.planning / few.planning) * (MANY / FEW));
    }
    const quickest = (rounds) => Math.min(...rounds.map((each) => each.planning));
    return [
      {
        name: `planning: one of ${MANY} claims, ${ROUTES} routes`,
        value: quickest(many) / MANY,
        unit: 'ms',
        bound: null,
      },
      {
        name: 'planning against a copy of the same records',
        value: median(many.map((each) => each.planning / each.copying)),
        unit: '×',
        bound: 50,
      },
      {
        name: `planning ${MANY} claims against ${FEW}`,
        value: median(growth),
        unit: '×',
        bound: 12,
      },
    ];
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = await measureRecourse({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  for (const { name, value, unit } of figures) process.stdout.write(`${name}: ${value.toFixed(3)} ${unit}\n`);
}
