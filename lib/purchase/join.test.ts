import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctFact } from './correct';
import { joinPurchases } from './join';
import { mergeSighting, purchaseFrom } from './merge';
import type { Purchase } from './purchase';
import { recordedApart } from './recorded-apart';
import { AT, chf, idOf, purchaseOf, sightingOf } from './samples';

const LATER = '2026-11-23T10:00:00.000Z';
const seen = (path: string, at = AT) => ({ url: `https://luminaires.example/${path}`, at });
const ours = purchaseFrom(sightingOf({ orderNumber: '20931', total: chf(18900) }), seen('merci'), idOf(1));
const theirs = purchaseFrom(
  sightingOf({ orderNumber: 'N° 20931', total: chf(18900), merchant: 'Luminaires' }),
  seen('suivi', LATER),
  idOf(2),
);
const without = ({ id: _, aliases: __, ...rest }: Purchase) => rest;

test('the same number at the same shop is one order, whichever of its hosts and however the number is printed', () => {
  const find = recordedApart([purchaseOf({ orderNumber: '4711' }, { id: idOf(9) }), ours]);
  expect(find(theirs)).toBe(ours);
  expect(find({ ...theirs, host: 'checkout.luminaires.example' })).toBe(ours);
  expect(find({ ...theirs, host: 'techno.example' })).toBeNull();
  expect(find(correctFact(theirs, 'orderNumber', '20931-B', LATER))).toBe(ours);
});

test('two numbers are two orders, and what was deleted on either side is not found again', () => {
  expect(recordedApart([ours])(purchaseOf({ orderNumber: '20932' }, { id: idOf(2) }))).toBeNull();
  expect(recordedApart([{ ...ours, removedAt: AT }])(theirs)).toBeNull();
  expect(recordedApart([ours])({ ...theirs, removedAt: AT })).toBeNull();
});

test('without a number the page of one order alone tells it, unless something contradicts', () => {
  const page = seen('order-received/4182/');
  const [here, there] = [chf(18900), chf(15900)].map((total, index) =>
    purchaseFrom(sightingOf({ total }), page, idOf(index + 1)),
  ) as [Purchase, Purchase];
  expect(recordedApart([here])(there)).toBeNull();
  expect(recordedApart([here])({ ...here, id: idOf(3) })).toBe(here);
  const shared = purchaseFrom(sightingOf({ total: chf(18900) }), seen('merci'), idOf(1));
  expect(recordedApart([shared])({ ...shared, id: idOf(3) })).toBeNull();
});

test('a number typed by hand without a shop is the same order only with the same total', () => {
  const typed = { ...purchaseOf({ orderNumber: '20931', total: chf(18900) }, { id: idOf(3) }), host: '' };
  expect(recordedApart([ours])(typed)).toBe(ours);
  expect(recordedApart([ours])(correctFact(typed, 'total', chf(100), AT))).toBeNull();
});

test('what was joined once is known by its id, even when the number was corrected since', () => {
  const joined = joinPurchases(ours, theirs);
  expect(joined.aliases).toEqual([idOf(2)]);
  const renamed = { ...joined, facts: { ...joined.facts, orderNumber: undefined } };
  expect(recordedApart([renamed])(theirs)).toBe(renamed);
});

test('the shopper’s correction stands, the page’s word beside it, and another correction is kept too', () => {
  const here = correctFact(ours, 'total', chf(15900), AT);
  const there = correctFact(theirs, 'total', chf(14900), LATER);
  for (const [a, b] of [
    [here, theirs],
    [theirs, here],
  ] as const)
    expect(joinPurchases(a, b).facts.total).toMatchObject({ value: chf(15900), page: { value: chf(18900) } });
  for (const [a, b] of [
    [here, there],
    [there, here],
  ] as const)
    expect(joinPurchases(a, b).facts.total).toMatchObject({
      value: chf(14900),
      page: { value: chf(18900) },
      elsewhere: { value: chf(15900) },
    });
});

test('pages that said two things are both kept, the surer one as what stands', () => {
  const other = purchaseFrom(
    sightingOf({ orderNumber: '20931', total: chf(17900) }),
    seen('suivi', LATER),
    idOf(2),
  );
  const joined = joinPurchases(ours, other);
  expect(joined.facts.total).toMatchObject({ value: chf(17900), elsewhere: { value: chf(18900) } });
  // A page read again later does not lose it.
  const again = mergeSighting(
    joined,
    sightingOf({ total: chf(17900) }),
    seen('suivi', '2026-11-25T10:00:00.000Z'),
  );
  expect(again.facts.total?.elsewhere?.value).toEqual(chf(18900));
});

test('whose order it is, what was ticked, noted and kept stays, whichever side knew it', () => {
  const checkout = (row: string, note: string, number: number) => ({
    ticks: { [row]: AT },
    note,
    kept: [
      { exhibitId: idOf(number), url: 'https://luminaires.example/cgv', kind: null, sha256: 'a', at: AT },
    ],
  });
  const here = { ...ours, person: null, checkout: checkout('seller', 'demandé par courriel', 7) };
  const there = { ...theirs, person: 'Zoé', checkout: checkout('terms', 'garde le carton', 8) };
  const joined = joinPurchases(here as Purchase, there as Purchase);
  expect(joined.person).toBe('Zoé');
  expect(Object.keys(joined.checkout?.ticks ?? {}).sort()).toEqual(['seller', 'terms']);
  expect(joined.checkout?.note).toBe('demandé par courriel\ngarde le carton');
  expect(joined.checkout?.kept.map(({ exhibitId }) => exhibitId)).toEqual([idOf(7), idOf(8)]);
});

const instants = fc.integer({ min: 0, max: 6 }).map((day) => `2026-11-2${day}T10:00:00.000Z`);
/** One order as some Recours may hold it: pages read in any order, things typed since. */
const records = (id: string) =>
  fc
    .tuple(
      fc.array(
        fc.record({
          at: instants,
          path: fc.constantFrom('merci', 'suivi', 'commande/20931'),
          total: fc.constantFrom(18900, 17900, null),
          merchant: fc.constantFrom('Luminaires', 'Luminaires SA', null),
          pending: fc.boolean(),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      fc.array(fc.record({ at: instants, total: fc.integer({ min: 1, max: 3 }) }), { maxLength: 2 }),
      fc.record({
        person: fc.constantFrom(undefined, null, 'Zoé', 'Luc'),
        kind: fc.constantFrom('unknown' as const, 'goods' as const, 'service' as const),
        asConsumer: fc.constantFrom('unknown' as const, 'yes' as const, 'no' as const),
        quietUntil: fc.constantFrom(undefined, null),
        updatedAt: instants,
      }),
    )
    .map(([pages, typed, more]) => {
      const [first, ...rest] = pages.map((page) => ({
        sighting: sightingOf(
          {
            orderNumber: '20931',
            ...(page.total !== null && { total: chf(page.total) }),
            ...(page.merchant !== null && { merchant: page.merchant }),
          },
          { doubts: page.pending ? ['payment-pending'] : [] },
        ),
        seen: seen(page.path, page.at),
      }));
      if (first === undefined) throw new Error('no page');
      const read = rest.reduce(
        (known, one) => mergeSighting(known, one.sighting, one.seen),
        purchaseFrom(first.sighting, first.seen, id),
      );
      const said = typed.reduce((known, one) => correctFact(known, 'total', chf(one.total), one.at), read);
      const { person, quietUntil, ...sure } = more;
      return {
        ...said,
        ...sure,
        ...(person !== undefined && { person }),
        ...(quietUntil !== undefined && { quietUntil }),
      } as Purchase;
    });

test('whichever side joins, the same facts are held; joining again, or back, changes nothing', () => {
  fc.assert(
    fc.property(records(idOf(1)), records(idOf(2)), (a, b) => {
      const [there, here] = [joinPurchases(a, b), joinPurchases(b, a)];
      expect(without(there)).toEqual(without(here));
      expect(joinPurchases(there, b)).toBe(there);
      expect(joinPurchases(there, here)).toBe(there);
    }),
    { numRuns: 500 },
  );
});

test('a third record may be joined before or after: the same facts are held', () => {
  fc.assert(
    fc.property(records(idOf(1)), records(idOf(2)), records(idOf(3)), (a, b, c) => {
      const left = joinPurchases(joinPurchases(a, b), c);
      const right = joinPurchases(a, joinPurchases(b, c));
      expect(left.facts).toEqual(right.facts);
    }),
    { numRuns: 500 },
  );
});
