import { expect, test } from 'vitest';
import { chf, claimOf, idOf, purchaseOf } from '../purchase/samples';
import { day } from '../values/day';
import type { ClaimEvent } from './claim';
import { isSameShop, shopHost, unsettled, unsettledAt } from './shield';

const today = day('2026-11-22');
const purchase = purchaseOf({ total: chf(18900), orderDate: day('2026-11-10') });
const arrived = purchaseOf({ orderDate: day('2026-11-10'), deliveredOn: day('2026-11-15') });
const event = (kind: ClaimEvent['kind']): ClaimEvent => ({
  id: idOf(7),
  kind,
  route: null,
  day: today,
  at: '2026-11-22T10:00:00.000Z',
});

test('a purchase that has not come is not settled; once it came, or waited too long, it is', () => {
  expect(unsettled([purchase], [], today)).toEqual([{ purchase, claim: null }]);
  expect(unsettled([arrived], [], today)).toEqual([]);
  expect(unsettled([purchase], [], day('2027-09-01'))).toEqual([]);
  expect(unsettled([{ ...purchase, removedAt: '2026-11-22T10:00:00.000Z' }], [], today)).toEqual([]);
});

test('a claim is not settled until the money is back, the goods came or the shopper ended it', () => {
  const claim = claimOf();
  expect(unsettled([arrived], [claim], today)).toEqual([{ purchase: arrived, claim }]);
  for (const kind of ['refunded', 'delivered', 'closed'] as const)
    expect(unsettled([arrived], [claimOf({ events: [event(kind)] })], today)).toEqual([]);
});

test('only pages of the same shop are concerned, and none where the shopper wants no warnings', () => {
  const all = unsettled([purchase], [], today);
  expect(unsettledAt('luminaires.example', all)).toHaveLength(1);
  expect(unsettledAt('compte.luminaires.example', all)).toHaveLength(1);
  expect(unsettledAt('notluminaires.example', all)).toEqual([]);
  expect(unsettledAt('autre.example', all)).toEqual([]);
  expect(unsettledAt('', all)).toEqual([]);
  expect(unsettledAt('compte.luminaires.example', all, ['luminaires.example'])).toEqual([]);
});

test('a purchase typed without an address is at no page’s shop', () => {
  expect(unsettled([purchaseOf({ orderDate: day('2026-11-10') }, { host: '' })], [], today)).toEqual([]);
});

test('two hosts of one big shop are one shop, and look-alikes are not', () => {
  expect(isSameShop('trade.aliexpress.com', 'fr.aliexpress.com')).toBe(true);
  expect(isSameShop('vinted.fr', 'vinted.de')).toBe(true);
  expect(isSameShop('aliexpress.com', 'aliexpress.com.example.net')).toBe(false);
  expect(shopHost('trade.aliexpress.com')).toBe('aliexpress.com');
  expect(shopHost('luminaires.example')).toBe('luminaires.example');
  expect(shopHost('shop.luminaires.example')).toBe('shop.luminaires.example');
});
