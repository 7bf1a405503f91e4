import { fromMarkup } from './from-markup';

/** Every page says which of its controllers made it. */
const made = (action: string) => `.page[data-action="${action}"]`;
const TOTALS = {
  subtotal: ['.order-total-summary .sub-total', '.sub-total'],
  delivery: ['.order-total-summary .shipping-total-cost', '.shipping-total-cost'],
  tax: ['.order-total-summary .tax-total', '.tax-total'],
  total: ['.order-total-summary .grand-total-sum', '.grand-total-sum'],
};
const GOODS = {
  row: '.product-line-item',
  name: '.line-item-name',
  options: '.line-item-attributes',
  quantity: ['.qty-card-quantity-count', '.line-item-quantity-info span:last-child', '.qty-card-quantity'],
  total: '.line-item-total-price-amount:not(.strike-through)',
};

/**
 * Salesforce Commerce Cloud's reference storefront (SFRA). Rests on its templates (common/layout/page.isml,
 * checkout/confirmation/confirmationDetails.isml, account/order/orderHistoryCard.isml) and, for goods and totals, on the class
 * names that its scripts and public page objects for it use; no page of a shop was seen. Shops built on the older SiteGenesis or on a head of their own have none of this.
 */
export const platform = fromMarkup('salesforce', [
  {
    kind: 'order-detail',
    has: `${made('Order-Details')},${made('Order-Track')}`,
    facts: { orderNumber: '.order-number', orderDate: '.order-date', ...TOTALS },
    items: GOODS,
  },
  {
    kind: 'confirmation',
    has: `${made('Order-Confirm')},.confirm-details .order-number`,
    facts: { orderNumber: '.order-number', orderDate: '.order-date', ...TOTALS },
    items: GOODS,
  },
  {
    kind: 'order-history',
    has: made('Order-History'),
    rows: {
      row: '.card:has(.dashboard-order-card-footer-value)',
      orderNumber: '.card-header h3',
      orderDate: '.card-body p',
      total: '.dashboard-order-card-footer-value',
      link: '.card-header a',
    },
  },
  {
    kind: 'checkout',
    has: '#checkout-main[data-checkout-stage]',
    facts: TOTALS,
    items: GOODS,
  },
]);
