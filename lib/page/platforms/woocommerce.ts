import { currencyOf } from '../currency';
import { tidy } from '../fold';
import { namesOf } from '../items';
import { findAmounts, moneyOf } from '../money-text';
import type { Item, PageKind } from '../sighting';
import type { Platform } from './platform';

const BLOCK_ITEM = '.wc-block-components-order-summary-item';

/**
 * WooCommerce, classic and blocks. Labels and layout read its pages well; its markup adds what kind of page it is and
 * the goods of the block checkout, whose quantities are badges over pictures.
 */
export const woocommerce: Platform = {
  id: 'woocommerce',

  recognise({ document, dom }) {
    const body = dom.one(document, 'body');
    const classes = (body === null ? null : dom.attribute(body, 'class')) ?? '';
    const has = (selector: string) => dom.one(document, selector) !== null;
    if (!/\bwoocommerce/.test(classes) && !has('[class*="wc-block-"], .woocommerce')) return null;
    let kind: PageKind | null = null;
    // The confirmation keeps the checkout's body class, so it is asked for first.
    if (/woocommerce-order-received/.test(classes) || has('.wc-block-order-confirmation-status')) {
      kind = has('.woocommerce-thankyou-order-failed') ? 'payment' : 'confirmation';
    } else if (/woocommerce-view-order/.test(classes)) kind = 'order-detail';
    else if (has('#place_order, .wc-block-checkout')) kind = 'checkout';
    else if (has('.woocommerce-orders-table')) kind = 'order-history';
    else if (/woocommerce-cart/.test(classes)) kind = 'other';
    return { kind };
  },

  read({ document, dom, currencies }, kind, into) {
    const text = (root: ParentNode, selector: string) => {
      const element = dom.one(root, selector);
      return element === null ? '' : tidy(dom.text(element));
    };
    if (kind !== 'checkout') return;
    const items: Item[] = [];
    for (const row of Array.from(dom.all(document, BLOCK_ITEM)).slice(0, 200)) {
      const name = text(row, '.wc-block-components-product-name').slice(0, 300);
      const quantity = Number(/\d{1,4}/.exec(text(row, `${BLOCK_ITEM}__quantity > span`))?.[0]) || null;
      const amount = findAmounts(text(row, `${BLOCK_ITEM}__total-price`))[0];
      const currency = amount === undefined ? null : currencyOf(amount, currencies);
      const lineTotal = amount === undefined || currency === null ? null : moneyOf(amount.value, currency);
      if (name !== '')
        items.push({ name, quantity, unitPrice: quantity === 1 ? lineTotal : null, lineTotal });
    }
    if (items.length > 0) into.items.push({ value: items, excerpt: namesOf(items), weight: 0.95 });
  },
};
