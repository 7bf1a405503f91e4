// The story's stage in the real Chromium.
import { readFileSync } from 'node:fs';
import { hands, until } from '../journey/hands.mjs';
import { wordsIn } from '../journey/words.mjs';
import { WORDS } from '../shop/words.mjs';
import { allowAllSites, killWorker, launchChromium } from './launch.mjs';

const WIDE = { width: 1100, height: 850 };
/** A popup as browsers show it. */
const NARROW = { width: 400, height: 600 };

/**
 * Opens Chromium with the e2e build and the shop. Pages of the extension and the shop's page are opened once and kept, as
 * a shopper would leave them open. `show` is called with the hands on each screen of the story and the screen's name.
 *
 * @param {{
 *   executablePath: string,
 *   extension: string,
 *   shop: Awaited<ReturnType<typeof import('../shop/server.mjs').startShop>>,
 *   language?: 'fr' | 'en' | 'de',
 *   show?: (hands: ReturnType<typeof hands>, name: string) => Promise<void>,
 *   profile?: string,
 *   args?: string[],
 *   ignoreDefaultArgs?: string[],
 * }} options
 */
export async function openStage({
  executablePath,
  extension,
  shop,
  language = 'fr',
  show = async () => {},
  profile,
  ...more
}) {
  const browser = await launchChromium({
    executablePath,
    extension,
    language,
    profile,
    viewport: WIDE,
    ...more,
  });
  await allowAllSites(browser.context, browser.id);
  const pages = new Map();
  /** What went wrong in pages without anybody seeing it; must stay empty. */
  const errors = [];
  const words = await wordsIn(language);

  async function opened(name, address, viewport) {
    const known = pages.get(name);
    if (known && !known.page.isClosed()) return known;
    const page = await browser.context.newPage();
    await page.setViewportSize(viewport);
    await page.goto(address);
    page.on('pageerror', (error) => errors.push(`${name}: ${error.message}`));
    const held = hands(page);
    pages.set(name, held);
    return held;
  }

  const stage = {
    browser,
    shop,
    errors,
    language,
    words,
    shopWords: WORDS[language],
    show,
    /** A page of the extension, opened once; an address with a hash goes there. */
    async own(address) {
      const [name, hash] = address.split('#');
      const held = await opened(name, browser.address(address), WIDE);
      await held.page.bringToFront();
      const goTo = (wanted) => {
        if (wanted && location.hash !== wanted) location.hash = wanted;
      };
      if (hash) await held.page.evaluate(goTo, `#${hash}`);
      return held;
    },
    async popup() {
      const held = await opened('popup.html', browser.address('popup.html'), NARROW);
      await held.page.bringToFront();
      return held;
    },
    /** A popup anew, over the tab whose address begins with `path`: as a tab of its own it would stand over itself. */
    async popupOn(path) {
      const page = await browser.context.newPage();
      await page.setViewportSize(NARROW);
      await page.addInitScript((wanted) => {
        const { tabs } = globalThis.chrome;
        const query = tabs.query.bind(tabs);
        tabs.query = (asked, answer) => {
          const found = query(asked.active ? { url: `*://localhost${wanted}*` } : asked);
          if (answer) found.then(answer);
          return found;
        };
      }, path);
      await page.goto(browser.address('popup.html'));
      page.on('pageerror', (error) => errors.push(`popup: ${error.message}`));
      return hands(page);
    },
    /** The tab in which the shopper shops; goes to `address` of the shop when one is given. */
    async shopPage(address) {
      const held = await opened('shop', `${shop.url}${address ?? '/'}`, WIDE);
      await held.page.bringToFront();
      const there = new URL(held.page.url());
      if (address && there.pathname + there.search !== address) await held.page.goto(`${shop.url}${address}`);
      return held;
    },
    /** Moves the extension's clock to so many days from now. */
    async setDaysAhead(days) {
      const { page } = await stage.popup();
      await until(
        () => page.evaluate((ahead) => globalThis.setClockOffset?.(ahead).then(() => true), days),
        () => 'the clock cannot be moved',
      );
    },
    /** What the browser downloads once `start` was done. */
    async download({ page }, start) {
      const download = page.waitForEvent('download');
      await start();
      return readFileSync(await (await download).path());
    },
    /** Gives the first such field files, as the shopper chooses them. */
    upload: ({ page }, selector, files) => page.locator(selector).first().setInputFiles(files),
    async killWorker() {
      const { page } = await stage.popup();
      await killWorker(browser.context, page);
    },
    close: (options) => browser.close(options),
  };
  return stage;
}
