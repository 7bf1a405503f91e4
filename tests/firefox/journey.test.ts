import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { purchasesOn } from '../chromium/records.mjs';
import { STORY } from '../journey/story.mjs';
import { startShop } from '../shop/server.mjs';
import { newProfile } from './launch.mjs';
import { openStage } from './stage.mjs';

type Stage = Awaited<ReturnType<typeof openStage>>;
type Shop = Awaited<ReturnType<typeof startShop>>;

const firefoxPath = findBrowser('firefox').path ?? '';
const e2eBuild = buildFolder('firefox', 'e2e');
const toClose: { close: () => Promise<unknown> }[] = [];

async function open(
  options: { profile?: string; language?: 'fr' | 'en' | 'de' } = {},
): Promise<{ stage: Stage; shop: Shop }> {
  const shop = await startShop();
  toClose.push(shop);
  return { shop, stage: await openOn(shop, options) };
}

async function openOn(
  shop: Shop,
  options: { profile?: string; language?: 'fr' | 'en' | 'de' } = {},
): Promise<Stage> {
  const stage = await openStage({ executablePath: firefoxPath, extension: e2eBuild, shop, ...options });
  toClose.push(stage);
  return stage;
}

afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

test('from installing to the payment firm, without a reload and without one request of ours', async () => {
  const { stage, shop } = await open();
  for (const scene of STORY) await scene.play(stage);
  expect(stage.browser.asked).toEqual([]);
  // A page asks for documents and styles; anything else would be a script's own request.
  const others = shop.requests.filter(
    ({ headers }) => !['document', 'style'].includes(String(headers['sec-fetch-dest'])),
  );
  expect(others).toEqual([]);
});

test('the same in English with the event page ended between every two steps', async () => {
  const { stage } = await open({ language: 'en' });
  for (const scene of STORY) {
    await scene.play(stage);
    await stage.killWorker();
  }
});

test('what was shown as saved outlives kill -9 of the browser', async () => {
  const profile = newProfile();
  const { stage: first, shop } = await open({ profile });
  await STORY[0]?.play(first);
  const orders: string[] = [];
  let stage = first;
  for (let round = 1; round <= 3; round += 1) {
    const popup = await stage.popup();
    const order = shop.order();
    await stage.shopPage(order.path);
    await popup.wait(`[data-purchase]:nth-child(${round})`);
    await stage.browser.kill();
    orders.push(order.number);
    stage = await openOn(shop, { profile });
    const again = await stage.popup();
    await again.wait(`[data-purchase]:nth-child(${round})`);
    const kept = await purchasesOn(again.page);
    expect(kept.map((purchase) => purchase.facts.orderNumber.value).sort()).toEqual(orders);
  }
});
