import { test as base } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

export type Shop = Awaited<ReturnType<typeof startShop>>;
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** The browser and the build that every test here uses. */
export const chromiumPath = findBrowser('chromium').path ?? '';
export const e2eBuild = buildFolder('chrome', 'e2e');

/** The host on which the demo shop's payment page stands. */
export const PAYMENT_HOST = 'secure.klikandpay.com';

/**
 * `shop`: a shop of its own for each test. `stage`: Chromium with the e2e build, a new profile, and every site allowed
 * as a shopper allows it on the welcome page.
 */
export const test = base.extend<{
  shop: Shop;
  stage: Stage;
  language: 'fr' | 'en' | 'de';
  keepsPages: boolean;
}>({
  language: ['fr', { option: true }],
  keepsPages: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are used
  shop: async ({}, use) => {
    const shop = await startShop();
    await use(shop);
    await shop.close();
  },
  stage: async ({ shop, language, keepsPages }, use) => {
    const stage = await openStage({
      executablePath: chromiumPath,
      extension: e2eBuild,
      shop,
      language,
      // The driver's own default has every page loaded anew.
      ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
      // A payment firm's host of its own, answered by the demo shop.
      args: [`--host-resolver-rules=MAP ${PAYMENT_HOST} 127.0.0.1`, '--no-proxy-server'],
    });
    await use(stage);
    await stage.close();
  },
});

export { expect } from '@playwright/test';
