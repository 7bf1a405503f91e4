import type { Sale } from '../../lib/purchase/purchase';
import { changesBetween } from '../../lib/seller/changes-between';
import type { OfferSeller } from '../../lib/seller/offer';
import type { ShopVersion } from '../../lib/seller/shop';
import { type TermsChange, termsChanges } from '../../lib/seller/terms-changes';
import { localDay } from '../../lib/values/day';
import { fill, sayPlainDay } from '../../locales/render';
import type { Tongue } from './checklist';
import { sayChange } from './say-mismatch';

type Speaks = Pick<Tongue, 'words' | 'language' | 'countryName'>;

/** What a shop, and who sold on it, say of themselves and the terms now and said otherwise when the order was placed. */
export function sayChanges(
  sale: Pick<Sale, 'readAt' | 'seller' | 'terms' | 'withdrawal' | 'offer'>,
  latest: { readonly version: ShopVersion | null; readonly offer: OfferSeller['readings'][number] | null },
  tongue: Speaks,
): string[] {
  const since = localDay(sale.readAt);
  const stated = sale.offer?.stated ?? null;
  const statedOn = stated === null ? null : localDay(stated.at);
  const { version, offer } = latest;
  return [
    ...(stated === null || statedOn === null || offer === null
      ? []
      : changesBetween(stated.seller, offer.seller, statedOn)),
    ...(since === null || version === null ? [] : changesBetween(sale.seller, version.seller, since)),
  ]
    .map((change) => sayChange(change, tongue))
    .concat(
      since === null || version === null
        ? []
        : termsChanges(sale, version, since).map((change) => sayTermsChange(change, tongue)),
    );
}

function sayTermsChange(change: TermsChange, { words, language }: Speaks): string {
  const says = words.returns.change;
  const day = sayPlainDay(change.since, language);
  switch (change.what) {
    case 'return-days':
      return fill(says.days, { before: `${change.before}`, now: `${change.now}`, day });
    case 'no-returns':
      return fill(says.none, { day });
    case 'returns-again':
      return fill(says.again, { day });
    case 'return-postage':
      return fill(says.postage[change.now], { day });
    case 'delivery':
      return fill(says.delivery, { before: change.before, now: change.now, day });
    case 'withdrawal-gone':
      return fill(says.functionGone, { day });
    case 'withdrawal-there':
      return fill(says.functionThere, { day });
  }
}
