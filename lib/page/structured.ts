import type { Candidates } from './candidates';
import { dayFrom } from './date-text';
import type { Dom } from './dom';
import { moneyOf, parseNumber } from './money-text';
import type { Item } from './sighting';

/** A property bag read from JSON-LD or microdata, one shape for both. */
type Thing = ReadonlyMap<string, readonly unknown[]>;

const JSON_LIMIT = 500_000;
const THING_LIMIT = 400;

function isThing(value: unknown): value is Thing {
  return value instanceof Map;
}

/** JSON made of maps without prototypes: a key called `__proto__` or `constructor` is only a key. */
function thingOf(value: unknown, depth = 0): unknown {
  if (value === null || typeof value !== 'object' || depth > 12) return value;
  if (Array.isArray(value)) return value.slice(0, THING_LIMIT).map((part) => thingOf(part, depth + 1));
  const thing = new Map<string, unknown[]>();
  for (const [key, part] of Object.entries(value)) {
    const read = thingOf(part, depth + 1);
    thing.set(key, Array.isArray(read) ? read : [read]);
  }
  return thing;
}

function typesOf(thing: Thing): string[] {
  return (thing.get('@type') ?? []).map((type) => String(type).replace(/^https?:\/\/schema\.org\//i, ''));
}

function thingsOfType(roots: readonly unknown[], type: string, found: Thing[] = [], depth = 0): Thing[] {
  for (const root of roots) {
    if (!isThing(root) || depth > 8 || found.length >= 20) continue;
    if (typesOf(root).includes(type)) found.push(root);
    for (const [, values] of root) thingsOfType(values, type, found, depth + 1);
  }
  return found;
}

function text(thing: Thing | undefined, ...names: string[]): string | null {
  for (const name of names) {
    for (const value of thing?.get(name) ?? []) {
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
      if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    }
  }
  return null;
}

function inner(thing: Thing | undefined, ...names: string[]): Thing[] {
  return names.flatMap((name) => (thing?.get(name) ?? []).filter(isThing));
}

function jsonRoots(document: Document, dom: Dom): unknown[] {
  const roots: unknown[] = [];
  for (const script of Array.from(dom.all(document, 'script[type="application/ld+json"]')).slice(0, 10)) {
    const source = dom.text(script);
    if (source.length > JSON_LIMIT || !source.includes('Order')) continue;
    try {
      const read = thingOf(JSON.parse(source));
      roots.push(...(Array.isArray(read) ? read : [read]));
    } catch {
      // Broken JSON-LD is common; the visible text is still there.
    }
  }
  return roots;
}

function microdataThing(scope: Element, dom: Dom, depth = 0): Thing {
  const thing = new Map<string, unknown[]>([['@type', [dom.attribute(scope, 'itemtype') ?? '']]]);
  for (const element of Array.from(dom.all(scope, '[itemprop]')).slice(0, THING_LIMIT)) {
    let owner = dom.parent(element) as Element | null;
    while (owner !== null && owner !== scope && dom.attribute(owner, 'itemscope') === null)
      owner = dom.parent(owner) as Element | null;
    if (owner !== scope) continue;
    const isScope = dom.attribute(element, 'itemscope') !== null;
    const value = isScope
      ? depth < 6
        ? microdataThing(element, dom, depth + 1)
        : ''
      : (dom.attribute(element, 'content') ??
        dom.attribute(element, 'datetime') ??
        dom.text(element).replace(/\s+/g, ' ').trim());
    for (const name of (dom.attribute(element, 'itemprop') ?? '').split(/\s+/)) {
      const known = thing.get(name);
      if (known === undefined) thing.set(name, [value]);
      else known.push(value);
    }
  }
  return thing;
}

function dayOf(value: string | null) {
  const match = value === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return match === null ? null : dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
}

function amount(printed: string | null): number | null {
  if (printed === null) return null;
  // Structured numbers have a point; `1.234` there is one and a bit.
  if (/^-?\d+(?:\.\d+)?$/.test(printed)) return Math.abs(Number(printed));
  return parseNumber(printed.replace(/[^\d.,]/g, ''));
}

/**
 * Adds what schema.org `Order` (JSON-LD or microdata) states, and `ParcelDelivery` for the day. Returns how many
 * different orders it found.
 */
export function structuredOrders(document: Document, dom: Dom, into: Candidates): number {
  const roots = jsonRoots(document, dom);
  for (const scope of Array.from(dom.all(document, '[itemscope][itemtype*="schema.org/Order" i]')).slice(
    0,
    5,
  ))
    roots.push(microdataThing(scope, dom));
  const orders = thingsOfType(roots, 'Order');
  const numbers = new Set(orders.map((order) => text(order, 'orderNumber') ?? ''));
  const order = orders[0];
  if (order === undefined || numbers.size > 1) return numbers.size;
  const add = { weight: 0.88 };
  const number = text(order, 'orderNumber', 'confirmationNumber');
  if (number !== null && number.length <= 60)
    into.orderNumber.push({ ...add, value: number, excerpt: `orderNumber: ${number}` });
  const placed = text(order, 'orderDate');
  const day = dayOf(placed);
  if (day !== null) into.orderDate.push({ ...add, value: day, excerpt: `orderDate: ${placed}` });
  const offers = inner(order, 'acceptedOffer');
  const currency =
    text(order, 'priceCurrency') ??
    text(offers[0], 'priceCurrency') ??
    text(inner(offers[0], 'priceSpecification')[0], 'priceCurrency');
  const isCurrency = currency !== null && /^[A-Z]{3}$/.test(currency);
  const printed =
    text(order, 'price', 'totalPrice') ??
    text(inner(order, 'totalPaymentDue')[0], 'price', 'value', 'minPrice');
  const total = amount(printed);
  if (total !== null && isCurrency)
    into.total.push({ ...add, value: moneyOf(total, currency), excerpt: `price: ${printed} ${currency}` });
  const items: Item[] = [];
  for (const offer of [...offers, ...inner(order, 'orderedItem')].slice(0, 200)) {
    const good =
      inner(offer, 'itemOffered', 'orderedItem')[0] ??
      (typesOf(offer).includes('Product') ? offer : undefined);
    const name = text(good, 'name') ?? text(offer, 'name');
    if (name === null) continue;
    const stated = text(offer, 'orderQuantity') ?? text(inner(offer, 'eligibleQuantity')[0], 'value');
    const quantity =
      stated !== null && /^\d{1,4}$/.test(stated) && Number(stated) > 0 ? Number(stated) : null;
    const price = amount(text(offer, 'price'));
    items.push({
      name: name.slice(0, 300),
      quantity,
      unitPrice: price !== null && isCurrency ? moneyOf(price, currency) : null,
      lineTotal: null,
    });
  }
  if (items.length > 0)
    into.items.push({
      ...add,
      weight: 0.7,
      value: items,
      excerpt: items.map((item) => item.name).join(', '),
    });
  const merchant = text(inner(order, 'merchant', 'seller')[0], 'name') ?? text(order, 'merchant', 'seller');
  if (merchant !== null) into.merchant.push({ ...add, value: merchant.slice(0, 120), excerpt: merchant });
  const delivery = [...inner(order, 'orderDelivery'), ...thingsOfType(roots, 'ParcelDelivery')][0];
  const from = dayOf(text(delivery, 'expectedArrivalFrom'));
  const until = dayOf(text(delivery, 'expectedArrivalUntil'));
  if (from !== null || until !== null) {
    into.promised.push({
      ...add,
      value: { from: from ?? null, until: until ?? from, delay: null },
      excerpt: `expectedArrival: ${from ?? ''} – ${until ?? ''}`,
    });
  }
  return numbers.size;
}
