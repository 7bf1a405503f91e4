import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { AT, idOf, purchaseOf } from '../purchase/samples';
import { Connection } from './connection';
import { freshStore, must, onDisk, openAgain } from './fresh';
import { MIGRATIONS } from './migrations';
import { openStore } from './open-store';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A later Recours, whose migrations are ours and one more. */
const newer = (step: (typeof MIGRATIONS)[number] = async () => {}) => new Connection([...MIGRATIONS, step]);

test('a database of a newer Recours is refused in words and left as it is', async () => {
  const store = await freshStore();
  must(await store.addPurchase(purchaseOf()));
  store.close();
  const later = newer();
  must(await later.open());
  later.close();
  expect(await openStore()).toMatchObject({ ok: false, failure: { code: 'store-newer' } });
  expect((await onDisk()).purchases).toHaveLength(1);
});

test('a page left open while a newer Recours changes the database lets it, and then says so', async () => {
  const store = await freshStore();
  must(await store.addPurchase(purchaseOf()));
  const later = newer();
  must(await later.open());
  expect(await store.purchases()).toMatchObject({ ok: false, failure: { code: 'store-newer' } });
  later.close();
  store.close();
});

test('a migration that fails keeps the old data at its old version', async () => {
  const store = await freshStore();
  must(await store.addPurchase(purchaseOf()));
  const broken = newer(async (_database, transaction) => {
    await transaction.objectStore('purchases').clear();
    throw new TypeError('a bug in a migration');
  });
  expect(await broken.open()).toMatchObject({
    ok: false,
    failure: { code: 'store-unavailable', detail: expect.stringContaining('a bug in a migration') },
  });
  expect(must(await store.purchases())).toHaveLength(1);
  store.close();
});

test('a migration runs on what is stored, oldest first, and only what is missing', async () => {
  const store = await freshStore();
  must(await store.addPurchase(purchaseOf()));
  store.close();
  const ran: number[] = [];
  const later = new Connection([
    ...MIGRATIONS,
    async (_database, transaction) => {
      ran.push(2);
      await transaction.objectStore('purchases').put({ ...purchaseOf(), kind: 'goods' });
    },
    async () => void ran.push(3),
  ]);
  must(await later.open());
  later.close();
  expect(ran).toEqual([2, 3]);
  expect((await onDisk()).purchases).toMatchObject([{ kind: 'goods' }]);
});

test('two pages that open an empty disk at once both work', async () => {
  globalThis.indexedDB = new IDBFactory();
  const [one, two] = await Promise.all([openAgain(), openAgain()]);
  must(await one.addPurchase(purchaseOf()));
  expect(must(await two.purchases())).toHaveLength(1);
  one.close();
  two.close();
});

test('a connection the browser closed is opened again by the next call', async () => {
  const store = await freshStore();
  must(await store.addPurchase(purchaseOf()));
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  begin.mockImplementationOnce(() => {
    throw new DOMException('closing', 'InvalidStateError');
  });
  expect(must(await store.purchases())).toHaveLength(1);
  store.close();
});

test('a database that was deleted behind our back is made anew and works', async () => {
  const store = await freshStore();
  must(await store.addPurchase(purchaseOf()));
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('recours');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  must(await store.addPurchase(purchaseOf({}, { id: idOf(2) })));
  expect(must(await store.purchases())).toHaveLength(1);
  store.close();
});

test('a database held open by a page that does not answer is given up in words', async () => {
  globalThis.indexedDB = new IDBFactory();
  const holder = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('recours', 1);
    request.onsuccess = () => resolve(request.result);
  });
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const opening = newer().open();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await opening).toMatchObject({ ok: false, failure: { code: 'store-unavailable' } });
  holder.close();
});

test('a browser without a database says so', async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('storage is broken', 'UnknownError');
  });
  expect(await openStore()).toMatchObject({ ok: false, failure: { code: 'store-unavailable' } });
});

test('a closed store answers with a failure and never throws', async () => {
  const store = await freshStore();
  store.close();
  expect(await store.purchases()).toMatchObject({ ok: false, failure: { code: 'store-unavailable' } });
  expect(await store.removePurchase(idOf(1), AT)).toMatchObject({ ok: false });
});
