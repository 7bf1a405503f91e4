import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Due } from '../claim/claim';
import { AT, chf, claimOf, idOf, purchaseOf, sightingOf } from '../purchase/samples';
import { day } from '../values/day';
import { exportAll } from './export-all';
import { freshStore, must, onDisk, openAgain, writeRaw } from './fresh';
import type { Store } from './store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
});

const dueOf = (more: Partial<Due> = {}): Due => ({
  id: `${idOf(100)}:answer-due:merchant`,
  day: day('2026-12-01'),
  kind: 'answer-due',
  purchaseId: idOf(1),
  claimId: idOf(100),
  sentence: 'The seller should have answered.',
  ...more,
});

async function filled(): Promise<void> {
  must(await store.addPurchase(purchaseOf({ orderNumber: '20931', total: chf(18900) })));
  must(await store.addClaim(claimOf()));
  must(await store.replaceDue({ purchaseId: idOf(1), claimId: idOf(100) }, [dueOf()]));
}

/** Everything the store can write, by name. */
const WRITES: Record<string, () => Promise<{ ok: boolean }>> = {
  addPurchase: () => store.addPurchase(purchaseOf({}, { id: idOf(2) })),
  changePurchase: () => store.changePurchase(idOf(1), (purchase) => ({ ...purchase, kind: 'goods' })),
  recordSighting: () =>
    store.recordSighting(sightingOf({ orderNumber: '777' }), {
      url: 'https://a.example/',
      tabId: 1,
      at: AT,
      byHand: false,
    }),
  keepSummary: () =>
    store.recordSighting(sightingOf({ total: chf(1) }, { kind: 'checkout' }), {
      url: 'https://a.example/',
      tabId: 1,
      at: AT,
      byHand: false,
    }),
  removePurchase: () => store.removePurchase(idOf(1), AT),
  addClaim: () => store.addClaim(claimOf({ id: idOf(101) })),
  changeClaim: () => store.changeClaim(idOf(100), (claim) => ({ ...claim, remedy: 'delivery' })),
  replaceDue: () =>
    store.replaceDue({ purchaseId: idOf(1), claimId: idOf(100) }, [dueOf({ day: day('2026-12-09') })]),
  changeSettings: () => store.changeSettings((settings) => ({ ...settings, country: 'CH' })),
};

test.each(Object.keys(WRITES))('%s on a full disk says so and leaves everything as it was', async (name) => {
  await filled();
  const before = await onDisk();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    // The browser finds out when it commits.
    (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
    return request;
  });
  expect(await WRITES[name]?.()).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
  vi.restoreAllMocks();
  expect(await onDisk()).toEqual(before);
  expect(await WRITES[name]?.()).toMatchObject({ ok: true });
});

test('a disk that is full at the nth write keeps all that was acknowledged and nothing of the rest', async () => {
  for (let nth = 1; nth <= 40; nth++) {
    store.close();
    store = await freshStore();
    let writes = 0;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      writes += 1;
      if (writes >= nth) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const acknowledged: string[] = [];
    for (let number = 1; number <= 20; number++) {
      const id = idOf(number);
      const added = await store.addPurchase(purchaseOf({}, { id }));
      if (added.ok) acknowledged.push(id);
      else expect(added.failure.code).toBe('disk-full');
      const due = [
        dueOf({ id: `${id}:a:`, purchaseId: id, claimId: null }),
        dueOf({ id: `${id}:b:`, purchaseId: id, claimId: null }),
      ];
      const kept = await store.replaceDue({ purchaseId: id, claimId: null }, due);
      if (kept.ok) acknowledged.push(`${id}:a:`, `${id}:b:`);
    }
    vi.restoreAllMocks();
    const { purchases = [], due = [] } = await onDisk();
    const there = [...purchases, ...due].map((record) => (record as { id: string }).id);
    expect(there.sort()).toEqual(acknowledged.sort());
  }
}, 60_000);

test('a transaction that dies half-way leaves nothing of itself', async () => {
  await filled();
  const before = await onDisk();
  const seen = { url: 'https://luminaires.example/merci', tabId: 1, at: AT, byHand: false };
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    this.transaction.abort();
    return request;
  });
  expect((await store.recordSighting(sightingOf({ orderNumber: '1' }), seen)).ok).toBe(false);
  vi.restoreAllMocks();
  expect(await onDisk()).toEqual(before);
});

test('a write asks for the strict durability and answers only after the transaction is complete', async () => {
  const events: unknown[] = [];
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args);
    events.push(args[2]);
    transaction.addEventListener('complete', () => events.push('complete'));
    return transaction;
  });
  must(await store.addPurchase(purchaseOf()));
  events.push('answered');
  expect(events).toEqual([{ durability: 'strict' }, 'complete', 'answered']);
});

test('a change that throws or would make an unreadable record changes nothing', async () => {
  await filled();
  const before = await onDisk();
  const thrown = await store.changePurchase(idOf(1), () => {
    throw new TypeError('a bug');
  });
  const unreadable = await store.changePurchase(idOf(1), (purchase) => ({
    ...purchase,
    kind: 'nonsense' as 'goods',
  }));
  const otherId = await store.changePurchase(idOf(1), (purchase) => ({ ...purchase, id: idOf(2) }));
  for (const outcome of [thrown, unreadable, otherId])
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
  expect(await onDisk()).toEqual(before);
});

test('what is not there is not found', async () => {
  for (const outcome of [
    await store.purchase(idOf(9)),
    await store.claim(idOf(9)),
    await store.changeClaim(idOf(9), (c) => c),
    await store.restorePurchase(idOf(9)),
  ])
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'not-found' } });
});

test('adding the same record again, as a lost answer makes a page do, changes nothing', async () => {
  await filled();
  const before = await onDisk();
  must(await store.addPurchase(purchaseOf({}, { kind: 'goods' })));
  must(await store.addClaim(claimOf({ remedy: 'delivery' })));
  expect(await onDisk()).toEqual(before);
});

test('a deleted purchase hides its claims and reminders, and undo brings all back', async () => {
  await filled();
  must(await store.removePurchase(idOf(1), AT));
  expect(must(await store.purchases())).toEqual([]);
  expect(await store.purchase(idOf(1))).toMatchObject({ failure: { code: 'not-found' } });
  expect(must(await store.claims())).toEqual([]);
  expect(must(await store.claimsOf(idOf(1)))).toEqual([]);
  expect(must(await store.dueUpTo(day('2027-01-01')))).toEqual([]);
  expect(must(await store.nextDueDay(day('2026-11-22')))).toBeNull();
  must(await store.restorePurchase(idOf(1)));
  expect(must(await store.claims())).toHaveLength(1);
  expect(must(await store.nextDueDay(day('2026-11-22')))).toBe('2026-12-01');
});

test('what was deleted is listed until it is brought back or ends, the latest deletion first', async () => {
  await filled();
  for (const number of [2, 3, 4]) must(await store.addPurchase(purchaseOf({}, { id: idOf(number) })));
  const daysLater = (count: number) => new Date(Date.parse(AT) + count * 86_400_000).toISOString();
  must(await store.removePurchase(idOf(3), daysLater(2)));
  must(await store.removePurchase(idOf(1), daysLater(3)));
  must(await store.removePurchase(idOf(2), AT));
  const listed = async () => must(await store.removedPurchases()).map(({ id }) => id);
  expect(await listed()).toEqual([idOf(1), idOf(3), idOf(2)]);
  must(await store.restorePurchase(idOf(3)));
  expect(await listed()).toEqual([idOf(1), idOf(2)]);
  must(await store.tidy(daysLater(31)));
  expect(await listed()).toEqual([idOf(1)]);
});

test('after thirty days a deleted purchase ends for good, with claims and reminders', async () => {
  await filled();
  must(await store.addPurchase(purchaseOf({}, { id: idOf(2) })));
  must(await store.removePurchase(idOf(1), AT));
  const daysLater = (count: number) => new Date(Date.parse(AT) + count * 86_400_000).toISOString();
  expect(must(await store.tidy(daysLater(30)))).toBe(0);
  expect(must(await store.tidy(daysLater(31)))).toBe(1);
  expect(await onDisk()).toMatchObject({ purchases: [{ id: idOf(2) }], claims: [], due: [] });
});

test('reminders come by day, each owner’s own are replaced, and a removed claim takes its along', async () => {
  await filled();
  const arrival = dueOf({
    id: `${idOf(1)}:ask-arrival:`,
    kind: 'ask-arrival',
    claimId: null,
    day: day('2026-11-28'),
  });
  must(await store.replaceDue({ purchaseId: idOf(1), claimId: null }, [arrival]));
  expect(must(await store.dueUpTo(day('2026-12-01'))).map((one) => one.day)).toEqual([
    '2026-11-28',
    '2026-12-01',
  ]);
  expect(must(await store.dueUpTo(day('2026-11-30')))).toEqual([arrival]);
  expect(must(await store.nextDueDay(day('2026-11-28')))).toBe('2026-12-01');
  must(await store.replaceDue({ purchaseId: idOf(1), claimId: null }, []));
  expect(must(await store.dueUpTo(day('2026-12-31')))).toEqual([dueOf()]);
  must(await store.removeClaim(idOf(100)));
  expect(must(await store.dueUpTo(day('2026-12-31')))).toEqual([]);
});

test('other pages hear of a change once it is on disk', async () => {
  const other = await openAgain();
  const heard = new Promise<number>((resolve) => {
    other.subscribe(() => void other.purchases().then((all) => resolve(must(all).length)));
  });
  must(await store.addPurchase(purchaseOf()));
  expect(await heard).toBe(1);
  other.close();
});

test('a page that stopped listening is not called', async () => {
  const listener = vi.fn();
  store.subscribe(listener)();
  must(await store.addPurchase(purchaseOf()));
  expect(listener).not.toHaveBeenCalled();
});

test('a damaged record is set aside, the others are shown, and it is taken out with an export', async () => {
  await filled();
  await writeRaw('purchases', { id: idOf(3), host: 'luminaires.example', facts: 'torn' });
  expect(must(await store.purchases()).map(({ id }) => id)).toEqual([idOf(1)]);
  const { damaged, purchases } = await onDisk();
  expect(damaged).toMatchObject([{ store: 'purchases', key: idOf(3), record: { facts: 'torn' } }]);
  expect(purchases).toHaveLength(1);
  expect(must(await exportAll(store, AT))).toContain('torn');
});

test('a damaged record that can be read again is put back', async () => {
  await filled();
  const whole = purchaseOf({}, { id: idOf(3) });
  await writeRaw('damaged', {
    store: 'purchases',
    key: whole.id,
    record: whole,
    why: 'an older version could not read it',
  });
  must(await store.tidy(AT));
  expect(must(await store.purchases())).toHaveLength(2);
  expect((await onDisk()).damaged).toEqual([]);
});

test('a sighting of an order whose record is damaged makes a new one and keeps the damaged one', async () => {
  await writeRaw('purchases', { id: idOf(3), host: 'a.example', facts: { orderNumber: 1 } });
  const recorded = await store.recordSighting(sightingOf({ orderNumber: '1' }), {
    url: 'https://a.example/',
    tabId: 1,
    at: AT,
    byHand: false,
  });
  expect(must(recorded).did).toBe('recorded');
  expect((await onDisk()).damaged).toHaveLength(1);
});

test('damaged settings fall back part by part and are kept aside when they are changed', async () => {
  await writeRaw('settings', { language: 'fr', country: 'Switzerland', reminders: 7 }, 'settings');
  expect(must(await store.settings())).toMatchObject({
    language: 'fr',
    country: null,
    reminders: 'not-asked',
  });
  must(await store.changeSettings((settings) => ({ ...settings, country: 'CH' })));
  expect(must(await store.settings())).toMatchObject({ language: 'fr', country: 'CH' });
  expect((await onDisk()).damaged).toMatchObject([{ store: 'settings', record: { country: 'Switzerland' } }]);
});

test('settings that an older version wrote without a newer part are not damaged', async () => {
  await writeRaw('settings', { language: 'de' }, 'settings');
  must(await store.changeSettings((settings) => ({ ...settings, country: 'AT' })));
  expect((await onDisk()).damaged).toEqual([]);
});

test('no torn record ever makes a list throw, and none is lost', async () => {
  const whole = {
    purchases: purchaseOf({ total: chf(1), orderNumber: '7' }),
    claims: claimOf(),
    due: dueOf(),
  };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('purchases', 'claims', 'due'),
      fc.nat(),
      fc.anything(),
      async (table, which, value) => {
        store.close();
        store = await freshStore();
        const record: Record<string, unknown> = { ...whole[table as 'due'] };
        const fields = Object.keys(record).filter((name) => name !== 'id');
        const field = fields[which % fields.length] ?? '';
        record[field] = cloneable(value);
        await writeRaw(table, record);
        const lists = [await store.purchases(), await store.claims(), await store.dueUpTo(day('9999-12-31'))];
        expect(lists.every((list) => list.ok)).toBe(true);
        const { [table]: kept = [], damaged = [] } = await onDisk();
        expect(kept.length + damaged.length).toBe(1);
        expect((await exportAll(store, AT)).ok).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

function cloneable(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}

test('deleting everything leaves nothing', async () => {
  await filled();
  must(await store.changeSettings((settings) => ({ ...settings, country: 'CH' })));
  must(await store.deleteAll());
  expect(Object.values(await onDisk()).flat()).toEqual([]);
});
