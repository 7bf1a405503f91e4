import { fromMarkup } from './from-markup';

/**
 * Temu. No page was seen, and its class names are made anew at every build. Known are the addresses of its list of orders and
 * of an order's page; words must prove them. What follows the order there is advertising with prices.
 */
export const platform = fromMarkup('temu', [
  { kind: null, address: 'order-detail', at: /\/bgt_order_detail/ },
  { kind: null, address: 'order-history', at: /\/bgt_orders/ },
  { kind: null, address: 'checkout', at: /\/bgt_(?:order_checkout|checkout)/ },
]);
