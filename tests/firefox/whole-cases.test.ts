import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { openStage as openChromium } from '../chromium/stage.mjs';
import { playWholeCases, takesOver } from '../journey/whole-cases.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

const toClose: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

test('three whole cases, to the money and out of Recours; a fresh Chromium takes them over and holds the same', async () => {
  const shop = await startShop();
  toClose.push(shop);
  const stage = await openStage({
    executablePath: findBrowser('firefox').path ?? '',
    extension: buildFolder('firefox', 'e2e'),
    shop,
  });
  toClose.push(stage);
  const played = await playWholeCases(stage);
  expect(stage.browser.asked()).toEqual([]);
  const other = await openChromium({
    executablePath: findBrowser('chromium').path ?? '',
    extension: buildFolder('chrome', 'e2e'),
    shop,
  });
  toClose.push(other);
  await takesOver(other, played);
}, 300_000);
