import { chooseSeller } from './choose-seller';
import type { TermsFacts, WithdrawalFunction } from './seat';
import type { Shop, ShopVersion } from './shop';
import { functionOfLink } from './withdrawal-function';

/** What the shop's pages, as they were read last, say together: the seller of all of them, the surest word of each fact. */
export function versionFrom(shop: Shop, at: string): ShopVersion {
  const read = shop.pages.flatMap((page) =>
    // The page of one who sells on a marketplace says nothing of the marketplace.
    page.says === null || page.kind === 'seller-page' ? [] : [{ ...page, says: page.says }],
  );
  return {
    at,
    seller: chooseSeller(
      read.map(({ says }) => says.reading),
      { host: shop.hosts[0] ?? shop.site, shopName: shop.appearance?.shopName?.value ?? null },
    ),
    terms: surest(read.map(({ says }) => says.terms)),
    withdrawal: foundOn([
      ...read.map(({ says }) => says.withdrawal),
      ...shop.links.filter(({ kind }) => kind === 'withdrawal-function').map(functionOfLink),
    ]),
    pages: read.map(({ url, kind, at: readAt }) => ({ url, kind, at: readAt })),
  };
}

function surest(all: readonly TermsFacts[]): TermsFacts {
  const best = <N extends Exclude<keyof TermsFacts, 'termsUrl'>>(name: N): TermsFacts[N] =>
    all
      .map((facts) => facts[name])
      .filter((fact) => fact !== null)
      .sort((a, b) => b.weight - a.weight)[0] ?? null;
  return {
    returnDays: best('returnDays'),
    noReturns: best('noReturns'),
    returnPostage: best('returnPostage'),
    delivery: best('delivery'),
    deliveryDays: best('deliveryDays'),
    termsUrl: all.find(({ termsUrl }) => termsUrl !== null)?.termsUrl ?? null,
  };
}

/** Found anywhere is found; not found counts only where something was looked at. */
function foundOn(all: readonly WithdrawalFunction[]): WithdrawalFunction {
  return (
    all.find((one) => one.found === 'yes' && one.isAsTheLawSays) ??
    all.find(({ found }) => found === 'yes') ??
    all.find(({ found }) => found === 'no') ?? { found: 'unknown' }
  );
}
