import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, Plain, step } from './progress.mjs';
import { ROOT, tool } from './run.mjs';
import { setUp } from './setup.mjs';

const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'locales',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** When the newest file at or under `place` was changed; tests and hidden files do not count. */
function newest(place) {
  const about = statSync(place, { throwIfNoEntry: false });
  if (!about) return 0;
  if (!about.isDirectory()) return /\.test\.tsx?$/.test(place) ? 0 : about.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** Where WXT puts a build. An e2e build (with the movable clock) has a folder of its own. */
export const buildFolder = (browser, mode = 'production') =>
  path.join(ROOT, '.output', `${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`);

/** Builds the extension unless its build is newer than every source. Returns the build's folder. */
export async function build(browser, { mode = 'production', always = false } = {}) {
  const folder = buildFolder(browser, mode);
  const manifest = path.join(folder, 'manifest.json');
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (!always && built > Math.max(...SOURCES.map((source) => newest(path.join(ROOT, source))))) return folder;
  const label = `Building the extension for ${browser === 'chrome' ? 'Chrome' : 'Firefox'}`;
  await step(mode === 'e2e' ? `${label}, with a clock that tests can move` : label, async () => {
    const args = ['build', '-b', browser, '--mv3', ...(mode === 'e2e' ? ['--mode', 'e2e'] : [])];
    const { code, output } = await tool('wxt', 'wxt', args, {
      quiet: true,
      env: { CI: '1', NODE_ENV: 'production' },
    });
    if (code !== 0) throw new Plain(`The extension could not be built:\n${output.trim()}`);
  });
  return folder;
}

/** Writes `.wxt/`, which the type checker and editors need, when it is not there yet or older than the configuration. */
export async function prepare() {
  const made = statSync(path.join(ROOT, '.wxt', 'wxt.d.ts'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made > Math.max(newest(path.join(ROOT, 'wxt.config.ts')), newest(path.join(ROOT, 'package-lock.json'))))
    return;
  const { code, output } = await tool('wxt', 'wxt', ['prepare'], { quiet: true, env: { CI: '1' } });
  if (code !== 0) throw new Plain(`wxt prepare failed:\n${output.trim()}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await setUp();
    const browser = process.argv.includes('--firefox') ? 'firefox' : 'chrome';
    const folder = await build(browser, { always: true });
    process.stdout.write(`The extension is in ${path.relative(process.cwd(), folder) || folder}\n`);
  } catch (error) {
    fail(error);
  }
}
