import { getDomain } from 'tldts';

/**
 * The site an address belongs to, which is what a shop's pages share: its registrable domain, `luminaires.ch` for
 * `https://www.luminaires.ch/agb`; each shop on a shared host (`one.myshopify.com`) is a site of its own. A name or
 * number without a registrable domain is its own site, port included. Null when it is no web address.
 */
export function siteOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  return getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.host;
}
