// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { readDialogs } from './dialogs';
import { unhurried } from './pace';
import type { Platform } from './platforms/platform';
import { readOnce } from './read-when-ready';
import { watchPage } from './watch-page';

const CHECKOUT = `<html lang="fr"><head><title>Commande</title></head><body><main><h1>Validation de la commande</h1>
<form><label>Nom <input autocomplete="name"></label><label>Rue <input autocomplete="street-address"></label>
<label>Ville <input autocomplete="address-level2"></label><label>Code postal <input autocomplete="postal-code"></label>
<table><tr><th>Sous-total</th><td>89,00 €</td></tr><tr><th>Total</th><td>95,90 €</td></tr></table>
<button>Commander et payer</button></form></main></body></html>`;
const THANKS = `<h2>Merci pour votre commande</h2><p>Numéro de commande : <strong>20931</strong></p>
<p>Total : <strong>95,90 €</strong></p>`;

/** A clock that only moves when it is told to. */
function clock() {
  let at = 0;
  return {
    now: () => at,
    pass: (milliseconds: number) => {
      at += milliseconds;
    },
  };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Watches `html`, a reading of which takes `cost` milliseconds; `waits` are the pauses it made. */
async function watching(html: string, url = 'https://shop.example/commande/', cost = 0) {
  const document = openPage(html, url);
  const time = clock();
  let readings = 0;
  const heavy = {
    id: 'woocommerce',
    recognise: () => {
      readings += 1;
      time.pass(cost);
      return { kind: null, read: () => {} };
    },
  } as Platform;
  const page = { address: url };
  const waits: number[] = [];
  const rim = {
    now: time.now,
    today: '2026-11-22',
    yieldToPage: async () => {},
    beside: { platforms: [heavy] },
    address: () => page.address,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      time.pass(milliseconds);
    },
  };
  const end = new AbortController();
  const first = await readOnce(document, url, rim);
  const watch = watchPage(document, first.result, first.cost, rim, end.signal);
  const settle = async () => {
    // Records of changes, the burst's end, and the reading after it.
    for (let turn = 0; turn < 30; turn++) await vi.advanceTimersByTimeAsync(50);
  };
  await settle();
  return { document, time, page, waits, end, watch, settle, first: first.result, readings: () => readings };
}

/** What the watch has answered by now. */
const answerOf = (watch: Promise<boolean>) => Promise.race([watch, Promise.resolve('still watching')]);

function say(document: Document, tag: string, html: string, attributes: Record<string, string> = {}) {
  const element = document.createElement(tag);
  element.innerHTML = html;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

test.each([
  ['dialog', { open: '' }],
  ['div', { role: 'dialog' }],
  ['div', { 'aria-modal': 'true' }],
])('a confirmation in a %s over the checkout is told of', async (tag, attributes) => {
  const { document, watch, settle, first } = await watching(CHECKOUT);
  expect(first).toMatchObject({ result: 'sighting', sighting: { kind: 'checkout' } });
  say(document, tag, THANKS, attributes);
  await settle();
  expect(await answerOf(watch)).toBe(true);
});

test('a dialog that was in the page and is opened by an attribute is seen', async () => {
  const { document, watch, settle } = await watching(CHECKOUT);
  const dialog = say(document, 'dialog', THANKS);
  await settle();
  expect(await answerOf(watch)).toBe('still watching');
  dialog.setAttribute('open', '');
  await settle();
  expect(await answerOf(watch)).toBe(true);
});

test('the order in a dialog is read by itself, and the page stays as it was', async () => {
  const document = openPage(CHECKOUT, 'https://shop.example/commande/');
  say(document, 'dialog', THANKS, { open: '' });
  const before = document.documentElement.outerHTML;
  const result = await readDialogs(document, { url: 'https://shop.example/commande/' }, unhurried);
  expect(result).toMatchObject({
    sighting: {
      kind: 'confirmation',
      facts: { orderNumber: { value: '20931' }, total: { value: { minor: 9590, currency: 'EUR' } } },
    },
  });
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  [
    'cookies',
    '<h2>Vos choix</h2><p>Nous utilisons des cookies pour votre commande. Merci !</p><button>OK</button>',
  ],
  ['a code', '<h2>Code promo</h2><p>Numéro : 20931</p>'],
  ['thanks without an order', '<h2>Merci</h2><p>Votre inscription à la lettre est prise en compte.</p>'],
])('a dialog about %s is no order', async (_, html) => {
  const { document, watch, settle } = await watching(CHECKOUT);
  say(document, 'dialog', html, { open: '' });
  await settle();
  expect(await answerOf(watch)).toBe('still watching');
});

test('content that comes late is told of, without a heading or a dialog too, and the watch ends', async () => {
  const { document, time, watch, settle } = await watching(
    '<html lang="fr"><head><title>Commande reçue</title></head><body><div id="app">Un instant…</div></body></html>',
    'https://shop.example/commande/order-received/20931/',
  );
  time.pass(9_000);
  say(document, 'section', THANKS.replaceAll('h2', 'p'));
  await settle();
  expect(await answerOf(watch)).toBe(true);
});

test('another address, another reading or the bound ends the watch without a word', async () => {
  for (const leave of [
    (w: Awaited<ReturnType<typeof watching>>) => {
      w.page.address = 'https://shop.example/';
      say(w.document, 'dialog', THANKS, { open: '' });
    },
    (w: Awaited<ReturnType<typeof watching>>) => w.end.abort(),
    (w: Awaited<ReturnType<typeof watching>>) => {
      w.time.pass(31 * 60_000);
      say(w.document, 'dialog', THANKS, { open: '' });
    },
  ]) {
    const watch = await watching(CHECKOUT);
    leave(watch);
    await watch.settle();
    expect(await answerOf(watch.watch)).toBe(false);
  }
});

test('an order that says everything is not watched', async () => {
  const { watch } = await watching(
    `<html lang="fr"><head><title>Merci pour votre commande</title></head><body><h1>Merci pour votre commande</h1>
    <p>Numéro de commande : <strong>20931</strong></p><table><thead><tr><th>Produit</th><th>Total</th></tr></thead>
    <tr><td>Lampe de bureau × 1</td><td>89,00 €</td></tr><tr><th>Total</th><td>89,00 €</td></tr></table></body></html>`,
    'https://shop.example/commande/order-received/20931/',
  );
  expect(await answerOf(watch)).toBe(false);
});

test('however much the page changes, looks are a second apart and take a sixtieth of the time at most', async () => {
  const { document, waits, readings, settle } = await watching(CHECKOUT, undefined, 80);
  const heading = say(document, 'h2', '');
  for (let storm = 0; storm < 40; storm++) {
    heading.textContent = `Plus que ${storm} minutes`;
    await settle();
  }
  const waited = waits.reduce((sum, one) => sum + one, 0);
  const worked = (readings() - 1) * 80;
  expect(readings()).toBeGreaterThan(5);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(1_000);
  expect(worked / (worked + waited)).toBeLessThan(1 / 60);
});
