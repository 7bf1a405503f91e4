import type { Sale } from '../../lib/purchase/purchase';
import { changesBetween } from '../../lib/seller/changes-between';
import type { ShopVersion } from '../../lib/seller/shop';
import { localDay } from '../../lib/values/day';
import type { Tongue } from './checklist';
import { sayChange } from './say-mismatch';

/** What a shop says of its seller now and did not say when the order was placed. */
export function sayChanges(
  sale: Sale,
  latest: ShopVersion,
  tongue: Pick<Tongue, 'words' | 'language' | 'countryName'>,
): string[] {
  const since = localDay(sale.readAt);
  if (since === null) return [];
  return changesBetween(sale.seller, latest.seller, since).map((change) => sayChange(change, tongue));
}
