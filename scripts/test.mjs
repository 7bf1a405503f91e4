// `npm test`: everything that must hold, from types to both real browsers. `npm test -- unit chromium` runs parts of it.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { fail, Plain, step } from './progress.mjs';
import { ROOT, tool } from './run.mjs';
import { setUp } from './setup.mjs';

const RESULTS = path.join(ROOT, 'test-results');

/** What a runner wrote down: how many tests passed and failed. A runner that wrote nothing has failed once. */
function counted(file, read, code) {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function vitest(name, config, env = {}) {
  const file = path.join(RESULTS, `${name}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await tool('vitest', 'vitest', ['run', '--config', config, ...reporters], { env });
  return counted(file, (result) => ({ passed: result.numPassedTests, failed: result.numFailedTests }), code);
}

async function playwright(env) {
  const file = path.join(RESULTS, 'chromium.json');
  const reporting = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const args = ['test', '--reporter=list,json'];
  const { code } = await tool('@playwright/test', 'playwright', args, { env: { ...env, ...reporting } });
  const read = ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky });
  return counted(file, read, code);
}

async function builds() {
  for (const browser of ['chrome', 'firefox']) {
    await build(browser, { always: true });
    await build(browser, { mode: 'e2e', always: true });
  }
  return { passed: 4, failed: 0 };
}

const PARTS = {
  check: { name: 'types, lint and texts', run: check },
  unit: { name: 'unit tests', run: () => vitest('unit', 'vitest.config.ts') },
  build: { name: 'the builds for both browsers', run: builds },
  guards: {
    name: 'manifests, sizes and what may not be in a build',
    run: () => vitest('guards', 'vitest.guards.config.ts'),
  },
  chromium: { name: 'the real Chromium', run: playwright },
  firefox: { name: 'the real Firefox', run: (env) => vitest('firefox', 'vitest.firefox.config.ts', env) },
};

const isGood = ({ failed }) => failed === 0;

async function main() {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((part) => !Object.hasOwn(PARTS, part));
  if (unknown.length > 0)
    throw new Plain(`There is no part "${unknown[0]}". Parts: ${Object.keys(PARTS).join(', ')}`);
  const { chromium, firefox } = await setUp({ firefox: true });
  const env = { CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox };
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });

  const total = { passed: 0, failed: 0 };
  const lines = [];
  for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
    const { name, run } = PARTS[part];
    const { passed, failed } = await step(name, () => run(env), isGood).catch((error) => {
      process.stderr.write(`${error instanceof Plain ? error.message : error.stack}\n`);
      return { passed: 0, failed: 1 };
    });
    total.passed += passed;
    total.failed += failed;
    lines.push(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed`);
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

main().catch(fail);
