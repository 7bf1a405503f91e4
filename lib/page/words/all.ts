import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import type { Words } from './words';

/**
 * Every language the reader knows. Pages are often half translated, so all are looked for on every page. English is the
 * last: it has the words that several languages share (`total`, `date`), and they must not hide longer ones.
 */
export const ALL_WORDS: readonly Words[] = [fr, de, nl, it, es, en];
