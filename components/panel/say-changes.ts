import type { Sale } from '../../lib/purchase/purchase';
import { changesBetween } from '../../lib/seller/changes-between';
import type { ShopVersion } from '../../lib/seller/shop';
import { type TermsChange, termsChanges } from '../../lib/seller/terms-changes';
import { localDay } from '../../lib/values/day';
import { fill, sayPlainDay } from '../../locales/render';
import type { Tongue } from './checklist';
import { sayChange } from './say-mismatch';

type Speaks = Pick<Tongue, 'words' | 'language' | 'countryName'>;

/** What a shop says of its seller and its terms now and said otherwise when the order was placed. */
export function sayChanges(
  sale: Pick<Sale, 'readAt' | 'seller' | 'terms' | 'withdrawal'>,
  latest: ShopVersion,
  tongue: Speaks,
): string[] {
  const since = localDay(sale.readAt);
  if (since === null) return [];
  return [
    ...changesBetween(sale.seller, latest.seller, since).map((change) => sayChange(change, tongue)),
    ...termsChanges(sale, latest, since).map((change) => sayTermsChange(change, tongue)),
  ];
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
