import { fromMarkup } from './from-markup';

/**
 * BigCommerce. Rests on its open checkout (checkout-js: OrderStatus, OrderSummaryItem, the summary's test ids) and on its Cornerstone theme
 * (account/orders/details.html, components/account/orders-list.html, order-contents.html); no page of a shop was seen.
 */
export const platform = fromMarkup('bigcommerce', [
  {
    kind: 'confirmation',
    has: '[data-test="order-confirmation-heading"],[data-test="order-confirmation-order-number-text"]',
    facts: {
      orderNumber: [
        '[data-test="order-confirmation-order-number-text"] strong',
        '[data-test="order-confirmation-order-number-text"]',
      ],
      subtotal: '[data-test="cart-subtotal"] [data-test="cart-price-value"]',
      delivery: '[data-test="cart-shipping"] [data-test="cart-price-value"]',
      tax: '[data-test="cart-taxes"] [data-test="cart-price-value"]',
      total: '[data-test="cart-total"] [data-test="cart-price-value"]',
    },
    items: {
      row: '[data-test="cart-item"]',
      name: '[data-test="cart-item-product-title"]',
      quantity: '[data-test="cart-item-product-title"]',
      total: '[data-test="cart-item-product-price"]',
    },
  },
  {
    kind: 'order-detail',
    has: '.account-orderTotal',
    facts: { orderNumber: '.page-heading', total: '.account-orderTotal-value:last-of-type' },
    items: {
      row: ['.account-listItem', '.order-contents-item'],
      name: ['.account-product-title', '.order-contents-name'],
      quantity: '.account-product-title',
      total: ['.account-product-price', '.order-contents-price'],
    },
  },
  {
    kind: 'order-history',
    has: '.account-orderStatus .account-orderStatus-label',
    rows: {
      row: '.account-listItem',
      orderNumber: '.account-product-title',
      orderDate: '.account-product-detail span',
      total: '.account-product-description',
      link: '.account-product-title a',
    },
  },
  { kind: 'checkout', has: '[class*="checkout-step--"]' },
]);
