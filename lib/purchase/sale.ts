import { EXCERPT_LIMIT } from '../page/limits';
import type { Shop } from '../seller/shop';
import { notesNow } from '../seller/shop-record';
import type { Card } from './card';
import type { Origin, Purchase, PurchaseFacts } from './purchase';

/**
 * The purchase with how its shop stood when the order was placed: the last version read before `at`, what the shopper
 * ticked, noted and kept at the checkout, and the card he chose there. A seller that is not sure is kept in the record
 * but not among the facts. What is there already, typed or read, stays; a purchase that has its sale keeps it for good.
 */
export function withSale(purchase: Purchase, shop: Shop, cards: readonly Card[], at: string): Purchase {
  if (purchase.sale !== undefined || purchase.checkout !== undefined) return purchase;
  const version = shop.versions.filter((one) => one.at <= at).at(-1);
  // What was ticked at a checkout that led nowhere is no part of this one.
  const checkout = shop.checkout === null ? null : notesNow(shop, at);
  const facts: PurchaseFacts = { ...purchase.facts };
  if (version?.seller.isSure === true && version.seller.entity !== null) {
    const { name, country, email } = version.seller.entity;
    const url = version.pages[0]?.url ?? '';
    const origin = (excerpt: string): Origin => ({
      from: 'page',
      url,
      title: '',
      excerpt: excerpt.slice(0, EXCERPT_LIMIT),
      at: version.at,
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
  const card = cards.find(({ id }) => id === checkout?.cardId);
  if (card !== undefined) facts.issuer ??= { value: card.issuer, weight: 1, origin: { from: 'typed', at } };
  return {
    ...purchase,
    facts,
    ...(version !== undefined && {
      sale: {
        site: shop.site,
        readAt: version.at,
        seller: version.seller,
        terms: version.terms,
        withdrawal: version.withdrawal,
        pages: version.pages.map(({ url, kind }) => ({ url, kind })),
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
