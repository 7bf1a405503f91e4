import { withoutSecrets } from '../purchase/address';
import type { PageSays } from '../seller/look';
import { withOfferReading } from '../seller/offer-reading';
import type { LegalLink, LegalPageKind } from '../seller/seat';
import type { FetchResult, Shop } from '../seller/shop';
import { withAnswer, withPage, withRequest } from '../seller/shop-record';
import type { Store } from '../store/store';
import { now } from './clock';
import { fetchPage } from './fetch-page';
import { forgetHeld, heldPage, holdPage } from './held-pages';

/** At most so many pages are asked for a visit; what is asked within half an hour is one visit. */
const PAGES_A_VISIT = 4;
const VISIT_MS = 30 * 60 * 1000;
/** A page read within a day is not asked for again. */
const FRESH_MS = 24 * 60 * 60 * 1000;

/** What is worth asking for, first what names the seller. */
const WORTH: readonly LegalPageKind[] = ['legal-notice', 'terms', 'returns', 'delivery', 'contact'];

/** The shop that is asked, and the address of its page in front. */
export interface AskedShop {
  readonly site: string;
  readonly address: string;
  /** Pages of those who sell what is on the page in front, where the shop is a marketplace: asked for first. */
  readonly sellers?: readonly string[];
}

/** What the text of a page says, by the kind its link promised. */
export type Reads = (text: string, url: string, kind: LegalPageKind) => PageSays;

/**
 * Asks a shop for its legal pages, if the shopper switched that on for this shop: at most four a visit, none that was
 * read within a day, one after the other, each written down before it is made. Two panels that want the same at once
 * take turns. `read` says what a page's text says. Answers how many requests were made.
 */
export function fetchLegalPages(store: Store, shop: AskedShop, read: Reads): Promise<number> {
  return inTurn(shop.site, async () => {
    let made = 0;
    // The list is looked at anew after each page: the switch may have been turned off meanwhile.
    for (;;) {
      const link = await nextLink(store, shop);
      if (link === null) return made;
      await fetchOne(store, shop, link, read);
      made += 1;
    }
  });
}

async function nextLink(store: Store, asked: AskedShop): Promise<LegalLink | null> {
  const shops = await store.shops();
  const shop = shops.ok ? shops.value.find(({ site }) => site === asked.site) : undefined;
  return shop?.fetching?.on === true ? nextToAsk(shop, await now(), asked.sellers) : null;
}

/** The link to ask for next, or null: the visit's four are used up, or everything worth it is fresh. */
export function nextToAsk(shop: Shop, at: string, sellers: readonly string[] = []): LegalLink | null {
  const age = (instant: string) => Date.parse(at) - Date.parse(instant);
  if (shop.requests.filter((request) => age(request.at) < VISIT_MS).length >= PAGES_A_VISIT) return null;
  const fresh = new Set([
    ...shop.pages.filter((page) => age(page.at) < FRESH_MS).map(({ url }) => url),
    ...shop.requests.filter((request) => age(request.at) < FRESH_MS).map(({ url }) => url),
  ]);
  const seller = sellers.find((url) => !fresh.has(withoutSecrets(url)) && !isReadLately(shop, url, age));
  if (seller !== undefined) return sellerLink(seller);
  for (const kind of WORTH) {
    // One page of a kind is enough: the likeliest link to it.
    const links = shop.links.filter((link) => link.kind === kind);
    const [best] = links;
    if (best === undefined || links.some(({ url }) => fresh.has(withoutSecrets(url)))) continue;
    return best;
  }
  return null;
}

/** Read within a day, by the shopper's own visit too. */
const isReadLately = (shop: Shop, url: string, age: (instant: string) => number): boolean =>
  (shop.offerSellers ?? []).some(
    (one) => one.url === url && one.readings.some(({ at }) => age(at) < FRESH_MS),
  );

/** The page of one who sells on a marketplace, as a link. */
export const sellerLink = (url: string): LegalLink => ({ kind: 'seller-page', url, words: '', weight: 1 });

/** A page of a shop that was got or could not be had. */
export interface Got {
  readonly result: FetchResult | 'asked-enough' | 'switched-off';
  /** When it was asked for. */
  readonly at: string;
  /** Null for what could not be had or is no text. */
  readonly text: string | null;
  /** The bytes of a PDF, unread; null for anything else. */
  readonly file: Uint8Array<ArrayBuffer> | null;
}

/**
 * The text of one page of a shop, or the bytes where it is a PDF: as it was got in this visit, else asked for now under the same rules as all others. To be
 * called holding the shop's turn (`inTurn`).
 */
export async function pageText(store: Store, shop: AskedShop, link: LegalLink, read: Reads): Promise<Got> {
  const at = await now();
  const url = withoutSecrets(link.url);
  const since = visitBegan(at);
  const shops = await store.shops();
  const known = shops.ok ? shops.value.find((one) => one.site === shop.site) : undefined;
  if (known?.fetching?.on !== true) return without('switched-off', at);
  const held = await heldPage(url, since);
  if (held !== null) return held;
  const asked = known.requests.filter((request) => request.at > since);
  const before = asked.filter((request) => request.url === url).at(-1);
  // What could not be had a moment ago is not asked for again in the same visit.
  if (before?.result != null && !/^(?:read|cut|pdf)$/.test(before.result))
    return without(before.result, before.at);
  if (asked.length >= PAGES_A_VISIT) return without('asked-enough', at);
  return fetchOne(store, shop, link, read);
}

const without = (result: Got['result'], at: string): Got => ({ result, at, text: null, file: null });

/** What is asked of one shop is asked one after the other, however many panels are open. */
export const inTurn = <T>(site: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`shop ${site}`, work);

const visitBegan = (at: string): string => new Date(Date.parse(at) - VISIT_MS).toISOString();

async function fetchOne(store: Store, shop: AskedShop, link: LegalLink, read: Reads): Promise<Got> {
  const at = await now();
  const url = withoutSecrets(link.url);
  const written = await store.changeShop(shop.site, at, (before) => withRequest(before, url, at));
  // What cannot be written down is not asked.
  if (!written.ok) return without('unreachable', at);
  await forgetHeld(visitBegan(at));
  const { result, text, file } = await fetchPage(link.url, shop.address);
  if (text !== null || file !== null) await holdPage(url, { text, file, at, result });
  const says = text === null ? null : saysOf(text, link, read);
  const readAt = await now();
  await store.changeShop(shop.site, readAt, (before) => {
    const answered = withAnswer(before, url, at, result);
    if (link.kind === 'seller-page' && says !== null) {
      const pages = answered.pages.filter((page) => page.url !== url);
      return withOfferReading({ ...answered, pages }, url, says.reading, readAt);
    }
    return withPage(answered, {
      url,
      kind: says?.reading.pageKind ?? link.kind,
      at: readAt,
      how: 'fetched',
      result,
      says,
    });
  });
  return { result, at, text, file };
}

/** A page that no reader can read says nothing; it is no reason to stop. */
function saysOf(text: string, { url, kind }: LegalLink, read: Reads): PageSays | null {
  try {
    return read(text, url, kind);
  } catch {
    return null;
  }
}
