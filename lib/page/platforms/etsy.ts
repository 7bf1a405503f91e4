import { fromMarkup } from './from-markup';

/**
 * Etsy. No page was seen. Known are the addresses of a buyer's purchases and of one of them; words must prove them.
 */
export const platform = fromMarkup('etsy', [
  { kind: null, address: 'order-detail', at: /\/your\/(?:purchases|orders)\/\d{6,}/ },
  { kind: null, address: 'order-history', at: /\/your\/purchases\/?(?:[?#]|$)/ },
  { kind: null, address: 'checkout', at: /\/(?:cart\/\d+\/(?:payment|review|shipping)|checkout)/ },
]);
