import { fromMarkup } from './from-markup';

/**
 * Fnac and Darty. No page was seen, and no public reader of their orders is known: this file claims no markup and no
 * address, only that the page is theirs. What is read there is what words and layout prove.
 */
export const platform = fromMarkup('fnac-darty', []);
