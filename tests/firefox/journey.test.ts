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
  expect(stage.errors).toEqual([]);
  expect(stage.browser.asked()).toEqual([]);
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
  expect(stage.errors).toEqual([]);
});

test('what was shown as saved outlives kill -9 of the browser', async () => {
  const profile = newProfile();
  const shop = await startShop();
  toClose.push(shop);
  const orders: string[] = [];
  for (let round = 1; round <= 4; round += 1) {
    const stage = await openOn(shop, { profile });
    const popup = await stage.popup();
    if (round > 1) await popup.wait(`[data-purchase]:nth-child(${round - 1})`);
    const kept = await purchasesOn(popup.page);
    expect(kept.map((purchase) => purchase.facts.orderNumber.value).sort()).toEqual(orders);
    if (round === 4) break;
    // An extension loaded for a test loses its permissions with the browser; its data stays.
    await STORY[0]?.play(stage);
    const order = shop.order();
    await stage.shopPage(order.path);
    await popup.wait(`[data-purchase]:nth-child(${round})`);
    await stage.browser.kill();
    orders.push(order.number);
  }
});
