import * as z from 'zod/mini';
import { type Claim, claimSchema, type Due, dueSchema } from '../claim/claim';
import { type Exhibit, exhibitSchema } from '../evidence/exhibit';
import { type Purchase, purchaseSchema } from '../purchase/purchase';
import { type Shop, shopSchema } from '../seller/shop';
import type { DamagedRecord, RecordStore, WriteTransaction } from './migrations';
import { type CheckoutSummary, checkoutSummarySchema, type Settings, settingsSchema } from './records';

/** What each store's records must be. Every read goes through here. */
export const SCHEMAS = {
  purchases: purchaseSchema,
  claims: claimSchema,
  due: dueSchema,
  checkouts: checkoutSummarySchema,
  exhibits: exhibitSchema,
  shops: shopSchema,
} as const;

/** What a good record of each store is. */
export interface Kept {
  purchases: Purchase;
  claims: Claim;
  due: Due;
  checkouts: CheckoutSummary;
  exhibits: Exhibit;
  shops: Shop;
}
export type KeptStore = keyof Kept;

/** Good records, and those that do not parse. */
export interface Sorted<T> {
  readonly good: T[];
  readonly damaged: DamagedRecord[];
}

/** Parses stored records; what does not parse is told apart, never thrown. */
export function sortRecords<S extends KeptStore>(store: S, records: readonly unknown[]): Sorted<Kept[S]> {
  const good: Kept[S][] = [];
  const damaged: DamagedRecord[] = [];
  for (const record of records) {
    const parsed = z.safeParse(SCHEMAS[store], record);
    if (parsed.success) good.push(parsed.data as Kept[S]);
    else
      damaged.push({
        store,
        key: keyOf(store, record),
        record,
        why: z.prettifyError(parsed.error).slice(0, 500),
      });
  }
  return { good, damaged };
}

/** The record under a key: parsed, damaged or not there. */
export async function get<S extends KeptStore>(
  transaction: WriteTransaction,
  store: S,
  key: string,
): Promise<Kept[S] | 'damaged' | null> {
  const record = await transaction.objectStore(store).get(key);
  if (record === undefined) return null;
  return sortRecords(store, [record]).good[0] ?? 'damaged';
}

/** Writes a record that its schema accepts; a record that would be unreadable is never written. */
export async function put<S extends KeptStore>(
  transaction: WriteTransaction,
  store: S,
  record: Kept[S],
): Promise<Kept[S]> {
  const parsed = z.parse(SCHEMAS[store], record) as Kept[S];
  const stored = store === 'due' ? { ...parsed, owner: ownerOf(parsed as Due) } : parsed;
  await transaction.objectStore(store).put(stored);
  return parsed;
}

/** Moves damaged records out of the lists' way, as they were found. One that was mended meanwhile stays. */
export async function setAside(
  transaction: WriteTransaction,
  damaged: readonly DamagedRecord[],
): Promise<void> {
  for (const one of damaged) {
    if (one.store === 'settings') continue;
    const found = transaction.objectStore(one.store);
    const current: unknown = await found.get(one.key as string);
    if (current === undefined || z.safeParse(SCHEMAS[one.store], current).success) continue;
    await transaction.objectStore('damaged').add({ ...one, record: current });
    await found.delete(one.key as string);
  }
}

function keyOf(store: RecordStore, record: unknown): IDBValidKey {
  const field = store === 'checkouts' ? 'key' : store === 'shops' ? 'site' : 'id';
  // The database itself takes the key from this field, so it is there.
  return (record as Record<string, IDBValidKey>)[field] ?? '';
}

/** Whose reminder it is: a claim's, or a purchase's own. */
export function ownerOf(due: { readonly purchaseId: string; readonly claimId: string | null }): string {
  return `${due.purchaseId}|${due.claimId ?? ''}`;
}

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  country: null,
  region: null,
  watching: null,
  shopper: { name: '', address: '', email: '' },
  reminders: 'not-asked',
  lastExportAt: null,
  copyReminderSeenAt: null,
  popupView: null,
};

/** The settings a stored record holds; each part that is missing or damaged has its default. */
export function settingsFrom(record: unknown): Settings {
  const whole = z.safeParse(settingsSchema, record);
  if (whole.success) return whole.data;
  const parts: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const value =
      typeof record === 'object' && record !== null && Object.hasOwn(record, name)
        ? Reflect.get(record, name)
        : undefined;
    const part = z.safeParse(schema, value);
    if (part.success) parts[name] = part.data;
  }
  return z.parse(settingsSchema, parts);
}

/** Whether a stored settings record has a part that is there and cannot be read. A missing part is no damage. */
export function isDamagedSettings(record: unknown): boolean {
  if (record === undefined) return false;
  if (typeof record !== 'object' || record === null) return true;
  return Object.entries(settingsSchema.shape).some(
    ([name, schema]) =>
      Object.hasOwn(record, name) && !z.safeParse(schema, Reflect.get(record, name)).success,
  );
}
