import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountToType, typedAmount } from './typed-amount';

test.each([
  ['189', 18900],
  ['189.00', 18900],
  ['189,5', 18950],
  ['1 234,56', 123456],
  ["1'234.50", 123450],
  ['1.234,56', 123456],
  ['1,234.56', 123456],
  ['1.234', 123400],
  ['0.05', 5],
])('%s is understood', (text, minor) => {
  expect(typedAmount(text, 'EUR')).toEqual({ minor, currency: 'EUR' });
});

test.each(['', 'abc', '-5', '12,345,6789', '1..2', 'NaN', '99999999999999999999'])(
  '%s is no amount',
  (text) => {
    expect(typedAmount(text, 'EUR')).toBeNull();
  },
);

test('a currency without cents keeps none', () => {
  expect(typedAmount('5000', 'JPY')).toEqual({ minor: 5000, currency: 'JPY' });
});

test('what is shown for typing is understood again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e11 }),
      fc.constantFrom('EUR', 'CHF', 'JPY'),
      fc.constantFrom('fr' as const, 'en' as const, 'de' as const),
      (minor, currency, language) => {
        const text = amountToType({ minor, currency }, language);
        expect(typedAmount(text, currency)).toEqual({ minor, currency });
      },
    ),
  );
});

test('the decimal mark is the one the shopper writes', () => {
  const money = { minor: 123450, currency: 'EUR' };
  expect(amountToType(money, 'en')).toBe('1234.50');
  expect(amountToType(money, 'fr')).toBe('1234,50');
  expect(amountToType(money, 'de')).toBe('1234,50');
});
