import type { Exhibit, Stage } from '../evidence/exhibit';
import { hostOf, withoutSecrets } from '../purchase/address';
import type { LegalLink, LegalPageKind } from '../seller/seat';
import type { CheckoutNotes, Shop } from '../seller/shop';
import { notesNow, withNotes, withVersion } from '../seller/shop-record';
import { versionFrom } from '../seller/version-from';
import { exhibitsIn } from '../store/exhibits';
import type { Store } from '../store/store';
import type { Failure, Outcome } from '../values/outcome';
import { askWorker } from './ask-worker';
import { now } from './clock';
import { keepHtml } from './keep-html';
import { keepPdf } from './keep-pdf';
import { type AskedShop, type Got, inTurn, pageText, type Reads, sellerLink } from './legal-pages';

/** What is kept of a shop's pages, in the order it is asked for: what the shopper agrees to, and with whom. */
const KEPT_KINDS: readonly LegalPageKind[] = ['terms', 'returns', 'delivery', 'legal-notice'];

type KeptPage = CheckoutNotes['kept'][number];

/** What became of one page. */
export interface Tried {
  readonly url: string;
  /** Null for a page that is no legal page, or none whose kind is known: the one in front. */
  readonly kind: LegalPageKind | null;
  readonly kept: KeptPage | null;
  /** Why it could not be had, where it was asked for. */
  readonly result: Got['result'] | null;
  /** Why it could not be kept. */
  readonly failure: Failure | null;
}

/** The page in front, kept by the worker as it stands there. */
export interface FrontToKeep {
  readonly tabId: number;
  readonly address: string;
  readonly front: 'checkout' | 'legal-page';
  /** Which legal page it is, where that is known. */
  readonly kind: LegalPageKind | null;
}

/**
 * "Keep the terms now": a copy of the page in front and, where the shopper lets Recours ask this shop, of its terms,
 * returns, delivery and legal pages, a PDF among them as the file it is, each an exhibit with its hash and the moment it was got, noted with the checkout of
 * the shop as soon as it is on disk. A copy kept in this checkout already is not taken twice. Answers what became of each
 * page; one that cannot be had or kept stops no other. For our own pages: the worker has no `DOMParser`.
 */
export async function keepTerms(
  store: Store,
  shop: AskedShop,
  front: FrontToKeep,
  read: Reads,
  tell: (tried: readonly Tried[]) => void = () => {},
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  const add = (one: Tried) => {
    tried.push(one);
    tell([...tried]);
  };
  add(await keepFront(store, shop, front));
  await inTurn(shop.site, async () => {
    for (const link of await linksToKeep(store, shop.site, front.address))
      add(await keepLinked(store, shop, link, read));
  });
  const at = await now();
  await store.changeShop(shop.site, at, (before) =>
    before.pages.some(({ says }) => says !== null) ? withVersion(before, versionFrom(before, at)) : before,
  );
  return tried;
}

/** The likeliest link to each page worth keeping, each address once; none unless the shopper lets this shop be asked. */
async function linksToKeep(store: Store, site: string, front: string): Promise<LegalLink[]> {
  const shops = await store.shops();
  const shop = shops.ok ? shops.value.find((one) => one.site === site) : undefined;
  return shop?.fetching?.on === true ? chosenLinks(shop, front) : [];
}

/** See `linksToKeep`; the page in front is kept as it is. On a marketplace first the page of whoever sells what is there. */
export function chosenLinks(shop: Pick<Shop, 'links' | 'offerSellers'>, front: string): LegalLink[] {
  const here = withoutSecrets(front);
  const seen = new Set([here]);
  const sellers = (shop.offerSellers ?? []).filter(({ seenOn }) => seenOn.some(({ url }) => url === here));
  const wanted = [
    ...sellers.map(({ url }) => sellerLink(url)),
    ...KEPT_KINDS.flatMap((kind) => shop.links.find((one) => one.kind === kind) ?? []),
  ];
  return wanted.filter(({ url }) => {
    const isNew = !seen.has(withoutSecrets(url));
    seen.add(withoutSecrets(url));
    return isNew;
  });
}

async function keepLinked(store: Store, shop: AskedShop, link: LegalLink, read: Reads): Promise<Tried> {
  const url = withoutSecrets(link.url);
  const got = await pageText(store, shop, link, read);
  const about = { url, kind: link.kind, result: got.result };
  if (got.text === null && got.file === null) return { ...about, kept: null, failure: null };
  const known = await keptAlready(store, shop, url, got.at);
  if (known !== null) return { ...about, kept: known, failure: null };
  const keeping = {
    id: crypto.randomUUID(),
    purchaseId: null,
    claimId: null,
    stage: stageOf(link.kind),
    at: got.at,
  };
  const exhibit =
    got.file === null
      ? await keepHtml(store, got.text ?? '', link.url, keeping)
      : await keepPdf(store, got.file, link.url, keeping);
  return noted(store, shop, about, exhibit);
}

async function keepFront(store: Store, shop: AskedShop, front: FrontToKeep): Promise<Tried> {
  const about = { url: withoutSecrets(front.address), kind: front.kind, result: null };
  const id = crypto.randomUUID();
  const answer = await askWorker('keep-tab', {
    tabId: front.tabId,
    id,
    pictureId: crypto.randomUUID(),
    purchaseId: null,
    claimId: null,
    stage: front.front === 'checkout' ? 'order' : stageOf(front.kind),
  });
  if (!answer.ok) return { ...about, kept: null, failure: answer.failure };
  const exhibit = await exhibitsIn(store).exhibit(id);
  // Another page may have come into the tab meanwhile: what was kept is that one.
  const isOther = exhibit.ok && exhibit.value.address !== about.url;
  return noted(store, shop, isOther ? { ...about, url: exhibit.value.address, kind: null } : about, exhibit);
}

/** Notes the exhibit with the shop's checkout, so that it goes to the purchase with everything else. */
async function noted(
  store: Store,
  shop: AskedShop,
  about: Pick<Tried, 'url' | 'kind' | 'result'>,
  exhibit: Outcome<Exhibit>,
): Promise<Tried> {
  if (!exhibit.ok) return { ...about, kept: null, failure: exhibit.failure };
  const { id, sha256, at } = exhibit.value;
  const kept: KeptPage = { exhibitId: id, url: about.url, kind: about.kind, sha256, at };
  const notedAt = await now();
  const written = await store.changeShop(shop.site, notedAt, (before) =>
    withNotes(before, hostOf(shop.address), notedAt, (notes) => ({
      ...notes,
      kept: [...notes.kept, kept].slice(-MOST_KEPT),
    })),
  );
  return written.ok ? { ...about, kept, failure: null } : { ...about, kept: null, failure: written.failure };
}

const MOST_KEPT = 20;

async function keptAlready(
  store: Store,
  { site }: AskedShop,
  url: string,
  at: string,
): Promise<KeptPage | null> {
  const shops = await store.shops();
  const shop = shops.ok ? (shops.value.find((one) => one.site === site) ?? null) : null;
  return notesNow(shop, await now()).kept.find((one) => one.url === url && one.at === at) ?? null;
}

/** Which part of the story a page shows. */
function stageOf(kind: LegalPageKind | null): Stage {
  switch (kind) {
    case 'legal-notice':
    case 'contact':
    case 'about':
    case 'seller-page':
      return 'seat';
    default:
      return 'terms';
  }
}
