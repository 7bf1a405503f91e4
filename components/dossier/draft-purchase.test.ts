import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { SightingFacts } from '../../lib/page/sighting';
import { purchaseSchema } from '../../lib/purchase/purchase';
import { DRAFT_FIELDS, obstacle, purchaseFromDraft, shownIn, type Typed } from './draft-purchase';

const id = '11111111-1111-4111-8111-111111111111';
const at = '2026-11-22T14:05:00.000Z';
const make = (typed: Typed, read: SightingFacts = {}) =>
  purchaseFromDraft({ id, typed }, read, at, (method) => `paid by ${method}`);

const read: SightingFacts = {
  merchant: { value: 'Atelier Nord', excerpt: 'Thank you from Atelier Nord', weight: 0.8 },
  total: { value: { minor: 3490, currency: 'EUR' }, excerpt: 'Total 34,90 €', weight: 0.9 },
  orderNumber: { value: '20931', excerpt: 'Order no. 20931', weight: 0.9 },
  shopperEmail: { value: 'reader@post.example', excerpt: 'sent to reader@post.example', weight: 0.7 },
  items: {
    value: [{ name: 'Mug', quantity: 2, unitPrice: null, lineTotal: { minor: 3490, currency: 'EUR' } }],
    excerpt: '2 × Mug 34,90 €',
    weight: 0.8,
  },
};

describe('five typed facts', () => {
  test('make a purchase that stands as typed', () => {
    const purchase = make({
      shop: 'https://www.luminaires.example/fr/',
      what: 'Desk lamp\n\n Bulb ',
      amount: "1'189.50",
      currency: 'CHF',
      ordered: '2026-11-02',
      paid: 'card',
      through: 'klikandpay',
    });
    expect(purchase.host).toBe('luminaires.example');
    expect(purchase.facts.merchant?.value).toBe('luminaires.example');
    expect(purchase.facts.total?.value).toEqual({ minor: 118950, currency: 'CHF' });
    expect(purchase.facts.items?.value.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['Desk lamp', null],
      ['Bulb', null],
    ]);
    expect(purchase.facts.orderDate).toMatchObject({ value: '2026-11-02', origin: { from: 'typed', at } });
    expect(purchase.facts.payment?.value).toEqual({
      method: 'card',
      network: null,
      lastFour: null,
      printed: 'paid by card',
    });
    expect(purchase.facts.intermediary?.value).toBe('klikandpay');
  });

  test('leave what is empty unknown', () => {
    const purchase = make({ shop: 'Atelier Nord', amount: '', ordered: '', paid: '' });
    expect(purchase.host).toBe('');
    expect(Object.keys(purchase.facts)).toEqual(['merchant']);
  });

  test('need the shop or what was bought, and an amount needs its currency', () => {
    expect(obstacle({ ordered: '2026-11-02' }, {})).toBe('nothing');
    expect(obstacle({ what: 'Mug' }, {})).toBeNull();
    expect(obstacle({ what: 'Mug', amount: 'twelve' }, {})).toBe('amount');
    expect(obstacle({ what: 'Mug', amount: '12' }, {})).toBe('currency');
    expect(obstacle({ what: 'Mug', amount: '12 €' }, {})).toBeNull();
  });
});

describe('a pasted text', () => {
  test('fills the inputs, and its facts stand as read with their words', () => {
    expect(shownIn('amount', {}, read)).toBe('34.90');
    const { facts } = make({}, read);
    expect(facts.total).toMatchObject({
      value: { minor: 3490, currency: 'EUR' },
      origin: { from: 'pasted', excerpt: 'Total 34,90 €' },
    });
    expect(facts.items?.value[0]?.quantity).toBe(2);
    expect(facts.shopperEmail?.origin.from).toBe('pasted');
  });

  test('never wins over what was typed', () => {
    const { facts } = make({ amount: '39.90', number: '' }, read);
    expect(facts.total).toMatchObject({ value: { minor: 3990, currency: 'EUR' }, origin: { from: 'typed' } });
    expect(facts.orderNumber).toBeUndefined();
  });

  test('typed again word for word stays as read', () => {
    expect(make({ number: '20931' }, read).facts.orderNumber?.origin.from).toBe('pasted');
  });
});

test('whatever is typed, the purchase is one that can be stored', () => {
  const field = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme', maxLength: 500 }),
    fc.constantFrom('2026-11-02', '12 €', 'card', 'CHF', 'stripe'),
  );
  const typed = fc.record(Object.fromEntries(DRAFT_FIELDS.map((name) => [name, field])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(typed, fc.boolean(), (values, isRead) => {
      const purchase = make(values, isRead ? read : {});
      expect(z.safeParse(purchaseSchema, purchase).error).toBeUndefined();
    }),
  );
});
