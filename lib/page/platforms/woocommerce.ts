import { fromMarkup } from './from-markup';

const BLOCK_ITEM = '.wc-block-components-order-summary-item';

/**
 * WooCommerce, classic and blocks. Labels and layout read its pages well; its markup adds what kind of page it is and
 * the goods of the block checkout, whose quantities are badges over pictures.
 */
export const platform = fromMarkup('woocommerce', [
  // The confirmation keeps the checkout's body class, so it is asked for first.
  { kind: 'payment', has: '.woocommerce-thankyou-order-failed' },
  { kind: 'confirmation', has: 'body.woocommerce-order-received,.wc-block-order-confirmation-status' },
  { kind: 'order-detail', has: 'body.woocommerce-view-order' },
  {
    kind: 'checkout',
    has: '#place_order,.wc-block-checkout',
    items: {
      row: BLOCK_ITEM,
      name: '.wc-block-components-product-name',
      quantity: `${BLOCK_ITEM}__quantity > span`,
      total: `${BLOCK_ITEM}__total-price`,
    },
  },
  { kind: 'order-history', has: '.woocommerce-orders-table' },
  { kind: 'other', has: 'body.woocommerce-cart' },
]);
