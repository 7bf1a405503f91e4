import { fromMarkup } from './from-markup';

/**
 * Magento 1 and 2, Adobe Commerce, Hyvä. Rests on the templates of Magento 2 (Checkout success.phtml, Sales order
 * history.phtml, items/renderer/default.phtml, totals.phtml, info.phtml; Hyvä keeps its body classes) and on pages rendered
 * by Magento 1 in French and Dutch. The stock confirmation states nothing but the number.
 */
export const platform = fromMarkup('magento', [
  {
    kind: 'confirmation',
    has: 'body.checkout-onepage-success,.checkout-success,body.multishipping-checkout-success',
    facts: {
      orderNumber: [
        '.checkout-success .order-number',
        '.checkout-success > p:first-of-type',
        '.sub-title + p',
      ],
    },
  },
  {
    kind: 'order-history',
    has: 'body.sales-order-history,#my-orders-table.history,#my-orders-table.orders,.customer-account-index #my-orders-table',
    rows: {
      row: '#my-orders-table tbody tr',
      orderNumber: ['.col.id', 'td.number'],
      orderDate: ['.col.date', 'td.date'],
      total: ['.col.total', 'td.total'],
      link: ['a.view', 'td.view a'],
    },
  },
  {
    kind: 'order-detail',
    has: 'body[class*="sales-order-"],body[class*="sales-guest-"] #my-orders-table,.order-details-items',
    hasNot: 'body.sales-order-creditmemo',
    facts: {
      orderNumber: ['.page-title', '.my-account h1', 'h1'],
      orderDate: ['.order-date date', '.order-date span:last-child', '.order-date'],
      total: ['.grand_total .price', '.grand_total_incl .price'],
      subtotal: ['tr.subtotal .price', 'tr.subtotal_incl .price'],
      delivery: ['tr.shipping .price', 'tr.shipping_incl .price'],
      discount: 'tr.discount .price',
      payment: [
        '.box-order-billing-method .payment-method .title',
        '.box-order-billing-method .box-content',
        '.box-payment .box-content p',
      ],
    },
    items: {
      row: ['#my-orders-table [id^="order-item-row"]', '.data-table [id^="order-item-row"]'],
      name: ['.product-item-name', '.product-name'],
      quantity: ['.col.qty .content', '.nobr strong'],
      price: ['.col.price .price', 'td:nth-child(3) .price'],
      total: ['.col.subtotal .price', 'td:nth-child(5) .price'],
    },
  },
  {
    kind: 'checkout',
    has: 'body.checkout-onepage-index #cart-sidebar .item',
    hasNot: '#checkout-review-table',
    // What hangs from the header is what is being ordered; how much of it stands in a field.
    facts: { subtotal: '#header-cart .subtotal .price' },
    items: { row: '#cart-sidebar .item', name: '.product-name', price: '.price' },
  },
  {
    kind: 'checkout',
    has: 'body[class*="checkout-index-"],body.checkout-onepage-index,#opc-sidebar',
    facts: {
      total: ['.opc-block-summary .grand .price', '#checkout-review-table tfoot tr:last-child .price'],
    },
    items: {
      row: ['#checkout-review-table tbody tr', '.opc-block-summary .product-item'],
      name: ['.product-name', '.product-item-name'],
      quantity: ['td:nth-last-child(2)', '.details-qty .value'],
      price: 'td:nth-child(2) .price',
      total: ['td:nth-last-child(1) .price', '.subtotal .price'],
    },
  },
  { kind: 'cart', has: 'body.checkout-cart-index' },
]);
