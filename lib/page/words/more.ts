import { es } from './es';
import { it } from './it';
import { nl } from './nl';
import type { Words } from './words';

/** Languages whose words come in a file of their own, so that pages that don't speak them need not carry them. */
export const MORE_WORDS: readonly Words[] = [nl, it, es];
