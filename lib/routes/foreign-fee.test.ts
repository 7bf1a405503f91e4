import { expect, test } from 'vitest';
import type { Card } from '../purchase/card';
import { day } from '../values/day';
import { feeRate, foreignFee } from './foreign-fee';

const ID = '00000000-0000-4000-8000-000000000001';
const cembra: Card = {
  id: ID,
  brand: 'mastercard',
  issuer: 'cembra',
  country: 'CH',
  billDay: 12,
  foreignFee: null,
};
const francs = (minor: number) => ({ minor, currency: 'CHF' });
const feeOf = (card: Card, total: ReturnType<typeof francs> | null, sellerCountry: string | null) => {
  const rate = feeRate(card);
  return rate === null ? null : foreignFee(card, rate, { total, sellerCountry });
};

test('Cembra adds 2.0 % to francs paid to a foreign seat, and the rate says how sure it is', () => {
  expect(feeOf(cembra, francs(18_900), 'CN')).toEqual({ due: 'yes', why: 'seat', amount: francs(378) });
  const rate = feeRate(cembra);
  expect(rate?.from).toMatchObject({ basis: [{ id: 'cembra/foreign-rate', certainty: 'recalled' }, {}] });
});

test('a Swiss or Liechtenstein seat paid in francs costs nothing more', () => {
  expect(feeOf(cembra, francs(18_900), 'CH')).toEqual({ due: 'no' });
  expect(feeOf(cembra, francs(18_900), 'LI')).toEqual({ due: 'no' });
});

test('another currency costs the fee wherever the seat is', () => {
  expect(feeOf(cembra, { minor: 10_000, currency: 'EUR' }, 'CH')).toMatchObject({
    due: 'yes',
    why: 'currency',
    amount: { minor: 200, currency: 'EUR' },
  });
});

test('without a seat Cembra’s fee on francs is not known, and is not said to be nothing', () => {
  expect(feeOf(cembra, francs(18_900), null)).toEqual({ due: 'unknown', lacks: 'seat' });
});

test('what the shopper typed goes before what the pack knows', () => {
  const typed = { ...cembra, foreignFee: { percent: 1.5, typedOn: day('2026-11-20') } };
  expect(feeOf(typed, francs(10_000), 'FR')).toMatchObject({ amount: francs(150) });
});

test('a card of another issuer looks at the currency only, and has no rate until one is typed', () => {
  const other: Card = { ...cembra, issuer: 'other', country: 'FR' };
  expect(feeRate(other)).toBeNull();
  const typed = { ...other, foreignFee: { percent: 2.5, typedOn: day('2026-11-20') } };
  expect(feeOf(typed, { minor: 10_000, currency: 'EUR' }, 'CN')).toEqual({ due: 'no' });
  expect(feeOf(typed, francs(10_000), 'CH')).toMatchObject({ due: 'yes', why: 'currency' });
  expect(feeOf({ ...typed, country: null }, francs(10_000), 'CH')).toEqual({
    due: 'unknown',
    lacks: 'card-country',
  });
});
