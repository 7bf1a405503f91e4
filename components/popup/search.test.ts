import { expect, test } from 'vitest';
import { purchaseByHand } from '../../lib/purchase/by-hand';
import type { Listed } from '../../lib/purchase/urgency';
import { matching } from './search';

const AT = '2026-11-22T09:00:00Z';
function listed(merchant: string, orderNumber: string, item: string): Listed {
  const items = [{ name: item, quantity: 1, unitPrice: null, lineTotal: null }];
  const purchase = purchaseByHand({ merchant, orderNumber, items }, AT, crypto.randomUUID());
  return { group: 'rest', purchase, claim: null, by: null, why: 'nothing', expected: null };
}
const rows = [
  listed('Atelier Nord', 'AN-4471', 'Service de tasses en grès'),
  listed('Klangwelt', 'KW-118', 'Kopfhörer Luma'),
  listed('Velo Depot', '88120', 'Fahrradschloss'),
];
const found = (text: string) => matching(rows, text).map(({ purchase }) => purchase.facts.merchant?.value);

test('finds by shop, item or number, whatever the case and the accents', () => {
  expect(found('KLANG')).toEqual(['Klangwelt']);
  expect(found('gres')).toEqual(['Atelier Nord']);
  expect(found('kopfhorer')).toEqual(['Klangwelt']);
  expect(found('8812')).toEqual(['Velo Depot']);
});

test('wants every word, in any order', () => {
  expect(found('nord tasses')).toEqual(['Atelier Nord']);
  expect(found('nord luma')).toEqual([]);
});

test('takes any text as text', () => {
  for (const text of ['(', '[a-', '\\', '.*', '   ']) expect(() => found(text)).not.toThrow();
  expect(found('.*')).toEqual([]);
});
