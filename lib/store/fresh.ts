import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Outcome } from '../values/outcome';
import { openStore } from './open-store';
import type { Store } from './store';

/** For tests: a store on an empty disk; `openAgain` opens the same disk as another page or a new start would. */
export async function freshStore(): Promise<Store> {
  globalThis.indexedDB = new IDBFactory();
  return openAgain();
}

export async function openAgain(): Promise<Store> {
  return must(await openStore());
}

/** The value of an outcome that must not fail. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail}`);
  return outcome.value;
}

/** Everything on the disk, as it lies there. */
export async function onDisk(): Promise<Record<string, unknown[]>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('recours');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all: Record<string, unknown[]> = {};
  for (const name of database.objectStoreNames) {
    all[name] = await new Promise((resolve) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
    });
  }
  database.close();
  return all;
}

/** Puts a record on the disk past every check, as a bug or another version might have. */
export async function writeRaw(table: string, record: unknown, key?: IDBValidKey): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('recours');
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite');
    transaction.objectStore(table).put(record, key);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
