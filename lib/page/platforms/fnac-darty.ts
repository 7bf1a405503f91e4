import { fromMarkup } from './from-markup';

/**
 * Fnac and Darty. No page was seen. Rests on what a public reader of Darty's orders took down in 2026: a block for each order
 * in the list, its number in a mark of its own, and the address of an order's page. Nothing of the kind is known of Fnac.
 */
export const platform = fromMarkup('fnac-darty', [
  {
    kind: 'order-history',
    at: /^\/espace_client\/mes-commandes\/?(?:[?#]|$)/,
    has: '[data-testid="order"]',
    rows: {
      row: '[data-testid="order"]',
      orderNumber: ['[data-testid*="_number_"]', '[data-testid="orderHeader"]'],
      link: 'a[href*="/espace_client/mes-commandes/"]',
    },
  },
  { kind: null, address: 'order-detail', at: /^\/espace_client\/mes-commandes\/\d/ },
  { kind: null, address: 'order-history', at: /^\/espace_client\/mes-commandes/ },
]);
