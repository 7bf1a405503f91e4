import { fromMarkup } from './from-markup';

/**
 * Ecwid (Lightspeed), which lives inside other sites. Rests on the class names of its cart and checkout that public
 * style sheets and scripts for it agree on (`.ec-store`, `.ec-cart-item__title`); its confirmation was not seen: its address is
 * in the fragment, and words must prove it.
 */
export const platform = fromMarkup('ecwid', [
  {
    kind: null,
    address: 'confirmation',
    at: /order-?confirmation|checkout\/order-confirmation|~\/orderConfirmation/i,
  },
  { kind: null, address: 'order-detail', at: /~\/order\/|account\/orders?\/\w/ },
  { kind: null, address: 'order-history', at: /~\/orders|account\/orders\/?$/ },
  {
    kind: null,
    address: 'checkout',
    at: /checkout/,
    items: {
      row: '.ec-cart-item',
      name: '.ec-cart-item__title',
      quantity: '.ec-cart-item__count',
      total: '.ec-cart-item__price-inner',
    },
  },
  { kind: 'cart', at: /\/cart(?:[?#]|$)/, has: '.ec-cart' },
]);
