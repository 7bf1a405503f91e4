import type { LegalPageKind } from '../../lib/seller/seat';
import { plural } from '../../locales/render';
import type { PanelWords, Seen, Tongue } from './checklist';

/** "on the 3 pages read": what was not found may stand elsewhere. */
export const onPagesRead = (seen: Pick<Seen, 'pagesRead'>, { words, language }: Tongue): string =>
  plural(words.pagesRead, seen.pagesRead, language);

/** "the legal notice". */
export const pageName = (kind: LegalPageKind | null, words: PanelWords): string =>
  words.pages[kind ?? 'other'];

/** The page a version's seller was read from: the legal notice, else the first page there is. */
export function sellerPage(seen: Seen): LegalPageKind | null {
  const pages = seen.version?.pages ?? [];
  const kinds = pages.map(({ kind }) => kind);
  return kinds.find((kind) => kind === 'legal-notice') ?? kinds[0] ?? null;
}
