// `npm run check`: everything that can be told without running the extension.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './build.mjs';
import { checkLinks } from './check-links.mjs';
import { fail } from './progress.mjs';
import { tool } from './run.mjs';
import { setUp } from './setup.mjs';

/** The checks by name; each resolves with `{ code, output }`, and its output is shown when it fails or says something. */
const CHECKS = [
  ['types', () => tool('typescript', 'tsc', ['--noEmit'], { quiet: true })],
  [
    'lint and format',
    () => tool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.'], { quiet: true }),
  ],
  ['unused code', () => tool('knip', 'knip', ['--no-progress'], { quiet: true })],
  // Its own process, since it needs the TypeScript package, which may just have been installed.
  ['texts in all languages', async () => (await import('./check-locales.mjs')).checkLocales()],
  ['facts and their sources', async () => (await import('./facts.mjs')).checkFacts()],
  ['links in documents', async () => checkLinks()],
];

/** Checks whose figures are worth reading when they pass, too. */
const TELLING = new Set(['texts in all languages', 'facts and their sources']);

/** Runs every check, also after one failed. Resolves with the number of passed and failed ones. */
export async function check() {
  await prepare();
  const result = { passed: 0, failed: 0 };
  for (const [name, work] of CHECKS) {
    const started = Date.now();
    const { code, output } = await work();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
    if (output.trim() && (code !== 0 || TELLING.has(name))) process.stdout.write(`${output.trim()}\n`);
    result[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await setUp();
    const { passed, failed } = await check();
    process.stdout.write(`\n${passed} checks passed, ${failed} failed (${path.basename(process.cwd())})\n`);
    process.exitCode = failed === 0 ? 0 : 1;
  } catch (error) {
    fail(error);
  }
}
