import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostTyped } from './host';

test.each([
  ['shop.example', 'shop.example'],
  ['  WWW.Shop.Example ', 'shop.example'],
  ['https://www.shop.example/cart?x=1#top', 'shop.example'],
  ['http://shop.example:8080/', 'shop.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost:3000', 'localhost'],
])('%s names the shop %s', (typed, host) => {
  expect(hostTyped(typed)).toBe(host);
});

test.each([
  '',
  'my favourite shop',
  'shop',
  '*.example',
  'https://*/',
  'ftp://shop.example',
  'javascript://shop.example/%0aalert(1)',
  'someone@shop.example',
  '.example.',
])('%s names no shop', (typed) => {
  expect(hostTyped(typed)).toBeNull();
});

test('any text is answered without an exception, and a host can stand in a permission pattern', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
      const host = hostTyped(typed);
      if (host !== null) expect(host).toMatch(/^[^\s/*?#@]+$/);
    }),
  );
});
