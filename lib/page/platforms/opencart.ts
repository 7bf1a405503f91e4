import { fromMarkup } from './from-markup';

/**
 * OpenCart 3 and 4. Rests on its templates (account/order_info.twig, order_list.twig, common/success.twig) and on pages
 * rendered by 3.0 and 4.1. Its success page states neither number nor total, in any language; version 4 prints no date on an
 * order. An order and the list of all share `#account-order`: the order has rows of totals or rows with an id.
 */
export const platform = fromMarkup('opencart', [
  { kind: 'confirmation', has: '#common-success', at: /checkout[/.]success/ },
  {
    kind: 'order-detail',
    has: '#account-order tfoot,#account-order [id^="product-row-"]',
    facts: { orderNumber: '#content .col:nth-child(2) > .form-control' },
    items: {
      row: '#content tr[id^="product-row-"]',
      name: 'td > a',
      quantity: 'td:nth-child(2)',
      price: 'td:nth-child(3)',
      total: 'td:nth-child(4)',
    },
  },
  {
    kind: 'order-history',
    has: '#account-order tbody td:nth-child(6)',
    rows: {
      row: '#account-order tbody tr',
      orderNumber: 'td:first-child',
      orderDate: 'td:nth-child(6)',
      total: 'td:nth-child(5)',
      link: 'td:last-child a',
    },
  },
  {
    kind: 'checkout',
    has: '#checkout-checkout',
    facts: { total: '#checkout-checkout tfoot tr:last-child td:last-child' },
  },
  { kind: 'cart', has: '#checkout-cart' },
]);
