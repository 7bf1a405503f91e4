import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayMoney } from '../../locales/render';
import { isAmount, printedAmount } from './printed-amount';

test.each([
  ['1 234,56 €', 123456, 'EUR'],
  ['1\u202F234,56\u00A0€', 123456, 'EUR'],
  ["CHF 1'234.50", 123450, 'CHF'],
  ['CHF 189.–', 18900, 'CHF'],
  ['Fr. 89.90', 8990, 'CHF'],
  ['£12.00', 1200, 'GBP'],
  ['1.234,56 EUR', 123456, 'EUR'],
  ['¥5000', 5000, 'JPY'],
])('%s says its currency itself', (text, minor, currency) => {
  expect(printedAmount(text, 'USD')).toEqual({ money: { minor, currency }, currency });
});

test.each([
  ['189', 18900],
  ['189.00', 18900],
  ['1 234,5', 123450],
  ["1'234.50", 123450],
  ['  12,90 ', 1290],
])('%s takes the chosen currency', (text, minor) => {
  expect(printedAmount(text, 'CHF')).toEqual({ money: { minor, currency: 'CHF' }, currency: null });
  expect(printedAmount(text, null).money).toBeNull();
});

test.each(['', '-', 'about twelve', '1.2.3', '12-34', '-12,00 €', '1e3', 'NaN'])(
  '%s is no amount',
  (text) => {
    expect(isAmount(text)).toBe(false);
  },
);

test('what Recours writes it reads again, in every language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.constantFrom('EUR', 'CHF', 'GBP'),
      fc.constantFrom('fr' as const, 'en' as const, 'de' as const),
      (minor, currency, language) => {
        expect(printedAmount(sayMoney({ minor, currency }, language), null).money).toEqual({
          minor,
          currency,
        });
      },
    ),
  );
});

test('any text is answered without an exception', () => {
  fc.assert(fc.property(fc.string(), (text) => void printedAmount(text, 'EUR')));
});
