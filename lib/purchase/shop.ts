import type { Purchase } from './purchase';

/** Domains of big shops and marketplaces that have rules of their own, by the name of the shop. */
const SHOPS: Readonly<Record<string, RegExp>> = {
  amazon: /(^|\.)amazon\.(com|fr|de|it|es|nl|pl|se|ie|co\.uk|com\.be|com\.tr|ca|co\.jp|com\.au)$/,
  ebay: /(^|\.)ebay\.(com|fr|de|it|es|nl|pl|ie|at|ch|be|co\.uk|ca|com\.au)$/,
  aliexpress: /(^|\.)aliexpress\.(com|us)$/,
  temu: /(^|\.)temu\.com$/,
  shein: /(^|\.)shein\.(com|co\.uk)$/,
  etsy: /(^|\.)etsy\.com$/,
  vinted: /(^|\.)vinted\.[a-z]{2,3}(\.uk)?$/,
  leboncoin: /(^|\.)leboncoin\.fr$/,
  cdiscount: /(^|\.)cdiscount\.com$/,
  fnac: /(^|\.)fnac\.(com|be|ch|es|pt)$/,
  darty: /(^|\.)darty\.com$/,
  rakuten: /(^|\.)rakuten\.(com|fr)$/,
  'back-market': /(^|\.)backmarket\.(com|fr|de|it|es|nl|be|at|ie|pt|co\.uk)$/,
  zalando: /(^|\.)zalando\.(com|fr|de|it|es|nl|be|at|ch|ie|pt|lu|co\.uk)$/,
  manomano: /(^|\.)manomano\.(com|fr|de|it|es|co\.uk)$/,
  spartoo: /(^|\.)spartoo\.(com|fr|de|it|es|be|nl|co\.uk)$/,
  veepee: /(^|\.)veepee\.(com|fr|de|it|es|nl|be|at|ch|lu)$/,
};

/** The big shop behind a host (without `www.`), or null. A look-alike (`amazon.fr.example.com`) is none. */
export function shopOf(host: string): string | null {
  for (const [shop, pattern] of Object.entries(SHOPS)) if (pattern.test(host)) return shop;
  return null;
}

/**
 * The big shop a purchase was made at, by its host; by its name where it was typed without an address (`Cdiscount`,
 * `Back Market`, `Amazon.fr`). A name beside an address of its own is only a name.
 */
export function shopOfPurchase({ host, facts }: Pick<Purchase, 'host' | 'facts'>): string | null {
  if (host !== '') return shopOf(host);
  const name = (facts.merchant?.value ?? '').toLowerCase().replace(/\.(com|fr|de|it|es|nl|be|ch)$/, '');
  const letters = name.replace(/[\s._-]/g, '');
  return Object.keys(SHOPS).find((shop) => shop.replace('-', '') === letters) ?? null;
}
