import { fromMarkup } from './from-markup';

const at = (id: string) => `[data-testid="${id}"]`;
const FACTS = {
  orderNumber: at('order-id'),
  orderDate: at('order-date'),
  shopperEmail: at('order-email'),
  subtotal: at('cart-subtotal'),
  discount: at('cart-discount'),
  delivery: at('cart-shipping'),
  tax: at('cart-taxes'),
  total: at('cart-total'),
  payment: at('payment-method'),
};
const GOODS = {
  row: at('product-row'),
  name: at('product-name'),
  quantity: at('product-quantity'),
  price: at('product-unit-price'),
  total: at('product-price'),
};

/**
 * Medusa, as its Next.js starter draws it. Rests on that starter's components (order-details, item, cart-totals,
 * payment-details, order-card), whose test ids stay in the shops made of it; no page of a shop was seen.
 */
export const platform = fromMarkup('medusa', [
  { kind: 'confirmation', has: at('order-complete-container'), facts: FACTS, items: GOODS },
  {
    kind: 'order-history',
    has: at('order-card'),
    rows: {
      row: at('order-card'),
      orderNumber: at('order-display-id'),
      orderDate: at('order-created-at'),
      total: at('order-amount'),
      link: 'a',
    },
  },
  {
    kind: 'order-detail',
    has: at('order-details-container'),
    facts: FACTS,
    items: GOODS,
  },
  {
    kind: 'checkout',
    has: `${at('submit-order-button')},${at('submit-address-button')},${at('submit-payment-button')}`,
    facts: { total: at('cart-total'), subtotal: at('cart-subtotal'), delivery: at('cart-shipping') },
    items: GOODS,
  },
]);
