import { fromMarkup } from './from-markup';

/**
 * Vinted, all its stores. No page was seen. Known is the address of the list of one's orders; an order itself is a
 * conversation (`/inbox/…`), which is none of Recours's business unless the shopper asks to read it.
 */
export const platform = fromMarkup('vinted', [
  { kind: null, address: 'order-history', at: /^\/my_orders(?:\/[a-z]+)?\/?(?:[?#]|$)/ },
  { kind: null, address: 'checkout', at: /^\/(?:checkout|transactions\/buy)/ },
]);
