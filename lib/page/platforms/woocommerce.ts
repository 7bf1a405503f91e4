import { currencyOf } from '../currency';
import { findDays } from '../date-text';
import { fold, tidy } from '../fold';
import { namesOf, quantityIn } from '../items';
import { findAmounts, moneyOf } from '../money-text';
import { identifierAt } from '../order-number';
import { paymentIn } from '../payment';
import type { Item, PageKind } from '../sighting';
import type { Platform, PlatformInput } from './platform';

/** Lists of selectors per fact: the newest markup first, then the classic templates. */
const NUMBER = [
  '.wc-block-order-confirmation-summary-list-item--order-number .wc-block-order-confirmation-summary-list-item__value',
  '.woocommerce-order-overview__order strong',
  '.woocommerce-order-overview__order',
  'mark.order-number',
];
const DATE = [
  '.woocommerce-order-overview__date strong',
  '.woocommerce-order-overview__date',
  'mark.order-date',
];
const TOTAL = [
  '.woocommerce-order-overview__total .woocommerce-Price-amount',
  '.woocommerce-order-overview__total strong',
];
const PAYMENT = [
  '.woocommerce-order-overview__payment-method strong',
  '.woocommerce-order-overview__payment-method',
];
const ROWS =
  'tr.order_item, tr.woocommerce-table__line-item, .wc-block-order-confirmation-totals__table tbody tr, form.checkout tr.cart_item, .woocommerce-checkout-review-order-table tr.cart_item';
const BLOCK_ROWS = '.wc-block-components-order-summary-item';

function kindOf(input: Pick<PlatformInput, 'document' | 'dom'>, body: string): PageKind | null {
  const { document, dom } = input;
  // The confirmation keeps the checkout's body class, so it is asked for first.
  if (/woocommerce-order-received/.test(body))
    return dom.one(document, '.woocommerce-thankyou-order-failed') === null ? 'confirmation' : 'payment';
  if (/woocommerce-view-order/.test(body)) return 'order-detail';
  if (dom.one(document, '.wc-block-order-confirmation-status, .wc-block-order-confirmation-summary') !== null)
    return 'confirmation';
  if (/woocommerce-order-pay/.test(body)) return 'checkout';
  if (dom.one(document, 'form.checkout #place_order, .wc-block-checkout') !== null) return 'checkout';
  if (/woocommerce-cart/.test(body)) return 'other';
  if (/woocommerce-orders/.test(body) || dom.one(document, 'table.woocommerce-orders-table') !== null)
    return 'order-history';
  return null;
}

export const woocommerce: Platform = {
  id: 'woocommerce',

  recognise(input) {
    const body = input.dom.one(input.document, 'body');
    const classes = body === null ? '' : (input.dom.attribute(body, 'class') ?? '');
    if (
      !/\bwoocommerce\b|woocommerce-/.test(classes) &&
      input.dom.one(input.document, '[class*="wc-block-"], .woocommerce') === null
    )
      return null;
    return { kind: kindOf(input, classes) };
  },

  read(input, kind, into) {
    const { document, dom } = input;
    const text = (selectors: readonly string[]): string | null => {
      for (const selector of selectors) {
        const element = dom.one(document, selector);
        const value = element === null ? '' : tidy(dom.text(element));
        if (value !== '') return value;
      }
      return null;
    };
    if (kind !== 'checkout') {
      const printed = text(NUMBER);
      const number = printed === null ? null : identifierAt(printed.slice(printed.lastIndexOf(':') + 1));
      if (printed !== null && number !== null)
        into.orderNumber.push({ value: number.replace(/^#/, ''), excerpt: printed, weight: 0.94 });
      const placed = text(DATE);
      const day = placed === null ? undefined : findDays(fold(placed), input.dates)[0];
      if (placed !== null && day !== undefined && !day.isAmbiguous)
        into.orderDate.push({ value: day.day, excerpt: placed, weight: 0.94 });
      const sum = text(TOTAL);
      const amount = sum === null ? undefined : findAmounts(sum)[0];
      const currency = amount === undefined ? null : currencyOf(amount, input.currencies);
      if (sum !== null && amount !== undefined && currency !== null)
        into.total.push({ value: moneyOf(amount.value, currency), excerpt: sum, weight: 0.92 });
      const paid = text(PAYMENT);
      const payment = paid === null ? null : paymentIn(paid.replace(/^[^:]{3,30}:\s*/, ''));
      if (paid !== null && payment !== null)
        into.payment.push({ value: payment, excerpt: paid, weight: 0.9 });
    }
    const items = readItems(input);
    if (items.length > 0) {
      into.items.push({
        value: items,
        excerpt: namesOf(items),
        weight: 0.9,
      });
    }
  },
};

function readItems(input: PlatformInput): Item[] {
  const { document, dom } = input;
  const items: Item[] = [];
  const money = (printed: string) => {
    const amounts = findAmounts(printed);
    const amount = amounts[amounts.length - 1];
    const currency = amount === undefined ? null : currencyOf(amount, input.currencies);
    return amount === undefined || currency === null ? null : moneyOf(amount.value, currency);
  };
  for (const row of Array.from(dom.all(document, ROWS)).slice(0, 200)) {
    const cell = dom.one(row, '.product-name, .wc-block-order-confirmation-totals__product, td');
    if (cell === null) continue;
    const quantityCell = dom.one(row, '.product-quantity');
    const printedQuantity = quantityCell === null ? tidy(dom.text(cell)) : tidy(dom.text(quantityCell));
    const link = dom.one(cell, 'a');
    const whole = tidy(dom.text(cell));
    const name = (link === null ? whole.replace(/\s*[×x]\s*\d{1,4}\b.*$/u, '') : tidy(dom.text(link))).slice(
      0,
      300,
    );
    const totalCell = dom.one(
      row,
      '.product-total, .wc-block-order-confirmation-totals__total, td:last-child',
    );
    const lineTotal = totalCell === null ? null : money(tidy(dom.text(totalCell)));
    if (name === '' || lineTotal === null) continue;
    const quantity = quantityIn(fold(printedQuantity));
    items.push({ name, quantity, unitPrice: unitOf(lineTotal, quantity), lineTotal });
  }
  if (items.length > 0) return items;
  for (const row of Array.from(dom.all(document, BLOCK_ROWS)).slice(0, 200)) {
    const title = dom.one(row, '.wc-block-components-product-name');
    const badge = dom.one(row, '.wc-block-components-order-summary-item__quantity');
    const price = dom.one(row, '.wc-block-components-order-summary-item__total-price');
    if (title === null) continue;
    const digits = badge === null ? null : /\d{1,4}/.exec(tidy(dom.text(badge)));
    const quantity = digits === null ? null : Number(digits[0]) || null;
    const lineTotal = price === null ? null : money(tidy(dom.text(price)));
    items.push({
      name: tidy(dom.text(title)).slice(0, 300),
      quantity,
      unitPrice: lineTotal === null ? null : unitOf(lineTotal, quantity),
      lineTotal,
    });
  }
  return items;
}

/** The price of one, where the line's amount divides evenly; WooCommerce prints the line's amount only. */
function unitOf(lineTotal: { minor: number; currency: string }, quantity: number | null) {
  return quantity !== null && lineTotal.minor % quantity === 0
    ? { minor: lineTotal.minor / quantity, currency: lineTotal.currency }
    : null;
}
