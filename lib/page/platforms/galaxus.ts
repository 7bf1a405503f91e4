import { fromMarkup } from './from-markup';

/**
 * Galaxus and Digitec, all their stores. No page was seen, and their class names are made anew at every build. Known is how their
 * addresses are written: `/de/order` is the list of orders, which anywhere else would be a checkout, and `/de/order/…` one
 * of them. Words must prove it.
 */
export const platform = fromMarkup('galaxus', [
  { kind: null, address: 'order-detail', at: /^\/[a-z]{2}\/order\/\d{6,}/ },
  { kind: null, address: 'order-history', at: /^\/[a-z]{2}\/orders?\/?(?:[?#]|$)/ },
  { kind: null, address: 'checkout', at: /^\/[a-z]{2}\/(?:checkout|cart\/checkout)/ },
]);
