import { fromMarkup } from './from-markup';

const row = (name: string) => `.cx-summary-row${name} .cx-summary-amount`;
const GOODS = {
  row: ['.cx-item-list-row', 'tr.cx-item-list-row'],
  name: ['.cx-name .cx-link', '.cx-name'],
  quantity: ['.cx-quantity .cx-value', '.cx-quantity'],
  price: ['.cx-price .cx-value', '.cx-price'],
  total: ['.cx-total .cx-value', '.cx-total'],
};

/**
 * SAP Commerce with its storefront Spartacus. Rests on its component templates
 * (order-confirmation-thank-you-message, order-overview, order-history, the order summary) and the class names its own
 * end-to-end tests use for rows of goods; no page of a shop was seen. Shops on the older accelerator have none of this.
 */
export const platform = fromMarkup('sap-commerce', [
  {
    kind: 'confirmation',
    has: '.cx-order-confirmation-message',
    facts: { orderNumber: '.cx-page-title', total: row('.cx-summary-total') },
    items: GOODS,
  },
  {
    kind: 'order-history',
    has: '.cx-order-history-table',
    rows: {
      row: '.cx-order-history-table tbody tr',
      orderNumber: '.cx-order-history-code .cx-order-history-value',
      orderDate: '.cx-order-history-placed .cx-order-history-value',
      total: '.cx-order-history-total .cx-order-history-value',
      link: '.cx-order-history-code a',
    },
  },
  {
    kind: 'order-detail',
    has: 'cx-order-overview,.cx-order-summary cx-card',
    at: /\/order(?:s)?\/[\w-]*\d/,
    facts: { total: row('.cx-summary-total') },
    items: GOODS,
  },
  {
    kind: 'checkout',
    has: 'cx-checkout-progress,cx-place-order,.cx-checkout-title',
    facts: { total: row('.cx-summary-total') },
    items: GOODS,
  },
]);
