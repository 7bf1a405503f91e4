import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { purchasesOn } from '../chromium/records.mjs';
import { until } from '../journey/hands.mjs';
import { asItShould, consent, playTricks } from '../journey/tricks.mjs';
import { lookIntoMirror } from '../shop/mirror.mjs';
import { startShop } from '../shop/server.mjs';
import { launchFirefox } from './launch.mjs';
import { openStage } from './stage.mjs';

const executablePath = findBrowser('firefox').path ?? '';
const toClose: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

async function open() {
  const shop = await startShop();
  toClose.push(shop);
  const stage = await openStage({ executablePath, extension: buildFolder('firefox', 'e2e'), shop });
  toClose.push(stage);
  await consent(stage);
  return { shop, stage };
}

test('thirty ways to stop or fool the reader leave the record right or absent, never wrong', async () => {
  const { stage } = await open();
  const found = await playTricks(stage);
  expect(found).toEqual(asItShould(found));
});

test('a page that watches itself sees no difference with Recours and without', async () => {
  const { shop, stage } = await open();
  const alone = await launchFirefox({ executablePath, extension: null, language: 'fr' });
  toClose.push(alone);
  const without = await lookIntoMirror(await alone.browser.newPage(), shop.url);
  const before = shop.requests.length;
  const { page: records } = await stage.popup();
  const page = await stage.browser.browser.newPage();
  const seen = await lookIntoMirror(page, shop.url, () =>
    until(
      async () => (await purchasesOn(records)).length === 1,
      () => 'nothing was recorded',
    ),
  );
  expect(seen).toEqual(without);
  expect(shop.requests.slice(before).map(({ url }) => url)).toEqual(['/commande/order-received/9000/']);
});
