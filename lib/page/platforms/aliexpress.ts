import { fromMarkup } from './from-markup';

/**
 * AliExpress. Rests on what several public order readers agree on for its list (`.order-item`, 2022 to 2026) and its order's page
 * (`.order-detail-item-content-wrap`, `.order-price-item`); no page was seen itself. Prices are printed a letter an element,
 * which reads as one figure only where the letters stand together: then words decide.
 */
export const platform = fromMarkup('aliexpress', [
  {
    kind: 'order-history',
    at: /^\/p\/order\/(?:index|list)/,
    has: '.order-item-header-right-info',
    rows: {
      row: '.order-item',
      orderNumber: '.order-item-header-right-info > div:nth-of-type(2)',
      orderDate: '.order-item-header-right-info > div:first-of-type',
      total: '.order-item-content-opt-price-total',
      link: '.order-item-header-right > a',
    },
  },
  {
    kind: 'order-detail',
    at: /^\/p\/order\/detail/,
    has: '.order-detail-item-content-wrap',
    items: {
      row: '.order-detail-item-content-wrap',
      name: ['.item-title a', '.item-title'],
      quantity: '.item-price',
      price: '.item-price',
    },
  },
  { kind: null, address: 'order-detail', at: /^\/p\/order\/detail/ },
  { kind: null, address: 'order-history', at: /^\/p\/order\/(?:index|list)/ },
  { kind: null, address: 'checkout', at: /^\/p\/trade\/confirm/ },
]);
