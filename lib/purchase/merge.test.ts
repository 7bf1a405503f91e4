import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Sighting } from '../page/sighting';
import { day } from '../values/day';
import { correctFact, forgetCorrection } from './correct';
import { mergeSighting, purchaseFrom, type Seen, saysTheSame } from './merge';
import { type Purchase, purchaseSchema } from './purchase';
import { AT, chf, factsOf, idOf, lamp, sightingOf } from './samples';

const seen: Seen = { url: 'https://www.luminaires.example/merci?key=wc_order_9aBcD3fGh', at: AT };
const later = (minutes: number): string => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

test('a sighting becomes a purchase whose every fact says where it was read', () => {
  const purchase = purchaseFrom(sightingOf({ orderNumber: '20931', total: chf(18900) }), seen, idOf(1));
  expect(purchase.host).toBe('luminaires.example');
  expect(purchase.facts.total).toEqual({
    value: chf(18900),
    weight: 0.8,
    origin: {
      from: 'page',
      url: expect.not.stringContaining('9aBcD3fGh'),
      title: 'Merci pour votre commande',
      excerpt: 'total as printed',
      at: AT,
    },
  });
  expect(purchase.facts.items).toBeUndefined();
  expect(purchaseSchema.shape.facts && z.safeParse(purchaseSchema, purchase).success).toBe(true);
});

test('the surer word wins, and of two equally sure the later one', () => {
  const first = purchaseFrom(sightingOf({ total: chf(18900) }), seen, idOf(1));
  const unsure = mergeSighting(first, sightingOf({}, { facts: factsOf({ total: chf(100) }, 0.3) }), {
    ...seen,
    at: later(5),
  });
  expect(unsure.facts.total?.value).toEqual(chf(18900));
  const sure = mergeSighting(first, sightingOf({ total: chf(19900) }), { ...seen, at: later(5) });
  expect(sure.facts.total?.value).toEqual(chf(19900));
});

test('a later page cannot put off the promised day', () => {
  const promise = (until: string) => ({ from: null, until: day(until), delay: null });
  const first = purchaseFrom(sightingOf({ promised: promise('2026-11-27') }), seen, idOf(1));
  const delayed = mergeSighting(first, sightingOf({ promised: promise('2026-12-15') }), {
    ...seen,
    at: later(9000),
  });
  expect(delayed.facts.promised?.value.until).toBe('2026-11-27');
});

test('a page that is silent on a fact takes nothing away', () => {
  const first = purchaseFrom(sightingOf({ orderNumber: '20931', items: [lamp] }), seen, idOf(1));
  expect(mergeSighting(first, sightingOf({}), { ...seen, at: later(1) }).facts).toEqual(first.facts);
});

test('a payment that was pending is judged by the latest page, other doubts stay', () => {
  const first = purchaseFrom(
    sightingOf({}, { doubts: ['payment-pending', 'ambiguous-date'] }),
    seen,
    idOf(1),
  );
  expect(mergeSighting(first, sightingOf({}), { ...seen, at: later(1) }).doubts).toEqual(['ambiguous-date']);
  expect(mergeSighting(first, sightingOf({}), { ...seen, at: later(-1) }).doubts).toEqual([
    'ambiguous-date',
    'payment-pending',
  ]);
});

test('a corrected fact shows the shopper’s word, and taking it back shows the page’s', () => {
  const first = purchaseFrom(sightingOf({ total: chf(18900) }), seen, idOf(1));
  const corrected = correctFact(first, 'total', chf(18000), later(1));
  const again = mergeSighting(corrected, sightingOf({ total: chf(19900) }), { ...seen, at: later(2) });
  expect(again.facts.total).toMatchObject({
    value: chf(18000),
    origin: { from: 'typed' },
    page: { value: chf(19900) },
  });
  expect(forgetCorrection(again, 'total', later(3)).facts.total?.value).toEqual(chf(19900));
  const typedOnly = correctFact(first, 'seller', 'Luminaires SA', later(1));
  expect(forgetCorrection(typedOnly, 'seller', later(2)).facts.seller).toBeUndefined();
});

const visit = fc.record({
  number: fc.option(fc.constantFrom('20931', '#20931'), { nil: undefined }),
  total: fc.option(fc.constantFrom(18900, 19900, 0), { nil: undefined }),
  promised: fc.option(fc.constantFrom(day('2026-11-27'), day('2026-12-15')), { nil: undefined }),
  weight: fc.constantFrom(0.3, 0.6, 0.9),
  minute: fc.nat({ max: 50 }),
  path: fc.constantFrom('/merci', '/compte/commande/20931', '/suivi'),
  doubts: fc.subarray(['payment-pending', 'ambiguous-date', 'totals-do-not-add-up'] as const),
});
type Visit = typeof visit extends fc.Arbitrary<infer V> ? V : never;

function read({ number, total, promised, weight, minute, path, doubts }: Visit): [Sighting, Seen] {
  const values = {
    ...(number === undefined ? {} : { orderNumber: number }),
    ...(total === undefined ? {} : { total: chf(total) }),
    ...(promised === undefined ? {} : { promised: { from: null, until: promised, delay: null } }),
  };
  return [
    sightingOf({}, { facts: factsOf(values, weight), doubts }),
    { url: `https://luminaires.example${path}`, at: later(minute) },
  ];
}

const blank = purchaseFrom(sightingOf({}), { url: 'https://luminaires.example/', at: later(-60) }, idOf(1));
const mergeAll = (visits: readonly Visit[], from: Purchase = blank): Purchase =>
  visits.reduce((purchase, one) => mergeSighting(purchase, ...read(one)), from);

test('merging the same sighting twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 6 }), visit, (before, one) => {
      const once = mergeAll([...before, one]);
      expect(mergeSighting(once, ...read(one))).toEqual(once);
    }),
  );
});

test('sightings may come in any order', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(visit, { maxLength: 8, selector: ({ minute }) => minute })
        .chain((visits) =>
          fc.tuple(fc.constant(visits), fc.shuffledSubarray(visits, { minLength: visits.length })),
        ),
      ([visits, shuffled]) => {
        expect(mergeAll(shuffled)).toEqual(mergeAll(visits));
      },
    ),
  );
});

test('a correction survives any sequence of sightings, and the record stays readable', () => {
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 4 }), fc.array(visit, { maxLength: 30 }), (before, after) => {
      const corrected = correctFact(mergeAll(before), 'total', chf(4242), later(10));
      const merged = mergeAll(after, corrected);
      expect(merged.facts.total).toMatchObject({ value: chf(4242), origin: { from: 'typed' } });
      expect(z.safeParse(purchaseSchema, merged).success).toBe(true);
      expect(merged.sightings.length).toBeLessThanOrEqual(20);
    }),
  );
});

test('two readings at other times say the same to a shopper', () => {
  const first = purchaseFrom(sightingOf({ total: chf(18900) }), seen, idOf(1));
  const again = mergeSighting(first, sightingOf({ total: chf(18900) }), { ...seen, at: later(3) });
  expect(again).not.toEqual(first);
  expect(saysTheSame(first, again)).toBe(true);
  expect(saysTheSame(first, correctFact(first, 'total', chf(1), later(1)))).toBe(false);
});
