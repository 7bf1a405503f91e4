import * as z from 'zod/mini';
import { endExhibits } from './end-exhibits';
import type { DamagedRecord, WriteTransaction } from './migrations';
import { forgetOldSummaries } from './record-sighting';
import { ownerOf, put, SCHEMAS, sortRecords } from './tables';

/** How long a deleted purchase can be brought back. */
export const UNDO_DAYS = 30;

/**
 * Ends for good what was deleted more than 30 days before `at`, with its claims and reminders, forgets old checkout
 * summaries, and puts damaged records back that this version can read again. Answers how many purchases ended.
 */
export async function tidyIn(transaction: WriteTransaction, at: string): Promise<number> {
  await heal(transaction);
  await forgetOldSummaries(transaction, at);
  const before = new Date(Date.parse(at) - UNDO_DAYS * 86_400_000).toISOString();
  const { good } = sortRecords('purchases', await transaction.objectStore('purchases').getAll());
  const ended = good.filter(({ removedAt }) => removedAt !== null && removedAt < before);
  for (const { id } of ended) await end(transaction, id);
  const exhibits = sortRecords('exhibits', await transaction.objectStore('exhibits').getAll()).good;
  const gone = exhibits.filter(({ removedAt }) => removedAt !== null && removedAt < before);
  await endExhibits(
    transaction,
    gone.map(({ id }) => id),
  );
  return ended.length;
}

async function end(transaction: WriteTransaction, purchaseId: string): Promise<void> {
  const claims = transaction.objectStore('claims');
  const due = transaction.objectStore('due');
  const claimIds = await claims.index('purchaseId').getAllKeys(purchaseId);
  for (const claimId of [null, ...claimIds]) {
    for (const key of await due.index('owner').getAllKeys(ownerOf({ purchaseId, claimId })))
      await due.delete(key);
    if (claimId !== null) await claims.delete(claimId);
  }
  const exhibits = await transaction.objectStore('exhibits').index('purchaseId').getAllKeys(purchaseId);
  await endExhibits(transaction, exhibits);
  await transaction.objectStore('purchases').delete(purchaseId);
}

async function heal(transaction: WriteTransaction): Promise<void> {
  const aside = transaction.objectStore('damaged');
  for (const key of await aside.getAllKeys()) {
    // Only this store's own code and checked imports write there.
    const { store, key: recordKey, record } = (await aside.get(key)) as DamagedRecord;
    if (!Object.hasOwn(SCHEMAS, store) || store === 'settings') continue;
    const parsed = z.safeParse(SCHEMAS[store], record);
    if (!parsed.success) continue;
    if ((await transaction.objectStore(store).get(recordKey as string)) === undefined)
      await put(transaction, store, parsed.data as never);
    await aside.delete(key);
  }
}
