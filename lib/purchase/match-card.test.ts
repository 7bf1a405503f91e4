import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, daysBetween } from '../values/day';
import type { Card } from './card';
import { cardOf, firstBill } from './match-card';
import { idOf, purchaseOf } from './samples';

const card = (number: number, brand: Card['brand']): Card => ({
  id: idOf(number),
  brand,
  issuer: 'cembra',
  country: 'CH',
  billDay: 12,
  foreignFee: null,
});
const paid = (network: string | null, method: 'card' | 'invoice' = 'card') =>
  purchaseOf({ payment: { method, network, lastFour: null, printed: 'Card' } });

test('the only card that bears the network is the one; of two that could be meant, none', () => {
  const [visa, mastercard] = [card(1, 'visa'), card(2, 'mastercard')];
  expect(cardOf(paid('visa'), [visa, mastercard])).toBe(visa);
  expect(cardOf(paid('visa'), [visa, card(3, 'visa')])).toBeNull();
  expect(cardOf(paid(null), [visa, mastercard])).toBeNull();
  expect(cardOf(paid(null), [visa])).toBe(visa);
  expect(cardOf(paid('amex'), [visa, mastercard])).toBeNull();
});

test('a French card bears CB beside Visa or Mastercard', () => {
  expect(cardOf(paid('cb'), [card(1, 'visa'), card(2, 'amex')])?.brand).toBe('visa');
  expect(cardOf(paid('mastercard'), [card(1, 'cb')])?.brand).toBe('cb');
});

test('the card chosen at the checkout is the one, whatever the network; no card paid an invoice', () => {
  const [one, two] = [card(1, 'visa'), card(2, 'visa')];
  const checkout = { ticks: {}, note: '', kept: [], cardId: two.id };
  expect(cardOf({ ...paid('visa'), checkout }, [one, two])).toBe(two);
  expect(cardOf({ ...paid(null, 'invoice'), checkout }, [one])).toBeNull();
  expect(cardOf(purchaseOf({}), [one])).toBeNull();
});

test.each([
  ['2026-11-02', 12, '2026-11-12'],
  ['2026-11-12', 12, '2026-11-12'],
  ['2026-11-13', 12, '2026-12-12'],
  ['2026-02-03', 31, '2026-02-28'],
  ['2026-12-31', 31, '2026-12-31'],
  ['2026-12-31', 1, '2027-01-01'],
])('ordered on %s, bill on the %i: %s', (ordered, billDay, bill) => {
  expect(firstBill(day(ordered), billDay)).toBe(bill);
});

test('any order has its first bill within a month, never before the order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 31 }), (days, billDay) => {
      const ordered = addDays(day('2000-01-01'), days);
      const bill = firstBill(ordered, billDay);
      if (bill === null) throw new Error('no bill');
      expect(daysBetween(ordered, bill)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(ordered, bill)).toBeLessThanOrEqual(31);
    }),
  );
  expect(firstBill(day('2026-11-02'), null)).toBeNull();
});
