import { fromMarkup } from './from-markup';

/**
 * Cdiscount. No page was seen, and no public reader of its orders is known: this file claims no markup and no address, only
 * that the page is Cdiscount's. What is read there is what words and layout prove.
 */
export const platform = fromMarkup('cdiscount', []);
