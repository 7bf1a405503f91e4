import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyOf } from './money-of';
import { findAmounts, parseNumber } from './money-text';

describe('findAmounts', () => {
  it.each([
    ['1 234,56 €', 1234.56, 'EUR'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['CHF 12.–', 12, 'CHF'],
    ['Fr. 45.90', 45.9, 'CHF'],
    ['£12.00', 12, 'GBP'],
    ['1.234,56 EUR', 1234.56, 'EUR'],
    ['1 400,16 CHF', 1400.16, 'CHF'],
    ['€ 1.632,29', 1632.29, 'EUR'],
    ['1.353,90€', 1353.9, 'EUR'],
    ['USD $65.00', 65, 'USD'],
    ['$1,111.99', 1111.99, null],
    ['￥8,200', 8200, 'JPY'],
    ['EUR 23,96', 23.96, 'EUR'],
    ['-10,00 €', 10, 'EUR'],
    ['30,90€ EUR', 30.9, 'EUR'],
    ['149 kr', 149, null],
    ['CHF95.90', 95.9, 'CHF'],
    ['95.90CHF', 95.9, 'CHF'],
    ['1’295.00CHF', 1295, 'CHF'],
  ])('reads %s', (text, value, currency) => {
    expect(findAmounts(text)).toMatchObject([{ value, currency }]);
  });

  it('reads two prices side by side, each with the sign before it', () => {
    expect(findAmounts('£180.00 £135.00')).toMatchObject([{ value: 180 }, { value: 135 }]);
  });

  it('takes a quantity and the price behind it for two things', () => {
    expect(findAmounts('× 2  129,00 €')).toMatchObject([{ value: 129 }]);
    for (const text of [
      'Lamp x2 € 258,00',
      'Lamp x2 €258.00',
      'Quantity 2 $258.00',
      '1 £258.00',
      '2 CHF 258.00',
    ])
      expect(findAmounts(text), text).toMatchObject([{ value: 258 }]);
    expect(findAmounts('Mug 2 $12')).toMatchObject([{ value: 12 }]);
    expect(findAmounts('de 20 € 30,00 €')).toMatchObject([{ value: 20 }, { value: 30 }]);
    expect(findAmounts('20 € EUR 30,00')).toMatchObject([{ value: 20 }, { value: 30 }]);
  });

  it('reads cents behind the sign, and no cents where a price without them ends', () => {
    expect(findAmounts('79€99')).toMatchObject([{ value: 79.99, currency: 'EUR' }]);
    expect(findAmounts('Total 1299€00, port compris')).toMatchObject([{ value: 1299 }]);
    expect(findAmounts('2€12.00')[0]?.value).not.toBe(2.12);
  });

  it('begins at the sign, not at the end of a name before it', () => {
    for (const [name, rest] of [
      ['Wool throw', '£69.90'],
      ['Wollen plaid', '€ 69,90'],
      ['Abo mini', 'CHF 9.00'],
      ['Lamp', 'USD $65.00'],
    ])
      expect(findAmounts(`${name} ${rest}`)[0]?.at, name).toBe((name as string).length + 1);
  });

  it('finds no amount in a NaN, a bare figure or a word', () => {
    for (const text of ['NaN €', '12,50', 'Order 66', 'try 30 days', 'via 4 roads', ''])
      expect(findAmounts(text)).toEqual([]);
  });

  it('gives back what was printed, in every form', () => {
    const forms = [
      (minor: number) => `${group(minor, '\u0020')},${cents(minor)} €`,
      (minor: number) => `CHF ${group(minor, "'")}.${cents(minor)}`,
      (minor: number) => `£${group(minor, ',')}.${cents(minor)}`,
      (minor: number) => `${group(minor, '.')},${cents(minor)} EUR`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.nat(3), (minor, form) => {
        const [amount] = findAmounts((forms[form] as (typeof forms)[0])(minor));
        expect(moneyOf(amount?.value ?? -1, 'EUR').minor).toBe(minor);
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void findAmounts(text)));
  });
});

describe('parseNumber', () => {
  it('reads nothing into a grouping without figures', () => {
    expect(parseNumber('..')).toBeNull();
  });
});

function group(minor: number, sign: string): string {
  return String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, sign);
}

function cents(minor: number): string {
  return String(minor % 100).padStart(2, '0');
}
