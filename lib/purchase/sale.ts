import { EXCERPT_LIMIT } from '../page/limits';
import { offerOfOrder } from '../seller/offer-on';
import type { Seller } from '../seller/seat';
import type { Shop, ShopVersion } from '../seller/shop';
import { notesNow } from '../seller/shop-record';
import type { Card } from './card';
import type { Origin, Purchase, PurchaseFacts, Sale } from './purchase';

/**
 * The purchase with how its shop stood when the order was placed: the last version read before `at`, what the shopper
 * ticked, noted and kept at the checkout, and the card he chose there. On a marketplace also who sold, as his own page
 * stated, and only he is the seller. A seller that is not sure is kept in the record but not among the facts. What is
 * there already, typed or read, stays; a purchase that has its sale keeps it for good.
 */
export function withSale(purchase: Purchase, shop: Shop, cards: readonly Card[], at: string): Purchase {
  if (purchase.sale !== undefined || purchase.checkout !== undefined) return purchase;
  const version = shop.versions.filter((one) => one.at <= at).at(-1);
  // What was ticked at a checkout that led nowhere is no part of this one.
  const checkout = shop.checkout === null ? null : notesNow(shop, at);
  const facts: PurchaseFacts = { ...purchase.facts };
  const offer = offerOfOrder(shop, facts.sellerName?.value ?? null, at);
  const known = offer?.sells === 'one' ? offer.known : null;
  const stated = known?.readings.filter((one) => one.at <= at).at(-1) ?? null;
  if (offer === null && version !== undefined)
    state(facts, version.seller, { url: version.pages[0]?.url ?? '', at: version.at });
  else if (known !== null && stated !== null) state(facts, stated.seller, { url: known.url, at: stated.at });
  const card = cards.find(({ id }) => id === checkout?.cardId);
  if (card !== undefined) facts.issuer ??= { value: card.issuer, weight: 1, origin: { from: 'typed', at } };
  const sale = saleOf(shop, version ?? null, stated);
  return {
    ...purchase,
    facts,
    ...(sale !== null && {
      sale: {
        ...sale,
        ...(offer?.sells === 'one' && { offer: { name: offer.name, url: known?.url ?? null, stated } }),
      },
    }),
    ...(checkout !== null && {
      checkout: {
        ticks: checkout.ticks,
        note: checkout.note,
        kept: checkout.kept,
        cardId: checkout.cardId,
      },
    }),
  };
}

/** What the shop's pages said; where only its seller's page was read, that nothing is known of the shop itself. */
function saleOf(
  shop: Shop,
  version: ShopVersion | null,
  stated: { readonly at: string } | null,
): Sale | null {
  if (version === null && stated === null) return null;
  const said = version ?? { ...NOTHING_SAID, at: stated?.at ?? '' };
  return {
    site: shop.site,
    readAt: said.at,
    seller: said.seller,
    terms: said.terms,
    withdrawal: said.withdrawal,
    pages: said.pages.map(({ url, kind }) => ({ url, kind })),
  };
}

const NOTHING_SAID: Omit<ShopVersion, 'at'> = {
  seller: {
    entity: null,
    isSure: false,
    reasons: [],
    doubts: [],
    others: [],
    mediator: null,
    returnAddress: null,
    publicationDirector: null,
    pages: [],
  },
  terms: {
    returnDays: null,
    noReturns: null,
    returnPostage: null,
    delivery: null,
    deliveryDays: null,
    termsUrl: null,
  },
  withdrawal: { found: 'unknown' },
  pages: [],
};

/** Puts what a page states of a sure seller among the facts, beside what is there. */
function state(
  facts: PurchaseFacts,
  seller: Seller,
  page: { readonly url: string; readonly at: string },
): void {
  if (!seller.isSure || seller.entity === null) return;
  const { name, country, email } = seller.entity;
  const origin = (excerpt: string): Origin => ({
    from: 'page',
    url: page.url,
    title: '',
    excerpt: excerpt.slice(0, EXCERPT_LIMIT),
    at: page.at,
  });
  if (name !== null)
    facts.seller ??= { value: name.value, weight: name.weight, origin: origin(name.excerpt) };
  if (country !== null)
    facts.sellerCountry ??= {
      value: country.value,
      weight: country.weight,
      origin: origin(country.excerpt),
    };
  if (email !== null)
    facts.merchantEmail ??= { value: email.value, weight: email.weight, origin: origin(email.excerpt) };
}
