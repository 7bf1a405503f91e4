import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { purchasesOn, recordsOf } from '../chromium/records.mjs';
import { dropOn } from '../journey/drop.mjs';
import { until } from '../journey/hands.mjs';
import { bothParts, newsletter, plainOnly } from '../pages/mails';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

const PAYMENT_HOST = 'secure.klikandpay.com';

let shop: Awaited<ReturnType<typeof startShop>>;
let stage: Awaited<ReturnType<typeof openStage>>;

beforeEach(async () => {
  shop = await startShop();
  stage = await openStage({
    executablePath: findBrowser('firefox').path ?? '',
    extension: buildFolder('firefox', 'e2e'),
    shop,
  });
});
afterEach(async () => {
  await stage.close();
  await shop.close();
});

type Hands = Awaited<ReturnType<typeof stage.own>>;

/** Accepts on the welcome page that Recours reads every shop. */
async function consent(): Promise<Hands> {
  const { welcome } = stage.words;
  const page = await stage.own('welcome.html');
  await page.choose(welcome.choice.all.label);
  await page.press(welcome.finish.go);
  await page.see(welcome.done.heading);
  return page;
}

/** Waits until so many purchases are on disk. */
async function purchases(own: Hands, count: number) {
  await until(
    async () => (await purchasesOn(own.page)).length === count,
    () => `there are not ${count} purchases`,
    25_000,
  );
  return purchasesOn(own.page);
}

const summaries = (own: Hands, count: number) =>
  until(
    async () => (await recordsOf(own.page, 'checkouts')).length === count,
    () => `there are not ${count} checkouts`,
  );

/** Runs in a page of the extension: presses the first button of that name in the popup that is open. */
function pressInPopup(name: string): boolean {
  const { extension } = Reflect.get(globalThis, 'browser');
  const [popup] = extension.getViews({ type: 'popup' });
  const buttons: HTMLButtonElement[] = popup ? [...popup.document.querySelectorAll('button')] : [];
  const button = buttons.find((one) => one.innerText.trim() === name);
  button?.click();
  return button !== undefined;
}

test('single-page checkouts that confirm in a dialog, in an overlay, at a new address or in a storm become purchases', async () => {
  const own = await consent();
  let count = 0;
  for (const [path, number] of [
    ['/app/checkout', '70001'],
    ['/app/checkout/overlay', '70002'],
    ['/app/checkout/steps', '70003'],
    ['/app/checkout/storm', '70004'],
  ]) {
    const page = await stage.shopPage(path);
    await summaries(own, 1);
    await page.press('Commander et payer');
    count += 1;
    const all = await purchases(own, count);
    expect(all.map((purchase) => purchase.facts.orderNumber.value)).toContain(number);
    const purchase = all.find((one) => one.facts.orderNumber.value === number);
    expect(purchase.facts.items.value[0].name).toBe('Lampe de bureau Brume');
  }
});

test('an order that comes after nine seconds is read then, and a page shown again is not recorded twice', async () => {
  const own = await consent();
  const page = await stage.shopPage('/commande/order-received/70005/');
  const [purchase] = await purchases(own, 1);
  expect(purchase.facts.orderNumber.value).toBe('70005');
  await page.page.goto(`${shop.url}/app/`);
  // The driver waits for a load that a page shown again never has; the extension's own page does not.
  await own.page.evaluate(async () => {
    const { tabs } = Reflect.get(globalThis, 'browser');
    const [tab] = await tabs.query({ url: '*://localhost/app/*' });
    await tabs.goBack(tab.id);
  });
  await page.page.bringToFront();
  await page.see('70005');
  await stage.browser.pressToolbarButton();
  await until(
    () =>
      own.page.evaluate(
        (words: string) => {
          const [popup] = Reflect.get(globalThis, 'browser').extension.getViews({ type: 'popup' });
          return popup?.document.body.innerText.includes(words) === true;
        },
        stage.words.popup.page.known.replace('{number}', '70005'),
      ),
    () => 'the popup does not know the order again',
  );
  await purchases(own, 1);
});

test('the payment firm on whose page the shopper paid is the one of the order', async () => {
  const own = await consent();
  const page = await stage.shopPage('/');
  await page.page.evaluate((host: string) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the shop is told as a browser tells it
    document.cookie = `payment-host=${host}; path=/`;
    // biome-ignore lint/suspicious/noDocumentCookie: the same
    document.cookie = 'confirmation=bare; path=/';
  }, PAYMENT_HOST);
  await page.press('Ajouter au panier');
  await page.press('Passer la commande');
  await page.see('Validation de la commande');
  await summaries(own, 1);
  await page.choose('Virement');
  await page.press('Commander et payer');
  await page.see('Paiement sécurisé');
  await page.press('Payer 95,90 €');
  const [purchase] = await purchases(own, 1);
  expect(purchase.facts.intermediary).toMatchObject({
    value: 'klikandpay',
    origin: { from: 'page', url: `https://${PAYMENT_HOST}/` },
  });
});

test('"This is not an order" in the real popup takes the record back and keeps quiet on such pages', async () => {
  const own = await consent();
  await stage.shopPage(shop.order().path);
  await purchases(own, 1);
  await stage.browser.pressToolbarButton();
  await until(
    () => own.page.evaluate(pressInPopup, stage.words.popup.page.notAnOrder),
    () => 'the popup offers no "This is not an order"',
  );
  await purchases(own, 0);
  await stage.shopPage(shop.order().path);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  await purchases(own, 0);
  const settings = await stage.own('settings.html');
  await settings.see('/commande/order-received/*');
});

test('order e-mails dropped on the dossier become purchases, and what is none is said', async () => {
  const { failures, mail } = stage.words;
  const page = await stage.own('dossier.html');
  await page.see(stage.words.dossier.list.heading);
  const type = 'message/rfc822';
  await dropOn(page, 'body', [
    ['un.eml', bothParts, type],
    ['deux.eml', plainOnly('41002'), type],
    ['lettre.eml', newsletter, type],
  ]);
  await page.see(mail.numbered.recorded.replace('{number}', '20931'));
  await page.see(mail.numbered.recorded.replace('{number}', '41002'));
  await page.see(failures['mail-no-order'].happened);
  expect(await purchasesOn(page.page)).toHaveLength(2);
});

test('a list of orders is recorded by one click in the real popup', async () => {
  const own = await consent();
  const placed = [shop.order(), shop.order()];
  await stage.shopPage('/mon-compte/orders/');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await stage.browser.pressToolbarButton();
  const { record } = stage.words.popup.page.history;
  await until(
    () => own.page.evaluate(pressInPopup, record.other.replace('{count}', '2')),
    () => 'the popup does not offer to record the two orders',
  );
  const all = await purchases(own, 2);
  expect(all.map((purchase) => purchase.facts.orderNumber.value).sort()).toEqual(
    placed.map(({ number }) => number),
  );
});
