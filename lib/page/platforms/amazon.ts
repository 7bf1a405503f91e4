import { fromMarkup } from './from-markup';

/**
 * Amazon, all its stores: layouts of 2016 to 2026 as saved pages and open-source order readers show them. Subtotals,
 * total and promised days are read by their words. The thank-you page and the checkout were not seen: only their
 * addresses are known here, and words must prove them.
 */
export const platform = fromMarkup('amazon', [
  { kind: 'order-history', has: '.order-card,.js-order-card', hasNot: '#orderDetails' },
  {
    kind: 'order-detail',
    has: '#orderDetails,[data-component="orderDetailsTitle"]',
    facts: {
      orderNumber: ['[data-component="orderId"]', '.order-date-invoice-item bdi'],
      orderDate: ['[data-component="orderDate"]', '.order-date-invoice-item'],
      payment: ['[data-testid="payment-instrument"]', '.pmts-payments-instrument-details li:first-child'],
    },
    items: {
      row: ['[data-component="purchasedItems"] .a-fixed-left-grid', '.shipment .a-fixed-left-grid'],
      name: ['[data-component="itemTitle"]', '.yohtmlc-item > .a-row:first-child'],
      quantity: ['.od-item-view-qty', '.item-view-qty'],
      price: [
        '[data-component="unitPrice"] .a-offscreen',
        '[data-component="unitPrice"]',
        '.yohtmlc-item .a-color-price',
      ],
    },
  },
  {
    kind: null,
    address: 'order-detail',
    at: /^\/gp\/(?:css\/summary\/|digital\/your-account\/order-summary)/,
  },
  { kind: null, address: 'confirmation', at: /^\/gp\/buy\/thankyou/ },
  { kind: null, address: 'checkout', at: /^\/(?:gp\/buy|checkout)\// },
]);
