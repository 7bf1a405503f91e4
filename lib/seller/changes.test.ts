import { expect, test } from 'vitest';
import { day } from '../values/day';
import { changesBetween } from './changes-between';
import { entityOf, NO_TERMS, sellerOf } from './samples';
import type { TermsFacts, WithdrawalFunction } from './seat';
import { termsChanges } from './terms-changes';

const SINCE = day('2026-11-22');
const stated = <T>(value: T) => ({ value, excerpt: String(value), weight: 0.9 });
const NOT_FOUND: WithdrawalFunction = { found: 'no' };
const FOUND: WithdrawalFunction = {
  found: 'yes',
  words: 'Withdraw from contract',
  url: null,
  excerpt: 'Withdraw from contract',
  isAsTheLawSays: true,
};
const promised = (terms: Partial<TermsFacts>, withdrawal: WithdrawalFunction = { found: 'unknown' }) => ({
  terms: { ...NO_TERMS, ...terms },
  withdrawal,
});

test('a name, a country, an address and a number that are others now are each said, with both', () => {
  const lived = (name: string, country: string, street: string, number: string) =>
    sellerOf(
      entityOf(name, country, {
        address: stated(street),
        registers: [
          {
            kind: 'siren',
            printed: number,
            normal: number,
            isValid: true,
            court: null,
            excerpt: number,
            weight: 0.9,
          },
        ],
      }),
    );
  const before = lived('Lumen SA', 'CH', 'quai des Exemples 4', '111');
  const now = lived('Bright Co., Ltd.', 'CN', 'Example Road 5', '222');
  expect(changesBetween(before, now, SINCE).map(({ what, before: was, now: is }) => [what, was, is])).toEqual(
    [
      ['name', 'Lumen SA', 'Bright Co., Ltd.'],
      ['country', 'CH', 'CN'],
      ['address', 'quai des Exemples 4', 'Example Road 5'],
      ['register', '111', '222'],
    ],
  );
});

test('the same name in other spacing, and what one side is silent on, have not changed', () => {
  const before = sellerOf(entityOf('Lumen S.A.', 'CH'));
  expect(changesBetween(before, sellerOf(entityOf('LUMEN SA', null)), SINCE)).toEqual([]);
  expect(changesBetween(before, sellerOf(null), SINCE)).toEqual([]);
});

test('fewer days to send back, no returns at all, who pays for them, and a longer delivery are said', () => {
  const before = promised({
    returnDays: stated(30),
    returnPostage: stated('shop'),
    delivery: stated('3 to 5 days'),
    deliveryDays: stated({ min: 3, max: 5, unit: 'days' }),
  });
  const now = promised({
    returnDays: stated(14),
    noReturns: stated(true as const),
    returnPostage: stated('shopper'),
    delivery: stated('2 to 3 weeks'),
    deliveryDays: stated({ min: 2, max: 3, unit: 'weeks' }),
  });
  expect(termsChanges(before, now, SINCE)).toEqual([
    { what: 'return-days', before: 30, now: 14, since: SINCE },
    { what: 'no-returns', since: SINCE },
    { what: 'return-postage', now: 'shopper', since: SINCE },
    { what: 'delivery', before: '3 to 5 days', now: '2 to 3 weeks', since: SINCE },
  ]);
  expect(termsChanges(now, promised({ returnDays: stated(14) }), SINCE)).toEqual([
    { what: 'returns-again', since: SINCE },
  ]);
});

test('terms that say the same, or of which one side was not read, have not changed', () => {
  const before = promised({ returnDays: stated(30) });
  expect(termsChanges(before, promised({ returnDays: stated(30) }), SINCE)).toEqual([]);
  expect(termsChanges(before, promised({}), SINCE)).toEqual([]);
  expect(termsChanges(promised({}), before, SINCE)).toEqual([]);
});

test('a withdrawal function that was there and is gone is said, and one that has come; not one nobody looked for', () => {
  const said = (a: WithdrawalFunction, b: WithdrawalFunction) =>
    termsChanges(promised({}, a), promised({}, b), SINCE).map(({ what }) => what);
  expect(said(FOUND, NOT_FOUND)).toEqual(['withdrawal-gone']);
  expect(said(NOT_FOUND, FOUND)).toEqual(['withdrawal-there']);
  expect(said(FOUND, { found: 'unknown' })).toEqual([]);
});
