// Everything the other commands need, on a machine that has Node and nothing else. Pure Node: it runs before node_modules exists.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser, LEAST, versionOf } from './browsers.mjs';
import { fail, Plain, step } from './progress.mjs';
import { npm, ROOT, run } from './run.mjs';

const STAMP = path.join(ROOT, 'node_modules', '.recours-setup.json');
const LEAST_NODE = 20;

const NO_DOWNLOADS = {
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  PUPPETEER_SKIP_DOWNLOAD: '1',
  npm_config_update_notifier: 'false',
};

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
}

function writeStamp(change) {
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ ...readStamp(), ...change }));
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');

/** Installs the dependencies when package-lock.json is not the one they were last installed from. */
async function dependencies() {
  const lock = lockHash();
  if (readStamp().lock === lock) return;
  await step('Installing dependencies (a minute or two the first time)', async () => {
    const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await npm(args, { quiet: true, env: NO_DOWNLOADS });
    if (code !== 0) throw new Plain(`The dependencies could not be installed. npm said:\n${output.trim()}`);
  });
  writeStamp({ lock });
}

/** Can this user install Debian packages without asking anybody? */
const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function howToGet(kind) {
  const { name, variable, debian } = BROWSERS[kind];
  const byHand =
    process.platform === 'linux'
      ? `On Debian: apt-get install --no-install-recommends ${debian.join(' ')}`
      : `Install ${name} from its makers' site.`;
  return `${byHand}\nIf it is somewhere unusual, name it: ${variable}=/path/to/${kind} npm start`;
}

async function install(kind) {
  const { name, debian } = BROWSERS[kind];
  await step(`Installing ${name} (${debian.join(', ')})`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update', '-q'], { quiet: true, env });
    const args = ['install', '-y', '-q', '--no-install-recommends', ...debian];
    const { code, output } = await run('apt-get', args, { quiet: true, env });
    if (code !== 0) {
      const said = `${update.code === 0 ? '' : update.output}${output}`
        .trim()
        .split('\n')
        .slice(-12)
        .join('\n');
      throw new Plain(`${name} could not be installed. apt-get said:\n${said}`);
    }
  });
}

/** Path of a browser that is new enough; installs it where that is possible, else says in words what is missing. */
async function browser(kind) {
  const { name, variable } = BROWSERS[kind];
  let found = findBrowser(kind);
  if (found.wrong) throw new Plain(`${variable} names ${found.wrong}, and there is no such file.`);
  if (!found.path && canInstall()) {
    await install(kind);
    found = findBrowser(kind);
  }
  if (!found.path) throw new Plain(`${name} is missing on this machine.\n${howToGet(kind)}`);

  // Asking a browser for its version costs up to a second: asked once for each program file.
  const changed = statSync(found.path).mtimeMs;
  const known = readStamp()[kind];
  const asked = known?.path === found.path && known.changed === changed;
  const version = asked ? known.version : await versionOf(found.path);
  if (version !== null && version < LEAST[kind]) {
    throw new Plain(
      `${name} ${version} (${found.path}) is too old: Recours needs ${LEAST[kind]} or newer.\n${howToGet(kind)}`,
    );
  }
  if (!asked) writeStamp({ [kind]: { path: found.path, changed, version } });
  return found.path;
}

/**
 * Makes sure that dependencies and browsers are there and returns the browsers' paths. Under a second when nothing is
 * missing. Throws a `Plain` error that says what is missing and how to get it.
 */
export async function setUp({ firefox = false } = {}) {
  const node = Number(process.versions.node.split('.')[0]);
  if (node < LEAST_NODE)
    throw new Plain(`Node ${process.versions.node} is too old: Recours needs ${LEAST_NODE} or newer.`);
  await dependencies();
  return { chromium: await browser('chromium'), firefox: firefox ? await browser('firefox') : null };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await setUp({ firefox: process.argv.includes('--firefox') });
  } catch (error) {
    fail(error);
  }
}
