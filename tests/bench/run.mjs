// `npm run bench [-- --json FILE]`: every figure with its bound. Ratios are taken within one run, since machines differ.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from '../../scripts/build.mjs';
import { fail, step } from '../../scripts/progress.mjs';
import { ROOT, run } from '../../scripts/run.mjs';
import { setUp } from '../../scripts/setup.mjs';
import { BUDGETS, countedFiles } from '../guards/budgets.mjs';
import { median, ROUNDS } from './statistics.mjs';

const figures = [];

/** Notes a figure; `bound` null means that it is shown for comparison only. */
function note(name, value, unit, bound) {
  const ok = bound === null || value <= bound;
  figures.push({ name, value: Math.round(value * 1000) / 1000, unit, bound, ok });
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

function sizes(extension) {
  const files = filesIn(extension).map((file) => path.relative(extension, file).split(path.sep).join('/'));
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const counted = countedFiles(budget, files, (file) => readFileSync(path.join(extension, file), 'utf8'));
    const sum = counted.reduce((all, file) => all + statSync(path.join(extension, file)).size, 0);
    note(`size of ${name}`, sum, 'bytes', budget.bytes);
  }
}

async function warmCheck() {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const { code, output } = await run(process.execPath, ['scripts/setup.mjs', '--firefox'], { quiet: true });
    if (code !== 0) throw new Error(output);
    times.push(performance.now() - started);
  }
  note('check that nothing is missing, all set up', median(times) / 1000, 's', 1);
}

async function gate(chromium, extension) {
  const { measureGate } = await import('./gate.mjs');
  const { gate: ours, oneLiner } = await measureGate({ executablePath: chromium, extension });
  note('gate: script time on an ordinary page', ours, 'ms', null);
  note('one-line extension: script time on the same page', oneLiner, 'ms', null);
  note('gate against the one-liner', ours / oneLiner, '×', 3);
}

async function storm(chromium, extension) {
  const { measureStorm } = await import('./storm.mjs');
  const { share, changes } = await measureStorm({ executablePath: chromium, extension });
  note('a checkout in a storm: changes', changes, '/s', null);
  note('a checkout in a storm: share of the main thread', share * 100, '%', 2);
}

async function popup(chromium, extension) {
  const { measurePopup } = await import('./popup.mjs');
  const { ours, empty } = await measurePopup({ executablePath: chromium, extension });
  note('popup: first of 30 rows painted', ours, 'ms', null);
  note('empty WXT + Preact popup: the same', empty, 'ms', null);
  note('popup against the empty one', ours / empty, '×', 1.25);
}

async function panel(chromium, extension) {
  const { measurePanel } = await import('./panel.mjs');
  const { update, empty } = await measurePanel({ executablePath: chromium, extension });
  note('panel: a checkout in front, its rows painted', update, 'ms', null);
  note('an empty message and the same rows: the same', empty, 'ms', null);
  note('panel update against the empty message', update / empty, '×', 2);
}

async function reader(chromium) {
  const { measureReader } = await import('./reader/measure.mjs');
  for (const { name, value, unit, bound } of await measureReader({ executablePath: chromium })) {
    note(name, value, unit, bound);
  }
}

async function recourse(chromium) {
  const { measureRecourse } = await import('./recourse/measure.mjs');
  for (const { name, value, unit, bound } of await measureRecourse({ executablePath: chromium }))
    note(name, value, unit, bound);
}

async function seat(chromium) {
  const { measureSeatSpeed } = await import('./seat/speed.mjs');
  for (const { name, value, unit, bound } of await measureSeatSpeed({ executablePath: chromium }))
    note(name, value, unit, bound);
}

async function evidence(chromium) {
  const { measureEvidence } = await import('./evidence/measure.mjs');
  for (const { name, value, unit, bound } of await measureEvidence({ executablePath: chromium }))
    note(name, value, unit, bound);
}

function print() {
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, value, unit, bound, ok } of figures) {
    const limit =
      bound === null ? '' : `${ok ? '≤' : '> '} ${bound} ${unit}  ${ok ? '✓' : '✗ over its bound'}`;
    process.stdout.write(`${name.padEnd(width)}  ${`${value} ${unit}`.padStart(14)}  ${limit}\n`);
  }
}

try {
  const { chromium } = await setUp({ firefox: true });
  const extension = await build('chrome');
  sizes(extension);
  await step('Set-up check', warmCheck);
  await step('Gate', () => gate(chromium, extension));
  await step('Storm', () => storm(chromium, extension));
  await step('Popup', () => popup(chromium, extension));
  await step('Panel', () => panel(chromium, extension));
  await step('Reader', () => reader(chromium));
  await step('Recourse', () => recourse(chromium));
  await step('Evidence', () => evidence(chromium));
  await step('Seat', () => seat(chromium));
  process.stdout.write('\n');
  print();
  const at = process.argv.indexOf('--json');
  if (at > 0)
    writeFileSync(path.resolve(ROOT, process.argv[at + 1]), `${JSON.stringify({ figures }, null, 2)}\n`);
  process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  fail(error);
}
