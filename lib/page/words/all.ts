import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { nl } from './nl';
import type { Words } from './words';

/** Every language the reader knows. Pages are often half translated, so all are looked for on every page. */
export const ALL_WORDS: readonly Words[] = [fr, en, de, nl, es];
