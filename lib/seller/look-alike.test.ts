import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLabel, editDistance, lookAlike } from './look-alike';

const KNOWN = ['amazon.fr', 'zalando.ch', 'fnac.com', 'digitec.ch', 'cdiscount.com'];

test.each([
  ['amaz0n.shop', 'amazon.fr', 'same-look'],
  ['arnazon.com', 'amazon.fr', 'same-look'],
  ['xn--mazon-3ve.fr', 'amazon.fr', 'same-look'],
  ['zalanddo.ch', 'zalando.ch', 'one-letter'],
  ['cdiscuont.com', 'cdiscount.com', 'one-letter'],
  ['digitec-sale.shop', 'digitec.ch', 'name-inside'],
])('%s can be taken for %s', (domain, shop, how) => {
  expect(lookAlike(domain, KNOWN)).toEqual({ shop, how });
});

test.each([
  'amazon.fr',
  'amazon.de',
  'fnak.com',
  'lampes.example',
  'zaland.example.ch'.split('.').slice(1).join('.'),
  'xn--',
  'xn--\u0000',
])('%s is taken for none', (domain) => expect(lookAlike(domain, KNOWN)).toBeNull());

test('punycode gives the letters of browsers', () => {
  for (const word of ['bücher', 'münchen', 'аmazon', 'straße', '例え', 'pâtisserie']) {
    const label = new URL(`https://${word}.example/`).hostname.split('.')[0] as string;
    expect(decodeLabel(label)).toBe(word);
  }
});

test('a distance is nought for the same word, and the same both ways', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, a, 3)).toBe(0);
      expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
    }),
  );
});

test('any label is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.string({ maxLength: 40 }), (label) => void lookAlike(`xn--${label}`, KNOWN)));
});
