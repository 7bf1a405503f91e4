import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { purchasesOn, recordsOf } from '../chromium/records.mjs';
import { until } from '../journey/hands.mjs';
import { openPanelStage } from './panel-stage.mjs';

const toClose: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

async function stageOf(options: { seller: string; host?: string }) {
  const stage = await openPanelStage({
    executablePath: findBrowser('firefox').path ?? '',
    extension: buildFolder('firefox', 'e2e'),
    ...options,
  });
  toClose.push(stage);
  return stage;
}
const rowsOf = async (stage: Awaited<ReturnType<typeof stageOf>>) => (await stage.sidebar())?.rows ?? {};
const letFetch = '.fetching input';
const keep = '.keep-terms button';

test('the sidebar of an honest Swiss shop: nothing is asked before it is allowed; tabs and a killed worker are followed', async () => {
  const stage = await stageOf({ seller: 'swiss' });
  const checkout = await stage.checkoutTab();
  await stage.openSidebar(checkout);
  await stage.waitForMark('total', 'ok');
  await stage.waitForMark('payment', 'ok');
  expect((await stage.sidebar())?.rows.seller?.mark).toBe('unknown');
  expect(stage.askedByPanel()).toEqual([]);

  await stage.press(letFetch);
  await stage.waitForMark('seller', 'ok');
  await stage.waitForMark('seat', 'ok');
  await stage.waitForMark('fee', 'ok');
  const rows = await rowsOf(stage);
  expect(rows.seller?.line).toContain('Atelier Lumen SA');
  expect(rows.seat?.line).toContain('Switzerland');
  expect(rows.fee?.line).toBe(stage.words.panel.fee.none);
  expect(stage.askedByPanel()).toEqual(['/mentions-legales/', '/conditions/']);

  const other = await stage.shopTab('/journal/');
  await stage.seen(({ view }) => view !== 'checkout', 'the sidebar stays at the checkout');
  await checkout.bringToFront();
  await stage.seen(({ view }) => view === 'checkout', 'the sidebar does not come back');
  await stage.killWorker();
  await other.bringToFront();
  await stage.seen(({ view }) => view !== 'checkout', 'the sidebar waits for a worker that was killed');
  await checkout.bringToFront();
  await stage.waitForMark('total', 'ok');
  expect(stage.errors).toEqual([]);
});

test('each of two windows has its own page in its sidebar', async () => {
  const stage = await stageOf({ seller: 'swiss' });
  const checkout = await stage.checkoutTab();
  await stage.openSidebar(checkout);
  await stage.waitForMark('total', 'ok');
  const [first = 0] = await stage.windowIds();
  const { tab, id: second } = await stage.windowWithSidebar('/journal/');
  await until(
    async () => ['shop', 'due'].includes((await stage.sidebar(second))?.view ?? ''),
    async () => `the second window's sidebar shows ${JSON.stringify(await stage.sidebar(second))}`,
  );
  expect((await stage.sidebar(first))?.view).toBe('checkout');

  // A worker that was killed answers each of them for its own page.
  await stage.killWorker();
  await tab.goto(`${stage.url}/commande/`);
  await until(
    async () => (await stage.sidebar(second))?.view === 'checkout',
    async () => `the second window's sidebar shows ${JSON.stringify(await stage.sidebar(second))}`,
  );
  await checkout.goto(`${stage.url}/journal/`);
  await until(
    async () => (await stage.sidebar(first))?.view !== 'checkout',
    async () => `the first window's sidebar shows ${JSON.stringify(await stage.sidebar(first))}`,
  );
  expect((await stage.sidebar(second))?.view).toBe('checkout');
  expect(stage.errors).toEqual([]);
});

test('an address that looks Swiss and a seat in China: said in the sidebar, and only what is listed was asked', async () => {
  const stage = await stageOf({ seller: 'abroad', host: 'atelier-lumen-exemple.ch' });
  const checkout = await stage.checkoutTab();
  await stage.openSidebar(checkout);
  await stage.waitForMark('total', 'ok');
  await stage.press(letFetch);
  await stage.waitForMark('seat', 'look');
  await stage.waitForMark('fee', 'look');
  const rows = await rowsOf(stage);
  expect(rows.seller?.line).toContain('Shenzhen Bright Lamp Co., Ltd');
  expect(rows.seat?.line).toContain('China');
  expect(rows.seat?.line).toContain('Switzerland');
  expect(rows.fee?.line).toContain('1.92');
  const [shop] = await recordsOf(stage.settings, 'shops');
  expect(stage.askedByPanel()).toEqual(
    shop.requests.map(({ url }: { url: string }) => new URL(url).pathname),
  );
});

test('a shop without any legal page: what is missing is said in the sidebar, and nothing is asked', async () => {
  const stage = await stageOf({ seller: 'silent' });
  await stage.openSidebar(await stage.checkoutTab());
  await stage.waitForMark('total', 'ok');
  await stage.press(letFetch);
  await stage.waitForMark('seller', 'look');
  const rows = await rowsOf(stage);
  expect(rows.seller?.line).toBe(stage.words.panel.seller.noPage);
  expect(stage.askedByPanel()).toEqual([]);
});

test('the terms are kept from the sidebar and go with the purchase; nothing is asked twice', async () => {
  const stage = await stageOf({ seller: 'swiss' });
  const checkout = await stage.checkoutTab();
  await stage.openSidebar(checkout);
  await stage.waitForMark('total', 'ok');
  await stage.press(letFetch);
  await stage.waitForMark('seat', 'ok');
  await stage.press(keep);
  await stage.waitForMark('terms', 'ok');
  await stage.seen(
    ({ tried }) => tried.length === 3 && tried.every(({ kept }) => kept === 'true'),
    'not every page is kept',
  );
  expect(stage.askedByPanel()).toEqual(['/mentions-legales/', '/conditions/']);

  await checkout.click('#place_order');
  await until(
    async () => (await purchasesOn(stage.settings)).length === 1,
    () => 'no purchase was recorded',
  );
  await stage.seen(({ view }) => view === 'purchase', 'the sidebar does not show the purchase');
  const [purchase] = await purchasesOn(stage.settings);
  expect(purchase.checkout.kept).toHaveLength(3);
  const exhibits: { id: string; purchaseId: string | null; sha256: string }[] = await recordsOf(
    stage.settings,
    'exhibits',
  );
  for (const { exhibitId, sha256 } of purchase.checkout.kept)
    expect(exhibits.find(({ id }) => id === exhibitId)).toMatchObject({ purchaseId: purchase.id, sha256 });
});
