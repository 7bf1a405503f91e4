import { fromMarkup } from './from-markup';

/**
 * Shopify. The old customer pages rest on its Dawn theme (sections/main-order.liquid, main-account.liquid) and on its
 * pages rendered in French; the old checkout and its thank-you and status pages on class names that many public
 * scripts for them agree on (`.os-order-number`, `.product__description__name`, `.payment-due__price`). The extensible
 * checkout of today and the new customer accounts have class names made anew at every build: nothing but their
 * addresses can be known, and words must prove them.
 */
export const platform = fromMarkup('shopify', [
  {
    kind: 'order-detail',
    has: 'table.order-details #ColumnProduct',
    facts: {
      orderNumber: '.customer.order h2',
      orderDate: '.customer.order h2 + p',
      subtotal: '[headers="RowSubtotal"]',
      discount: '[headers="RowDiscount"]',
      delivery: '[headers="RowShipping"]',
      tax: '[headers="RowTax"]',
      total: '[headers="RowTotal"]',
    },
    items: {
      row: 'table.order-details tbody tr',
      name: ['[headers="ColumnProduct"] a', '[headers="ColumnProduct"] p'],
      quantity: '[headers$="ColumnQuantity"]',
      price: ['[headers$="ColumnPrice"] dd:not([class]) span', '[headers$="ColumnPrice"] span'],
      total: ['[headers$="ColumnTotal"] dd:not([class]) span', '[headers$="ColumnTotal"]'],
    },
  },
  {
    kind: 'order-history',
    has: 'table.order-history #ColumnOrder',
    rows: {
      row: 'table.order-history tbody tr',
      orderNumber: '[headers="ColumnOrder"]',
      orderDate: '[headers$="ColumnDate"]',
      total: '[headers$="ColumnTotal"]',
      link: '[headers="ColumnOrder"] a',
    },
  },
  {
    kind: 'confirmation',
    has: '.os-order-number',
    facts: {
      orderNumber: '.os-order-number',
      total: '.payment-due__price',
      payment: '.payment-method-list__item',
    },
    items: {
      row: 'tr.product',
      name: '.product__description__name',
      options: '.product__description__variant',
      quantity: ['.product-thumbnail__quantity', '.product__quantity'],
      total: '.product__price',
    },
  },
  {
    kind: 'checkout',
    has: '#checkout_email,.payment-due__price',
    facts: { total: '.payment-due__price' },
    items: {
      row: 'tr.product',
      name: '.product__description__name',
      options: '.product__description__variant',
      quantity: ['.product-thumbnail__quantity', '.product__quantity'],
      total: '.product__price',
    },
  },
  { kind: null, address: 'confirmation', at: /\/checkouts\/.*thank[-_]?you/ },
  {
    kind: null,
    address: 'order-history',
    at: /^\/(?:\d+\/)?account\/orders\/?(?:[?#]|$)|^\/\d+\/account\/?(?:[?#]|$)/,
  },
  { kind: null, address: 'order-detail', at: /^\/\d+\/(?:account\/)?orders\/\w|^\/account\/orders\/\w/ },
  { kind: null, address: 'checkout', at: /^\/(?:\d+\/)?checkouts\// },
]);
