import type { Claim, Due } from '../claim/claim';
import type { Sighting } from '../page/sighting';
import type { SeenHistory } from '../purchase/from-history';
import type { SeenMail } from '../purchase/merge';
import type { Purchase } from '../purchase/purchase';
import type { Through } from '../purchase/through';
import type { Shop } from '../seller/shop';
import type { Day } from '../values/day';
import type { Outcome } from '../values/outcome';
import type { TableName } from './connection';
import type { WriteTransaction } from './migrations';
import type { CheckoutSummary, Settings } from './records';
import type { Kept, KeptStore } from './tables';

/** What became of a sighting. */
export type Recorded =
  | { readonly did: 'recorded' | 'updated' | 'unchanged'; readonly purchase: Purchase }
  /** The shopper deleted this order or undid its recording; the page does not bring it back by itself. */
  | { readonly did: 'left-out'; readonly purchase: Purchase }
  | { readonly did: 'summary-kept' | 'nothing' };

/** Transactions as the store makes them itself: strict, announced once on disk, damaged records set aside. */
export interface Inside {
  read<T>(
    tables: readonly TableName[],
    work: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<Outcome<T>>;
  write<T>(
    tables: readonly TableName[],
    work: (transaction: WriteTransaction) => Promise<T>,
  ): Promise<Outcome<T>>;
  list<S extends KeptStore>(
    store: S,
    read: (transaction: WriteTransaction) => Promise<unknown[]>,
  ): Promise<Outcome<Kept[S][]>>;
}

/**
 * The one place where records live. Every write resolves only when it is committed to disk (`durability: 'strict'`);
 * every read parses and sets damaged records aside instead of throwing.
 */
export interface Store {
  /** For parts of the store that only some pages load, as lib/store/exhibits.ts. */
  readonly inside: Inside;

  purchases(): Promise<Outcome<Purchase[]>>;
  purchase(id: string): Promise<Outcome<Purchase>>;
  /** Adds a purchase made by hand. */
  addPurchase(purchase: Purchase): Promise<Outcome<Purchase>>;
  /** Read, change and write in one transaction. */
  changePurchase(id: string, change: (purchase: Purchase) => Purchase): Promise<Outcome<Purchase>>;
  /** A page's sighting becomes or completes a purchase, or is kept as checkout summary, in one transaction. */
  recordSighting(
    sighting: Sighting,
    seen: { url: string; tabId: number | null; at: string; byHand: boolean; cameFrom?: Through | null },
  ): Promise<Outcome<Recorded>>;
  /** An e-mail's sighting becomes or completes a purchase, in one transaction. The shopper brought it: it brings back what was deleted. */
  recordMail(sighting: Sighting, mail: SeenMail & { id: string; at: string }): Promise<Outcome<Recorded>>;
  /** What recording a list of orders would do; nothing is written. */
  historyCount(list: SeenHistory): Promise<Outcome<{ fresh: number; known: number }>>;
  /** Every order of a list that is not recorded becomes a purchase, all in one transaction; answers with these. */
  recordHistory(list: SeenHistory): Promise<Outcome<readonly Purchase[]>>;
  /** The same for many, all or none: a list of orders recorded by mistake. */
  removePurchases(ids: readonly string[], at: string): Promise<Outcome<void>>;
  /**
   * The tab shows a payment firm's page: kept with the latest checkout of that tab, for the order it becomes. False when
   * there is no recent one.
   */
  notePaymentPage(tabId: number, through: Through): Promise<Outcome<boolean>>;
  /** Hides purchase and claims; `restorePurchase` brings them back, `purge` ends them for good. */
  removePurchase(id: string, at: string): Promise<Outcome<void>>;
  restorePurchase(id: string): Promise<Outcome<Purchase>>;
  /** What was deleted and can still be brought back, the latest deletion first. */
  removedPurchases(): Promise<Outcome<Purchase[]>>;

  claims(): Promise<Outcome<Claim[]>>;
  claim(id: string): Promise<Outcome<Claim>>;
  claimsOf(purchaseId: string): Promise<Outcome<Claim[]>>;
  addClaim(claim: Claim): Promise<Outcome<Claim>>;
  changeClaim(id: string, change: (claim: Claim) => Claim): Promise<Outcome<Claim>>;
  removeClaim(id: string): Promise<Outcome<void>>;

  /** Replaces everything due of one claim (or of one purchase, when `claimId` is null). */
  replaceDue(
    owner: { purchaseId: string; claimId: string | null },
    due: readonly Due[],
  ): Promise<Outcome<void>>;
  /** Due on or before the day, oldest first. */
  dueUpTo(day: Day): Promise<Outcome<Due[]>>;
  /** The next day after `day` on which something is due. */
  nextDueDay(day: Day): Promise<Outcome<Day | null>>;

  settings(): Promise<Outcome<Settings>>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Outcome<Settings>>;

  /** The last checkout summary of each host seen in a tab. */
  checkoutSummaries(tabId: number): Promise<Outcome<CheckoutSummary[]>>;

  /** Every shop something is known of. */
  shops(): Promise<Outcome<Shop[]>>;
  /** Read, change and write in one transaction; a shop that is not known yet begins blank. */
  changeShop(site: string, at: string, change: (shop: Shop) => Shop): Promise<Outcome<Shop>>;
  /** What was read of a shop, its requests and notes are gone; purchases keep what went with them. */
  forgetShop(site: string): Promise<Outcome<void>>;

  deleteAll(): Promise<Outcome<void>>;

  /** Ends what was deleted more than 30 days before `at`, heals what can be read again; says how many purchases ended. */
  tidy(at: string): Promise<Outcome<number>>;

  /** Calls back when another page, the worker or this page changed something. */
  subscribe(listener: () => void): () => void;
  close(): void;
}
