import { plural } from '../../locales/render';
import type { Seen, Tongue } from './checklist';

/** "on the 3 pages read": what was not found may stand elsewhere. */
export const onPagesRead = (seen: Pick<Seen, 'pagesRead'>, { words, language }: Tongue): string =>
  plural(words.pagesRead, seen.pagesRead, language);
