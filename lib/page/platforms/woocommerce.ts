import { fromMarkup } from './from-markup';

const BLOCK_ITEM = '.wc-block-components-order-summary-item';
const GOODS = {
  row: 'tr.order_item',
  name: ['.product-name > a', '.wc-block-order-confirmation-totals__product > a'],
  options: '.wc-item-meta li',
  quantity: '.product-quantity',
  total: ['.product-total .amount', '.wc-block-order-confirmation-totals__total .amount'],
};
const VALUE = '.wc-block-order-confirmation-summary-list-item__value';
const SUMMARY = '.wc-block-order-confirmation-summary-list-item';

/**
 * WooCommerce, classic and blocks. Rests on its own templates (checkout/thankyou.php, order/order-details.php,
 * order/order-details-item.php, myaccount/orders.php and view-order.php, the order-confirmation blocks) and on pages rendered
 * by 10.9 in a classic and a block theme. Totals below the goods carry no marks: words read them.
 */
export const platform = fromMarkup('woocommerce', [
  // The confirmation keeps the checkout's body class, so it is asked for first.
  { kind: 'payment', has: '.woocommerce-thankyou-order-failed' },
  {
    kind: 'confirmation',
    has: 'body.woocommerce-order-received,.wc-block-order-confirmation-status',
    facts: {
      orderNumber: ['.woocommerce-order-overview__order strong', `${SUMMARY}:first-child ${VALUE}`],
      orderDate: ['.woocommerce-order-overview__date strong', `${SUMMARY}:nth-child(2) ${VALUE}`],
      total: '.woocommerce-order-overview__total strong',
      payment: '.woocommerce-order-overview__payment-method strong',
      shopperEmail: '.woocommerce-order-overview__email strong',
    },
    items: GOODS,
  },
  {
    kind: 'order-detail',
    has: 'body.woocommerce-view-order',
    facts: { orderNumber: 'mark.order-number', orderDate: 'mark.order-date' },
    items: GOODS,
  },
  {
    kind: 'checkout',
    has: '#place_order,.wc-block-checkout',
    // Under the name of its rate, where there is but one.
    facts: { tax: ['.tax-total .amount', 'tr:not(.tax-rate) + .tax-rate:has(+ tr:not(.tax-rate)) .amount'] },
    items: {
      row: [BLOCK_ITEM, 'tr.cart_item'],
      name: ['.wc-block-components-product-name', '.product-name'],
      quantity: [`${BLOCK_ITEM}__quantity > span`, '.product-name'],
      price: [`${BLOCK_ITEM}__individual-price`, `${BLOCK_ITEM}__individual-prices`],
      total: [`${BLOCK_ITEM}__total-price`, '.product-total .amount'],
    },
  },
  {
    kind: 'order-history',
    has: '.woocommerce-orders-table',
    rows: {
      row: '.woocommerce-orders-table__row',
      orderNumber: '.woocommerce-orders-table__cell-order-number',
      orderDate: '.woocommerce-orders-table__cell-order-date',
      total: '.woocommerce-orders-table__cell-order-total .amount',
      link: '.woocommerce-orders-table__cell-order-number a',
    },
  },
  { kind: 'cart', has: 'body.woocommerce-cart' },
]);
