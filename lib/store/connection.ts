import { openDB } from 'idb';
import { done, type Failure, failed, type Outcome } from '../values/outcome';
import { DATABASE, type Database, MIGRATIONS, type Tables, type WriteTransaction } from './migrations';

/** How long another page may hold an older database open before we say that ours cannot be opened. */
const BLOCKED_LIMIT_MS = 8_000;

/** Ends a transaction with a failure the shopper is told in words; nothing of the transaction is kept. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.detail ?? failure.code);
  }
}

/**
 * The open database, opened again whenever the browser closed it (`versionchange`, `terminated`, eviction). Every
 * write is one transaction that resolves when it is on disk and otherwise leaves everything as it was.
 */
export class Connection {
  #opening: Promise<Database> | null = null;
  #closed = false;

  constructor(readonly migrations: typeof MIGRATIONS = MIGRATIONS) {}

  /** Opens the database now, so that a refusal (a newer one, none at all) is known before the first read. */
  async open(): Promise<Outcome<void>> {
    try {
      await this.#database();
      return done(undefined);
    } catch (error) {
      return { ok: false, failure: failureOf(error, 'store-unavailable') };
    }
  }

  /** Runs `work` in one read-only transaction. */
  async read<T>(
    stores: readonly TableName[],
    work: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<Outcome<T>> {
    return this.#run(stores, 'readonly', work);
  }

  /**
   * Runs `work` in one transaction and resolves once it is committed to disk. If `work` throws, or the disk is full,
   * nothing of it is kept. `work` may await only the transaction's own requests.
   */
  async write<T>(
    stores: readonly TableName[],
    work: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<Outcome<T>> {
    return this.#run(stores, 'readwrite', work);
  }

  /** Closes for good: later calls fail. */
  close(): void {
    this.#closed = true;
    this.#opening?.then(
      (database) => database.close(),
      () => {},
    );
    this.#opening = null;
  }

  async #run<T>(
    stores: readonly TableName[],
    mode: 'readonly' | 'readwrite',
    work: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<Outcome<T>> {
    try {
      const transaction = await this.#begin(stores, mode);
      return done(await settle(transaction, work));
    } catch (error) {
      return { ok: false, failure: failureOf(error, 'unexpected') };
    }
  }

  async #begin(stores: readonly TableName[], mode: 'readonly' | 'readwrite'): Promise<WriteTransaction> {
    // The reading type is narrower; the one object serves both, and a write in a read-only transaction throws.
    const begin = async () =>
      (await this.#database()).transaction([...stores], mode as 'readwrite', {
        durability: mode === 'readwrite' ? 'strict' : 'default',
      }) as WriteTransaction;
    try {
      return await begin();
    } catch (error) {
      // The browser closed the connection between two calls: open it again, once.
      if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
      this.#opening = null;
      return begin();
    }
  }

  #database(): Promise<Database> {
    if (this.#closed) return Promise.reject(new Refused({ code: 'store-unavailable', detail: 'closed' }));
    this.#opening ??= this.#openOnce().catch((error) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #openOnce(): Promise<Database> {
    const { migrations } = this;
    const forget = () => {
      this.#opening = null;
    };
    let reason: unknown = null;
    let giveUp: ReturnType<typeof setTimeout> | undefined;
    const blockedTooLong = new Promise<never>((_, reject) => {
      const refuse = () =>
        reject(new Refused({ code: 'store-unavailable', detail: 'blocked by another page' }));
      giveUp = setTimeout(refuse, BLOCKED_LIMIT_MS);
    });
    const opening = openDB<Tables>(DATABASE, this.migrations.length, {
      // A step that fails aborts the upgrade: the old data stays as it was, at its old version.
      async upgrade(database, oldVersion, _newVersion, transaction) {
        // Opening rejects too; this second report of the same failure has no one to hear it.
        transaction.done.catch(() => {});
        try {
          for (const migrate of migrations.slice(oldVersion)) await migrate(database, transaction);
        } catch (error) {
          reason = error;
          transaction.abort();
        }
      },
      // Another page wants a newer shape or the database gone: let it, and open again at the next call.
      blocking: (_current, _wanted, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    try {
      return await Promise.race([opening, blockedTooLong]);
    } catch (error) {
      // Should it open after all, nobody waits for it any more.
      opening.then(
        (database) => database.close(),
        () => {},
      );
      throw reason ?? error;
    } finally {
      clearTimeout(giveUp);
    }
  }
}

/** Every table there is. */
export const ALL_TABLES = [
  'purchases',
  'claims',
  'due',
  'settings',
  'checkouts',
  'shops',
  'damaged',
  'exhibits',
  'contents',
] as const;

export type TableName = (typeof ALL_TABLES)[number];

/** The result of `work` once the transaction is complete. Aborts when `work` throws; rejects when it was aborted. */
async function settle<T>(
  transaction: WriteTransaction,
  work: (t: WriteTransaction) => Promise<T>,
): Promise<T> {
  // Listened to from the first moment: a commit that fails fires only `abort`.
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => error ?? new Error('transaction aborted'),
  );
  let result: T;
  try {
    result = await work(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Already over.
    }
    const ending = await ended;
    // The disk's own reason explains more than the request that it killed.
    throw isQuota(ending) ? ending : error;
  }
  const ending = await ended;
  if (ending !== null) throw ending;
  return result;
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** What an exception of the database means to the shopper. */
export function failureOf(error: unknown, otherwise: 'store-unavailable' | 'unexpected'): Failure {
  if (error instanceof Refused) return error.failure;
  const [name, message] = error instanceof Error ? [error.name, error.message] : ['', String(error)];
  const detail = `${name}: ${message}`.slice(0, 300);
  if (name === 'QuotaExceededError') return { code: 'disk-full', detail };
  if (name === 'VersionError') return { code: 'store-newer', detail };
  if (name === 'InvalidStateError' || name === 'UnknownError') return { code: 'store-unavailable', detail };
  return { code: otherwise, detail };
}

/** A failure from inside a transaction: it ends, and nothing of it is kept. */
export function refuse(...reason: Parameters<typeof failed>): never {
  const outcome = failed(...reason);
  throw new Refused(outcome.ok ? { code: 'unexpected' } : outcome.failure);
}
