import { expect, PAYMENT_HOST, type Stage, test } from './fixtures';
import { purchasesOn, recordsOf } from './records.mjs';

/** Accepts on the welcome page that Recours reads every shop. */
async function consent(stage: Stage) {
  const { welcome } = stage.words;
  const page = await stage.own('welcome.html');
  await page.choose(welcome.choice.all.label);
  await page.press(welcome.finish.go);
  await page.see(welcome.done.heading);
}

/** Waits until so many purchases are on disk, looking from the welcome page so that the shop's tab stays in front. */
async function purchases(stage: Stage, count: number) {
  const own = stage.browser.context.pages().find((page) => page.url().includes('/welcome.html'));
  if (own === undefined) throw new Error('no page of the extension is open');
  await expect.poll(async () => (await purchasesOn(own)).length, { timeout: 20_000 }).toBe(count);
  return purchasesOn(own);
}

async function summaries(stage: Stage, count: number) {
  const own = stage.browser.context.pages().find((page) => page.url().includes('/welcome.html'));
  if (own === undefined) throw new Error('no page of the extension is open');
  await expect.poll(async () => (await recordsOf(own, 'checkouts')).length).toBe(count);
}

test.beforeEach(({ stage }) => consent(stage));

for (const [how, path, number] of [
  ['in a modal dialog', '/app/checkout', '70001'],
  ['in an overlay', '/app/checkout/overlay', '70002'],
  ['at a new address without a load', '/app/checkout/steps', '70003'],
  ['in an overlay of a page that changes ten thousand times a second', '/app/checkout/storm', '70004'],
] as const) {
  test(`a single-page checkout that confirms ${how} becomes a purchase, with what the checkout said`, async ({
    stage,
  }) => {
    const page = await stage.shopPage(path);
    await summaries(stage, 1);
    await page.press('Commander et payer');
    const [purchase] = await purchases(stage, 1);
    expect(purchase.facts.orderNumber.value).toBe(number);
    expect(purchase.facts.total.value).toEqual({ minor: 9590, currency: 'EUR' });
    expect(purchase.facts.items.value[0].name).toBe('Lampe de bureau Brume');
  });
}

test('an order that its page shows after nine seconds is read then', async ({ stage }) => {
  await stage.shopPage('/commande/order-received/70005/');
  const [purchase] = await purchases(stage, 1);
  expect(purchase.facts.orderNumber.value).toBe('70005');
});

test.describe('where the browser keeps pages whole', () => {
  test.use({ keepsPages: true });

  test('a page that is shown again is known again, and not recorded twice', async ({ stage, shop }) => {
    const order = shop.order();
    const page = await stage.shopPage(order.path);
    await purchases(stage, 1);
    await page.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.page.goto(`${shop.url}/app/`);
    // The driver loses a page that comes back whole; the extension's own page does not.
    const own = stage.browser.context.pages().find((one) => one.url().includes('/welcome.html'));
    await own?.evaluate(async () => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ url: '*://localhost/app/*' });
      await tabs.goBack(tab.id);
    });
    const persisted = () =>
      own?.evaluate(async () => {
        const { scripting, tabs } = Reflect.get(globalThis, 'chrome');
        const [tab] = await tabs.query({ url: '*://localhost/commande/*' });
        const func = () => Reflect.get(window, 'persisted') === true;
        const [answer] = await scripting.executeScript({ target: { tabId: tab.id }, world: 'MAIN', func });
        return answer.result;
      });
    await expect.poll(persisted).toBe(true);
    const popup = await stage.popupOn('/commande/');
    await popup.see(stage.words.popup.page.known.replace('{number}', order.number));
    await purchases(stage, 1);
    const badge = await popup.page.evaluate(async () => {
      const { tabs, action } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ url: '*://localhost/commande/*' });
      return action.getBadgeText({ tabId: tab.id });
    });
    expect(badge).toBe('✓');
  });
});

test('the payment firm on whose page the shopper paid is the one of the order', async ({ stage, shop }) => {
  await stage.browser.context.addCookies([
    { name: 'payment-host', value: PAYMENT_HOST, url: shop.url },
    { name: 'confirmation', value: 'bare', url: shop.url },
  ]);
  const page = await stage.shopPage('/');
  await page.press('Ajouter au panier');
  await page.press('Passer la commande');
  await page.see('Validation de la commande');
  await summaries(stage, 1);
  await page.choose('Virement');
  await page.press('Commander et payer');
  await page.see('Paiement sécurisé');
  expect(new URL(page.page.url()).hostname).toBe(PAYMENT_HOST);
  await page.press('Payer 95,90 €');
  const [purchase] = await purchases(stage, 1);
  expect(purchase.host).toBe('localhost');
  expect(purchase.facts.intermediary).toMatchObject({
    value: 'klikandpay',
    origin: { from: 'page', url: `https://${PAYMENT_HOST}/`, excerpt: PAYMENT_HOST },
  });
});

test('"This is not an order" takes the record back, keeps quiet on such pages, and can be undone in the settings', async ({
  stage,
  shop,
}) => {
  const { popup: words, settings } = stage.words;
  const order = shop.order();
  await stage.shopPage(order.path);
  await purchases(stage, 1);
  const popup = await stage.popupOn('/commande/');
  await popup.press(words.page.notAnOrder);
  await popup.see(words.page.quiet.replace('{host}', 'localhost'));
  await purchases(stage, 0);
  await popup.press(words.undo);
  await purchases(stage, 1);
  await popup.press(words.page.notAnOrder);
  await purchases(stage, 0);
  await stage.shopPage(shop.order().path);
  const page = await stage.own('settings.html');
  await page.see('/commande/order-received/*');
  await purchases(stage, 0);
  await page.press(settings.quiet.againLabel.replace('{path}', '/commande/order-received/*/'));
  await stage.shopPage(shop.order().path);
  await purchases(stage, 1);
});
