// A shopper at the checkout of one of the demo's sellers, with the real side panel open beside it.
import { until } from '../journey/hands.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';
import { pageOutsideTabs, pressToolbarButtonOn } from './toolbar.mjs';

/**
 * Opens shop, browser and panel: every site is allowed, the shopper lives in `country` and has a Cembra card. The panel
 * is opened as a shopper opens it: the toolbar button, then the button in the popup.
 *
 * @param {{
 *   executablePath: string,
 *   extension: string,
 *   seller: string,
 *   language?: 'fr' | 'en' | 'de',
 *   country?: string,
 *   host?: string,
 * }} options
 */
export async function openPanelStage({
  executablePath,
  extension,
  seller,
  language = 'en',
  country = 'CH',
  host,
}) {
  const shop = await startShop({ seller });
  const port = new URL(shop.url).port;
  // A name of one's own for the shop, which only this browser knows.
  const url = host === undefined ? shop.url : `http://${host}:${port}`;
  const stage = await openStage({
    executablePath,
    extension,
    shop,
    language,
    args: [
      '--remote-debugging-port=0',
      ...(host === undefined ? [] : [`--host-resolver-rules=MAP ${host} 127.0.0.1`]),
    ],
  });
  const { welcome, cards, popup } = stage.words;
  const page = await stage.own('welcome.html');
  await page.choose(welcome.choice.all.label);
  await page.press(welcome.finish.go);
  await page.see(welcome.done.heading);
  const settings = await stage.own('settings.html');
  await settings.press(cards.add);
  await settings.wait('.card-form');
  await settings.page.locator('.card-form select').nth(1).selectOption('cembra');
  await settings.page.locator('section select').first().selectOption(country);

  const open = stage.browser.context;
  /** A tab at this path of the shop, in front. */
  async function shopTab(path) {
    const tab = await open.newPage();
    await tab.goto(`${url}${path}`);
    return tab;
  }
  /** A tab at the checkout with a lamp in the basket. */
  async function checkoutTab() {
    const tab = await shopTab(`/?lang=${language}`);
    await tab.evaluate(() =>
      fetch('/panier/', { method: 'POST', body: new URLSearchParams({ add: 'lampe-brume' }) }),
    );
    await tab.goto(`${url}/commande/`);
    return tab;
  }
  /** Opens the panel of the window of `tab` by real presses; the panel as a page. */
  async function openPanel(tab) {
    await tab.bringToFront();
    await pressToolbarButtonOn(stage.browser, tab.url());
    const { page: opened } = await pageOutsideTabs(stage.browser, 'popup.html');
    await opened.locator(`button[aria-label="${popup.openPanel}"]`).click();
    const { page: panel } = await pageOutsideTabs(stage.browser, 'sidepanel.html');
    panel.on('pageerror', (error) => stage.errors.push(`panel: ${error.message}`));
    return panel;
  }

  return {
    ...stage,
    shop,
    url,
    site: host ?? `localhost:${port}`,
    shopTab,
    checkoutTab,
    openPanel,
    /** What the extension itself asked the shop for: no page of a tab, none of its files. */
    askedByPanel: () =>
      shop.requests.filter(({ headers }) => headers.accept === 'text/html').map(({ url: path }) => path),
    async close() {
      await stage.close();
      await shop.close();
    },
  };
}

/**
 * Mark and line of each row of the checklist, by the row's id.
 *
 * @returns {Promise<Record<string, { mark: string, line: string }>>}
 */
export const rowsOf = (panel) =>
  panel.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.check-row')].map((row) => [
        row.dataset.row,
        {
          mark: row.dataset.mark,
          line: row.querySelector('.check-line').textContent.replace(/[\u00a0\u202f]/g, ' '),
        },
      ]),
    ),
  );

/** Waits until a row has this mark. */
export const waitForMark = (panel, row, mark) =>
  until(
    async () => (await rowsOf(panel))[row]?.mark === mark,
    async () => `${row} is not "${mark}": ${JSON.stringify(await rowsOf(panel))}`,
  );
