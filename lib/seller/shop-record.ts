import type { ShopLook } from './look';
import { sellerSaid } from './same-seller';
import type { Seller } from './seat';
import {
  type CheckoutNotes,
  type FetchResult,
  MOST_PAGES,
  MOST_REQUESTS,
  MOST_VERSIONS,
  type Shop,
  type ShopPage,
  type ShopVersion,
} from './shop';

/** A shop that nobody knows anything of yet. */
export const blankShop = (site: string, at: string): Shop => ({
  site,
  hosts: [],
  updatedAt: at,
  fetching: null,
  appearance: null,
  links: [],
  pages: [],
  versions: [],
  requests: [],
  checkout: null,
});

/** The shop with what its page in front showed: how it looks, and its links beside those known. Seen under `host`. */
export function withLook(
  shop: Shop,
  host: string,
  look: Pick<ShopLook, 'appearance' | 'links'>,
  at: string,
): Shop {
  const known = new Map(shop.links.map((link) => [`${link.kind} ${link.url}`, link]));
  for (const link of look.links) known.set(`${link.kind} ${link.url}`, link);
  return {
    ...shop,
    hosts: [...new Set([host, ...shop.hosts])].slice(0, 20),
    updatedAt: at,
    appearance: look.appearance,
    links: [...known.values()].sort((a, b) => b.weight - a.weight).slice(0, 60),
  };
}

/** The shop with a page read anew; of one address the latest reading stays, but one that failed never takes its place. */
export function withPage(shop: Shop, page: ShopPage): Shop {
  const before = shop.pages.find(({ url }) => url === page.url);
  const kept = page.says === null && before?.says ? { ...before, result: page.result } : page;
  const others = shop.pages.filter(({ url }) => url !== page.url);
  return { ...shop, updatedAt: page.at, pages: [kept, ...others].slice(0, MOST_PAGES) };
}

/** The shop with a version added, unless it says the same as the last one. */
export function withVersion(shop: Shop, version: ShopVersion): Shop {
  const last = shop.versions.at(-1);
  if (last !== undefined && saysTheSame(last, version)) return shop;
  return { ...shop, updatedAt: version.at, versions: [...shop.versions, version].slice(-MOST_VERSIONS) };
}

function saysTheSame(a: ShopVersion, b: ShopVersion): boolean {
  return said(a) === said(b);
}

/** What a version states, whichever words of the page it was read from. */
function said({ seller, terms, withdrawal }: ShopVersion): string {
  return JSON.stringify([
    ...sellerSaid(seller),
    Object.values(terms).map((fact) =>
      typeof fact === 'object' && fact !== null ? fact.value : (fact ?? null),
    ),
    withdrawal.found,
  ]);
}

/** The shop with a request written down before it is made; `withAnswer` then says how it ended. */
export function withRequest(shop: Shop, url: string, at: string): Shop {
  return {
    ...shop,
    updatedAt: at,
    requests: [...shop.requests, { url, at, result: null }].slice(-MOST_REQUESTS),
  };
}

export function withAnswer(shop: Shop, url: string, at: string, result: FetchResult): Shop {
  return {
    ...shop,
    requests: shop.requests.map((request) =>
      request.url === url && request.at === at ? { ...request, result } : request,
    ),
  };
}

/** How long ticks and notes belong to the checkout they were made at: a shopper may pay the next day. */
const CHECKOUT_LASTS_MS = 24 * 60 * 60 * 1000;

/** The notes of the checkout in front: those begun within a day, else none yet. */
export function notesNow(shop: Shop | null, at: string): CheckoutNotes {
  const open = shop?.checkout ?? null;
  if (open !== null && Date.parse(at) - Date.parse(open.startedAt) < CHECKOUT_LASTS_MS) return open;
  // What was noted at a checkout that led nowhere is not lost; its ticks say nothing of another basket.
  return { startedAt: at, ticks: {}, note: open?.note ?? '', cardId: open?.cardId ?? null, kept: [] };
}

/** The shop, seen under `host`, with what the shopper ticked, noted or kept at its checkout changed. */
export function withNotes(
  shop: Shop,
  host: string,
  at: string,
  change: (notes: CheckoutNotes) => CheckoutNotes,
): Shop {
  return {
    ...shop,
    hosts: [...new Set([host, ...shop.hosts])].slice(0, 20),
    updatedAt: at,
    checkout: change(notesNow(shop, at)),
  };
}

/** The seller of the latest version before `at`, for "changed since": null when there is none. */
export function sellerBefore(
  shop: Shop | null,
  at: string,
): { readonly seller: Seller; readonly at: string } | null {
  const earlier = shop?.versions.filter((version) => version.at < at).at(-1);
  return earlier === undefined ? null : { seller: earlier.seller, at: earlier.at };
}
