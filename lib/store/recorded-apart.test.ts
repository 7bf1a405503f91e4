import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Claim } from '../claim/claim';
import { writeZip } from '../evidence/zip-write';
import { correctFact } from '../purchase/correct';
import type { Purchase } from '../purchase/purchase';
import { AT, chf, claimOf, idOf, purchaseOf } from '../purchase/samples';
import { day } from '../values/day';
import { exhibitsIn } from './exhibits';
import { copyEntries, importCopy } from './exhibits-copy';
import { freshStore, must, onDisk } from './fresh';
import type { Store } from './store';

// The same order, noted by two browsers of a household under two ids; a file of one is brought into the other.

const stores: Store[] = [];
beforeEach(() => stores.splice(0));
afterEach(() => {
  for (const store of stores) store.close();
});

/** A Recours with a disk of its own; `work` runs with that disk in the machine. */
interface Recours {
  readonly store: Store;
  in<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

async function recours(): Promise<Recours> {
  const store = await freshStore();
  const disk = globalThis.indexedDB;
  stores.push(store);
  return {
    store,
    async in(work) {
      globalThis.indexedDB = disk;
      return work(store);
    },
  };
}

const copyOf = (one: Recours) =>
  one.in(async (store) => {
    const pieces: BlobPart[] = [];
    await writeZip(
      must(await copyEntries(store, AT)),
      async (piece) => void pieces.push(piece.slice() as Uint8Array<ArrayBuffer>),
      { signal: new AbortController().signal, onDone: () => {} },
    );
    return new Blob(pieces);
  });
const bringIn = (one: Recours, file: Blob) => one.in(async (store) => must(await importCopy(store, file)));

const LATER = '2026-11-23T10:00:00.000Z';

/** One side's own record of order 20931, with a claim, a letter, an event, a reminder and two exhibits of its own. */
async function withOrder(one: Recours, number: number, more: Partial<Purchase> = {}): Promise<void> {
  const ids = { purchase: idOf(number), claim: idOf(100 + number) };
  await one.in(async (store) => {
    must(
      await store.addPurchase(
        purchaseOf({ orderNumber: '20931', total: chf(18900) }, { id: ids.purchase, ...more }),
      ),
    );
    must(await store.addClaim(claimWith(number)));
    must(
      await store.replaceDue({ purchaseId: ids.purchase, claimId: ids.claim }, [
        {
          id: `${ids.claim}:answer-due:merchant`,
          day: day('2026-12-01'),
          kind: 'answer-due',
          purchaseId: ids.purchase,
          claimId: ids.claim,
          sentence: 'The answer is due.',
        },
      ]),
    );
    for (const index of [1, 2])
      must(
        await exhibitsIn(store).addExhibit(
          {
            id: idOf(1000 + 10 * number + index),
            at: AT,
            kind: 'file',
            stage: 'other',
            mediaType: 'text/plain',
            purchaseId: ids.purchase,
            claimId: ids.claim,
          },
          new Blob([`exhibit ${index} of ${number}`]),
        ),
      );
  });
}

function claimWith(number: number): Claim {
  return claimOf({
    id: idOf(100 + number),
    purchaseId: idOf(number),
    events: [{ id: idOf(200 + number), kind: 'sent', route: 'merchant', day: day('2026-11-22'), at: AT }],
    letters: [
      {
        id: idOf(300 + number),
        kind: 'merchant-first-request',
        route: 'merchant',
        language: 'fr',
        subject: `Commande ${number}`,
        body: 'Madame, Monsieur',
        edited: true,
        at: AT,
      },
    ],
  });
}

const records = (one: Recours) =>
  one.in(() => onDisk()) as Promise<Record<string, Record<string, unknown>[]>>;

/** What a Recours knows, whatever ids its purchases have. */
async function facts(one: Recours): Promise<unknown> {
  const disk = await records(one);
  const bare = (list: Record<string, unknown>[] = []) =>
    list
      .map(({ purchaseId: _, outlook: __, owner: ___, aliases: ____, ...rest }) => rest)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    purchases: bare(disk.purchases?.map(({ id: _, ...rest }) => rest)),
    claims: bare(disk.claims),
    exhibits: bare(disk.exhibits),
    contents: disk.contents?.map(({ id }) => id).sort(),
    due: bare(disk.due),
  };
}

test('an order noted in two browsers becomes one purchase; claims, letters, exhibits, person and reminders of both stay', async () => {
  const [mine, theirs] = [await recours(), await recours()];
  await withOrder(mine, 1);
  await withOrder(theirs, 2, { person: 'Zoé', updatedAt: LATER });
  const file = await copyOf(theirs);
  expect(await bringIn(mine, file)).toEqual({
    purchases: 0,
    completed: 1,
    claims: 1,
    exhibits: 2,
    alreadyHere: 0,
  });
  const { purchases, claims, exhibits, contents, due } = await records(mine);
  expect(purchases).toMatchObject([{ id: idOf(1), person: 'Zoé', aliases: [idOf(2)] }]);
  expect(claims).toMatchObject([
    { id: idOf(101), purchaseId: idOf(1), letters: [{ id: idOf(301) }], events: [{ id: idOf(201) }] },
    { id: idOf(102), purchaseId: idOf(1), letters: [{ id: idOf(302) }], events: [{ id: idOf(202) }] },
  ]);
  expect(exhibits?.map(({ purchaseId }) => purchaseId)).toEqual(Array(4).fill(idOf(1)));
  expect(contents?.length).toBe(4);
  expect(due).toMatchObject([{ purchaseId: idOf(1) }, { purchaseId: idOf(1), claimId: idOf(102) }]);

  const before = await records(mine);
  expect(await bringIn(mine, file)).toMatchObject({ purchases: 0, completed: 0, claims: 0, exhibits: 0 });
  expect(await records(mine)).toEqual(before);
});

test('an order that was deleted here comes back as it is there, and stays deleted apart', async () => {
  const [mine, theirs] = [await recours(), await recours()];
  await withOrder(mine, 1, { removedAt: AT });
  await withOrder(theirs, 2);
  expect(await bringIn(mine, await copyOf(theirs))).toMatchObject({ purchases: 1, completed: 0 });
  expect((await records(mine)).purchases).toMatchObject([
    { id: idOf(1), removedAt: AT },
    { id: idOf(2), removedAt: null },
  ]);
});

test('what goes on in both after they were joined is joined again, in either direction', async () => {
  const [mine, theirs] = [await recours(), await recours()];
  await withOrder(mine, 1);
  await withOrder(theirs, 2);
  await bringIn(mine, await copyOf(theirs));
  await theirs.in(async (store) => {
    must(await store.changePurchase(idOf(2), (one) => correctFact(one, 'total', chf(100), LATER)));
    must(await store.changePurchase(idOf(2), (one) => correctFact(one, 'orderNumber', '20931-B', LATER)));
  });
  await bringIn(mine, await copyOf(theirs));
  await bringIn(theirs, await copyOf(mine));
  expect(await facts(mine)).toEqual(await facts(theirs));
  expect((await records(mine)).purchases).toMatchObject([
    { id: idOf(1), facts: { total: { value: chf(100) }, orderNumber: { value: '20931-B' } } },
  ]);
});

/** Orders that either side noted, each under an id of its own; some numbers are known to both. */
const orders = fc.uniqueArray(
  fc.record({
    order: fc.integer({ min: 1, max: 4 }),
    total: fc.constantFrom(18900, 17900),
    corrected: fc.option(fc.constantFrom(100, 200)),
    person: fc.constantFrom(null, 'Zoé', 'Luc'),
    at: fc.constantFrom(AT, LATER),
  }),
  { maxLength: 4, selector: ({ order }) => order },
);
type Order = { order: number; total: number; corrected: number | null; person: string | null; at: string };

async function filled(one: Recours, side: number, noted: readonly Order[]): Promise<void> {
  await one.in(async (store) => {
    for (const { order, total, corrected, person, at } of noted) {
      const number = side * 10 + order;
      const plain = purchaseOf(
        { orderNumber: `A-${order}`, total: chf(total) },
        { id: idOf(number), person, updatedAt: at },
      );
      const said = corrected === null ? plain : correctFact(plain, 'total', chf(corrected), at);
      must(await store.addPurchase(said));
      must(await store.addClaim(claimWith(number)));
      must(
        await exhibitsIn(store).addExhibit(
          {
            id: idOf(1000 + number),
            at,
            kind: 'file',
            stage: 'other',
            mediaType: 'text/plain',
            purchaseId: idOf(number),
          },
          new Blob([`exhibit of ${number}`]),
        ),
      );
    }
  });
}

test('A into B and B into A hold the same facts; nothing is lost, and a second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(orders, orders, async (noted, others) => {
      const [mine, theirs] = [await recours(), await recours()];
      await filled(mine, 1, noted);
      await filled(theirs, 2, others);
      const [ofMine, ofTheirs] = [await copyOf(mine), await copyOf(theirs)];
      await bringIn(mine, ofTheirs);
      await bringIn(theirs, ofMine);
      expect(await facts(mine)).toEqual(await facts(theirs));

      const after = await records(mine);
      const all = [...noted.map(({ order }) => 10 + order), ...others.map(({ order }) => 20 + order)];
      expect(after.purchases?.length).toBe(new Set(all.map((number) => number % 10)).size);
      expect(after.claims?.map(({ id }) => id)).toEqual(all.map((number) => idOf(100 + number)).sort());
      expect(after.claims?.flatMap(({ letters }) => letters).length).toBe(all.length);
      expect(after.exhibits?.map(({ id }) => id)).toEqual(all.map((number) => idOf(1000 + number)).sort());
      expect(after.contents?.length).toBe(all.length);
      const known = new Set(after.purchases?.map(({ id }) => id));
      for (const record of [...(after.claims ?? []), ...(after.exhibits ?? [])])
        expect(known.has(record.purchaseId)).toBe(true);

      await bringIn(mine, ofTheirs);
      expect(await records(mine)).toEqual(after);
      await bringIn(mine, await copyOf(theirs));
      expect(await facts(mine)).toEqual(await facts(theirs));
      for (const store of stores.splice(0)) store.close();
    }),
    { numRuns: 40 },
  );
});
