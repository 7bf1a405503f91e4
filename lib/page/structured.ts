import { type Candidates, propose } from './candidates';
import { dayFrom } from './day-from';
import type { Dom } from './dom';
import { statedMoney } from './money-of';
import { namesOf } from './names-of';
import type { Item } from './sighting';

/** A property bag from JSON-LD, microdata or RDFa; a map, so that a key called `__proto__` is only a key. */
type Thing = ReadonlyMap<string, unknown>;

const JSON_LIMIT = 500_000;
const LIMIT = 200;

const isThing = (value: unknown): value is Thing => value instanceof Map;

/** For `JSON.parse`: maps instead of objects. */
const asMaps = (_: string, value: unknown) =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : new Map(Object.entries(value));

/** All values of properties `names`, one or many. */
function values(thing: Thing | undefined, ...names: string[]): unknown[] {
  return names.flatMap((name) => [thing?.get(name) ?? []].flat());
}

/** The type that an element states, as microdata or as RDFa; null when it opens no thing of its own. */
const typeOf = (element: Node, dom: Dom) =>
  dom.attr(element as Element, 'itemtype') ??
  dom.attr(element as Element, 'typeof') ??
  dom.attr(element as Element, 'itemscope');

function markedUp(scope: Element, dom: Dom, depth: number): Thing {
  const thing = new Map<string, unknown>([['@type', typeOf(scope, dom)]]);
  for (const element of dom.all(scope, '[itemprop],[property]').slice(0, LIMIT)) {
    const read = (name: string) => dom.attr(element, name);
    let owner = dom.parent(element);
    while (owner && owner !== scope && typeOf(owner, dom) === null) owner = dom.parent(owner);
    if (owner !== scope) continue;
    const name = (read('itemprop') ?? read('property') ?? '').replace(/^.*[:/]/, '');
    const isScope = typeOf(element, dom) !== null && depth < 6;
    const value = isScope
      ? markedUp(element, dom, depth + 1)
      : (read('content') ?? read('datetime') ?? dom.text(element).trim());
    thing.set(name, [...values(thing, name), value]);
  }
  return thing;
}

function thingsOf(roots: readonly unknown[], type: string, depth = 0): Thing[] {
  if (depth > 8) return [];
  return roots.filter(isThing).flatMap((root) => {
    const isOne = values(root, '@type').some((name) => String(name).split(/[/:]/).pop() === type);
    return [...(isOne ? [root] : []), ...thingsOf([...root.values()].flat(), type, depth + 1)];
  });
}

function text(thing: Thing | undefined, ...names: string[]): string | null {
  const printed = values(thing, ...names).find(
    (value) => /^(?:string|number)$/.test(typeof value) && value !== '',
  );
  return printed === undefined ? null : String(printed).trim();
}

function inner(thing: Thing | undefined, ...names: string[]): Thing[] {
  return values(thing, ...names).filter(isThing);
}

function dayOf(printed: string | null) {
  const [year, month, date] =
    /^\d{4}-\d{2}-\d{2}/
      .exec(printed ?? '')?.[0]
      .split('-')
      .map(Number) ?? [];
  return dayFrom(year ?? 0, month ?? 0, date ?? 0);
}

/**
 * Adds what schema.org `Order` (JSON-LD, microdata or RDFa), the `Invoice` for it and its `ParcelDelivery` state. Returns
 * how many different orders there are; of several none is read.
 */
export function structuredOrders(document: Document, dom: Dom, into: Candidates): number {
  const roots: unknown[] = Array.from(
    dom.all(document, '[itemtype$="schema.org/Order"],[typeof$=Order]'),
    (scope) => markedUp(scope, dom, 0),
  );
  for (const script of dom.all(document, 'script[type="application/ld+json"]').slice(0, 10)) {
    const source = dom.text(script);
    if (source.length > JSON_LIMIT || !source.includes('Order')) continue;
    try {
      roots.push(JSON.parse(source, asMaps));
    } catch {
      // Broken JSON-LD is common; the visible text is still there.
    }
  }
  const orders = thingsOf(roots.flat(), 'Order');
  const count = new Set(orders.map((order) => text(order, 'orderNumber'))).size;
  const order = orders[0];
  if (!order || count > 1) return count;
  const weight = 0.88;
  const offers = inner(order, 'acceptedOffer', 'orderedItem');
  const [due] = [order, ...thingsOf(roots.flat(), 'Invoice')].flatMap((bill) =>
    inner(bill, 'totalPaymentDue'),
  );
  const code =
    [order, offers[0], due].map((thing) => text(thing, 'priceCurrency', 'currency')).find(Boolean) ?? '';
  const money = (printed: string | null) => statedMoney(printed ?? '', code);
  const state = (fact: 'orderNumber' | 'trackingNumber' | 'carrier', said: string | null) => {
    if (said && said.length <= 60) propose(into[fact], said, weight, `${fact}: ${said}`);
  };
  const nameIn = (thing: Thing | undefined, ...names: string[]) => text(inner(thing, ...names)[0], 'name');
  state('orderNumber', text(order, 'orderNumber'));
  const day = dayOf(text(order, 'orderDate'));
  propose(into.orderDate, day, weight, `orderDate: ${day}`);
  const price = text(order, 'price', 'totalPrice') ?? text(due, 'price', 'value');
  propose(into.total, money(price), weight, `price: ${price} ${code}`);
  const items: Item[] = [];
  for (const offer of offers.slice(0, LIMIT)) {
    const name = nameIn(offer, 'itemOffered', 'orderedItem') ?? text(offer, 'name');
    const quantity = text(offer, 'orderQuantity') ?? text(inner(offer, 'eligibleQuantity')[0], 'value');
    const isCount = /^[1-9]\d{0,3}$/.test(quantity ?? '');
    if (name)
      items.push({
        name: name.slice(0, 300),
        quantity: isCount ? Number(quantity) : null,
        unitPrice: money(text(offer, 'price')),
        lineTotal: null,
      });
  }
  if (items.length) propose(into.items, items, 0.7, namesOf(items));
  const merchant = nameIn(order, 'merchant', 'seller');
  if (merchant) propose(into.merchant, merchant.slice(0, 120), weight, merchant);
  const delivery = [...inner(order, 'orderDelivery'), ...thingsOf(roots.flat(), 'ParcelDelivery')][0];
  state('trackingNumber', text(delivery, 'trackingNumber'));
  state('carrier', nameIn(delivery, 'provider', 'carrier'));
  const from = dayOf(text(delivery, 'expectedArrivalFrom'));
  const until = dayOf(text(delivery, 'expectedArrivalUntil')) ?? from;
  propose(
    into.promised,
    until && { from, until, delay: null },
    weight,
    `expectedArrival: ${from ?? ''} – ${until}`,
  );
  return count;
}
