import { expect, test } from 'vitest';
import { AT } from '../../lib/purchase/samples';
import { blankShop } from '../../lib/seller/shop-record';
import type { Front } from './use-front-page';
import { viewOf } from './view-of';

const front = (more: Partial<Front>): Front => ({
  tabId: 1,
  site: 'amazon.fr',
  address: 'https://www.amazon.fr/dp/B000000000',
  marketplace: 'offer',
  state: { state: 'readable', host: 'amazon.fr', watched: true },
  checkout: null,
  ...more,
});
const shop = {
  ...blankShop('amazon.fr', AT),
  offerSellers: [
    {
      url: 'https://www.amazon.fr/sp?seller=A1EXAMPLE',
      key: 'https://www.amazon.fr/sp?seller=A1EXAMPLE',
      name: 'Lumi Shop',
      excerpt: '',
      seenAt: AT,
      seenOn: [],
      readings: [],
    },
  ],
};

test('a marketplace’s page of an offer is looked at for its seller, where the shopper allowed the shop', () => {
  expect(viewOf(front({}), null, [])).toEqual({ show: 'shop', lookedAtAs: 'offer' });
  const state = { state: 'readable' as const, host: 'amazon.fr', watched: false };
  expect(viewOf(front({ state }), null, []).lookedAtAs).toBeNull();
});

test('other pages of a marketplace, and goods of any other shop, are not', () => {
  expect(viewOf(front({ marketplace: 'other' }), null, [])).toEqual({ show: 'due', lookedAtAs: null });
  expect(viewOf(front({ marketplace: null }), shop, [])).toEqual({ show: 'shop', lookedAtAs: null });
});

test('the page of one who sells there is read when the shopper opens it', () => {
  const address = shop.offerSellers[0]?.key ?? '';
  expect(viewOf(front({ address, marketplace: 'other' }), shop, [])).toEqual({
    show: 'shop',
    lookedAtAs: 'legal-page',
  });
});

test('an order on a marketplace shows its purchase and is looked at for its seller', () => {
  const state = {
    state: 'order' as const,
    host: 'amazon.fr',
    watched: true,
    did: 'recorded' as const,
    purchaseId: '1',
  };
  expect(viewOf(front({ state, marketplace: 'other' }), null, [])).toEqual({
    show: 'purchase',
    purchaseId: '1',
    lookedAtAs: 'offer',
  });
  expect(viewOf(front({ state, marketplace: null }), null, []).lookedAtAs).toBeNull();
});
