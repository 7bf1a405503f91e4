import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, patternOf } from './page-pattern';

const AT = '2026-11-22T10:00:00.000Z';
const pathOf = (address: string) => patternOf(address)?.path;

describe('patternOf', () => {
  it.each([
    [
      'https://www.shop.example/commande/order-received/20931/?key=wc_order_a8Fk2',
      '/commande/order-received/*/',
    ],
    [
      'https://shop.example/index.php?route=account/order/info&order_id=12',
      '/index.php?route=account/order/info',
    ],
    [
      'https://shop.example/fr/suivi?controller=guest-tracking&id_order=7',
      '/fr/suivi?controller=guest-tracking',
    ],
    ['https://shop.example/orders/5f0c1e77aa90bb12', '/orders/*'],
    ['https://shop.example/account/camille@courriel.example', '/account/*'],
    ['https://shop.example/app#/orders/PW-1881', '/app#/orders/PW-*'],
    ['https://shop.example/ideas-for-2026-12.html?utm_source=x', '/ideas-for-*.html'],
    ['https://shop.example/', '/'],
  ])('of %s is %s', (address, path) => {
    expect(pathOf(address)).toBe(path);
    expect(patternOf(address)?.host).toBe('shop.example');
  });

  it('knows no pattern of what is no web address', () => {
    expect(patternOf('chrome://settings')).toBeNull();
    expect(patternOf('')).toBeNull();
  });

  const segment = fc.oneof(
    fc.stringMatching(/^[a-z]{1,12}(?:-[a-z0-9]{1,8}){0,3}$/),
    fc.stringMatching(/^[0-9]{1,12}$/),
    fc.stringMatching(/^[A-Z]{1,3}-?[0-9]{2,9}$/),
    fc.uuid(),
    fc.webUrl().map(encodeURIComponent),
  );
  const paths = fc.array(segment, { maxLength: 6 });

  it('fits the page it was made of, and every page that differs in its numbers only', () => {
    fc.assert(
      fc.property(paths, fc.stringMatching(/^[0-9]$/), (parts, digit) => {
        const address = `https://shop.example/${parts.join('/')}`;
        const pattern = patternOf(address);
        expect(pattern).not.toBeNull();
        if (pattern === null) return;
        expect(isQuiet([{ ...pattern, at: AT }], address)).toBe(true);
        const other = `https://www.shop.example/${parts.map((part) => part.replace(/(?<!%|%.)\d/g, digit)).join('/')}`;
        expect(patternOf(other)).toEqual(pattern);
      }),
    );
  });

  it('keeps no number, no address and no token of the page', () => {
    fc.assert(
      fc.property(paths, fc.emailAddress(), fc.stringMatching(/^[a-z0-9]{26,40}$/), (parts, mail, token) => {
        const address = `https://shop.example/${[...parts, encodeURIComponent(mail), token].join('/')}?key=${token}`;
        const path = pathOf(address) ?? '';
        expect(path).not.toMatch(/\d|@|%40/);
        expect(path).not.toContain(token);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true, withFragments: true })),
        (text) => {
          patternOf(text);
          patternOf(`https://shop.example/${text}`);
        },
      ),
    );
  });
});

describe('isQuiet', () => {
  it('leaves other pages and other shops as they were', () => {
    const quiet = [{ host: 'shop.example', path: '/orders/*', at: AT }];
    expect(isQuiet(quiet, 'https://shop.example/orders/8')).toBe(true);
    expect(isQuiet(quiet, 'https://shop.example/orders')).toBe(false);
    expect(isQuiet(quiet, 'https://shop.example/orders/8/invoice')).toBe(false);
    expect(isQuiet(quiet, 'https://other.example/orders/8')).toBe(false);
    expect(isQuiet([], 'https://shop.example/orders/8')).toBe(false);
  });
});
