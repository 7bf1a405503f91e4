import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sighting } from '../page/sighting';
import { correctFact } from '../purchase/correct';
import { AT, chf, idOf, lamp, purchaseOf, sightingOf } from '../purchase/samples';
import { exportAll } from './export-all';
import { freshStore, must, openAgain } from './fresh';
import type { Store } from './store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const minutes = (count: number): string => new Date(Date.parse(AT) + count * 60_000).toISOString();
const see = async (
  sighting: Sighting,
  more: { url?: string; tabId?: number | null; at?: string; byHand?: boolean } = {},
) =>
  must(
    await store.recordSighting(sighting, {
      url: 'https://www.luminaires.example/merci',
      tabId: 1,
      at: AT,
      byHand: false,
      ...more,
    }),
  );
const all = async () => must(await store.purchases());
const checkout = sightingOf({ total: chf(18900), items: [lamp] }, { kind: 'checkout' });

test('a confirmation becomes a purchase that is there when the browser starts again', async () => {
  expect((await see(sightingOf({ orderNumber: '20931' }))).did).toBe('recorded');
  store.close();
  store = await openAgain();
  expect(await all()).toMatchObject([
    { host: 'luminaires.example', facts: { orderNumber: { value: '20931' } } },
  ]);
});

test('a confirmation without total or items is completed by the checkout of its tab and host', async () => {
  expect((await see(checkout, { url: 'https://luminaires.example/commande' })).did).toBe('summary-kept');
  const recorded = await see(sightingOf({ orderNumber: '20931' }), { at: minutes(4) });
  expect(recorded).toMatchObject({
    did: 'recorded',
    purchase: {
      facts: {
        total: { value: chf(18900), origin: { url: 'https://luminaires.example/commande' } },
        items: { value: [lamp] },
      },
    },
  });
});

test.each([
  ['another tab', { tabId: 2, at: minutes(4) }],
  ['another shop', { url: 'https://techno.example/merci', at: minutes(4) }],
  ['two hours later', { at: minutes(121) }],
])('a checkout does not complete the confirmation of %s', async (_, where) => {
  await see(checkout);
  const recorded = await see(sightingOf({ orderNumber: '20931' }), where);
  expect('purchase' in recorded && recorded.purchase.facts.total).toBeUndefined();
});

test('a checkout completes one order only', async () => {
  await see(checkout);
  await see(sightingOf({ orderNumber: '20931' }), { at: minutes(2) });
  const next = await see(sightingOf({ orderNumber: '20932' }), { at: minutes(3) });
  expect('purchase' in next && next.purchase.facts.total).toBeUndefined();
});

test('reload, account page and second tab update the purchase and never double it', async () => {
  await see(sightingOf({ orderNumber: '20931', total: chf(18900) }));
  expect((await see(sightingOf({ orderNumber: '20931', total: chf(18900) }), { at: minutes(1) })).did).toBe(
    'unchanged',
  );
  expect((await see(sightingOf({ orderNumber: '#20931' }), { tabId: 2, at: minutes(2) })).did).toBe(
    'updated',
  );
  const detail = sightingOf({ orderNumber: '20931', items: [lamp] }, { kind: 'order-detail' });
  expect((await see(detail, { url: 'https://luminaires.example/compte/20931', at: minutes(9) })).did).toBe(
    'updated',
  );
  expect(await all()).toHaveLength(1);
});

test('twenty sightings at once make one purchase', async () => {
  const other = await openAgain();
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      (index % 2 === 0 ? store : other).recordSighting(sightingOf({ orderNumber: '20931' }), {
        url: 'https://luminaires.example/merci',
        tabId: index,
        at: minutes(index),
        byHand: false,
      }),
    ),
  );
  other.close();
  expect(await all()).toHaveLength(1);
});

test('an undone recording is not brought back by the page, but by the shopper’s own click', async () => {
  const recorded = await see(sightingOf({ orderNumber: '20931' }));
  if (!('purchase' in recorded)) throw new Error('not recorded');
  must(await store.removePurchase(recorded.purchase.id, minutes(1)));
  expect(await all()).toEqual([]);
  expect((await see(sightingOf({ orderNumber: '20931' }), { at: minutes(2) })).did).toBe('left-out');
  expect(await all()).toEqual([]);
  expect((await see(sightingOf({ orderNumber: '20931' }), { at: minutes(3), byHand: true })).did).toBe(
    'updated',
  );
  expect(await all()).toHaveLength(1);
});

test.each([
  ['a confirmation address with no order on it', sightingOf({}), false],
  ['a page with several orders', sightingOf({ orderNumber: '20931' }, { doubts: ['several-orders'] }), false],
  ['several orders, by hand', sightingOf({ orderNumber: '20931' }, { doubts: ['several-orders'] }), true],
  ['an order list', sightingOf({ orderNumber: '20931' }, { kind: 'order-history' }), true],
  ['a legal notice', sightingOf({ total: chf(1) }, { kind: 'legal' }), true],
  ['some other page', sightingOf({ orderNumber: '20931' }, { kind: 'other' }), false],
  ['an account page without a number', sightingOf({ total: chf(1) }, { kind: 'order-detail' }), false],
  ['a checkout that says nothing', sightingOf({}, { kind: 'checkout' }), false],
])('%s makes no purchase', async (_, sighting, byHand) => {
  expect((await see(sighting, { byHand })).did).toBe('nothing');
  expect(await all()).toEqual([]);
});

test('what is not on the web is not recorded', async () => {
  expect((await see(sightingOf({ orderNumber: '20931' }), { url: 'file:///home/merci.html' })).did).toBe(
    'nothing',
  );
});

test('a page the reader could not name is believed when the shopper pressed "Read this page"', async () => {
  expect((await see(sightingOf({ orderNumber: '20931' }, { kind: 'other' }), { byHand: true })).did).toBe(
    'recorded',
  );
});

test('the page of an order that was typed by hand completes it and keeps what was typed', async () => {
  must(
    await store.addPurchase({
      ...purchaseOf({ orderNumber: '20931', merchant: 'Lampes' }),
      host: 'luminaires.example',
    }),
  );
  await see(sightingOf({ orderNumber: '20931', merchant: 'Luminaires SA', total: chf(18900) }));
  expect(await all()).toMatchObject([
    {
      id: idOf(1),
      facts: {
        merchant: { value: 'Lampes', page: { value: 'Luminaires SA' } },
        total: { value: chf(18900) },
      },
    },
  ]);
});

test('an order key in the address is not kept', async () => {
  await see(sightingOf({ orderNumber: '20931' }), {
    url: 'https://luminaires.example/merci?key=wc_order_9aBcD3fGh',
  });
  expect(JSON.stringify(await all())).not.toContain('9aBcD3fGh');
  expect(must(await exportAll(store, AT))).not.toContain('9aBcD3fGh');
});

test('two orders of the same basket on one success page without number are two purchases, and a reload makes none', async () => {
  for (const [number, start] of [
    [1, 0],
    [2, 30],
  ] as const) {
    await see(checkout, { at: minutes(start) });
    expect((await see(sightingOf({}), { at: minutes(start + 3) })).did).toBe('recorded');
    expect((await see(sightingOf({}), { at: minutes(start + 4) })).did).toBe('unchanged');
    expect(await all()).toHaveLength(number);
  }
});

const klikandpay = (at: string) => ({ intermediary: 'klikandpay', host: 'secure.klikandpay.com', at });

test('a payment page belongs to the latest checkout of its tab, and to the order that this becomes', async () => {
  await see(checkout, { url: 'https://luminaires.example/commande' });
  expect(must(await store.notePaymentPage(2, klikandpay(minutes(2))))).toBe(false);
  expect(must(await store.notePaymentPage(1, klikandpay(minutes(2))))).toBe(true);
  const full = sightingOf({ orderNumber: '20931', total: chf(18900), items: [lamp] });
  const recorded = await see(full, { at: minutes(4) });
  expect(recorded).toMatchObject({
    did: 'recorded',
    purchase: { facts: { intermediary: { value: 'klikandpay' } } },
  });
  // Used up: another order in this tab was paid in a way of its own.
  const next = await see(sightingOf({ orderNumber: '20932' }), { at: minutes(9) });
  expect('purchase' in next && next.purchase.facts.intermediary).toBeUndefined();
});

test('what the confirmation itself says of the payment outranks the page the shopper passed', async () => {
  await see(checkout);
  must(await store.notePaymentPage(1, klikandpay(minutes(2))));
  const paid = sightingOf({ orderNumber: '20931', intermediary: 'paypal' });
  const sure = {
    ...paid,
    facts: { ...paid.facts, intermediary: { value: 'paypal', excerpt: 'Payé par PayPal', weight: 0.85 } },
  };
  expect(await see(sure, { at: minutes(4) })).toMatchObject({
    purchase: { facts: { intermediary: { value: 'paypal' } } },
  });
});

test.each([
  ['two hours earlier', minutes(0), minutes(125)],
  ['later than the confirmation', minutes(8), minutes(4)],
])('a payment page %s says nothing of the order', async (_, paidAt, confirmedAt) => {
  await see(checkout);
  must(await store.notePaymentPage(1, klikandpay(paidAt)));
  const recorded = await see(sightingOf({ orderNumber: '20931' }), { at: confirmedAt });
  expect('purchase' in recorded && recorded.purchase.facts.intermediary).toBeUndefined();
});

test('a checkout that is shown again begins anew: the payment page before it led to no order', async () => {
  await see(checkout);
  must(await store.notePaymentPage(1, klikandpay(minutes(1))));
  await see(checkout, { at: minutes(3) });
  const recorded = await see(sightingOf({ orderNumber: '20931' }), { at: minutes(4) });
  expect('purchase' in recorded && recorded.purchase.facts.intermediary).toBeUndefined();
});

const mail = (more: { id?: string; host?: string; at?: string } = {}) => ({
  id: 'm1',
  host: 'luminaires.example',
  subject: 'Votre commande 20931',
  sender: 'noreply@luminaires.example',
  at: minutes(60),
  ...more,
});

test('an e-mail completes the order its page recorded, and never what was typed', async () => {
  const before = await see(sightingOf({ orderNumber: '20931' }), {
    url: 'https://checkout.luminaires.example/merci',
  });
  const id = 'purchase' in before ? before.purchase.id : '';
  must(await store.changePurchase(id, (purchase) => correctFact(purchase, 'total', chf(100), AT)));
  const facts = { orderNumber: 'N° 20931', items: [lamp], total: chf(18900) };
  const told = must(await store.recordMail(sightingOf(facts), mail()));
  expect(told).toMatchObject({
    did: 'updated',
    purchase: {
      id,
      host: 'checkout.luminaires.example',
      facts: {
        total: {
          value: chf(100),
          origin: { from: 'typed' },
          page: { value: chf(18900), origin: { from: 'mail' } },
        },
        items: {
          origin: { from: 'mail', subject: 'Votre commande 20931', sender: 'noreply@luminaires.example' },
        },
      },
    },
  });
});

test('an e-mail alone is an order; read twice it changes nothing, and the order’s page completes it', async () => {
  const sighting = sightingOf({ orderNumber: '20931', total: chf(18900) });
  const first = must(await store.recordMail(sighting, mail()));
  expect(first).toMatchObject({ did: 'recorded', purchase: { host: 'luminaires.example' } });
  expect(must(await store.recordMail(sighting, mail({ at: minutes(70) }))).did).toBe('unchanged');
  expect(await see(sightingOf({ orderNumber: '20931', items: [lamp] }), { at: minutes(90) })).toMatchObject({
    did: 'updated',
    purchase: { facts: { total: { origin: { from: 'mail' } }, items: { origin: { from: 'page' } } } },
  });
  expect(await all()).toHaveLength(1);
});

test.each([
  ['another shop', { host: 'techno.example' }, {}],
  ['another number', {}, { orderNumber: '20932' }],
])('an e-mail of %s is another order', async (_, more, facts) => {
  await see(sightingOf({ orderNumber: '20931', total: chf(18900) }));
  const told = must(
    await store.recordMail(sightingOf({ orderNumber: '20931', total: chf(18900), ...facts }), mail(more)),
  );
  expect(told.did).toBe('recorded');
  expect(await all()).toHaveLength(2);
});

test('an e-mail that names no shop completes the one order of that number and total, wherever it is from', async () => {
  await see(sightingOf({ orderNumber: '20931', total: chf(18900) }));
  const facts = { orderNumber: '20931', total: chf(18900), items: [lamp] };
  expect(must(await store.recordMail(sightingOf(facts), mail({ host: '' }))).did).toBe('updated');
  expect(await all()).toHaveLength(1);
});

test('an e-mail brings back an order that was deleted: the shopper brought it himself', async () => {
  const first = must(await store.recordMail(sightingOf({ orderNumber: '20931', total: chf(18900) }), mail()));
  must(await store.removePurchase('purchase' in first ? first.purchase.id : '', AT));
  expect(
    must(await store.recordMail(sightingOf({ orderNumber: '20931', total: chf(18900) }), mail())).did,
  ).toBe('updated');
  expect(await all()).toHaveLength(1);
});
