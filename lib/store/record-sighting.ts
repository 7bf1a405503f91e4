import type { Sighting } from '../page/sighting';
import { hostOf, withoutSecrets } from '../purchase/address';
import { completedFrom, isSummary, joinedSummary, SUMMARY_LIFETIME_MS } from '../purchase/complete';
import { purchaseOfMail, samePurchase } from '../purchase/identity';
import { mergeFacts, mergeSighting, purchaseFrom, type SeenMail, saysTheSame } from '../purchase/merge';
import type { Purchase } from '../purchase/purchase';
import { withSale } from '../purchase/sale';
import { intermediaryFrom, type Through } from '../purchase/through';
import type { Shop } from '../seller/shop';
import type { WriteTransaction } from './migrations';
import type { CheckoutSummary } from './records';
import type { Recorded } from './store';
import { get, put, setAside, settingsFrom, sortRecords } from './tables';

/** Where and when, and whether the shopper pressed "Read this page". */
export interface SeenInTab {
  readonly url: string;
  readonly tabId: number | null;
  readonly at: string;
  readonly byHand: boolean;
  /** The payment firm's page whose address led to this one, where the browser says so. */
  readonly cameFrom?: Through | null;
}

/**
 * Turns a sighting into a new purchase, an update or a checkout summary, inside the transaction given (purchases,
 * checkouts, shops, exhibits, settings, damaged). `newId` is used if a purchase is new.
 */
export async function recordSightingIn(
  transaction: WriteTransaction,
  sighting: Sighting,
  seen: SeenInTab,
  newId: string,
): Promise<Recorded> {
  const host = hostOf(seen.url);
  if (host === '') return { did: 'nothing' };
  const key = summaryKey(seen.tabId, host);
  if (isSummary(sighting)) return keepSummary(transaction, sighting, seen, key);
  if (!isOrder(sighting, seen.byHand)) return { did: 'nothing' };

  const summary = key === null ? null : await summaryOf(transaction, key);
  const added = summary === null ? null : completedFrom(summary, sighting, seen);
  const complete: Sighting =
    added === null ? sighting : { ...sighting, facts: { ...added, ...sighting.facts } };

  const known = samePurchase(
    await candidates(transaction, host),
    complete,
    seen,
    added === null ? '' : summary?.at,
  );
  if (known === null && !isEnough(complete)) return { did: 'nothing' };
  if (known !== null && known.removedAt !== null && !seen.byHand) return { did: 'left-out', purchase: known };

  const merged =
    known === null
      ? purchaseFrom(sighting, seen, newId)
      : mergeSighting({ ...known, removedAt: null }, sighting, seen);
  const completed = added === null || summary === null ? merged : mergeFacts(merged, added, summary);
  const isConfirmed = sighting.kind === 'confirmation';
  const purchase = isConfirmed ? withIntermediary(completed, summary, seen) : completed;
  const shop = isConfirmed ? await shopOf(transaction, host) : null;
  const saved = await put(transaction, 'purchases', await withShop(transaction, purchase, shop, seen.at));
  // Used up: the next order in this tab has a checkout of its own.
  if (key !== null && (added !== null || (isConfirmed && summary?.through !== undefined)))
    await transaction.objectStore('checkouts').delete(key);
  if (known === null) return { did: 'recorded', purchase: saved };
  return {
    did: known.removedAt === null && saysTheSame(known, saved) ? 'unchanged' : 'updated',
    purchase: saved,
  };
}

/** The purchase with the payment firm whose page the shopper saw between checkout and confirmation, or came from. */
function withIntermediary(purchase: Purchase, summary: CheckoutSummary | null, seen: SeenInTab): Purchase {
  let known = purchase;
  for (const [through, how] of [
    [seen.cameFrom, 'came-from'],
    [summary?.through, 'seen'],
  ] as const) {
    const said = through == null ? null : intermediaryFrom(through, seen.at, how);
    if (through == null || said === null) continue;
    known = mergeFacts(known, said, { url: `https://${through.host}/`, title: '', at: through.at });
  }
  return known;
}

/** Keeps a payment firm's page with the latest checkout of its tab; false when there is no recent one. */
export async function notePaymentPageIn(
  transaction: WriteTransaction,
  tabId: number,
  through: Through,
): Promise<boolean> {
  await forgetOldSummaries(transaction, through.at);
  const { good } = sortRecords('checkouts', await transaction.objectStore('checkouts').getAll());
  const latest = good
    .filter(({ key, at }) => key.startsWith(`${tabId}|`) && at <= through.at)
    .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  if (latest === undefined) return false;
  await put(transaction, 'checkouts', { ...latest, through });
  return true;
}

/** Turns an e-mail's sighting into a new purchase or an update, inside the transaction given (purchases, damaged). */
export async function recordMailIn(
  transaction: WriteTransaction,
  sighting: Sighting,
  { id, at, ...mail }: SeenMail & { readonly id: string; readonly at: string },
  newId: string,
): Promise<Recorded> {
  const { good, damaged } = sortRecords('purchases', await transaction.objectStore('purchases').getAll());
  await setAside(transaction, damaged);
  const seen = { url: `message:${id}`, at, mail };
  const known = purchaseOfMail(good, sighting, seen.url, mail.host);
  if (known === null && !isEnough(sighting)) return { did: 'nothing' };
  const merged =
    known === null
      ? purchaseFrom(sighting, seen, newId)
      : mergeSighting({ ...known, removedAt: null }, sighting, seen);
  const purchase = await put(transaction, 'purchases', merged);
  if (known === null) return { did: 'recorded', purchase };
  return {
    did: known.removedAt === null && saysTheSame(known, purchase) ? 'unchanged' : 'updated',
    purchase,
  };
}

/** The shop's record, which the panel wrote; null while nothing was read of it. */
async function shopOf(transaction: WriteTransaction, host: string): Promise<Shop | null> {
  const found = await transaction.objectStore('shops').index('hosts').getAll(host);
  const { good, damaged } = sortRecords('shops', found);
  await setAside(transaction, damaged);
  return good[0] ?? null;
}

/** What was read, noted and kept before the order goes with it; the next checkout of the shop begins with nothing ticked. */
async function withShop(
  transaction: WriteTransaction,
  purchase: Purchase,
  shop: Shop | null,
  at: string,
): Promise<Purchase> {
  if (shop === null) return purchase;
  const settings = settingsFrom(await transaction.objectStore('settings').get('settings'));
  const sold = withSale(purchase, shop, settings.cards ?? [], at);
  if (sold === purchase) return purchase;
  if (shop.checkout !== null) await put(transaction, 'shops', { ...shop, checkout: null, updatedAt: at });
  for (const { exhibitId } of sold.checkout?.kept ?? []) {
    const kept = await get(transaction, 'exhibits', exhibitId);
    if (kept === null || kept === 'damaged' || kept.purchaseId !== null) continue;
    await put(transaction, 'exhibits', { ...kept, purchaseId: sold.id, updatedAt: at });
  }
  return sold;
}

/** Kinds of page that show one order the shopper placed. By hand, a page the reader could not name is believed too. */
function isOrder(sighting: Sighting, byHand: boolean): boolean {
  if (sighting.doubts.includes('several-orders')) return false;
  if (sighting.kind === 'confirmation' || sighting.kind === 'order-detail') return true;
  return byHand && (sighting.kind === 'other' || sighting.kind === 'tracking' || sighting.kind === 'payment');
}

/** What a new purchase needs: a number, or on a confirmation at least its total or items. */
function isEnough(sighting: Sighting): boolean {
  const { orderNumber, total, items } = sighting.facts;
  if (orderNumber !== undefined) return true;
  return sighting.kind === 'confirmation' && (total !== undefined || items !== undefined);
}

function summaryKey(tabId: number | null, host: string): string | null {
  return tabId === null ? null : `${tabId}|${host}`;
}

async function keepSummary(
  transaction: WriteTransaction,
  sighting: Sighting,
  seen: SeenInTab,
  key: string | null,
): Promise<Recorded> {
  if (key === null) return { did: 'nothing' };
  const facts = joinedSummary(await summaryOf(transaction, key), { at: seen.at, facts: sighting.facts });
  await forgetOldSummaries(transaction, seen.at);
  await put(transaction, 'checkouts', {
    key,
    at: seen.at,
    url: withoutSecrets(seen.url),
    title: sighting.title,
    facts,
  });
  return { did: 'summary-kept' };
}

async function summaryOf(transaction: WriteTransaction, key: string): Promise<CheckoutSummary | null> {
  const summary = await get(transaction, 'checkouts', key);
  return summary === 'damaged' ? null : summary;
}

/** A checkout that led to no order is nobody's business two hours later. */
export async function forgetOldSummaries(transaction: WriteTransaction, at: string): Promise<void> {
  const { good, damaged } = sortRecords('checkouts', await transaction.objectStore('checkouts').getAll());
  await setAside(transaction, damaged);
  const oldest = new Date(Date.parse(at) - SUMMARY_LIFETIME_MS).toISOString();
  for (const { key, at: kept } of good)
    if (kept < oldest) await transaction.objectStore('checkouts').delete(key);
}

/** Purchases of the host, deleted ones too, and those typed by hand without an address. */
async function candidates(transaction: WriteTransaction, host: string): Promise<Purchase[]> {
  const index = transaction.objectStore('purchases').index('host');
  const records = [...(await index.getAll(host)), ...(await index.getAll(''))];
  const { good, damaged } = sortRecords('purchases', records);
  await setAside(transaction, damaged);
  return good;
}
