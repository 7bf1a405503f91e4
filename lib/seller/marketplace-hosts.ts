import { type HostedId, platformOfHost } from '../page/platforms/hosts';

/** Shops on which others sell too. */
const IDS = [
  'aliexpress',
  'amazon',
  'back-market',
  'cdiscount',
  'ebay',
  'etsy',
  'fnac-darty',
  'galaxus',
  'manomano',
  'rakuten',
  'shein',
  'temu',
  'zalando',
] as const satisfies readonly HostedId[];
export type MarketplaceId = (typeof IDS)[number];

/** The marketplace a host belongs to, or null. */
export function marketplaceOfHost(host: string): MarketplaceId | null {
  const platform = platformOfHost(host.replace(/^www\./, ''));
  return IDS.find((id) => id === platform) ?? null;
}
