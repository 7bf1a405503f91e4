// The shield in a real browser, the same for Chromium and Firefox: a shop where something is not settled yet, one of its
// pages with a button that ends the shopper's protection, and a page that watches itself while it is looked at.
import assert from 'node:assert/strict';
import { CLOSING_PATH, lookIntoMirror } from '../shop/mirror.mjs';
import { until } from './hands.mjs';
import { consent } from './tricks.mjs';

/** Runs in a page of the extension: what stands on the toolbar icon of the tab whose address holds `path`. */
async function badgeOf(path) {
  const { action, tabs } = globalThis.browser ?? globalThis.chrome;
  const [tab] = (await tabs.query({})).filter(({ url }) => url?.includes(path));
  return tab === undefined ? null : action.getBadgeText({ tabId: tab.id });
}

/**
 * `newPage` opens a tab; `without` is what the same page sees in a browser without Recours; `popup` opens the popup over
 * such a tab and gives its text and its buttons.
 *
 * @param {any} stage
 * @param {() => Promise<any>} newPage
 * @param {unknown} without
 * @param {(page: any) => Promise<{ text: () => Promise<string>, press: (name: string) => Promise<unknown>, end: () => Promise<unknown> }>} popup
 */
export async function playShield(stage, newPage, without, popup) {
  const { shield } = stage.words;
  await consent(stage);
  const own = await stage.own('settings.html');
  const badge = () => own.page.evaluate(badgeOf, CLOSING_PATH);
  const badgeIs = (wanted) =>
    until(
      async () => (await badge()) === wanted,
      async () => `the badge is "${await badge()}" instead of "${wanted}"`,
    );

  const before = await newPage();
  // Nothing was bought here: the page is none of Recours' business.
  await before.goto(stage.shop.url + CLOSING_PATH);
  await before.waitForSelector('#ok');
  await new Promise((resolve) => setTimeout(resolve, 1200));
  assert.notEqual(await badge(), '!');

  const order = stage.shop.order();
  await stage.shopPage(order.path);
  await (await stage.popup()).wait('[data-purchase]');
  // The page that was open already is warned of.
  await badgeIs('!');
  await before.close();
  const page = await newPage();
  const seen = await lookIntoMirror(page, stage.shop.url, () => badgeIs('!'), CLOSING_PATH);
  assert.deepEqual(seen, without);

  const warning = shield.says.receipt.replace('{words}', 'Tout est OK');
  const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
  const inPopup = async (wanted, isThere = true) => {
    const held = await popup(page);
    await until(
      async () => plain(await held.text()).includes(plain(wanted)) === isThere,
      async () => `"${wanted}" ${isThere ? 'is not' : 'is'} in the popup:\n${await held.text()}`,
    );
    return held;
  };
  const first = await inPopup(warning);
  assert.ok(plain(await first.text()).includes(plain(shield.waiting.split('{what}')[0])));
  await stage.show(first, 'popup-shield');

  // Nothing is blocked.
  await page.bringToFront();
  await page.click('#ok');
  assert.equal(await page.evaluate(() => globalThis.pressed), 1);

  await first.end();
  const second = await inPopup(warning);
  await second.press(shield.turnOff.replace('{host}', 'localhost'));
  await badgeIs('');
  await second.end();

  await (await stage.own('settings.html')).choose(shield.settings.warn.replace('{host}', 'localhost'));
  await badgeIs('!');
  assert.deepEqual(stage.errors, []);
}
