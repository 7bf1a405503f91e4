import { HOSTILE_PAGES } from '../shop/hostile.mjs';
import { expect, type Shop, type Stage, test } from './fixtures';
import { purchasesOn } from './records.mjs';

/** Accepts on the welcome page that Recours reads every shop. */
async function consent(stage: Stage) {
  const { welcome } = stage.words;
  const page = await stage.own('welcome.html');
  await page.choose(welcome.choice.all.label);
  await page.press(welcome.finish.go);
  await page.see(welcome.done.heading);
}

/** Waits until the popup's list holds so many purchases, and returns them as they lie on disk. */
async function purchases(stage: Stage, count: number) {
  const popup = await stage.popup();
  await expect.poll(async () => (await purchasesOn(popup.page)).length).toBe(count);
  return purchasesOn(popup.page);
}

test.beforeEach(({ stage }) => consent(stage));

test('a confirmation becomes a purchase with every fact that stood on it', async ({ stage, shop }) => {
  const order = shop.order({
    lines: [
      { slug: 'lampe-brume', quantity: 1 },
      { slug: 'bols-matin', quantity: 2 },
    ],
  });
  await stage.shopPage(order.path);
  const [purchase] = await purchases(stage, 1);
  const value = (name: string) => purchase.facts[name]?.value;
  expect(purchase.host).toBe('localhost');
  expect(value('orderNumber')).toBe(order.number);
  expect(value('total')).toEqual({ minor: order.total, currency: 'EUR' });
  expect(value('orderDate')).toBe(order.placed.toISOString().slice(0, 10));
  expect(value('promised').until).toBe(order.promisedUntil.toISOString().slice(0, 10));
  expect(
    value('items').map((item: { name: string; quantity: number }) => [item.name, item.quantity]),
  ).toEqual([
    ['Lampe de bureau Brume', 1],
    ['Quatre bols Matin', 2],
  ]);
  expect(value('payment').method).toBe('card');
  expect(value('intermediary')).toBe('klikandpay');
  expect(JSON.stringify(purchase)).not.toContain(order.key);
});

test('what a page states of its order as structured data alone is recorded', async ({ stage, shop }) => {
  const order = shop.order();
  const stated = { '@type': 'Order', orderNumber: order.number, price: '95.90', priceCurrency: 'EUR' };
  await confirmAs(stage, shop, 'bare');
  await stage.browser.context.route(`**${order.path}*`, async (route) => {
    const response = await route.fetch();
    const script = `<script type="application/ld+json">${JSON.stringify(stated)}</script></head>`;
    await route.fulfill({ response, body: (await response.text()).replace('</head>', script) });
  });
  await stage.shopPage(order.path);
  const [purchase] = await purchases(stage, 1);
  expect(purchase.facts.orderNumber.value).toBe(order.number);
  expect(purchase.facts.total.value).toEqual({ minor: 9590, currency: 'EUR' });
});

test('the same order seen again is updated and never doubled', async ({ stage, shop }) => {
  const order = shop.order();
  const page = await stage.shopPage(order.path);
  await purchases(stage, 1);
  await page.page.reload();
  const second = await stage.browser.context.newPage();
  await second.goto(shop.url + order.path);
  await page.press('Voir ma commande');
  await page.see('a été passée');
  await second.waitForTimeout(1500);
  const [purchase] = await purchases(stage, 1);
  expect(purchase.sightings.length).toBeGreaterThan(1);
});

test('a confirmation without total or items is completed by the checkout of the same tab', async ({
  stage,
  shop,
}) => {
  const page = await stage.shopPage('/');
  await page.press('Ajouter au panier');
  await page.press('Passer la commande');
  await page.see('Validation de la commande');
  await confirmAs(stage, shop, 'bare');
  const popup = await stage.popup();
  await expect.poll(async () => popup.page.evaluate(countOf, 'checkouts')).toBe(1);
  await stage.shopPage();
  await page.press('Commander et payer');
  await page.see('Nous vous écrivons');
  const [purchase] = await purchases(stage, 1);
  expect(purchase.facts.orderNumber.value).toBe('20931');
  expect(purchase.facts.total.value).toEqual({ minor: 9590, currency: 'EUR' });
  expect(purchase.facts.items.value[0].name).toBe('Lampe de bureau Brume');
});

/** Has the shop confirm orders without their facts, or say that the payment failed. */
const confirmAs = (stage: Stage, shop: Shop, value: 'bare' | 'failed') =>
  stage.browser.context.addCookies([{ name: 'confirmation', value, url: shop.url }]);

/** Runs in a page of the extension: how many records a store has. */
function countOf(store: string): Promise<number> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('recours');
    opening.onsuccess = () => {
      const counting = opening.result.transaction(store).objectStore(store).count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

test('a failed payment, an article and the shop’s other pages record nothing', async ({ stage, shop }) => {
  const order = shop.order();
  await confirmAs(stage, shop, 'failed');
  const page = await stage.shopPage(order.path);
  await page.see('Paiement refusé');
  for (const path of [
    '/',
    '/journal/',
    '/mentions-legales/',
    '/mon-compte/orders/',
    '/produit/plaid-lande/',
  ]) {
    await page.page.goto(shop.url + path);
    await page.page.waitForTimeout(400);
  }
  await purchases(stage, 0);
});

for (const language of ['en', 'de'] as const) {
  test(`the same shop is read in ${language}`, async ({ stage, shop }) => {
    const order = shop.order({ delivery: 'window' });
    await stage.shopPage(`${order.path}&lang=${language}`);
    const [purchase] = await purchases(stage, 1);
    expect(purchase.facts.orderNumber.value).toBe(order.number);
    expect(purchase.facts.total.value).toEqual({ minor: order.total, currency: 'EUR' });
    expect(purchase.facts.promised.value.until).toBe(order.promisedUntil.toISOString().slice(0, 10));
    expect(purchase.facts.intermediary.value).toBe('klikandpay');
  });
}

test('a delay in words is kept as a delay and gives no date of its own', async ({ stage, shop }) => {
  const order = shop.order({ delivery: 'delay' });
  await stage.shopPage(order.path);
  const [purchase] = await purchases(stage, 1);
  expect(purchase.facts.promised.value.delay).toEqual({ min: 3, max: 5, unit: 'working' });
});

for (const { path, name, may } of HOSTILE_PAGES) {
  test(`${name} gives no wrong purchase, no error and no frozen page`, async ({ stage, shop }) => {
    const page = await stage.browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('net::ERR')) errors.push(message.text());
    });
    await page.addInitScript(() => {
      const long: number[] = [];
      Object.assign(window, { long });
      new PerformanceObserver((list) =>
        long.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
    });
    await page.goto(shop.url + path);
    await page.waitForTimeout(1500);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, '__ran'))).toBeUndefined();
    expect(await page.locator('body').count()).toBe(1);
    const popup = await stage.popup();
    const found = await purchasesOn(popup.page);
    expect(found.length).toBeLessThanOrEqual(may === 'nothing' ? 0 : 1);
    for (const purchase of found) {
      const total = purchase.facts.total?.value;
      if (name === 'two orders') {
        expect(
          purchase.doubts.some((doubt: string) => ['several-orders', 'conflicting-numbers'].includes(doubt)),
        ).toBe(true);
      }
      if (name === 'a total of NaN' || name === 'half an order') expect(total).toBeUndefined();
      if (total) expect(Number.isInteger(total.minor)).toBe(true);
    }
    expect(await popup.page.evaluate(() => Reflect.get(window, '__ran'))).toBeUndefined();
  });
}
