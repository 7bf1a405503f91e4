import { decoded } from '../values/decoded';
import { type MarketplaceId, marketplaceOfHost } from './marketplace-hosts';

/** How a marketplace's pages speak of who sells an offer. */
interface Marketplace {
  /** Path and query of a link to a seller's page. Without it, only the words beside a link tell. */
  readonly sellerLink?: RegExp;
  /** Where the chosen offer's seller stands, on pages that name others beside him. */
  readonly chosen?: string;
  /** The address that states who the seller is, where the link leads to another page of his. */
  readonly statedAt?: (link: URL) => URL | null;
  /** Path of a page of one offer. */
  readonly offer: RegExp;
}

const withQuery = (link: URL, path: string, query: Readonly<Record<string, string>>): URL => {
  const url = new URL(path, link.origin);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
};

/**
 * Shapes of addresses and the marks beside them are as public programs that read these pages use them (November 2026);
 * none was seen on the live sites. A mark that is gone leaves the words beside the link.
 */
const MARKETPLACES: Readonly<Record<MarketplaceId, Marketplace>> = {
  aliexpress: {
    sellerLink: /^\/store\/(?:\d+|index\.html?\?|[\w-]+\.html)|\/credential\/showcredential\.htm\?/i,
    statedAt(link) {
      const id = link.searchParams.get('storeNum') ?? /\/store\/(\d+)/.exec(link.pathname)?.[1];
      return id === undefined
        ? null
        : withQuery(new URL('https://shoprenderview.aliexpress.com'), '/credential/showcredential.htm', {
            storeNum: id,
          });
    },
    offer: /^\/(?:item|i)\//,
  },
  amazon: {
    sellerLink: /^\/(?:sp|gp\/help\/seller\/[^?]+|gp\/aag\/[^?]+)\/?\?(?:.*&)?seller(?:ID)?=\w/i,
    chosen: '#sellerProfileTriggerId, #merchant-info a[href*="seller="], #tabular-buybox a[href*="seller="]',
    statedAt(link) {
      const id = link.searchParams.get('seller') ?? link.searchParams.get('sellerID');
      return id === null || !/^\w{6,30}$/.test(id) ? null : withQuery(link, '/sp', { seller: id });
    },
    offer: /\/(?:dp|gp\/product)\//,
  },
  'back-market': { offer: /\/p\// },
  cdiscount: { sellerLink: /^\/mpv-\d+/i, offer: /\/f-\d/ },
  ebay: {
    sellerLink: /^\/(?:usr|str)\/[^/]+/i,
    chosen: '.x-sellercard-atf__info__about-seller a[href], .x-sellercard-atf a[href]',
    offer: /^\/itm\//,
  },
  etsy: { sellerLink: /^\/(?:[a-z-]{2,5}\/)?shop\/[^/?]+/i, offer: /\/listing\/\d/ },
  'fnac-darty': { offer: /\/a\d+|\/mp\d+|\/nav\/achat\// },
  galaxus: { offer: /\/product\// },
  manomano: { sellerLink: /^\/marchand-\d+/i, offer: /^\/(?:p|catalogue\/p)\// },
  rakuten: {
    sellerLink: /^\/boutique\/[^/?]+/i,
    statedAt(link) {
      const name = /^\/boutique\/([^/?]+)/i.exec(link.pathname)?.[1];
      return name === undefined
        ? null
        : withQuery(link, `/boutique/${name}/`, {
            sellerinformation: 'true',
            partnername: decoded(name),
          });
    },
    offer: /^\/offer\/|\/mfp\//,
  },
  shein: { offer: /-p-\d+/ },
  temu: { offer: /-g-\d+|\/goods\.html/ },
  zalando: { offer: /\.html$/ },
};

/** The marketplace whose page this is, or null. Others than these are known only by what a page says beside its goods. */
export function marketplaceOf(address: string): Marketplace | null {
  const id = URL.canParse(address) ? marketplaceOfHost(new URL(address).hostname) : null;
  return id === null ? null : MARKETPLACES[id];
}

/** Whether the address is a marketplace's page of one offer. */
export const isOffer = (address: string): boolean =>
  marketplaceOf(address)?.offer.test(new URL(address).pathname) === true;
