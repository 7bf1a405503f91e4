import * as z from 'zod/mini';
import type { Claim } from '../claim/claim';
import { joinPurchases, MOST_ALIASES } from '../purchase/join';
import { SIGHTINGS_KEPT } from '../purchase/merge';
import { QUIET_LIMIT, type QuietPattern, samePattern } from '../purchase/page-pattern';
import {
  isRead,
  type Origin,
  type Purchase,
  type PurchaseFactName,
  type PurchaseFacts,
} from '../purchase/purchase';
import { recordedApart } from '../purchase/recorded-apart';
import { MOST_OFFER_SELLERS, MOST_READINGS } from '../seller/offer';
import { MOST_VERSIONS, type Shop } from '../seller/shop';
import { done, failed, type Outcome } from '../values/outcome';
import { refuse } from './connection';
import type { StoredContent } from './contents';
import { type Content, contentSchema, exportSchema, FORMAT, FORMAT_VERSION, sha256 } from './export-file';
import type { WriteTransaction } from './migrations';
import type { Settings } from './records';
import { DEFAULT_SETTINGS, get, put, settingsFrom, sortRecords } from './tables';

/** In UTF-16 units; about ten thousand purchases with claims and letters. */
export const IMPORT_LIMIT = 60_000_000;

/** What became of a file. */
export interface Imported {
  /** Those that were not here. */
  readonly purchases: number;
  /** Purchases that were here, perhaps recorded apart, and know more now. */
  readonly completed: number;
  readonly claims: number;
  /** Pieces of evidence that were added or changed. */
  readonly exhibits: number;
  readonly alreadyHere: number;
}

/** The records of a file, or why it is refused: too large, not from Recours, cut off or altered, or newer. */
export async function readExport(text: string): Promise<Outcome<Content>> {
  if (text.length > IMPORT_LIMIT) return failed('import-too-large', `${text.length} characters`);
  const bare = text.replace(/^\uFEFF/, '');
  const looksOurs = bare.trimStart().slice(0, 60).includes(`"${FORMAT}"`);
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    return failed(looksOurs ? 'import-truncated' : 'import-not-recours', 'not JSON');
  }
  const file = z.safeParse(exportSchema, json);
  if (!file.success)
    return failed(
      looksOurs ? 'import-truncated' : 'import-not-recours',
      z.prettifyError(file.error).slice(0, 300),
    );
  if (file.data.version > FORMAT_VERSION) return failed('import-newer', `version ${file.data.version}`);
  // A file that some editor laid out anew still has the same content in the same order.
  if ((await sha256(JSON.stringify(file.data.content))) !== file.data.checksum)
    return failed('import-truncated', 'checksum');
  const content = z.safeParse(contentSchema, file.data.content);
  return content.success
    ? done(content.data)
    : failed('import-not-recours', z.prettifyError(content.error).slice(0, 300));
}

/**
 * Merges a file's records by id inside one transaction over every store: the latest change wins; of a claim the events
 * and letters of both sides are kept. An order that was recorded here as well, under an id of its own, becomes one
 * purchase with the one of the file. The same file a second time changes nothing.
 */
export async function importIn(
  transaction: WriteTransaction,
  content: Content,
  contents: ReadonlyMap<string, StoredContent> = new Map(),
): Promise<Imported> {
  const counted = { purchases: 0, completed: 0, claims: 0, exhibits: 0, alreadyHere: 0 };
  const fresh = new Set<string>();
  const ids = await recordedHere(transaction, content.purchases);
  const here = <R extends { readonly purchaseId: string | null }>(record: R): R => {
    const purchaseId = record.purchaseId === null ? undefined : ids.get(record.purchaseId);
    return purchaseId === undefined ? record : { ...record, purchaseId };
  };
  for (const theirs of content.purchases) {
    const ours = await get(transaction, 'purchases', ids.get(theirs.id) ?? theirs.id);
    const merge = ids.has(theirs.id) ? joinPurchases : mergePurchases;
    const merged = ours === null || ours === 'damaged' ? theirs : merge(ours, theirs);
    if (ours === null) fresh.add(theirs.id);
    if (merged === ours) counted.alreadyHere += 1;
    else {
      await put(transaction, 'purchases', merged);
      counted[ours === null || ours === 'damaged' ? 'purchases' : 'completed'] += 1;
    }
  }
  for (const claim of content.claims) {
    const theirs = here(claim);
    if ((await get(transaction, 'purchases', theirs.purchaseId)) === null)
      return refuse('import-not-recours', `claim ${theirs.id} has no purchase`);
    const ours = await get(transaction, 'claims', theirs.id);
    const merged = ours === null || ours === 'damaged' ? theirs : mergeClaims(ours, theirs);
    if (ours === null) fresh.add(theirs.id);
    if (merged === ours) counted.alreadyHere += 1;
    else {
      await put(transaction, 'claims', merged);
      counted.claims += 1;
    }
  }
  for (const exhibit of content.exhibits ?? []) {
    const theirs = here(exhibit);
    const ours = await get(transaction, 'exhibits', theirs.id);
    const made = contents.get(theirs.id);
    if (ours === null || ours === 'damaged') {
      // A record without what it is about proves nothing.
      if (made === undefined) continue;
      await transaction.objectStore('contents').put(made);
      await put(transaction, 'exhibits', theirs);
      counted.exhibits += 1;
    } else if (theirs.sha256 === ours.sha256 && theirs.updatedAt > ours.updatedAt) {
      await put(transaction, 'exhibits', theirs);
      counted.exhibits += 1;
    } else counted.alreadyHere += 1;
  }
  for (const due of content.due) {
    const theirs = here(due);
    // What was known here is reminded of by its own plan: a file may be older than what was done since.
    if (!fresh.has(theirs.claimId ?? theirs.purchaseId)) continue;
    const known = await get(transaction, 'due', theirs.id);
    if (known === null && (await get(transaction, 'purchases', theirs.purchaseId)) !== null)
      await put(transaction, 'due', theirs);
  }
  for (const theirs of content.shops ?? []) {
    const ours = await get(transaction, 'shops', theirs.site);
    const merged = ours === null || ours === 'damaged' ? notAsking(theirs) : mergeShops(ours, theirs);
    if (merged !== ours) await put(transaction, 'shops', merged);
  }
  await importSettings(transaction, content.settings);
  await importDamaged(transaction, content.damaged);
  return counted;
}

/** Which purchases of a file are orders that stand here under another id: theirs by ours. */
async function recordedHere(
  transaction: WriteTransaction,
  theirs: readonly Purchase[],
): Promise<ReadonlyMap<string, string>> {
  const { good } = sortRecords('purchases', await transaction.objectStore('purchases').getAll());
  const byId = new Set(good.map(({ id }) => id));
  const find = recordedApart(good);
  const ids = new Map<string, string>();
  for (const one of theirs) {
    const ours = byId.has(one.id) ? null : find(one);
    if (ours !== null) ids.set(one.id, ours.id);
  }
  return ids;
}

/**
 * The later state; `ours` itself when nothing changes. What the shopper said stands whichever side heard it: a page
 * seen later on the other side does not overwrite a correction.
 */
export function mergePurchases(ours: Purchase, theirs: Purchase): Purchase {
  const [base, other] = theirs.updatedAt > ours.updatedAt ? [theirs, ours] : [ours, theirs];
  const facts: Record<string, unknown> = { ...other.facts, ...base.facts };
  for (const name of Object.keys(base.facts) as PurchaseFactName[])
    if (isLaterWord(other.facts[name], base.facts[name])) facts[name] = other.facts[name];
  const aliases = [...new Set([...(base.aliases ?? []), ...(other.aliases ?? [])])].sort();
  const merged: Purchase = {
    // What only one side ever knew stays: whose order it is, how the shop stood before it.
    ...other,
    ...base,
    kind: base.kind === 'unknown' ? other.kind : base.kind,
    asConsumer: base.asConsumer === 'unknown' ? other.asConsumer : base.asConsumer,
    // Each fact came from the field of the same name.
    facts: facts as PurchaseFacts,
    sightings: visits(base.sightings, other.sightings),
    ...(aliases.length > 0 && { aliases: aliases.slice(0, MOST_ALIASES) }),
  };
  return same(merged, ours) ? ours : merged;
}

/** The pages that either side saw it on, the latest first. */
function visits(base: Purchase['sightings'], other: Purchase['sightings']): Purchase['sightings'] {
  const known = new Set(base.map(({ url }) => url));
  const added = other.filter(({ url }) => !known.has(url));
  if (added.length === 0) return base;
  return [...base, ...added]
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .slice(0, SIGHTINGS_KEPT);
}

/** Whether the shopper's own word stands in `a`, and none or an earlier one in `b`. */
function isLaterWord(a: { origin: Origin } | undefined, b: { origin: Origin } | undefined): boolean {
  if (a === undefined || isRead(a.origin)) return false;
  return b === undefined || isRead(b.origin) || a.origin.at > b.origin.at;
}

/** To let Recours ask a shop is a choice for one computer: a file does not bring it along. */
const notAsking = (shop: Shop): Shop => ({ ...shop, fetching: null });

/** The later state with the versions and requests of both; `ours` itself when nothing changes. */
function mergeShops(ours: Shop, theirs: Shop): Shop {
  const base = theirs.updatedAt > ours.updatedAt ? theirs : ours;
  const merged: Shop = {
    ...base,
    hosts: [...new Set([...ours.hosts, ...theirs.hosts])].slice(0, 20),
    fetching: ours.fetching,
    versions: unitedByTime(ours.versions, theirs.versions).slice(-MOST_VERSIONS),
    requests: ours.requests,
    ...offersOfBoth(ours, theirs),
    checkout: ours.checkout ?? theirs.checkout,
  };
  return same(merged, ours) ? ours : merged;
}

/** Those who sell on both sides' marketplace, each once with the dated readings of both. */
function offersOfBoth(ours: Shop, theirs: Shop): Pick<Shop, 'offerSellers'> {
  if (ours.offerSellers === undefined && theirs.offerSellers === undefined) return {};
  const all = new Map((ours.offerSellers ?? []).map((one) => [one.key, one]));
  for (const one of theirs.offerSellers ?? []) {
    const known = all.get(one.key);
    const later = known === undefined || one.seenAt > known.seenAt ? one : known;
    all.set(one.key, {
      ...later,
      readings: unitedByTime(known?.readings ?? [], one.readings).slice(-MOST_READINGS),
    });
  }
  const sorted = [...all.values()].sort((a, b) => (a.seenAt < b.seenAt ? 1 : a.seenAt > b.seenAt ? -1 : 0));
  return { offerSellers: sorted.slice(0, MOST_OFFER_SELLERS) };
}

function unitedByTime<T extends { at: string }>(ours: readonly T[], theirs: readonly T[]): T[] {
  const known = new Set(ours.map(({ at }) => at));
  return [...ours, ...theirs.filter(({ at }) => !known.has(at))].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/**
 * The later state with the events, letters and answers of both; `ours` itself when nothing changes. Neither side's
 * outlook speaks for both, so what was merged has none until it is planned.
 */
export function mergeClaims(ours: Claim, theirs: Claim): Claim {
  const [base, other] = theirs.updatedAt > ours.updatedAt ? [theirs, ours] : [ours, theirs];
  const undone = new Map(other.events.map(({ id, undoneAt }) => [id, undoneAt]));
  const answers = { ...other.answers, ...base.answers };
  for (const [id, answer] of Object.entries(other.answers))
    if (answer.at > (base.answers[id]?.at ?? '')) answers[id] = answer;
  const merged: Claim = {
    ...other,
    ...base,
    problem: base.problem ?? other.problem,
    remedy: base.remedy ?? other.remedy,
    answers,
    // Undoing is for good, on whichever side it was done.
    events: united(base.events, other.events).map((event) =>
      event.undoneAt == null && undone.get(event.id) != null
        ? { ...event, undoneAt: undone.get(event.id) }
        : event,
    ),
    letters: united(base.letters, other.letters),
  };
  return same(merged, ours) ? ours : { ...merged, outlook: null };
}

/** Whether two records hold the same, in whatever order their parts stand. */
const same = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);
const sorted = (record: unknown): string =>
  JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Both lists by id, `base`'s version where both have one, in the order things were noted. */
function united<T extends { id: string; at: string }>(base: readonly T[], other: readonly T[]): T[] {
  const known = new Set(base.map((one) => one.id));
  const added = other.filter((one) => !known.has(one.id));
  if (added.length === 0) return [...base];
  return [...base, ...added].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Each setting that is still as it was installed takes the file's value; a choice made here stays. */
async function importSettings(transaction: WriteTransaction, theirs: Settings | null): Promise<void> {
  if (theirs === null) return;
  const stored = await transaction.objectStore('settings').get('settings');
  const ours = stored === undefined ? DEFAULT_SETTINGS : settingsFrom(stored);
  const merged: Record<string, unknown> = { ...ours };
  for (const name of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[])
    if (JSON.stringify(ours[name]) === JSON.stringify(DEFAULT_SETTINGS[name])) merged[name] = theirs[name];
  if ((ours.cards ?? []).length === 0 && theirs.cards !== undefined) merged.cards = theirs.cards;
  // What was being typed when the copy was taken; not once it has become a purchase.
  const draft = theirs.draft ?? null;
  if (draft !== null && (ours.draft ?? null) === null)
    if ((await get(transaction, 'purchases', draft.id)) === null) merged.draft = draft;
  if (theirs.quiet !== undefined) merged.quiet = unitedQuiet(ours.quiet ?? [], theirs.quiet);
  await transaction.objectStore('settings').put(merged, 'settings');
}

/** Pages that are no orders on either side. */
function unitedQuiet(ours: readonly QuietPattern[], theirs: readonly QuietPattern[]): QuietPattern[] {
  const added = theirs.filter((one) => !ours.some((known) => samePattern(known, one)));
  return [...ours, ...added].slice(0, QUIET_LIMIT);
}

async function importDamaged(transaction: WriteTransaction, damaged: Content['damaged']): Promise<void> {
  if (damaged.length === 0) return;
  const known = new Set(
    (await transaction.objectStore('damaged').getAll()).map((one) => JSON.stringify(one)),
  );
  for (const one of damaged)
    if (!known.has(JSON.stringify(one))) await transaction.objectStore('damaged').add(one);
}
