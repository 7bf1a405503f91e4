import { withoutSecrets } from '../purchase/address';
import type { PageSays } from '../seller/look';
import type { LegalLink, LegalPageKind } from '../seller/seat';
import type { FetchResult, Shop } from '../seller/shop';
import { withAnswer, withPage, withRequest } from '../seller/shop-record';
import type { Store } from '../store/store';
import { now } from './clock';
import { fetchPage } from './fetch-page';

/** At most so many pages are asked for a visit; what is asked within half an hour is one visit. */
const PAGES_A_VISIT = 4;
const VISIT_MS = 30 * 60 * 1000;
/** A page read within a day is not asked for again. */
const FRESH_MS = 24 * 60 * 60 * 1000;

/** What is worth asking for, first what names the seller. */
const WORTH: readonly LegalPageKind[] = ['legal-notice', 'terms', 'returns', 'delivery', 'contact'];

/** What the text of a page says, by the kind its link promised. */
type Reads = (text: string, url: string, kind: LegalPageKind) => PageSays;

/**
 * Asks a shop for its legal pages, if the shopper switched that on for this shop: at most four a visit, none that was
 * read within a day, one after the other, each written down before it is made. Two panels that want the same at once
 * take turns. `read` says what a page's text says. Answers how many requests were made.
 */
export function fetchLegalPages(
  store: Store,
  shop: { readonly site: string; readonly address: string },
  read: Reads,
): Promise<number> {
  return navigator.locks.request(`shop ${shop.site}`, async () => {
    let made = 0;
    // The list is looked at anew after each page: the switch may have been turned off meanwhile.
    for (;;) {
      const link = await nextLink(store, shop.site);
      if (link === null) return made;
      await fetchOne(store, shop, link, read);
      made += 1;
    }
  });
}

async function nextLink(store: Store, site: string): Promise<LegalLink | null> {
  const shops = await store.shops();
  const shop = shops.ok ? shops.value.find((one) => one.site === site) : undefined;
  return shop?.fetching?.on === true ? nextToAsk(shop, await now()) : null;
}

/** The link to ask for next, or null: the visit's four are used up, or everything worth it is fresh. */
export function nextToAsk(shop: Shop, at: string): LegalLink | null {
  const age = (instant: string) => Date.parse(at) - Date.parse(instant);
  if (shop.requests.filter((request) => age(request.at) < VISIT_MS).length >= PAGES_A_VISIT) return null;
  const fresh = new Set([
    ...shop.pages.filter((page) => age(page.at) < FRESH_MS).map(({ url }) => url),
    ...shop.requests.filter((request) => age(request.at) < FRESH_MS).map(({ url }) => url),
  ]);
  for (const kind of WORTH) {
    // One page of a kind is enough: the likeliest link to it.
    const links = shop.links.filter((link) => link.kind === kind);
    const [best] = links;
    if (best === undefined || links.some(({ url }) => fresh.has(withoutSecrets(url)))) continue;
    return best;
  }
  return null;
}

async function fetchOne(
  store: Store,
  shop: { readonly site: string; readonly address: string },
  link: LegalLink,
  read: Reads,
): Promise<void> {
  const at = await now();
  const url = withoutSecrets(link.url);
  const written = await store.changeShop(shop.site, at, (before) => withRequest(before, url, at));
  // What cannot be written down is not asked.
  if (!written.ok) return;
  const { result, text } = await fetchPage(link.url, shop.address);
  const says = text === null ? null : saysOf(text, link, read);
  const readAt = await now();
  await store.changeShop(shop.site, readAt, (before) =>
    withPage(withAnswer(before, url, at, result), {
      url,
      kind: says?.reading.pageKind ?? link.kind,
      at: readAt,
      how: 'fetched',
      result: result satisfies FetchResult,
      says,
    }),
  );
}

/** A page that no reader can read says nothing; it is no reason to stop. */
function saysOf(text: string, { url, kind }: LegalLink, read: Reads): PageSays | null {
  try {
    return read(text, url, kind);
  } catch {
    return null;
  }
}
