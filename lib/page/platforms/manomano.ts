import { fromMarkup } from './from-markup';

/**
 * ManoMano, all its stores. No page was seen, and no public reader of its orders is known: this file claims no markup and no
 * address, only that the page is ManoMano's. What is read there is what words and layout prove.
 */
export const platform = fromMarkup('manomano', []);
