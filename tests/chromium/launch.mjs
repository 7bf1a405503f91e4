// Starts the real Chromium with the built extension in it, as the demo and the tests need it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { until } from '../journey/hands.mjs';

/** Nothing but what is asked for: no first-run pages, no traffic of the browser's own. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=AutofillServerCommunication,Translate,OptimizationHints,MediaRouter',
];

const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** A profile folder that no other run uses. */
export const newProfile = () => mkdtempSync(path.join(os.tmpdir(), 'recours-chromium-'));

/** Process ids of the browser that runs on this profile (Linux). */
function browserProcess(profile) {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      if (words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type=')))
        return Number(pid);
    } catch {
      // A process that ended meanwhile.
    }
  }
  return null;
}

/**
 * Launches Chromium on `profile` with the extension in the folder `extension`. Returns Playwright's context, the
 * extension's id and base address, and ways to end it: `close`, or `kill`, which is `kill -9`.
 *
 * @param {{
 *   executablePath: string,
 *   extension: string,
 *   profile?: string,
 *   headless?: boolean,
 *   language?: 'fr' | 'en' | 'de',
 *   args?: string[],
 *   ignoreDefaultArgs?: string[],
 *   hasWorker?: boolean,
 *   viewport?: { width: number, height: number } | null,
 * }} options
 */
export async function launchChromium({
  executablePath,
  extension,
  profile = newProfile(),
  headless = true,
  language,
  args = [],
  hasWorker = true,
  ...more
}) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // Whoever launches decides what Ctrl-C closes, and in which order.
    handleSIGINT: false,
    chromiumSandbox: !asRoot,
    // A page's language, which it has when it is opened by the driver; Debian's Chromium itself speaks English only.
    ...(language ? { locale: { fr: 'fr-FR', en: 'en-GB', de: 'de-DE' }[language] } : {}),
    ...more,
    // Playwright's own default switches background pages off; the rest of its defaults stay.
    args: [
      ...QUIET,
      ...(headless ? ['--disable-gpu'] : []),
      ...(language ? [`--lang=${language}`] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Chrome, unlike Chromium, only takes an extension over the debugging pipe.
      '--enable-unsafe-extension-debugging',
      ...args,
    ],
  });
  const id = hasWorker
    ? await extensionId(context, extension).catch(async (error) => {
        await context.close();
        throw error;
      })
    : null;
  let closed = false;
  context.on('close', () => {
    closed = true;
  });
  return {
    context,
    profile,
    id,
    address: (page) => `chrome-extension://${id}/${page}`,
    async close({ keepProfile = false } = {}) {
      if (!closed) await context.close();
      if (!keepProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    async kill() {
      const pid = browserProcess(profile);
      if (pid === null) throw new Error('no browser runs on this profile');
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(pid, 'SIGKILL');
      await gone;
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
  };
}

async function extensionId(context, extension) {
  const known = () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  const worker =
    known() ?? (await context.waitForEvent('serviceworker', { timeout: 4000 }).catch(() => known() ?? null));
  if (worker) return new URL(worker.url()).host;
  const session = await context.browser().newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
  await session.detach();
  return id;
}

/** Allows the extension every site without the prompt that no test can reach; its own request then succeeds at once. */
export async function allowAllSites(context, id) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, pattern]) => globalThis.chrome.developerPrivate.addHostPermission(extension, pattern),
    [id, '*://*/*'],
  );
  await page.close();
}

/** Ends the extension's worker, as the browser does after thirty idle seconds. `ownPage` is a page of the extension. */
export async function killWorker(context, ownPage) {
  const session = await context.newCDPSession(ownPage);
  await session.send('ServiceWorker.enable');
  await until(
    async () => {
      // Again, where a page asked it something just then and woke it up.
      await session.send('ServiceWorker.stopAllWorkers');
      return ownPage.evaluate(
        async () =>
          (await globalThis.chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length === 0,
      );
    },
    () => 'the worker is still alive',
  );
  await session.detach();
}

/** The address at which a second client may reach this browser (launched with `--remote-debugging-port=0`). */
export function debuggingAddress(profile) {
  return until(
    () => `http://127.0.0.1:${readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`,
    () => 'the browser has no debugging port',
  );
}
