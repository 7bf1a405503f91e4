import { afterEach, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { until } from '../journey/hands.mjs';
import { playShield } from '../journey/shield.mjs';
import { CLOSING_PATH, lookIntoMirror } from '../shop/mirror.mjs';
import { startShop } from '../shop/server.mjs';
import { launchFirefox } from './launch.mjs';
import { openStage } from './stage.mjs';

const executablePath = findBrowser('firefox').path ?? '';
const toClose: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

/* Each of these runs in a page of the extension. */
function popupText(): string {
  const { extension } = Reflect.get(globalThis, 'browser');
  const [popup] = extension.getViews({ type: 'popup' });
  return popup?.document.body.innerText ?? '';
}
function pressInPopup(name: string): boolean {
  const { extension } = Reflect.get(globalThis, 'browser');
  const [popup] = extension.getViews({ type: 'popup' });
  const buttons: HTMLButtonElement[] = popup ? [...popup.document.querySelectorAll('button')] : [];
  const button = buttons.find((one) => one.innerText.trim() === name);
  button?.click();
  return button !== undefined;
}
function endPopup(): void {
  const { extension } = Reflect.get(globalThis, 'browser');
  for (const popup of extension.getViews({ type: 'popup' })) popup.close();
}

test('before a button that ends a right, badge and popup warn while a purchase is open; the page sees nothing', async () => {
  const shop = await startShop();
  toClose.push(shop);
  const stage = await openStage({ executablePath, extension: buildFolder('firefox', 'e2e'), shop });
  toClose.push(stage);
  const alone = await launchFirefox({ executablePath, extension: null, language: 'fr' });
  const without = await lookIntoMirror(await alone.browser.newPage(), shop.url, undefined, CLOSING_PATH);
  await alone.close();
  await playShield(
    stage,
    () => stage.browser.browser.newPage(),
    without,
    async (page) => {
      const { page: own } = await stage.own('settings.html');
      await page.bringToFront();
      await stage.browser.pressToolbarButton();
      return {
        text: () => own.evaluate(popupText),
        press: (name: string) =>
          until(
            () => own.evaluate(pressInPopup, name),
            () => `no "${name}" in the popup`,
          ),
        end: () => own.evaluate(endPopup),
      };
    },
  );
});
