import { readAppearance } from './appearance';
import { findLegalLinks } from './legal-links';
import type { ShopLook } from './look';
import { findOfferLinks } from './offer-links';
import { saysOf } from './says';

/** How a page of a shop looks, where its legal pages are and what it says itself. Reads, and changes nothing. */
export function lookOf(document: Document, url: string): ShopLook {
  const near = { url, sameSite: (target: string) => isNear(target, url) };
  return {
    appearance: readAppearance(document, url),
    // A page of one who sells there speaks of him and not of the shop.
    links: findLegalLinks(document, near)
      .filter(({ kind }) => kind !== 'seller-page')
      .slice(0, 60),
    says: saysOf(document, url, null),
    offers: findOfferLinks(document, near),
  };
}

/**
 * Whether two addresses may be of one site. The list of public suffixes is too large to be put into a page: this only
 * leaves out what is plainly elsewhere, and whoever asks for a page compares by that list.
 */
function isNear(target: string, url: string): boolean {
  const end = (address: string) => new URL(address).hostname.split('.').slice(-2).join('.');
  return end(target) === end(url);
}
