// A shopper at the checkout of one of the demo's sellers, with Firefox's real sidebar open beside it.
/**
 * @typedef {{
 *   view: string | null,
 *   text: string,
 *   tried: { kept?: string, kind?: string }[],
 *   rows: Record<string, { mark: string, line: string }>,
 * }} Shown
 */
import { until } from '../journey/hands.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

/**
 * Runs in a page of the extension: what the sidebar of a window shows, or the only one, and its checklist by the rows'
 * ids. Null while it is closed.
 *
 * @param {number | null} windowId
 * @returns {Shown | null}
 */
function readSidebar(windowId) {
  const [sidebar] = Reflect.get(globalThis, 'browser').extension.getViews({
    type: 'sidebar',
    ...(windowId !== null && { windowId }),
  });
  if (sidebar === undefined) return null;
  const plain = (text) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const main = sidebar.document.querySelector('main');
  return {
    view: main?.dataset.view ?? null,
    text: plain(main?.innerText),
    tried: [...sidebar.document.querySelectorAll('.tried')].map(({ dataset }) => ({ ...dataset })),
    rows: Object.fromEntries(
      [...sidebar.document.querySelectorAll('.check-row')].map((row) => [
        row.dataset.row,
        { mark: row.dataset.mark, line: plain(row.querySelector('.check-line').textContent) },
      ]),
    ),
  };
}

/** Runs in a page of the extension: presses what `selector` names in the sidebar. */
function pressInSidebar(selector) {
  const [sidebar] = Reflect.get(globalThis, 'browser').extension.getViews({ type: 'sidebar' });
  const found = sidebar?.document.querySelector(selector);
  found?.click();
  return found != null;
}

/**
 * Opens shop, browser and sidebar: every site is allowed, the shopper lives in `country` and has a Cembra card.
 *
 * @param {{
 *   executablePath: string,
 *   extension: string,
 *   seller: string,
 *   country?: string,
 *   host?: string,
 * }} options
 */
export async function openPanelStage({ executablePath, extension, seller, country = 'CH', host }) {
  const shop = await startShop({ seller });
  const port = new URL(shop.url).port;
  const url = host === undefined ? shop.url : `http://${host}:${port}`;
  const stage = await openStage({
    executablePath,
    extension,
    shop,
    language: 'en',
    hosts: host === undefined ? [] : [host],
  });
  const { welcome, cards, popup } = stage.words;
  const page = await stage.own('welcome.html');
  await page.choose(welcome.choice.all.label);
  await page.press(welcome.finish.go);
  await page.see(welcome.done.heading);
  const settings = await stage.own('settings.html');
  await settings.press(cards.add);
  await settings.wait('.card-form');
  const [, issuer] = await settings.page.$$('.card-form select');
  await issuer.select('cembra');
  await (await settings.page.$('section select')).select(country);

  /** A tab at this path of the shop, in front. */
  async function shopTab(path) {
    const tab = await stage.browser.browser.newPage();
    await tab.goto(`${url}${path}`);
    return tab;
  }
  /** A tab at the checkout with a lamp in the basket. */
  async function checkoutTab() {
    const tab = await shopTab('/?lang=en');
    await tab.evaluate(() =>
      fetch('/panier/', { method: 'POST', body: new URLSearchParams({ add: 'lampe-brume' }) }).then(() => {}),
    );
    await tab.goto(`${url}/commande/`);
    return tab;
  }
  /** @returns {Promise<Shown | null>} */
  const sidebar = (windowId = null) => settings.page.evaluate(readSidebar, windowId);
  /** The ids of the browser's windows, the first opened first. */
  const windowIds = () =>
    settings.page.evaluate(async () =>
      (await Reflect.get(globalThis, 'browser').windows.getAll()).map(({ id }) => id).sort((a, b) => a - b),
    );
  /**
   * Opens another window with this path of the shop in front and the sidebar beside it, by a real click on the popup's
   * button there: the page, and the window's id.
   */
  async function windowWithSidebar(path) {
    const known = await windowIds();
    const tab = await stage.browser.blankPage();
    await tab.goto(`${url}${path}`);
    const id = (await windowIds()).find((one) => !known.includes(one)) ?? 0;
    const held = await stage.browser.openOwn(
      stage.browser.address('popup.html'),
      await stage.browser.blankPage(tab),
    );
    await held.bringToFront();
    await held.click(`button[aria-label="${popup.openPanel}"]`);
    await until(
      async () => (await sidebar(id)) !== null,
      () => 'the sidebar of the second window does not open',
    );
    await tab.bringToFront();
    return { tab, id };
  }
  /** Opens the sidebar by a real click on the popup's button, then brings `tab` to the front. */
  async function openSidebar(tab) {
    const held = await stage.popup();
    await held.page.click(`button[aria-label="${popup.openPanel}"]`);
    await until(
      async () => (await sidebar()) !== null,
      () => 'the sidebar does not open',
    );
    await tab.bringToFront();
  }
  /**
   * Waits until the sidebar shows what is asked for.
   *
   * @param {(shown: Shown) => boolean} is
   * @param {string} what
   */
  const seen = (is, what) =>
    until(
      async () => {
        const shown = await sidebar();
        return shown !== null && is(shown);
      },
      async () => `${what}: ${JSON.stringify(await sidebar())}`,
    );

  return {
    ...stage,
    shop,
    url,
    settings: settings.page,
    shopTab,
    checkoutTab,
    openSidebar,
    sidebar,
    windowIds,
    windowWithSidebar,
    seen,
    waitForMark: (row, mark) => seen(({ rows }) => rows[row]?.mark === mark, `${row} is not "${mark}"`),
    press: async (selector) => {
      if (!(await settings.page.evaluate(pressInSidebar, selector)))
        throw new Error(`the sidebar has no ${selector}`);
    },
    /** What the extension itself asked the shop for: no page of a tab, none of its files. */
    askedByPanel: () =>
      shop.requests.filter(({ headers }) => headers.accept === 'text/html').map(({ url: path }) => path),
    async close() {
      await stage.close();
      await shop.close();
    },
  };
}
