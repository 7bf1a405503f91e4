import { expect, test } from 'vitest';
import { purchaseOf } from './samples';
import { shopOf, shopOfPurchase } from './shop';

test.each([
  ['amazon.fr', 'amazon'],
  ['smile.amazon.co.uk', 'amazon'],
  ['vinted.co.uk', 'vinted'],
  ['fr.shein.com', 'shein'],
  ['clients.cdiscount.com', 'cdiscount'],
])('%s belongs to %s', (host, shop) => {
  expect(shopOf(host)).toBe(shop);
});

test.each(['amazon.fr.example.com', 'notamazon.fr', 'amazon.example', '', 'bougies.example'])(
  '%s is no big shop',
  (host) => {
    expect(shopOf(host)).toBeNull();
  },
);

test.each([
  ['', 'Cdiscount', 'cdiscount'],
  ['', 'Back Market', 'back-market'],
  ['', 'Amazon.fr', 'amazon'],
  ['', 'Le Bon Coin', 'leboncoin'],
  ['', 'Cdiscount Pro Bougies', null],
  ['', '', null],
  ['bougies.example', 'Cdiscount', null],
  ['www.cdiscount.com', 'Bougies', 'cdiscount'],
])('a purchase at “%s”, named “%s”, is one of %s', (host, merchant, shop) => {
  expect(shopOfPurchase(purchaseOf(merchant === '' ? {} : { merchant }, { host }))).toBe(shop);
});
