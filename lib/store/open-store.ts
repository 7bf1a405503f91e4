import type { Claim, Due } from '../claim/claim';
import { hostOf } from '../purchase/address';
import { planHistory, type SeenHistory } from '../purchase/from-history';
import type { Purchase } from '../purchase/purchase';
import { blankShop } from '../seller/shop-record';
import type { Day } from '../values/day';
import { done, type Outcome } from '../values/outcome';
import { Changes } from './changes';
import { ALL_TABLES, Connection, refuse, type TableName } from './connection';
import type { WriteTransaction } from './migrations';
import { notePaymentPageIn, recordMailIn, recordSightingIn } from './record-sighting';
import type { Store } from './store';
import {
  get,
  isDamagedSettings,
  type Kept,
  type KeptStore,
  ownerOf,
  put,
  setAside,
  settingsFrom,
  sortRecords,
} from './tables';
import { tidyIn } from './tidy';

/** Opens this browser's records. Fails in words when they are of a newer Recours or cannot be had. */
export async function openStore(connection = new Connection()): Promise<Outcome<Store>> {
  const opened = await connection.open();
  if (!opened.ok) return opened;
  return done(storeOn(connection, new Changes()));
}

function storeOn(connection: Connection, changes: Changes): Store {
  /** A write, announced once it is on disk. */
  async function write<T>(
    tables: readonly TableName[],
    work: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<Outcome<T>> {
    const outcome = await connection.write(tables, work);
    if (outcome.ok) changes.announce();
    return outcome;
  }

  /** Good records; damaged ones are moved aside behind the reader's back. */
  async function list<S extends KeptStore>(
    store: S,
    read: (transaction: WriteTransaction) => Promise<unknown[]>,
  ): Promise<Outcome<Kept[S][]>> {
    const records = await connection.read([store], read);
    if (!records.ok) return records;
    const { good, damaged } = sortRecords(store, records.value);
    if (damaged.length > 0)
      await connection.write([store, 'damaged'], (transaction) => setAside(transaction, damaged));
    return done(good);
  }

  async function one<S extends 'purchases' | 'claims'>(store: S, id: string): Promise<Outcome<Kept[S]>> {
    return connection.read([store], async (transaction) => {
      const found = await get(transaction, store, id);
      if (found === null) return refuse('not-found');
      return found === 'damaged' ? refuse('record-damaged') : found;
    });
  }

  async function change<S extends 'purchases' | 'claims'>(
    store: S,
    id: string,
    make: (record: Kept[S]) => Kept[S],
  ): Promise<Outcome<Kept[S]>> {
    return write([store], async (transaction) => {
      const before = await get(transaction, store, id);
      if (before === null) return refuse('not-found');
      if (before === 'damaged') return refuse('record-damaged');
      const after = make(before);
      if (after.id !== id) return refuse('unexpected', 'a change may not change the id');
      return after === before ? before : put(transaction, store, after);
    });
  }

  /** Adds a record; the same id a second time is an answer that was lost, and answers with what is there. */
  async function add<S extends 'purchases' | 'claims'>(store: S, record: Kept[S]): Promise<Outcome<Kept[S]>> {
    return write([store], async (transaction) => {
      const known = await get(transaction, store, record.id);
      return known === null || known === 'damaged' ? put(transaction, store, record) : known;
    });
  }

  /** What belongs to purchases that are shown. */
  async function shown<T extends { purchaseId: string }>(records: Outcome<T[]>): Promise<Outcome<T[]>> {
    if (!records.ok || records.value.length === 0) return records;
    const removed = await connection.read(['purchases'], (transaction) =>
      transaction.objectStore('purchases').index('removedAt').getAllKeys(),
    );
    if (!removed.ok) return removed;
    const hidden = new Set(removed.value);
    return done(records.value.filter(({ purchaseId }) => !hidden.has(purchaseId)));
  }

  const dueIn = (range: IDBKeyRange): Promise<Outcome<Due[]>> =>
    list('due', (transaction) => transaction.objectStore('due').index('day').getAll(range)).then(shown);

  return {
    inside: { read: (tables, work) => connection.read(tables, work), write, list },

    async purchases() {
      const all = await list('purchases', (transaction) => transaction.objectStore('purchases').getAll());
      if (!all.ok) return all;
      return done(all.value.filter(({ removedAt }) => removedAt === null).sort(latestFirst));
    },
    async purchase(id) {
      const found = await one('purchases', id);
      return found.ok && found.value.removedAt !== null
        ? connection.read(['purchases'], async () => refuse('not-found'))
        : found;
    },
    addPurchase: (purchase) => add('purchases', purchase),
    changePurchase: (id, make) => change('purchases', id, make),

    recordSighting: async (sighting, seen) => {
      const newId = crypto.randomUUID();
      return write(['purchases', 'checkouts', 'shops', 'exhibits', 'settings', 'damaged'], (transaction) =>
        recordSightingIn(transaction, sighting, seen, newId),
      );
    },

    recordMail: async (sighting, mail) => {
      const newId = crypto.randomUUID();
      return write(['purchases', 'damaged'], (transaction) =>
        recordMailIn(transaction, sighting, mail, newId),
      );
    },
    historyCount: (list) =>
      connection.read(['purchases'], async (transaction) => {
        const ids = list.history.rows.map(() => crypto.randomUUID());
        const { fresh, known } = planHistory(await purchasesOf(transaction, list), list, ids);
        return { fresh: fresh.length, known };
      }),
    recordHistory: async (list) => {
      const ids = list.history.rows.map(() => crypto.randomUUID());
      return write(['purchases'], async (transaction) => {
        const { fresh } = planHistory(await purchasesOf(transaction, list), list, ids);
        for (const purchase of fresh) await put(transaction, 'purchases', purchase);
        return fresh;
      });
    },
    removePurchases: (ids, at) =>
      write(['purchases'], async (transaction) => {
        for (const id of ids) {
          const purchase = await get(transaction, 'purchases', id);
          if (purchase !== null && purchase !== 'damaged')
            await put(transaction, 'purchases', { ...purchase, removedAt: at, updatedAt: at });
        }
      }),
    notePaymentPage: (tabId, through) =>
      connection.write(['checkouts', 'damaged'], (transaction) =>
        notePaymentPageIn(transaction, tabId, through),
      ),

    async removePurchase(id, at) {
      const removed = await change('purchases', id, (purchase) => ({
        ...purchase,
        removedAt: at,
        updatedAt: at,
      }));
      return removed.ok ? done(undefined) : removed;
    },
    restorePurchase: (id) => change('purchases', id, (purchase) => ({ ...purchase, removedAt: null })),
    async removedPurchases() {
      // Purchases that are shown have no day of deletion, and so no place in this index.
      const removed = await list('purchases', (transaction) =>
        transaction.objectStore('purchases').index('removedAt').getAll(),
      );
      return removed.ok ? done(removed.value.reverse()) : removed;
    },

    claims: () =>
      list('claims', (transaction) => transaction.objectStore('claims').getAll())
        .then(shown)
        .then(sorted),
    claim: (id) => one('claims', id),
    claimsOf: (purchaseId) =>
      list('claims', (transaction) =>
        transaction.objectStore('claims').index('purchaseId').getAll(purchaseId),
      )
        .then(shown)
        .then(sorted),
    addClaim: (claim) => add('claims', claim),
    changeClaim: (id, make) => change('claims', id, make),
    removeClaim: (id) =>
      write(['claims', 'due'], async (transaction) => {
        const claim = await transaction.objectStore('claims').get(id);
        if (claim === undefined) return;
        await transaction.objectStore('claims').delete(id);
        const due = transaction.objectStore('due');
        for (const { id: dueId, claimId } of sortRecords('due', await due.getAll()).good)
          if (claimId === id) await due.delete(dueId);
      }),

    replaceDue: (owner, due) =>
      write(['due'], async (transaction) => {
        const table = transaction.objectStore('due');
        for (const key of await table.index('owner').getAllKeys(ownerOf(owner))) await table.delete(key);
        for (const reminder of due) await put(transaction, 'due', reminder);
      }),
    async dueUpTo(day) {
      const due = await dueIn(IDBKeyRange.upperBound(day));
      return due.ok ? done(due.value.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) : due;
    },
    async nextDueDay(day): Promise<Outcome<Day | null>> {
      const due = await dueIn(IDBKeyRange.lowerBound(day, true));
      return due.ok
        ? done(
            due.value.reduce<Day | null>(
              (first, one) => (first === null || one.day < first ? one.day : first),
              null,
            ),
          )
        : due;
    },

    settings: () =>
      connection.read(['settings'], async (transaction) =>
        settingsFrom(await transaction.objectStore('settings').get('settings')),
      ),
    changeSettings: (make) =>
      write(['settings', 'damaged'], async (transaction) => {
        const stored = await transaction.objectStore('settings').get('settings');
        if (isDamagedSettings(stored))
          await transaction
            .objectStore('damaged')
            .add({ store: 'settings', key: 'settings', record: stored, why: 'settings' });
        const settings = settingsFrom(make(settingsFrom(stored)));
        await transaction.objectStore('settings').put(settings, 'settings');
        return settings;
      }),

    checkoutSummaries: (tabId) =>
      list('checkouts', (transaction) =>
        transaction.objectStore('checkouts').getAll(IDBKeyRange.bound(`${tabId}|`, `${tabId}|\uffff`)),
      ),

    shops: () => list('shops', (transaction) => transaction.objectStore('shops').getAll()),
    changeShop: (site, at, make) =>
      write(['shops', 'damaged'], async (transaction) => {
        const found = await get(transaction, 'shops', site);
        if (found === 'damaged')
          await setAside(
            transaction,
            sortRecords('shops', [await transaction.objectStore('shops').get(site)]).damaged,
          );
        const before = found === null || found === 'damaged' ? blankShop(site, at) : found;
        const after = make(before);
        if (after.site !== site) return refuse('unexpected', 'a change may not change the site');
        return after === before ? before : put(transaction, 'shops', after);
      }),
    forgetShop: (site) =>
      write(['shops'], async (transaction) => transaction.objectStore('shops').delete(site)),

    deleteAll: () =>
      write(ALL_TABLES, async (transaction) => {
        for (const table of ALL_TABLES) await transaction.objectStore(table).clear();
      }),
    tidy: (at) => write(ALL_TABLES, (transaction) => tidyIn(transaction, at)),

    subscribe: (listener) => changes.subscribe(listener),
    close() {
      changes.close();
      connection.close();
    },
  };
}

/** Purchases that a list's rows may be: of its host, deleted ones too, and those typed without an address. */
async function purchasesOf(transaction: WriteTransaction, { seen }: SeenHistory): Promise<Purchase[]> {
  const index = transaction.objectStore('purchases').index('host');
  const records = [...(await index.getAll(hostOf(seen.url))), ...(await index.getAll(''))];
  return sortRecords('purchases', records).good;
}

function latestFirst(a: Purchase | Claim, b: Purchase | Claim): number {
  return a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0;
}

function sorted(claims: Outcome<Claim[]>): Outcome<Claim[]> {
  return claims.ok ? done(claims.value.sort(latestFirst)) : claims;
}
