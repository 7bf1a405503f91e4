import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { purchasesOn } from '../chromium/records.mjs';
import { until } from '../journey/hands.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

const toClose: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

/** Runs in a page of the extension: presses the first button of that name in the popup that is open. True when it was there. */
function pressInPopup(name: string): boolean {
  const { extension } = Reflect.get(globalThis, 'browser');
  const [popup] = extension.getViews({ type: 'popup' });
  const buttons: HTMLButtonElement[] = popup ? [...popup.document.querySelectorAll('button')] : [];
  const button = buttons.find((one) => one.innerText.trim() === name);
  button?.click();
  return button !== undefined;
}

test('"Read this page" in the real popup reads the page in front with no access to any site', async () => {
  const shop = await startShop();
  toClose.push(shop);
  const stage = await openStage({
    executablePath: findBrowser('firefox').path ?? '',
    extension: buildFolder('firefox', 'e2e'),
    shop,
  });
  toClose.push(stage);
  const settings = await stage.own('settings.html');
  const origins = await settings.page.evaluate(async () => {
    const { permissions } = Reflect.get(globalThis, 'browser');
    return (await permissions.getAll()).origins;
  });
  expect(origins).toEqual([]);
  const keys = await settings.page.evaluate(async () => {
    const commands: { name: string; shortcut: string }[] = await Reflect.get(
      globalThis,
      'browser',
    ).commands.getAll();
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  });
  expect(keys).toMatchObject({ 'keep-page': 'Alt+Shift+K', 'open-panel': 'Alt+Shift+O' });
  const order = shop.order();
  await stage.shopPage(order.path);
  await stage.browser.pressToolbarButton();
  await until(
    () => settings.page.evaluate(pressInPopup, stage.words.popup.page.read),
    () => 'the popup offers no reading',
  );
  await until(
    async () => (await purchasesOn(settings.page)).length === 1,
    () => 'nothing was recorded',
  );
  const [purchase] = await purchasesOn(settings.page);
  expect(purchase.facts.orderNumber.value).toBe(order.number);
});
