// Starts the real Firefox over WebDriver BiDi with the built extension in it. Playwright cannot drive a stock Firefox.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { until } from '../journey/hands.mjs';

export const EXTENSION_ID = 'recours@recours.example';
const UUID = '11111111-2222-4333-8444-555555555555';

export const newProfile = () => mkdtempSync(path.join(os.tmpdir(), 'recours-firefox-'));

/** A proxy that lets this computer's own addresses through and writes down, and refuses, everything else. */
async function startRecorder() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { asked, port: server.address().port, close: () => server.close() };
}

/**
 * Launches Firefox on `profile` with the extension in the folder `extension`. Optional permissions are granted without a
 * prompt; every request to anything but this computer is refused and listed by `asked()`. Without `extension` it is
 * Firefox alone, to compare with. `hosts` are further names of this computer.
 *
 * @param {{ executablePath: string, extension?: string | null, profile?: string, language?: string, hosts?: string[] }} options
 */
export async function launchFirefox({
  executablePath,
  extension,
  profile = newProfile(),
  language = 'en',
  hosts = [],
}) {
  const recorder = await startRecorder();
  // puppeteer saves a used profile's settings before it writes its own, and a killed browser may have left none.
  for (const name of ['user.js', 'prefs.js']) writeFileSync(path.join(profile, name), '', { flag: 'a' });
  const downloads = path.join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 30_000,
    userDataDir: profile,
    // Without it no page of an extension can be opened.
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 850 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // A temporary add-on is removed when Firefox closes; its data must outlive that here.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.locale.requested': language,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': recorder.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': recorder.port,
      // A payment firm's host of its own, answered by the demo shop.
      'network.dns.localDomains': ['secure.klikandpay.com', ...hosts].join(','),
      'network.proxy.no_proxies_on': ['localhost', '127.0.0.1', 'secure.klikandpay.com', ...hosts].join(', '),
    },
  });
  if (extension)
    await browser.installExtension(extension).catch(async (error) => {
      await browser.close();
      recorder.close();
      throw error;
    });
  const bidi = async (method, parameters = {}) => {
    const answer = await browser.connection.send(method, parameters);
    return answer.result ?? answer;
  };

  /** Runs an expression with Firefox's own rights. */
  async function asFirefox(expression) {
    const tree = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = tree.contexts.find((context) => context.url.endsWith('browser.xhtml'));
    const answer = await bidi('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result?.value;
  }

  return {
    browser,
    profile,
    /** The folder its downloads go to. */
    downloads,
    /** Hosts that were asked for, without the errands Firefox runs for itself. */
    asked: () => recorder.asked.filter((host) => !/\.mozilla\.(?:com|net|org)(?::443)?$/.test(host)),
    bidi,
    asFirefox,
    address: (page) => `moz-extension://${UUID}/${page}`,
    /** Opens a page of the extension: its load event never reaches BiDi, so the page is waited for by what it shows. `blank`: the page to use. */
    async openOwn(address, blank = null) {
      const page = blank ?? (await browser.newPage());
      const context = page.mainFrame()._id;
      // Just after Firefox started, an extension's pages may not be there yet.
      await until(
        () => bidi('browsingContext.navigate', { context, url: address, wait: 'none' }),
        () => `${address} cannot be opened`,
      );
      await until(
        () =>
          page.evaluate(
            () => location.protocol === 'moz-extension:' && document.body?.innerText.trim() !== '',
          ),
        () => `${address} shows nothing`,
      );
      return page;
    },
    /**
     * An empty page in another window, or in a tab beside `other`.
     *
     * @param {import('puppeteer-core').Page | null} other
     */
    async blankPage(other = null) {
      const parameters =
        other === null ? { type: 'window' } : { type: 'tab', referenceContext: other.mainFrame()._id };
      const { context } = await bidi('browsingContext.create', parameters);
      return until(
        async () => (await browser.pages()).find((page) => page.mainFrame()._id === context),
        () => 'a page was made and is not there',
      );
    },
    /** Ends the extension's event page, as Firefox does after thirty idle seconds. */
    killWorker: () =>
      asFirefox(
        `(async () => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          await ExtensionParent.GlobalManager.extensionMap.get('${EXTENSION_ID}').terminateBackground({ ignoreDevToolsAttached: true });
        })()`,
      ),
    /** Presses the toolbar button as a shopper does: opens the popup and gives it the tab in front. */
    pressToolbarButton: () =>
      asFirefox(
        `(async () => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const extension = ExtensionParent.GlobalManager.extensionMap.get('${EXTENSION_ID}');
          ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        })()`,
      ),
    async close({ keepProfile = false } = {}) {
      if (browser.connected) await browser.close();
      recorder.close();
      if (!keepProfile && existsSync(profile))
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    async kill() {
      const process = browser.process();
      const gone = new Promise((resolve) => process.once('exit', resolve));
      process.kill('SIGKILL');
      await gone;
      // puppeteer puts the profile's settings back after the end; a new start must not come in between.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      recorder.close();
    },
  };
}
