import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { Words } from './words';

/** Set beside the reader for pages in further languages (entrypoints/more-words.ts). The page sees no such thing. */
interface Realm {
  moreWords?: readonly Words[];
}

/** Makes further languages known to the reader in the same world. */
export function addWords(words: readonly Words[]): void {
  (globalThis as Realm).moreWords = words;
}

/**
 * Every language the reader knows here. Pages are often half translated, so all are looked for on every page. English is
 * the last: it has the words that several languages share (`total`, `date`), and they must not hide longer ones.
 */
export function allWords(): readonly Words[] {
  return [fr, de, ...((globalThis as Realm).moreWords ?? []), en];
}
