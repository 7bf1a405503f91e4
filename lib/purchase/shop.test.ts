import { expect, test } from 'vitest';
import { shopOf } from './shop';

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
