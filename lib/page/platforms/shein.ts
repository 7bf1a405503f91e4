import { fromMarkup } from './from-markup';

/**
 * Shein. Rests on the table of goods on its order's page, as public tests and order readers keep it (`.new-order-table`:
 * goods, quantity, article, amount), and on its addresses; neither its list nor its confirmation was seen.
 */
export const platform = fromMarkup('shein', [
  {
    kind: 'order-detail',
    at: /\/user\/orders\/detail/,
    has: '.new-order-table',
    items: {
      row: '.new-order-table tbody tr',
      name: '.info a',
      quantity: 'td:nth-child(2)',
      total: ['[class*="struct-price__dis"]', '[class*="struct-price"]', 'td:nth-child(4)'],
    },
  },
  { kind: null, address: 'order-detail', at: /\/user\/orders\/detail/ },
  { kind: null, address: 'order-history', at: /\/user\/orders\/list/ },
]);
