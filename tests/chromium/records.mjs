// What the extension has on disk, read behind its back from one of its own pages.

/** Runs in a page of the extension. */
function readStore(store) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('recours');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains(store)) {
        database.close();
        resolve([]);
        return;
      }
      const reading = database.transaction(store).objectStore(store).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    };
  });
}

/**
 * Every record of a store, as it lies on disk.
 *
 * @returns {Promise<any[]>}
 */
export const recordsOf = (page, store) => page.evaluate(readStore, store);

/**
 * The purchases that are shown: those not deleted.
 *
 * @returns {Promise<any[]>}
 */
export const purchasesOn = async (page) =>
  (await recordsOf(page, 'purchases')).filter(({ removedAt }) => removedAt === null);
