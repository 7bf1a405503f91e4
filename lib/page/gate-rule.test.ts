import { describe, expect, it } from 'vitest';
import { isCandidate, isPaymentHost } from './gate-rule';
import { INTERMEDIARY_HOSTS } from './intermediary-hosts';

describe('isCandidate', () => {
  it.each([
    '/commander/order-received/482/?key=wc_order_x',
    '/fr/confirmation-commande?id_cart=8',
    '/checkouts/c/9f8e/thank-you',
    '/kasse/',
    '/mon-compte/view-order/12/',
    '/sales/order/view/order_id/36/',
    '/index.php?route=checkout/success',
    '/#/checkout/payment',
    '/mein-konto/bestellungen/PW-1',
    '/bestellbestaetigung',
  ])('takes %s by its address', (address) => {
    expect(isCandidate(address, '', '')).toBe(true);
  });

  it('takes a page by its title or heading when the address says nothing', () => {
    expect(isCandidate('/x', 'Merci pour votre commande', '')).toBe(true);
    expect(isCandidate('/x', '', 'Vielen Dank für Ihre Bestellung')).toBe(true);
  });

  it.each(['/', '/p/linen-shirt', '/blog/summer', '/a-propos', '/border-collie', '/recorder'])(
    'leaves %s alone',
    (address) => {
      expect(isCandidate(address, 'Linen shirt – Shop', 'Linen shirt')).toBe(false);
    },
  );
});

/** Hosts of scripts and pictures, on which nobody ever pays. */
const NO_PAGES = ['paypalobjects.com', 'stripe.network', 'klarnacdn.net', 'applepay.cdn-apple.com'];

describe('isPaymentHost', () => {
  it.each(INTERMEDIARY_HOSTS.flatMap(({ hosts }) => hosts).filter((host) => !NO_PAGES.includes(host)))(
    'knows %s, where the worker has the whole list',
    (host) => {
      expect(isPaymentHost(host)).toBe(true);
      // Shops' own hosts under the firm's, but for the one firm whose name is a word.
      expect(isPaymentHost(`secure.${host}`)).toBe(host !== 'shop.app');
    },
  );

  it.each([
    'shop.example',
    'www.luminaires.example',
    'payot.example',
    'stripes.example',
    'shop.stripey.example',
  ])('leaves %s alone', (host) => {
    expect(isPaymentHost(host)).toBe(false);
  });
});
