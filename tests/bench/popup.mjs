// How soon the popup shows its first row, against an empty WXT + Preact popup over the same database. Both extensions
// stand in one browser and take turns, each time in a fresh page.
import { fileURLToPath } from 'node:url';
import { tool } from '../../scripts/run.mjs';
import { launchChromium } from '../chromium/launch.mjs';
import { madeUpPurchases } from './purchases.mjs';
import { median, ROUNDS } from './statistics.mjs';

const EMPTY = fileURLToPath(new URL('./empty-popup', import.meta.url));
const ROWS = 30;
const WARM_UPS = 2;

/** Runs in the page before anything else: notes when the first row has been painted. */
function noteFirstRow() {
  const look = () => {
    if (!document.querySelector('[data-purchase]')) return false;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        globalThis.firstRowAt = performance.now();
      };
      port2.postMessage(null);
    });
    return true;
  };
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in a page of an extension, whose database is there already: fills it. */
function fillDatabase(purchases) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('recours');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('purchases'))
        return reject(new Error('no purchases in the database'));
      const transaction = database.transaction('purchases', 'readwrite');
      for (const purchase of purchases) transaction.objectStore('purchases').put(purchase);
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => resolve(database.close());
    };
  });
}

async function idsByName(context) {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const infos = await page.evaluate(() => globalThis.chrome.developerPrivate.getExtensionsInfo());
  await page.close();
  return new Map(infos.map(({ name, id }) => [name, id]));
}

/** Median time in ms to the first painted row, ours and the empty popup's. */
export async function measurePopup({ executablePath, extension }) {
  const built = await tool('wxt', 'wxt', ['build', EMPTY, '-b', 'chrome'], { quiet: true, env: { CI: '1' } });
  if (built.code !== 0) throw new Error(`the empty popup could not be built:\n${built.output}`);
  const both = `${extension},${EMPTY}/.output/chrome-mv3`;
  const browser = await launchChromium({ executablePath, extension: both, language: 'en' });
  try {
    const ids = await idsByName(browser.context);
    const popups = Object.fromEntries(
      [
        ['ours', 'Recours'],
        ['empty', 'Empty popup'],
      ].map(([key, name]) => [key, `chrome-extension://${ids.get(name)}/popup.html`]),
    );
    for (const address of Object.values(popups)) {
      const page = await browser.context.newPage();
      // The popup itself makes the database in its present shape.
      await page.goto(address);
      await page.waitForTimeout(1000);
      await page.evaluate(fillDatabase, madeUpPurchases(ROWS));
      await page.close();
    }
    const times = { ours: [], empty: [] };
    for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
      for (const [key, address] of Object.entries(popups)) {
        const page = await browser.context.newPage();
        await page.setViewportSize({ width: 400, height: 600 });
        await page.addInitScript(noteFirstRow);
        await page.goto(address);
        await page.waitForFunction(() => globalThis.firstRowAt !== undefined);
        if (round >= 0) times[key].push(await page.evaluate(() => globalThis.firstRowAt));
        await page.close();
      }
    }
    return { ours: median(times.ours), empty: median(times.empty) };
  } finally {
    await browser.close();
  }
}
