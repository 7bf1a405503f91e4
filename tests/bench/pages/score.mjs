import { decimal } from './pages.mjs';

/** Facts that are scored on pages of one order. */
export const FIELDS = [
  'orderNumber',
  'date',
  'total',
  'currency',
  'itemsCount',
  'itemNames',
  'quantities',
  'merchant',
  'paymentMethod',
  'payment',
  'deliveryDate',
  'shippingMethod',
];

const fold = (text) =>
  String(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The same words but for capitals, accents and signs. */
const isSame = (a, b) => fold(a) === fold(b);
/** One holds the other: `Amazon` and `Amazon.com`, a name and the same name with its size. */
const isWithin = (a, b) => {
  const [x, y] = [fold(a), fold(b)];
  return x === y || (Math.min(x.length, y.length) >= 3 && (x.includes(y) || y.includes(x)));
};
const number = (text) => String(text).replace(/^#\s?/, '');

const isPayment = (printed, wanted) => {
  const four = /(\d{4})\D*$/;
  const [a, b] = [four.exec(printed)?.[1], four.exec(wanted)?.[1]];
  return isWithin(printed, wanted) || (a !== undefined && a === b);
};

/** Is every name of one list in the other, each used once? */
function namesAgree(read, wanted) {
  const left = [...read];
  return wanted.every((name) => {
    const at = left.findIndex((other) => isWithin(other, name));
    return at >= 0 && left.splice(at, 1).length === 1;
  });
}

const AGREE = {
  orderNumber: (read, wanted) => isSame(number(read), number(wanted)),
  date: (read, wanted) => read === wanted,
  total: (read, wanted) => Math.abs(read - wanted) < 0.005,
  currency: (read, wanted) => read === wanted,
  itemsCount: (read, wanted) => read === wanted,
  itemNames: (read, wanted) => read.length === wanted.length && namesAgree(read, wanted),
  itemNamesInclude: namesAgree,
  quantities: (read, wanted) => JSON.stringify([...read].sort()) === JSON.stringify([...wanted].sort()),
  merchant: isWithin,
  paymentMethod: isPayment,
  payment: (read, wanted) =>
    ['method', 'network', 'lastFour'].every((part) => !(part in wanted) || read[part] === wanted[part]),
  deliveryDate: (read, wanted) => read === wanted,
  shippingMethod: isWithin,
};

/** The day on which the goods were sent says nothing of the day they come. */
const deliveredOn = (state) => (state?.state === 'delivered' ? state.day : null);

/** What the reader's facts say of a field, or null. */
function readingOf(field, facts) {
  const items = facts.items?.value;
  switch (field) {
    case 'orderNumber':
      return facts.orderNumber?.value ?? null;
    case 'date':
      return facts.orderDate?.value ?? null;
    case 'total':
      return facts.total ? decimal(facts.total.value) : null;
    case 'currency':
      return (
        (facts.total ?? facts.subtotal ?? facts.delivery)?.value.currency ??
        items?.[0]?.lineTotal?.currency ??
        null
      );
    case 'itemsCount':
      return items?.length ?? null;
    case 'itemNames':
      // Labels give a name with or without its size; a variant read apart belongs to it.
      return items?.map(({ name, variant }) => (variant ? `${name} ${variant}` : name)) ?? null;
    case 'quantities': {
      const all = items?.map(({ quantity }) => quantity);
      return all?.some((quantity) => quantity !== null) ? all : null;
    }
    case 'merchant':
      return facts.merchant?.value ?? null;
    case 'paymentMethod':
      return facts.payment?.value.printed ?? null;
    case 'payment':
      return facts.payment?.value ?? null;
    case 'deliveryDate':
      return (
        facts.promised?.value.until ?? facts.promised?.value.from ?? deliveredOn(facts.deliveryState?.value)
      );
    case 'shippingMethod':
      return facts.shippingMethod?.value ?? null;
  }
  return null;
}

/**
 * What became of one field: `exact`, `wrong`, `missed`; `silent` when the page states nothing and nothing was read,
 * `invented` when something was; null when it is not to be scored.
 */
function scoreField(field, expected, facts) {
  const any = expected[`${field}AnyOf`];
  const include = field === 'itemNames' ? expected.itemNamesInclude : undefined;
  if (!(field in expected) && any === undefined && include === undefined) return null;
  const read = readingOf(field, facts);
  if (any === undefined && include === undefined && expected[field] === null)
    return read === null ? 'silent' : 'invented';
  if (read === null) return 'missed';
  if (include !== undefined) return AGREE.itemNamesInclude(read, include) ? 'exact' : 'wrong';
  const wanted = any ?? [expected[field]];
  return wanted.some((one) => one !== null && AGREE[field](read, one)) ? 'exact' : 'wrong';
}

/** Is the list of orders complete, and every row right? */
function scoreRows(expected, reading) {
  const rows = reading.rows ?? [];
  const count = expected.ordersCount ?? expected.orders?.length;
  if (count !== undefined && rows.length !== count) return false;
  const numbers = expected.orderNumbers ?? [];
  const has = (wanted) =>
    rows.find(({ facts }) => facts.orderNumber && AGREE.orderNumber(facts.orderNumber.value, wanted));
  if (!numbers.every(has)) return false;
  return (expected.orders ?? []).every((order) => {
    const row = order.orderNumber == null ? null : has(order.orderNumber);
    if (order.orderNumber != null && row === undefined) return false;
    return ['date', 'total', 'currency'].every((field) => {
      const score = row === null ? null : scoreField(field, order, row.facts);
      return score === null || score === 'exact' || score === 'silent';
    });
  });
}

/** Kinds of page that make a purchase. */
const isOrder = (reading) =>
  reading.result === 'sighting' && /^(?:confirmation|order-detail)$/.test(reading.kind);

/** Everything that can be said of one reading of one page. */
export function scorePage(page, reading) {
  const fields = {};
  if (page.class === 'orders' || page.class === 'checkouts') {
    const isFound = page.class === 'orders' ? isOrder(reading) : reading.kind === 'checkout';
    for (const field of FIELDS) {
      const score = scoreField(field, page.expected, isFound ? reading.facts : {});
      if (score !== null) fields[field] = score;
    }
  }
  const isList = reading.kind === 'order-history';
  return {
    isOrder: isOrder(reading),
    isRight: {
      orders: isOrder(reading),
      histories: isList && scoreRows(page.expected, reading),
      checkouts: reading.kind === 'checkout',
      legal: reading.kind === 'legal',
    }[page.class],
    isList,
    fields,
  };
}
