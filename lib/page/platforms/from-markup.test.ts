import { expect, test } from 'vitest';
import { openPage } from '../../../tests/pages/open-page';
import { noCandidates } from '../candidates';
import { domOf } from '../dom';
import { moneyOf } from '../money-of';
import { findAmounts } from '../money-text';
import type { TextFacts } from '../text-facts';
import { fromMarkup, type PageMarkup } from './from-markup';

const facts = {
  orderNumber: (text: string) => /\d{3,}/.exec(text)?.[0] ?? null,
  total: (text: string) => {
    const amount = findAmounts(text)[0];
    return amount === undefined ? null : moneyOf(amount.value, 'EUR');
  },
  quantity: (text: string) => Number(/\d+/.exec(text)?.[0]) || null,
  itemName: (text: string) => text.replace(/^\d+ × /, ''),
} as TextFacts;

function reading(pages: readonly PageMarkup[], body: string, path = '/order/1') {
  const url = `https://shop.example${path}`;
  const document = openPage(`<!DOCTYPE html><body>${body}</body>`, url);
  const before = document.documentElement.outerHTML;
  const into = noCandidates();
  const seen = fromMarkup('woocommerce', pages).recognise({ document, dom: domOf(document), url });
  seen?.read(into, facts);
  const rows = seen?.rows?.(facts);
  expect(document.documentElement.outerHTML).toBe(before);
  return { ...(seen ?? { kind: null }), into, rows };
}

const DETAIL: PageMarkup = {
  kind: 'order-detail',
  at: /^\/order\//,
  has: '.order',
  hasNot: '.refund',
  facts: { orderNumber: ['.number@data-number', '.number'], total: '.total' },
  items: { row: ['.good', '.old-good'], name: '.name', quantity: '.name', total: '.sum' },
};

test('a fact is read at the first spot that holds it, and an attribute is a spot', () => {
  const { kind, into } = reading(
    [DETAIL],
    '<div class="order"><b class="number" data-number="4711">No. 99</b><b class="number">No. 5000</b></div>',
  );
  expect(kind).toBe('order-detail');
  expect(into.orderNumber).toEqual([{ value: '4711', excerpt: '4711', weight: 0.93 }]);
});

test('what nobody sees and what was typed or scripted is not read', () => {
  const { into } = reading(
    [DETAIL],
    `<div class="order"><p class="total" hidden>99,00 €</p><div style="display: none"><p class="total">98,00 €</p></div>
     <p class="total"><textarea>97,00 €</textarea><script>"96,00 €"</script>12<sup>,90</sup> €</p></div>`,
  );
  expect(into.total.map(({ value }) => value.minor)).toEqual([1290]);
});

test('goods come from the first kind of row that the page has, a count before the name taken off', () => {
  const { into } = reading(
    [DETAIL],
    `<div class="order"><ul><li class="good"><b class="name">2 × Lamp</b><i class="sum">30,00 €</i></li><li class="good"></li></ul>
     <p class="old-good"><b class="name">1 × Lamp again</b></p></div>`,
  );
  expect(into.items[0]?.value).toEqual([
    { name: 'Lamp', quantity: 2, unitPrice: null, lineTotal: { minor: 3000, currency: 'EUR' } },
  ]);
});

test('a page is its kind only where address and elements say so', () => {
  expect(reading([DETAIL], '<div class="order"></div>', '/cart').kind).toBeNull();
  expect(reading([DETAIL], '<p>nothing</p>').kind).toBeNull();
  expect(reading([DETAIL], '<div class="order refund"></div>').kind).toBeNull();
  const promised = reading([{ kind: null, address: 'order-history', at: /^\/order\// }], '<p>words</p>');
  expect(promised).toMatchObject({ kind: null, address: 'order-history' });
});

test('rows of a list hold each number once, with the address of its order', () => {
  const { rows } = reading(
    [
      {
        kind: 'order-history',
        rows: { row: 'tr', orderNumber: 'td:first-child', total: 'td:nth-child(2)', link: 'a' },
      },
    ],
    `<table><tr><th>Order</th></tr><tr><td>#4711</td><td>12,00 €</td><td><a href="/order/4711">view</a></td></tr>
     <tr><td>#4711</td><td>12,00 €</td></tr><tr><td>#4712</td><td>soon</td></tr></table>`,
  );
  expect(rows?.map(({ facts, link }) => [facts.orderNumber?.value, facts.total?.value.minor, link])).toEqual([
    ['4711', 1200, '/order/4711'],
    ['4712', undefined, null],
  ]);
});
