import { readAppearance } from './appearance';
import { findLegalLinks } from './legal-links';
import type { ShopLook } from './look';
import { saysOf } from './says';

/** How a page of a shop looks, where its legal pages are and what it says itself. Reads, and changes nothing. */
export function lookOf(document: Document, url: string): ShopLook {
  return {
    appearance: readAppearance(document, url),
    links: findLegalLinks(document, { url, sameSite: (target) => isNear(target, url) }).slice(0, 60),
    says: saysOf(document, url, null),
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
