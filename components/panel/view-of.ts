import { hostOf, withoutSecrets } from '../../lib/purchase/address';
import type { Purchase } from '../../lib/purchase/purchase';
import { isSellersPage } from '../../lib/seller/offer-on';
import type { Shop } from '../../lib/seller/shop';
import type { Front } from './use-front-page';

/** `offer`: a marketplace's page of goods or of an order, which says who sells them. */
export type LookedAtAs = 'checkout' | 'legal-page' | 'offer';

/** What the panel shows of the page in front, and whether that page may be looked at for what it says of its shop. */
export type View = (
  | { readonly show: 'checkout' | 'shop' | 'due' }
  | { readonly show: 'purchase'; readonly purchaseId: string }
) & {
  /** Null: nothing is injected into it. */ readonly lookedAtAs: LookedAtAs | null;
};

/**
 * A checkout has its checklist, an order's page its purchase, and any other page of a known shop the shop's record. Only
 * checkouts, legal pages, links of a known shop to legal pages and a marketplace's pages of an offer are looked at:
 * nothing is injected into other pages.
 */
export function viewOf(front: Front, shop: Shop | null, purchases: readonly Purchase[]): View {
  const { state, address, marketplace } = front;
  const isWatched = 'watched' in state && state.watched && address !== null;
  const isOrder = state.state === 'order' && state.did !== 'left-out';
  const isWatchedOffer = isWatched && (marketplace === 'offer' || (isOrder && marketplace !== null));
  if (isOrder)
    return { show: 'purchase', purchaseId: state.purchaseId, lookedAtAs: isWatchedOffer ? 'offer' : null };
  if (state.state === 'read' && state.kind === 'checkout')
    return { show: 'checkout', lookedAtAs: 'checkout' };
  if (state.state === 'read' && state.kind === 'legal') return { show: 'shop', lookedAtAs: 'legal-page' };
  if (isWatchedOffer) return { show: 'shop', lookedAtAs: 'offer' };
  const isKnown =
    'host' in state && (shop !== null || purchases.some(({ host }) => host !== '' && host === state.host));
  if (!isKnown) return { show: 'due', lookedAtAs: null };
  return { show: 'shop', lookedAtAs: isWatched && leadsTo(shop, address) ? 'legal-page' : null };
}

/** Whether a link of the shop that leads to a legal page leads to this page. */
function leadsTo(shop: Shop | null, address: string | null): boolean {
  if (shop === null || address === null) return false;
  if (isSellersPage(shop, address)) return true;
  const plain = (url: string) =>
    `${hostOf(url)}${withoutSecrets(url)
      .replace(/^[a-z]+:\/\/[^/]*/, '')
      .replace(/\/$/, '')}`;
  const here = plain(address);
  return shop.links.some(({ url }) => plain(url) === here);
}
