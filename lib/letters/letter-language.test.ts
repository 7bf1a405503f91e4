import { describe, expect, test } from 'vitest';
import { letterLanguage } from './letter-language';

const shop = { pageLanguage: null, country: null, host: 'shop.example' };

describe('a letter to the seller', () => {
  test('is in the language of the shop’s pages', () => {
    expect(
      letterLanguage('merchant-first-request', { ...shop, pageLanguage: 'de', country: 'FR' }, 'fr'),
    ).toBe('de');
  });

  test('is in English where the pages speak another language', () => {
    expect(letterLanguage('merchant-first-request', { ...shop, pageLanguage: 'it' }, 'fr')).toBe('en');
  });

  test('else follows the seat’s country, then the host’s ending', () => {
    expect(letterLanguage('merchant-formal-notice', { ...shop, country: 'AT' }, 'fr')).toBe('de');
    expect(letterLanguage('merchant-formal-notice', { ...shop, country: 'CN' }, 'fr')).toBe('en');
    expect(letterLanguage('merchant-formal-notice', { ...shop, host: 'lampe.fr' }, 'de')).toBe('fr');
  });

  test('is in the shopper’s own language where a country has several, or nothing is known', () => {
    expect(letterLanguage('merchant-first-request', { ...shop, country: 'CH' }, 'fr')).toBe('fr');
    expect(letterLanguage('merchant-first-request', shop, 'de')).toBe('de');
  });
});

test('Klik & Pay reads French and English, a card issuer its client’s language', () => {
  expect(letterLanguage('klikandpay-claim', shop, 'fr')).toBe('fr');
  expect(letterLanguage('klikandpay-claim', shop, 'de')).toBe('en');
  expect(letterLanguage('issuer-dispute', { ...shop, country: 'CN' }, 'de')).toBe('de');
});

test('a body or firm is written to in a language it answers in, the shopper’s own first', () => {
  const to = (answersIn: string[]) => ({ pageLanguage: 'de', country: 'DE', host: 'x.de', answersIn });
  expect(letterLanguage('mediation-request', to(['de', 'fr', 'it']), 'fr')).toBe('fr');
  expect(letterLanguage('mediation-request', to(['fr']), 'de')).toBe('fr');
  expect(letterLanguage('platform-case', to(['pt']), 'de')).toBe('en');
  expect(letterLanguage('platform-case', to([]), 'de')).toBe('de');
});
