import { fromMarkup } from './from-markup';

/**
 * PrestaShop 1.6 to 9. Rests on the templates of its classic theme (checkout/order-confirmation.tpl and
 * order-confirmation-table.tpl, customer/history.tpl, order-detail-no-return.tpl), of hummingbird (order-confirmation-table.tpl,
 * history.tpl), on pages rendered by 1.7, and for 1.6 on its default theme as known (`body#history`, `#order-list`; not
 * seen rendered). Rows stand twice in its pages, for wide and for narrow screens: one kind of them is counted.
 */
export const platform = fromMarkup('prestashop', [
  {
    kind: 'confirmation',
    has: 'body#order-confirmation,#content-hook_order_confirmation',
    facts: {
      orderNumber: '#order-details li:first-child',
      total: ['.total-value td:last-child', '.order-confirmation__totals .order-confirmation__line-value'],
    },
    items: {
      row: ['.order-confirmation-table .order-line', '.order-confirmation__product'],
      name: ['.details > span', '.order-confirmation__product-title'],
      quantity: ['.qty .row > :nth-child(2)', '.order-confirmation__product-quantity'],
      price: ['.qty .row > :first-child', '.order-confirmation__product-price'],
      total: ['.qty .row > :last-child', '.order-confirmation__product-total'],
    },
  },
  {
    kind: 'order-detail',
    // 1.6 shows an order under the list of all.
    has: '#order-infos,#order-products,#order-detail-content,body#order-detail,.order-infos__reference',
    facts: {
      orderNumber: ['#order-infos .box strong', '.order-infos__reference'],
      orderDate: ['#order-infos .box strong', '.order-infos__reference'],
      total: '#order-products .line-total td:last-child',
      subtotal: '#order-products .line-products td:last-child',
      delivery: '#order-products .line-shipping td:last-child',
      discount: '#order-products .line-discount td:last-child',
    },
    items: {
      row: [
        '#order-products tr:not([class*="line-"])',
        '.order-items .order-item',
        '.order-products .grid-table__row',
      ],
      name: ['td strong a', 'td strong', '.desc .name', '.order__item__name a', '.order-product__name'],
      quantity: [
        'td.qty .current',
        'td.qty',
        'td:nth-last-child(3)',
        '.qty .row > :nth-child(2)',
        '.grid-table__cell:nth-child(2)',
      ],
      price: ['td:nth-last-child(2)', '.qty .row > :first-child', '.grid-table__cell:nth-child(3)'],
      total: ['td:nth-last-child(1)', '.qty .row > :last-child', '.grid-table__cell:nth-child(4)'],
    },
  },
  {
    kind: 'order-history',
    has: 'body#history',
    rows: {
      row: ['table tbody tr', '#order-list tbody tr', '.orders .order'],
      orderNumber: ['th', '.history_link', 'h3'],
      orderDate: ['td:nth-of-type(1)', '.history_date', '.date'],
      total: ['td:nth-of-type(2)', '.history_price', '.total'],
      link: ['[data-link-action="view-order-details"]', 'a'],
    },
  },
  {
    kind: 'checkout',
    has: 'body#checkout,body#order-opc',
    facts: {
      subtotal: '#cart-subtotal-products .value',
      delivery: '#cart-subtotal-shipping .value',
      total: '.cart-total .value',
    },
    items: {
      row: '#cart-summary-product-list li',
      name: '.product-name',
      quantity: '.product-quantity',
      price: '.product-price',
    },
  },
  { kind: 'cart', has: 'body#cart' },
]);
