import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A page to read and what is expected of it. In `expected` null means that the page does not state it, a missing key
 * that nobody said; amounts are decimal numbers.
 *
 * @typedef {{
 *   id: string, file: string, url: string, isMail: boolean, class: string, kind: string, group: string,
 *   hard: boolean, expected: Record<string, any>,
 * }} Page
 */

/** Kinds of page that are orders, whatever class a label gives them. */
const ORDER_KINDS = /^(?:order-(?:detail|confirmation|email|print|invoice|summary)|confirmation)$/;
const CLASS_OF = {
  confirmation: 'orders',
  'order-detail': 'orders',
  'order-history': 'histories',
  checkout: 'checkouts',
  legal: 'legal',
};

/** Every page of a folder: labelled by `labels.json`, else by a JSON of the page's own name. */
export function pagesIn(folder) {
  const labels = path.join(folder, 'labels.json');
  if (!existsSync(labels)) return fixturesIn(folder);
  return JSON.parse(readFileSync(labels, 'utf8')).pages.map((label) => labelled(folder, label));
}

function labelled(folder, label) {
  const kind = label.kind ?? label.class ?? 'unknown';
  const host = label.host && label.host !== 'localhost' ? label.host : null;
  const group = host ?? ([label.platform, label.lang].filter(Boolean).join(' ') || label.expected?.merchant);
  return {
    id: label.id,
    file: path.join(folder, label.file),
    url: addressOf(label.url, host),
    isMail: /mail/.test(kind),
    class: label.class ?? (ORDER_KINDS.test(kind) ? 'orders' : 'unlabelled'),
    kind,
    group: group || label.id.replace(/[-_]?\d+.*$/, '') || label.id,
    hard: label.hard === true,
    expected: label.expected ?? {},
  };
}

/** A whole address from a label's, which may be only a path, or missing. */
function addressOf(url, host) {
  if (/^https?:/.test(url ?? '')) return url;
  return `${host ? `https://${host}` : 'http://localhost'}/${(url ?? '').replace(/^\//, '')}`;
}

function fixturesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const own = path.join(folder, name.replace(/\.html$/, '.json'));
      const label = existsSync(own) ? JSON.parse(readFileSync(own, 'utf8')) : null;
      const id = name.replace(/\.html$/, '');
      const told = label === null ? 'unknown' : (label.kind ?? (label.rows ? 'order-history' : 'other'));
      const kind = told.anyOf?.[0] ?? told;
      return {
        id,
        file: path.join(folder, name),
        url: addressOf(label?.url),
        isMail: label?.url === '',
        // A list whose only order stands there in full may be read as either.
        class: label === null || label.orDetail ? 'unlabelled' : (CLASS_OF[kind] ?? 'negatives'),
        kind,
        group: id.split('--')[1] ?? id,
        hard: false,
        expected: label === null ? {} : expectedOf(label),
      };
    });
}

/** A fixture's facts in the words of labels. */
function expectedOf({ facts = {}, rows }) {
  const expected = {};
  const put = (name, fact, value) => {
    // What may be read in one of several ways is for the tests alone.
    if (fact in facts && !facts[fact]?.anyOf)
      expected[name] = facts[fact] === null ? null : value(facts[fact]);
  };
  const same = (value) => value;
  put('orderNumber', 'orderNumber', same);
  put('date', 'orderDate', same);
  put('total', 'total', decimal);
  put('currency', 'total', (money) => money.currency);
  put('itemsCount', 'items', (items) => items.length);
  put('itemNames', 'items', (items) => items.map(({ name }) => name));
  put('quantities', 'items', (items) => items.map(({ quantity }) => quantity));
  put('merchant', 'merchant', same);
  put('payment', 'payment', (payment) =>
    Object.fromEntries(Object.entries(payment).filter(([, part]) => !part?.anyOf)),
  );
  put('shippingMethod', 'shippingMethod', same);
  put('deliveryDate', 'promised', (promised) => promised.until);
  if (expected.deliveryDate === null && facts.promised) delete expected.deliveryDate;
  if (rows)
    expected.orders = rows.map((row) => ({
      ...('orderNumber' in row && { orderNumber: row.orderNumber?.anyOf?.[0] ?? row.orderNumber }),
      ...('orderDate' in row && { date: row.orderDate }),
      ...('total' in row && {
        total: row.total && decimal(row.total),
        currency: row.total?.currency ?? null,
      }),
    }));
  return expected;
}

/** An amount in whole minor units as a decimal number. */
export function decimal({ minor, currency }) {
  return /^(?:JPY|KRW|ISK|XOF|XPF|VND|CLP|XAF|UGX|PYG)$/.test(currency) ? minor : minor / 100;
}
