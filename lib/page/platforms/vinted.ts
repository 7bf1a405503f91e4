import { fromMarkup } from './from-markup';

/**
 * Vinted, all its stores. No page was seen. Known is the address of the list of one's purchases, whose cards print no number, and
 * of one's sales, which are none of them; an order itself is a
 * conversation (`/inbox/…`), which is none of Recours's business unless the shopper asks to read it.
 */
export const platform = fromMarkup('vinted', [
  { kind: null, address: 'order-history', at: /^\/my_orders(?!.*\bsold)(?:\/[a-z]+)?\/?(?:[?#]|$)/ },
  { kind: null, address: 'checkout', at: /^\/(?:checkout|transactions\/buy)/ },
]);
