import type { LegalPageKind, Seller } from '../../lib/seller/seat';
import { fill, plural } from '../../locales/render';
import type { PanelWords, Seen, Tongue } from './checklist';

/** "on the 3 pages read": what was not found may stand elsewhere. On a marketplace only the seller's own page speaks of him. */
export const onPagesRead = (seen: Pick<Seen, 'pagesRead' | 'offer'>, { words, language }: Tongue): string =>
  seen.offer === null
    ? plural(words.pagesRead, seen.pagesRead, language)
    : fill(words.onPage, { page: words.pages['seller-page'] });

/** "the legal notice". */
export const pageName = (kind: LegalPageKind | null, words: PanelWords): string =>
  words.pages[kind ?? 'other'];

/** The page the seller was read from: on a marketplace his own, else the legal notice, else the first page there is. */
export function sellerPage(seen: Pick<Seen, 'version' | 'offer'>): LegalPageKind | null {
  if (seen.offer !== null) return 'seller-page';
  const pages = seen.version?.pages ?? [];
  const kinds = pages.map(({ kind }) => kind);
  return kinds.find((kind) => kind === 'legal-notice') ?? kinds[0] ?? null;
}

/** Who sells what is in front, as pages state: on a marketplace never the marketplace. Null while nothing of him was read. */
export function sellerIn({ version, offer }: Pick<Seen, 'version' | 'offer'>): Seller | null {
  if (offer === null) return version?.seller ?? null;
  return offer.sells === 'one' ? (offer.known?.readings.at(-1)?.seller ?? null) : null;
}
