import { marketplaceOf } from './marketplaces';
import { MOST_OFFER_SELLERS, type OfferLink, type OfferSeller } from './offer';
import { isOwn } from './offer-on';
import type { Shop } from './shop';

/** The shop with those whom a page of it names as sellers of its goods; who was named there before and is not now is not any more. */
export function withOffers(
  shop: Shop,
  page: { readonly address: string; readonly isCheckout: boolean },
  named: readonly (OfferLink & Pick<OfferSeller, 'key'>)[],
  at: string,
): Shop {
  const known = shop.offerSellers ?? [];
  // A link to the shop's own legal page names the shop.
  const links = named.filter(
    ({ url, name }) => !isLegalPage(shop, url) && (name === null || !isOwn(shop, name)),
  );
  const isMarketplace = shop.isMarketplace === true || marketplaceOf(page.address) !== null;
  if (
    links.length === 0 &&
    !isMarketplace &&
    !known.some(({ seenOn }) => seenOn.some(({ url }) => url === page.address))
  )
    return shop;
  const here = { url: page.address, at, isCheckout: page.isCheckout };
  const elsewhere = (seller: OfferSeller) => seller.seenOn.filter(({ url }) => url !== page.address);
  const now = links.map((link): OfferSeller => {
    const before = known.find(({ key }) => key === link.key);
    return {
      url: link.url,
      key: link.key,
      name: link.name ?? before?.name ?? null,
      excerpt: link.excerpt,
      seenAt: at,
      seenOn: [here, ...(before === undefined ? [] : elsewhere(before))].slice(0, 6),
      readings: before?.readings ?? [],
    };
  });
  const others = known
    .filter(({ key }) => !links.some((link) => link.key === key))
    .map((seller) => ({ ...seller, seenOn: elsewhere(seller) }));
  return {
    ...shop,
    updatedAt: at,
    isMarketplace,
    offerSellers: [...now, ...others].slice(0, MOST_OFFER_SELLERS),
  };
}

const isLegalPage = (shop: Shop, address: string): boolean => shop.links.some(({ url }) => url === address);
