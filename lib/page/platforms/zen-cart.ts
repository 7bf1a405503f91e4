import { fromMarkup } from './from-markup';

/**
 * Zen Cart. Rests on its default templates (tpl_checkout_success_default.php, tpl_account_history_default.php,
 * tpl_account_history_info_default.php, the checkout's ids); no page of a shop was seen. The order's page prints each total's amount
 * before its name: the last one is the order's.
 */
export const platform = fromMarkup('zen-cart', [
  {
    kind: 'confirmation',
    has: '#checkoutSuccess,#checkoutSuccessOrderNumber',
    facts: { orderNumber: '#checkoutSuccessOrderNumber' },
  },
  {
    kind: 'order-detail',
    has: '#accountHistInfo',
    facts: {
      orderNumber: ['#orderHistoryDetailedOrder', '#accountHistInfo h1'],
      orderDate: '#accountHistInfo > .forward:first-child',
      // Amounts stand before their names: goods, then delivery; the total is the last.
      subtotal: '#orderTotals .amount:nth-of-type(1)',
      delivery: '#orderTotals .amount:nth-of-type(3)',
      total: '#orderTotals .amount:nth-last-of-type(2)',
      payment: '#myAccountPaymentInfo h4 + div',
    },
    items: {
      row: '#accountHistInfo tr',
      name: '.accountProductDisplay',
      options: '.orderAttribsList li',
      quantity: '.accountQuantityDisplay',
      total: '.accountTotalDisplay',
    },
  },
  {
    kind: 'order-history',
    has: '#accountHistoryDefault fieldset',
    rows: {
      row: '#accountHistoryDefault fieldset',
      orderNumber: 'legend',
      orderDate: '.content.back',
      total: '.content:not(.back):not(.forward)',
      link: '.content.forward a',
    },
  },
  { kind: 'checkout', has: '#checkoutShipping,#checkoutPayment,#checkoutConfirmDefault' },
]);
