// `npm run bench:pages -- [FOLDER] [--json FILE]`: what the built reader tells and reads of labelled pages, in Chromium.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';
import { build } from '../../../scripts/build.mjs';
import { fail, step } from '../../../scripts/progress.mjs';
import { ROOT } from '../../../scripts/run.mjs';
import { setUp } from '../../../scripts/setup.mjs';
import { measurePages } from '../reader/measure.mjs';
import { readPages } from './browse.mjs';
import { pagesIn } from './pages.mjs';
import { costOf, figuresOf, printed } from './report.mjs';
import { scorePage } from './score.mjs';

/** Two well-known extractors are timed beside the reader on every so many pages. */
const PEER_EVERY = 6;

/** The text of `source` with all that it imports. */
async function textOf(source, format) {
  const output = await bundle({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(source),
        formats: [format],
        name: 'bench',
        fileName: 'bench',
      },
    },
  });
  return output[0].output[0].code;
}

/** The text of every script of a build, what names a page's platform as the gate does, and what the worker completes by. */
async function codeOf(extension) {
  const completing = await textOf(new URL('../../../lib/page/completed.ts', import.meta.url), 'es');
  const folder = path.join(extension, 'platforms');
  const platforms = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name.replace(/\.js$/, ''), readFileSync(path.join(folder, name), 'utf8')]),
  );
  return {
    reader: readFileSync(path.join(extension, 'reader.js'), 'utf8'),
    naming: (await textOf(new URL('./entry.ts', import.meta.url), 'iife')).replace(
      /^(?:var|const) bench ?=/,
      'globalThis.bench =',
    ),
    completing: await import(`data:text/javascript,${encodeURIComponent(completing)}`),
    scripts: readFileSync(path.join(extension, 'script-facts.js'), 'utf8'),
    words: readFileSync(path.join(extension, 'more-words.js'), 'utf8'),
    structured: readFileSync(path.join(extension, 'structured.js'), 'utf8'),
    platforms,
  };
}

function argumentsGiven() {
  const given = process.argv.slice(2);
  const at = given.indexOf('--json');
  const json = at < 0 ? null : path.resolve(given[at + 1]);
  const rest = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  return { folder: path.resolve(rest[0] ?? path.join(ROOT, 'tests/pages')), json };
}

try {
  const { folder, json } = argumentsGiven();
  const { chromium } = await setUp();
  const code = await codeOf(await build('chrome'));
  const pages = pagesIn(folder);
  let readings = [];
  await step(`Reading ${pages.length} pages`, async () => {
    readings = await readPages(pages, code, chromium);
  });
  const scored = (way) =>
    pages.map((page, index) => {
      const reading = readings[index][way];
      return { ...page, reading, score: scorePage(page, reading) };
    });
  const [plain, withFile] = [scored('plain'), scored('withFile')];
  const [withoutPlatformFiles, withPlatformFiles] = [figuresOf(plain), figuresOf(withFile)];
  process.stdout.write(printed('Without platform files', withoutPlatformFiles));
  process.stdout.write(printed('With platform files', withPlatformFiles));
  const changed = pages.filter((_, index) => readings[index].isChanged).map(({ id }) => id);
  process.stdout.write(
    `\nPages changed by reading them: ${changed.length} of ${pages.length} ${changed.join(' ')}\n`,
  );
  let times = [];
  await step('Timing each once', async () => {
    const timed = pages.map(({ id, url, file }) => ({ name: id, url, html: readFileSync(file, 'utf8') }));
    times = await measurePages(chromium, { pages: timed, rounds: 1, peerEvery: PEER_EVERY });
  });
  const cost = costOf(times);
  const figures = { withoutPlatformFiles, withPlatformFiles, cost };
  process.stdout.write(
    `\nReading one page costs ${cost.medianUnits.toFixed(2)} units on the median, ${cost.p95Units.toFixed(2)} at the 95th percentile` +
      ` (one unit ${cost.unitMs.toFixed(2)} ms); longest slice ${cost.longestSliceMs.toFixed(1)} ms, ${cost.slicesOver16} over 16 ms\n` +
      `On the median page that is ${cost.partOfDefuddle.toFixed(3)} of what defuddle costs and ${cost.partOfFathom.toFixed(3)} of fathom with six rules\n`,
  );
  if (json !== null) {
    const each = pages.map((page, index) => ({
      ...page,
      platform: readings[index].platform,
      without: { reading: plain[index].reading, score: plain[index].score },
      with: { reading: withFile[index].reading, score: withFile[index].score },
      times: times[index],
    }));
    writeFileSync(json, `${JSON.stringify({ folder, figures, pages: each }, null, 1)}\n`);
  }
} catch (error) {
  fail(error);
}
