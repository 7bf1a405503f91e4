import type { WriteTransaction } from './migrations';

/** Ends exhibits for good, with what they are made of. */
export async function endExhibits(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await transaction.objectStore('exhibits').delete(id);
    await transaction.objectStore('contents').delete(id);
  }
}
