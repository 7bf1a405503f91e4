import type { SightingFacts } from '../../lib/page/sighting';
import type { Card } from '../../lib/purchase/card';
import { feeRate, foreignFee } from '../../lib/routes/foreign-fee';
import { compareAppearances } from '../../lib/seller/compare-appearances';
import { KNOWN_SHOPS } from '../../lib/seller/known-shops';
import { lookAlike } from '../../lib/seller/look-alike';
import { whatItMeans } from '../../lib/seller/meaning';
import type { Offer } from '../../lib/seller/offer-on';
import type { Mismatch, Seller } from '../../lib/seller/seat';
import type { Shop, ShopVersion } from '../../lib/seller/shop';
import { sellerBefore } from '../../lib/seller/shop-record';
import { type Day, localDay } from '../../lib/values/day';
import type { Seen } from './checklist';
import { protectionOf } from './protection';
import { sellerIn } from './where';
import { withdrawalLaw } from './withdrawal-law';

/** What packs and lists say of a checkout, loaded once one is in front. */
export async function workOut(about: {
  readonly host: string;
  readonly site: string;
  readonly checkout: SightingFacts | null;
  readonly shop: Shop | null;
  readonly version: ShopVersion | null;
  readonly offer: Offer | null;
  readonly country: string | null;
  readonly card: Card | null;
  readonly today: Day;
}): Promise<Pick<Seen, 'protection' | 'rate' | 'fee' | 'mismatches' | 'lookalike' | 'law' | 'meaning'>> {
  const { host, site, checkout, shop, version, offer, country, card, today } = about;
  const seller = sellerIn(about);
  const sellerCountry = sureCountry(seller);
  const rate = card === null ? null : feeRate(card);
  const [protection, law] = await Promise.all([
    protectionOf({ host, checkout, sellerCountry, issuer: card?.issuer ?? null, country, today }),
    withdrawalLaw(country),
  ]);
  return {
    protection,
    law,
    rate,
    fee:
      card === null || rate === null
        ? null
        : foreignFee(card, rate, {
            total: checkout?.total?.value ?? null,
            // Who sells on a marketplace is paid by it: the card sees the marketplace.
            sellerCountry: sureCountry(version?.seller ?? null),
          }),
    mismatches: offer === null ? mismatchesOf(shop, version) : mismatchesOfOffer(shop, offer, seller),
    lookalike: lookAlike(site, KNOWN_SHOPS)?.shop ?? null,
    meaning: whatItMeans(country, seller),
  };
}

/** What parts how the shop looks from what its pages state, and what they stated otherwise before. */
function mismatchesOf(shop: Shop | null, version: ShopVersion | null): Mismatch[] {
  if (shop === null || version === null) return [];
  const pagesRead = shop.pages.filter(({ says }) => says !== null).length;
  if (shop.appearance === null) return [];
  const before = sellerBefore(shop, version.at);
  const on = before === null ? null : localDay(before.at);
  return compareAppearances(
    shop.appearance,
    version.seller,
    pagesRead,
    before === null || on === null ? null : { seller: before.seller, on },
  );
}

/** The same of one who sells on a marketplace, whose page alone speaks of him. */
function mismatchesOfOffer(shop: Shop | null, offer: Offer, seller: Seller | null): Mismatch[] {
  if (shop === null || shop.appearance === null || seller === null || offer.sells !== 'one') return [];
  const before = offer.known?.readings.at(-2) ?? null;
  const on = before === null ? null : localDay(before.at);
  return compareAppearances(
    shop.appearance,
    seller,
    1,
    before === null || on === null ? null : { seller: before.seller, on },
  );
}

const sureCountry = (seller: Seller | null): string | null =>
  seller?.isSure === true ? (seller.entity?.country?.value ?? null) : null;
