import type { Offer } from '../../lib/seller/offer-on';
import type { Seller } from '../../lib/seller/seat';
import { fill } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';
import { onPagesRead, pageName, sellerIn, sellerPage } from './where';

/** Who sells, as the shop's own pages state. */
export function sellerRow(seen: Seen, tongue: Tongue): Row {
  const { words } = tongue;
  const says = words.seller;
  const row = { id: 'seller', excerpts: [] } as const;
  const seller = sellerIn(seen);
  if (seller === null && seen.offer !== null) return offerRow(seen.offer, tongue);
  if (seller === null)
    return seen.hasNoLegalLink
      ? { ...row, mark: 'look', line: says.noPage, means: [says.meansNoPage] }
      : { ...row, mark: 'unknown', line: says.notRead, means: [says.meansNotRead] };
  const entity = seller.entity;
  const name = entity?.name?.value ?? null;
  if (entity === null || name === null)
    return {
      ...row,
      mark: 'look',
      line: fill(says.none, { where: onPagesRead(seen, tongue) }),
      means: [says.meansNone],
    };

  const numbers = [...entity.registers, ...entity.vat];
  const failing = numbers.find(({ isValid }) => isValid === false);
  const good = numbers.find(({ isValid }) => isValid !== false);
  const where = pageName(sellerPage(seen), words);
  const excerpts = [...new Set([entity.name?.excerpt ?? '', (failing ?? good)?.excerpt ?? ''])]
    .filter((text) => text !== '')
    .map((text) => ({ words: text, where }));
  const more = [
    entity.email && fill(says.contact, { email: entity.email.value }),
    seller.returnAddress && fill(says.returnAddress, { address: seller.returnAddress.value }),
    seller.mediator && fill(says.mediator, { name: seller.mediator.value }),
    ...(seen.offer === null ? othersNamed(seller, tongue) : tradesAs(seen.offer, name, tongue)),
  ].filter((text): text is string => typeof text === 'string');

  if (failing !== undefined)
    return {
      ...row,
      mark: 'look',
      line: fill(says.numberFails, { name, number: failing.printed }),
      excerpts,
      means: [says.meansNumberFails, ...more],
    };
  if (!seller.isSure)
    return {
      ...row,
      mark: 'look',
      line: fill(says.probably, { name }),
      excerpts,
      means: [says.meansProbably, ...more],
    };
  return {
    ...row,
    mark: 'ok',
    line:
      good === undefined ? fill(says.named, { name }) : fill(says.numbered, { name, number: good.printed }),
    excerpts,
    means: [seen.offer === null ? says.meansNamed : says.meansOffer, ...more],
  };
}

/** One who sells on a marketplace, of whom no page was read. */
function offerRow(offer: Offer, { words }: Tongue): Row {
  const says = words.seller;
  const row = { id: 'seller', excerpts: [] } as const;
  if (offer.sells === 'unsaid')
    return { ...row, mark: 'unknown', line: says.offerUnsaid, means: [says.meansOfferUnsaid] };
  if (offer.sells === 'several')
    return {
      ...row,
      mark: 'look',
      line: fill(says.offerSeveral, { names: offer.names.join(' · ') || '?' }),
      means: [says.meansOfferSeveral],
    };
  const excerpt = offer.known?.excerpt ?? '';
  return {
    ...row,
    mark: 'unknown',
    line: offer.name === null ? says.offerNotRead : fill(says.offerNamed, { name: offer.name }),
    excerpts: excerpt === '' ? [] : [{ words: excerpt, where: words.pages.other }],
    means: [offer.known === null ? says.meansOfferNoLink : says.meansOfferNotRead],
  };
}

/** The name he trades under on the marketplace, where it is another than his company's. */
function tradesAs(offer: Offer, company: string, { words }: Tongue): string[] {
  if (offer.sells !== 'one' || offer.name === null || offer.name === company) return [];
  return [fill(words.seller.tradesAs, { name: offer.name })];
}

function othersNamed(seller: Seller, { words }: Tongue): string[] {
  const names = seller.others.map(({ name }) => name?.value).filter(Boolean);
  return names.length === 0 ? [] : [fill(words.seller.others, { names: names.join(' · ') })];
}
