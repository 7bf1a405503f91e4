import { fromMarkup } from './from-markup';

/**
 * Back Market, all its stores. No page was seen. Known are the addresses of a buyer's orders (`/fr-fr/dashboard/orders`);
 * words must prove them.
 */
export const platform = fromMarkup('back-market', [
  { kind: null, address: 'order-detail', at: /\/dashboard\/(?:my-)?orders\/\d/ },
  { kind: null, address: 'order-history', at: /\/dashboard\/(?:my-)?orders\/?(?:[?#]|$)/ },
]);
