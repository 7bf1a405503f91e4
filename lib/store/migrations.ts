import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

export const DATABASE = 'recours';

/** A record that could not be read, kept as it was found so that it can be exported and perhaps healed. */
export interface DamagedRecord {
  readonly store: RecordStore;
  readonly key: IDBValidKey;
  readonly record: unknown;
  /** What the schema said, for the report a shopper may send. */
  readonly why: string;
}

/** Stored values are `unknown`: whatever was written, by whatever version, is parsed when it is read. */
export interface Tables extends DBSchema {
  /** Only deleted purchases stand in the index `removedAt`. */
  purchases: { key: string; value: unknown; indexes: { host: string; removedAt: string } };
  claims: { key: string; value: unknown; indexes: { purchaseId: string } };
  /** `owner` is `<purchase id>|<claim id or nothing>`. */
  due: { key: string; value: unknown; indexes: { day: string; owner: string } };
  /** One record, under the key `settings`. */
  settings: { key: string; value: unknown };
  checkouts: { key: string; value: unknown };
  /** By site; a shop seen under several hosts stands in the index under each. */
  shops: { key: string; value: unknown; indexes: { hosts: string } };
  damaged: { key: number; value: unknown };
  exhibits: { key: string; value: unknown; indexes: { purchaseId: string } };
  /** What an exhibit is made of, under the exhibit's id. */
  contents: { key: string; value: unknown };
}

export type RecordStore = 'purchases' | 'claims' | 'due' | 'settings' | 'checkouts' | 'shops' | 'exhibits';
export type Database = IDBPDatabase<Tables>;
export type WriteTransaction = IDBPTransaction<Tables, StoreNames<Tables>[], 'readwrite'>;
type UpgradeTransaction = IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>;

/**
 * How the database came to its present shape, oldest first; the version is the number of steps. A step that was
 * released is never edited: a change is a new step at the end.
 */
export const MIGRATIONS: readonly ((database: Database, transaction: UpgradeTransaction) => Promise<void>)[] =
  [
    async (database) => {
      const purchases = database.createObjectStore('purchases', { keyPath: 'id' });
      purchases.createIndex('host', 'host');
      purchases.createIndex('removedAt', 'removedAt');
      database.createObjectStore('claims', { keyPath: 'id' }).createIndex('purchaseId', 'purchaseId');
      const due = database.createObjectStore('due', { keyPath: 'id' });
      due.createIndex('day', 'day');
      due.createIndex('owner', 'owner');
      database.createObjectStore('settings');
      database.createObjectStore('checkouts', { keyPath: 'key' });
      database.createObjectStore('damaged', { autoIncrement: true });
    },
    async (database) => {
      database.createObjectStore('exhibits', { keyPath: 'id' }).createIndex('purchaseId', 'purchaseId');
      database.createObjectStore('contents', { keyPath: 'id' });
    },
    async (database) => {
      database
        .createObjectStore('shops', { keyPath: 'site' })
        .createIndex('hosts', 'hosts', { multiEntry: true });
    },
  ];
