import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOf, namesOneOrder, withoutSecrets } from './address';

test.each([
  ['https://shop.example/commande/order-received/4182/?key=wc_order_9aBcD3fGh', 'wc_order_9aBcD3fGh'],
  ['https://shop.example/index.php?route=account/order&customer_token=5f2b9a8c7d', '5f2b9a8c7d'],
  ['https://shop.example/suivi?email=anna.muster%40post.example&id=12', 'anna'],
  ['https://shop.example/suivi/anna@post.example/12', 'anna'],
  ['https://anna:geheim@shop.example/merci', 'geheim'],
  [
    'https://shop.example/checkouts/cn/Z2NwLWV1cm9wZS13ZXN0MTowMUo5/thank-you',
    'Z2NwLWV1cm9wZS13ZXN0MTowMUo5',
  ],
  ['https://shop.example/orders/3f2504e0-4f89-11d3-9a0c-0305e82c3301', '3f2504e0'],
  ['https://shop.example/o?x=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b', '9f86d081'],
  ['https://shop.example/merci#token=abc123', 'abc123'],
  ['https://shop.example/merci?PHPSESSID=4h1tq9v0', '4h1tq9v0'],
  ['https://shop.example/merci?confirmation_code=7731', '7731'],
])('%s keeps nothing that opens the order or names the shopper', (address, secret) => {
  expect(withoutSecrets(address)).not.toContain(secret);
  expect(withoutSecrets(address)).toMatch(/^https:\/\/shop\.example\//);
});

test('what is no secret stays as it is', () => {
  const address = 'https://shop.example/fr/historique?id_order=4182&page=detail&ref=VMSVACWQC';
  expect(withoutSecrets(address)).toBe(address);
});

test('a parameter without name and value leaves nothing', () => {
  expect(withoutSecrets('http://shop.example/?=')).toBe('http://shop.example/');
});

test('the same token leaves the same mark, another token another mark', () => {
  const masked = (key: string) => withoutSecrets(`https://shop.example/merci?key=wc_order_${key}`);
  expect(masked('aaaa1111')).toBe(masked('aaaa1111'));
  expect(masked('aaaa1111')).not.toBe(masked('aaaa1112'));
});

test('masking is done after one time and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (address) => {
        const once = withoutSecrets(address);
        expect(once.length).toBeLessThanOrEqual(2000);
        expect(withoutSecrets(once)).toBe(once);
      },
    ),
  );
});

test('a host is told without www, and only for web addresses', () => {
  expect(hostOf('https://www.luminaires.example/x')).toBe('luminaires.example');
  expect(hostOf('http://localhost:8123/x')).toBe('localhost');
  for (const address of ['', 'javascript:alert(1)', 'file:///etc/x', 'chrome://settings', 'luminaires'])
    expect(hostOf(address)).toBe('');
});

test('an address with a number or a token is one order’s, a success page is every order’s', () => {
  expect(namesOneOrder('https://shop.example/order-received/4182/')).toBe(true);
  expect(namesOneOrder(withoutSecrets('https://shop.example/merci?key=wc_order_aaaa1111'))).toBe(true);
  expect(namesOneOrder('https://shop.example/compte?id_order=77')).toBe(true);
  expect(namesOneOrder('https://shop.example/index.php?route=checkout/success')).toBe(false);
  expect(namesOneOrder('https://shop.example/2026/boutique12/merci')).toBe(false);
});
