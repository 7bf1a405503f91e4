import { CONTENT_LIMIT, type Exhibit, type ExhibitDraft, exhibitFrom, inOrder } from '../evidence/exhibit';
import { done, failed, type Outcome } from '../values/outcome';
import { failureOf, refuse } from './connection';
import { hashOf, measured, opened } from './contents';
import type { WriteTransaction } from './migrations';
import type { Store } from './store';
import { get, put, sortRecords } from './tables';

/** The part of the store that keeps evidence: loaded by the worker and by the pages that show it, not by the popup. */
export interface Exhibits {
  /** Every exhibit that is not deleted, in the order of their numbers. */
  exhibits(): Promise<Outcome<Exhibit[]>>;
  exhibitsOf(purchaseId: string): Promise<Outcome<Exhibit[]>>;
  exhibit(id: string): Promise<Outcome<Exhibit>>;
  /** Hashes the content and keeps it with its record, both or neither. The same id again answers with what is there. */
  addExhibit(draft: ExhibitDraft, content: Blob): Promise<Outcome<Exhibit>>;
  /** Changes what is said of an exhibit; content, hash and day stay what they were. */
  changeExhibit(id: string, change: (exhibit: Exhibit) => Exhibit): Promise<Outcome<Exhibit>>;
  /** Gives exhibits of a host that belong to no purchase yet, taken since then, to a purchase. How many. */
  adoptExhibits(host: string, since: string, purchaseId: string, at: string): Promise<Outcome<number>>;
  /** Hides an exhibit; `changeExhibit` with `removedAt: null` brings it back, `tidy` ends it after 30 days. */
  removeExhibit(id: string, at: string): Promise<Outcome<void>>;
  /** The content as it was taken. A large one is not read into memory before its bytes are asked for. */
  content(exhibit: Pick<Exhibit, 'id' | 'mediaType'>): Promise<Outcome<Blob>>;
  /** Whether the content still has the hash it had when it was taken. */
  isUnchanged(exhibit: Exhibit): Promise<Outcome<boolean>>;
}

/** The evidence in a store. */
export function exhibitsIn({ inside }: Pick<Store, 'inside'>): Exhibits {
  const { read, write } = inside;
  const list = (reading: (transaction: WriteTransaction) => Promise<unknown[]>) =>
    inside.list('exhibits', reading);
  const shown = (found: Outcome<Exhibit[]>): Outcome<Exhibit[]> =>
    found.ok ? done(inOrder(found.value.filter(({ removedAt }) => removedAt === null))) : found;

  async function change(id: string, make: (exhibit: Exhibit) => Exhibit): Promise<Outcome<Exhibit>> {
    return write(['exhibits'], async (transaction) => {
      const before = await get(transaction, 'exhibits', id);
      if (before === null) return refuse('not-found');
      if (before === 'damaged') return refuse('record-damaged');
      const { sha256, bytes, at } = before;
      return put(transaction, 'exhibits', { ...make(before), id, sha256, bytes, at });
    });
  }

  const content: Exhibits['content'] = async ({ id, mediaType }) => {
    const stored = await read(['contents'], (transaction) => transaction.objectStore('contents').get(id));
    if (!stored.ok) return stored;
    return stored.value === undefined
      ? failed('exhibit-damaged', 'no content')
      : opened(stored.value, mediaType);
  };

  return {
    exhibits: () => list((transaction) => transaction.objectStore('exhibits').getAll()).then(shown),
    exhibitsOf: (purchaseId) =>
      list((transaction) => transaction.objectStore('exhibits').index('purchaseId').getAll(purchaseId)).then(
        shown,
      ),
    exhibit: (id) =>
      read(['exhibits'], async (transaction) => {
        const found = await get(transaction, 'exhibits', id);
        if (found === null) return refuse('not-found');
        return found === 'damaged' ? refuse('record-damaged') : found;
      }),

    async addExhibit(draft, given) {
      if (given.size > CONTENT_LIMIT) return failed('file-too-large', `${given.size} bytes`);
      try {
        const { stored, sha256, bytes } = await measured(draft.id, draft.mediaType, given);
        return await write(['exhibits', 'contents'], async (transaction) => {
          const known = await get(transaction, 'exhibits', draft.id);
          if (known !== null && known !== 'damaged') return known;
          await transaction.objectStore('contents').put(stored);
          return put(transaction, 'exhibits', exhibitFrom(draft, { sha256, bytes }));
        });
      } catch (error) {
        // A file that was moved or may not be read while it is hashed.
        const failure = failureOf(error, 'unexpected');
        return failure.code === 'disk-full'
          ? { ok: false, failure }
          : failed('file-unreadable', failure.detail);
      }
    },
    changeExhibit: change,
    adoptExhibits: (host, since, purchaseId, at) =>
      write(['exhibits'], async (transaction) => {
        const { good } = sortRecords('exhibits', await transaction.objectStore('exhibits').getAll());
        const loose = good.filter(
          (one) => one.purchaseId === null && one.host === host && host !== '' && one.at >= since,
        );
        for (const one of loose) await put(transaction, 'exhibits', { ...one, purchaseId, updatedAt: at });
        return loose.length;
      }),
    async removeExhibit(id, at) {
      const removed = await change(id, (exhibit) => ({ ...exhibit, removedAt: at, updatedAt: at }));
      return removed.ok ? done(undefined) : removed;
    },
    content,
    async isUnchanged(exhibit) {
      const found = await content(exhibit);
      if (!found.ok) return found;
      try {
        return done((await hashOf(found.value)) === exhibit.sha256);
      } catch (error) {
        return failed('exhibit-damaged', String(error).slice(0, 300));
      }
    },
  };
}
