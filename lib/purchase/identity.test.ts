import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sighting } from '../page/sighting';
import { purchaseByHand } from './by-hand';
import { correctFact } from './correct';
import { normalisedNumber, samePurchase } from './identity';
import { purchaseFrom } from './merge';
import { AT, chf, idOf, lamp, sightingOf } from './samples';

const URL = 'https://luminaires.example';
const after = (minutes: number): string => new Date(Date.parse(AT) + minutes * 60_000).toISOString();
const made = (sighting: Sighting, path = '/merci', number = 1, minutes = 0) =>
  purchaseFrom(sighting, { url: URL + path, at: after(minutes) }, idOf(number));
const find = (
  purchases: Parameters<typeof samePurchase>[0],
  sighting: Sighting,
  path = '/merci',
  minutes = 1,
) => samePurchase(purchases, sighting, { url: URL + path, at: after(minutes) })?.id ?? null;

test.each([
  ['#20931', '20931'],
  ['N° 20931', '20931'],
  ['Nr. 20931', '20931'],
  ['No. AB-12', 'AB-12'],
  ['vmsvacwqc', 'VMSVACWQC'],
  ['100\u00a0004\u200b185', '100004185'],
  ['A‑17', 'A-17'],
  ['NORD7', 'NORD7'],
  ['#', '#'],
])('the order number printed %s is %s', (printed, number) => {
  expect(normalisedNumber(printed)).toBe(number);
});

test('normalising is done after one time and never empties a number', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (printed) => {
      const once = normalisedNumber(printed);
      expect(normalisedNumber(once).length).toBeLessThanOrEqual(once.length);
    }),
  );
});

test('reload, account page and second tab show the same order', () => {
  const purchase = made(sightingOf({ orderNumber: '#20931', total: chf(18900) }));
  expect(find([purchase], sightingOf({ orderNumber: '20931' }))).toBe(idOf(1));
  const detail = sightingOf({ orderNumber: 'N° 20931', total: chf(18900) }, { kind: 'order-detail' });
  expect(find([purchase], detail, '/compte/commandes/77', 60 * 24 * 9)).toBe(idOf(1));
});

test('two numbers are two orders, whatever else is equal', () => {
  const purchase = made(sightingOf({ orderNumber: '20931', total: chf(18900), items: [lamp] }));
  expect(find([purchase], sightingOf({ orderNumber: '20932', total: chf(18900), items: [lamp] }))).toBeNull();
});

test('the same number at another shop is another order', () => {
  const purchase = made(sightingOf({ orderNumber: '1001', total: chf(18900) }));
  const sighting = sightingOf({ orderNumber: '1001', total: chf(18900) });
  expect(
    samePurchase([purchase], sighting, { url: 'https://techno.example/merci', at: after(1) }),
  ).toBeNull();
});

test('a corrected order number still recognises the page it was corrected on', () => {
  const purchase = correctFact(made(sightingOf({ orderNumber: '2093l' })), 'orderNumber', '20931', after(1));
  expect(find([purchase], sightingOf({ orderNumber: '2093L' }))).toBe(idOf(1));
  expect(find([purchase], sightingOf({ orderNumber: '20931' }))).toBe(idOf(1));
});

test('a numberless page is recognised by an address of its own, for ever', () => {
  const path = '/merci?key=wc_order_9aBcD3fGh';
  const purchase = made(sightingOf({ total: chf(18900) }), path);
  expect(find([purchase], sightingOf({ total: chf(18900) }), path, 60 * 24 * 40)).toBe(idOf(1));
  expect(find([purchase], sightingOf({ total: chf(18900) }), '/merci?key=wc_order_other777', 60)).toBeNull();
});

test('a success page that all orders share is the same order only within the session and without contradiction', () => {
  const purchase = made(sightingOf({ total: chf(18900) }), '/success');
  expect(find([purchase], sightingOf({ total: chf(18900) }), '/success', 30)).toBe(idOf(1));
  expect(find([purchase], sightingOf({}), '/success', 30)).toBe(idOf(1));
  expect(find([purchase], sightingOf({ total: chf(2500) }), '/success', 30)).toBeNull();
  expect(find([purchase], sightingOf({ total: chf(18900) }), '/success', 60 * 24)).toBeNull();
});

test('the number that a later page of the session gives joins the numberless order of the same total', () => {
  const purchase = made(sightingOf({ total: chf(18900) }), '/success');
  const detail = sightingOf({ orderNumber: '20931', total: chf(18900) }, { kind: 'order-detail' });
  expect(find([purchase], detail, '/compte/commandes/77', 10)).toBe(idOf(1));
  expect(find([purchase], detail, '/compte/commandes/77', 60 * 24 * 3)).toBeNull();
  expect(
    find([purchase], sightingOf({ orderNumber: '20931', total: chf(2500) }), '/compte/commandes/77', 10),
  ).toBeNull();
});

test('an order typed by hand is completed by its page when number and total, or number and shop, agree', () => {
  const typed = purchaseByHand({ orderNumber: '20931', total: chf(18900) }, AT, idOf(7));
  expect(find([typed], sightingOf({ orderNumber: '20931', total: chf(18900) }))).toBe(idOf(7));
  expect(find([typed], sightingOf({ orderNumber: '20931', total: chf(500) }))).toBeNull();
  const named = purchaseByHand({ orderNumber: '20931', merchant: 'Luminaires' }, AT, idOf(8));
  expect(find([named], sightingOf({ orderNumber: '20931' }))).toBe(idOf(8));
  const elsewhere = purchaseByHand({ orderNumber: '20931', merchant: 'Techno' }, AT, idOf(9));
  expect(find([elsewhere], sightingOf({ orderNumber: '20931' }))).toBeNull();
});

test('a new checkout in the tab makes the shared success page a new order, even of the same total', () => {
  const purchase = made(sightingOf({ total: chf(18900), items: [lamp] }), '/success');
  const again = sightingOf({ total: chf(18900), items: [lamp] });
  const seen = { url: `${URL}/success`, at: after(20) };
  expect(samePurchase([purchase], again, seen, after(18))).toBeNull();
  expect(samePurchase([purchase], again, seen, after(-5))?.id).toBe(idOf(1));
});
