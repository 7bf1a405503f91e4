// The story's stage in the real Firefox.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { hands, until } from '../journey/hands.mjs';
import { wordsIn } from '../journey/words.mjs';
import { WORDS } from '../shop/words.mjs';
import { launchFirefox } from './launch.mjs';

const WIDE = { width: 1100, height: 850 };
const NARROW = { width: 400, height: 600 };

/** Milliseconds: a file with all its pictures is put together before the browser hears of it. */
const A_FILE_IS_MADE = 60_000;

/** Opens Firefox with the e2e build and the shop; the same stage as tests/chromium/stage.mjs. *
 * @param {{
 *   executablePath: string,
 *   extension: string,
 *   shop: Awaited<ReturnType<typeof import('../shop/server.mjs').startShop>>,
 *   language?: 'fr' | 'en' | 'de',
 *   show?: (hands: ReturnType<typeof hands>, name: string) => Promise<void>,
 *   profile?: string,
 *   args?: string[],
 *   hosts?: string[],
 * }} options
 */
export async function openStage({
  executablePath,
  extension,
  shop,
  language = 'fr',
  profile,
  show = async () => {},
  ...more
}) {
  const browser = await launchFirefox({ executablePath, extension, language, profile, ...more });
  const pages = new Map();
  const errors = [];
  const words = await wordsIn(language);

  async function opened(name, open, viewport) {
    const known = pages.get(name);
    if (known && !known.page.isClosed()) return known;
    const page = await open();
    await page.setViewport(viewport);
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
    async own(address) {
      const [name, hash] = address.split('#');
      const held = await opened(name, () => browser.openOwn(browser.address(address)), WIDE);
      await held.page.bringToFront();
      const goTo = (wanted) => {
        if (wanted && location.hash !== wanted) location.hash = wanted;
      };
      if (hash) await held.page.evaluate(goTo, `#${hash}`);
      return held;
    },
    async popup() {
      const held = await opened('popup.html', () => browser.openOwn(browser.address('popup.html')), NARROW);
      await held.page.bringToFront();
      return held;
    },
    async shopPage(address) {
      const held = await opened('shop', () => browser.browser.newPage(), WIDE);
      await held.page.bringToFront();
      if (address) await held.page.goto(`${shop.url}${address}`);
      return held;
    },
    async setDaysAhead(days) {
      const { page } = await stage.popup();
      await until(
        () => page.evaluate((ahead) => globalThis.setClockOffset?.(ahead).then(() => true), days),
        () => 'the clock cannot be moved',
      );
    },
    /** What the browser downloads once `start` was done. */
    async download(page, start) {
      const before = new Set(readdirSync(browser.downloads));
      await start();
      // It is there under a passing name before it has its own, and its name before its content.
      let known = '';
      let looks = 0;
      return until(
        () => {
          const fresh = readdirSync(browser.downloads).find(
            (one) => !before.has(one) && !one.endsWith('.part'),
          );
          if (fresh === undefined) return null;
          const { size } = statSync(path.join(browser.downloads, fresh));
          looks = size > 0 && `${fresh} ${size}` === known ? looks + 1 : 0;
          known = `${fresh} ${size}`;
          return looks > 3 ? readFileSync(path.join(browser.downloads, fresh)) : null;
        },
        async () => `nothing was downloaded whole: "${known}". The page says:\n${await page.text()}`,
        A_FILE_IS_MADE,
      );
    },
    /** Gives the first such field files, as the shopper chooses them. */
    async upload({ page }, selector, files) {
      const field = await page.waitForSelector(selector);
      await field.uploadFile(...files);
    },
    killWorker: browser.killWorker,
    close: (options) => browser.close(options),
  };
  return stage;
}
