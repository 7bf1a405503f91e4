import { fromMarkup } from './from-markup';

const TOTALS = {
  delivery: ['#order_delivery .monetary_field', '#order_delivery'],
  tax: ['#order_total_taxes .monetary_field', '[data-id="total_taxes"]'],
  total: ['#order_total .monetary_field', '#amount_total_summary', '[data-id="total_amount"]'],
};

/**
 * Odoo's shop (website_sale). Rests on its templates (checkout/confirmation_templates.xml, the checkout's totals) and the
 * selectors that its own tours use on the customer's orders (`.o_portal_my_doc_table`); no page of a shop was seen.
 */
export const platform = fromMarkup('odoo', [
  {
    kind: 'confirmation',
    at: /\/shop\/confirmation/,
    has: '[name="order_confirmation"],#order_name',
    facts: { orderNumber: ['#order_name h5', '#order_name', 'h3 em'], ...TOTALS },
  },
  {
    kind: 'order-detail',
    at: /\/my\/orders\/\d+/,
    has: '#sales_order_table,#informations,#portal_sale_content',
    // A quotation stands at an order's address until it is accepted.
    hasNot: '#modalaccept,#modaldecline',
    facts: { ...TOTALS },
  },
  {
    kind: 'order-history',
    at: /\/my\/orders(?:\/page\/\d+)?\/?(?:[?#]|$)/,
    has: '.o_portal_my_doc_table',
    rows: {
      row: '.o_portal_my_doc_table tr',
      orderNumber: 'td:first-child a',
      orderDate: 'td:nth-child(2)',
      total: 'td:last-child',
      link: 'td:first-child a',
    },
  },
  { kind: null, address: 'checkout', at: /\/shop\/(?:checkout|address|payment|extra_info)/ },
  { kind: 'cart', at: /\/shop\/cart/, has: '#wrapwrap' },
]);
