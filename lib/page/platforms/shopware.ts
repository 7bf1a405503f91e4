import { fromMarkup } from './from-markup';

const GOODS = {
  row: '.line-item-product,.line-item[class*="line-item-product"]',
  name: '.line-item-label',
  quantity: ['.line-item-quantity .d-flex', '.line-item-quantity-select-wrapper', '.line-item-quantity'],
  price: '.line-item-unit-price-value',
  total: '.line-item-total-price-value',
};

/**
 * Shopware 6, and 5 by its body's classes only. Rests on the storefront's template of the finish page
 * (page/checkout/finish/finish-details.html.twig), its summary (summary-total.html.twig), its list of orders
 * (page/account/order-history/order-item.html.twig) and, for goods, on the class names that its own end-to-end tests
 * use; no page of a shop was seen. The list of orders holds the details of each, folded:
 * what shows is a history even when one is unfolded.
 */
export const platform = fromMarkup('shopware', [
  {
    kind: 'confirmation',
    has: '.finish-ordernumber,body.is-act-finishpage,body.is--act-finish.is--ctl-checkout',
    facts: {
      orderNumber: ['.finish-ordernumber@data-order-number', '.finish-ordernumber'],
      total: '.checkout-aside-summary-value.checkout-aside-summary-total',
    },
    items: GOODS,
  },
  {
    kind: 'order-history',
    has: '.order-table-header-order-number,.account--orders-overview',
    rows: {
      row: '.order-wrapper',
      orderNumber: '.order-table-header-order-number .order-table-body-value',
      orderDate: '.order-table-header-heading',
      total: '.order-item-detail-summary dd:last-of-type',
    },
  },
  { kind: 'checkout', has: '#confirmOrderForm,#confirmFormSubmit,body.is-act-confirmpage', items: GOODS },
  { kind: 'cart', has: 'body.is-act-cartpage' },
]);
