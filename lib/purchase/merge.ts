import { EXCERPT_LIMIT } from '../page/limits';
import type { FactName, PageKind, Sighting, SightingFacts } from '../page/sighting';
import { hostOf, withoutSecrets } from './address';
import { contractKindOf } from './contract-kind';
import { isRead, type Origin, type Purchase, type PurchaseFactName, type PurchaseFacts } from './purchase';

/** When and where a sighting was made, as the browser (never the page) says. */
export interface Seen {
  readonly url: string;
  /** An instant. */
  readonly at: string;
  /** Set when it was no page but an e-mail; `url` is then `message:` and what tells it from others. */
  readonly mail?: SeenMail;
}

/** An e-mail's head, as far as it is kept. */
export interface SeenMail {
  /** The shop's host; empty when the mail does not say it. */
  readonly host: string;
  readonly subject: string;
  readonly sender: string;
}

type Known<N extends PurchaseFactName> = NonNullable<PurchaseFacts[N]>;
/** One page's word on one fact. */
export interface Reading {
  readonly value: unknown;
  readonly origin: Origin;
  readonly weight: number;
}

/** How many visits a purchase remembers. */
export const SIGHTINGS_KEPT = 20;

/** Facts that a sighting and a purchase share. */
export const SHARED_FACTS = [
  'orderNumber',
  'orderDate',
  'items',
  'subtotal',
  'delivery',
  'discount',
  'tax',
  'total',
  'promised',
  'merchant',
  'sellerName',
  'shippingMethod',
  'carrier',
  'trackingNumber',
  'deliveryState',
  'deliveryCountry',
  'payment',
  'intermediary',
  'shopperEmail',
  'merchantEmail',
] as const satisfies readonly (FactName & PurchaseFactName)[];

/** A purchase that nobody has said anything about yet. */
function blankPurchase(id: string, host: string, at: string): Purchase {
  return {
    id,
    host,
    createdAt: at,
    updatedAt: at,
    removedAt: null,
    kind: 'unknown',
    asConsumer: 'unknown',
    facts: {},
    doubts: [],
    sightings: [],
  };
}

/** The purchase that one sighting alone makes. What the page does not say stays unknown. */
export function purchaseFrom(sighting: Sighting, seen: Seen, id: string): Purchase {
  return mergeSighting(blankPurchase(id, seen.mail?.host ?? hostOf(seen.url), seen.at), sighting, seen);
}

/**
 * The purchase with what a page said added. The surer word wins, and of two equally sure the later one; but the first
 * promise of a delivery day stays, because a later page cannot put off what was agreed, and how far the delivery has
 * come is told by the latest page. What the shopper typed is
 * never overwritten: the page's word is then kept beside it, in `page`. A fact the page is silent on stays as it was.
 * Merging the same sighting twice changes nothing, and sightings may come in any order; only of two languages or
 * kinds of contract the first page's stays.
 */
export function mergeSighting(purchase: Purchase, sighting: Sighting, seen: Seen): Purchase {
  const url = seen.mail === undefined ? withoutSecrets(seen.url) : seen.url;
  const host = seen.mail === undefined ? hostOf(seen.url) : seen.mail.host;
  const latest = purchase.sightings[0]?.at ?? '';
  const merged = mergeFacts(purchase, sighting.facts, {
    url,
    title: sighting.title,
    at: seen.at,
    ...(seen.mail && { mail: seen.mail }),
  });
  return {
    ...merged,
    host: purchase.host === '' ? host : purchase.host,
    ...(purchase.kind === 'unknown' && { kind: kindOf(sighting) }),
    ...(sighting.language !== null && purchase.language == null && { language: sighting.language }),
    updatedAt: later(purchase.updatedAt, seen.at),
    doubts: mergeDoubts(purchase.doubts, sighting.doubts, seen.at >= latest),
    sightings: addSighting(purchase.sightings, {
      url,
      title: sighting.title,
      kind: sighting.kind,
      at: seen.at,
    }),
  };
}

/** A subscription may be one of goods or of a service: that is asked. */
function kindOf({ facts }: Sighting): Purchase['kind'] {
  const kind = contractKindOf(facts);
  return kind === null || kind === 'subscription' ? 'unknown' : kind;
}

/** The page or mail that facts are read from. */
interface Source {
  readonly url: string;
  readonly title: string;
  readonly at: string;
  readonly mail?: SeenMail;
}

function originOf({ url, title, at, mail }: Source, excerpt: string): Origin {
  return mail === undefined
    ? { from: 'page', url, title, excerpt, at }
    : { from: 'mail', subject: mail.subject, sender: mail.sender, excerpt, at };
}

/** The purchase with the facts of one page added, without counting as a visit to it. */
export function mergeFacts(purchase: Purchase, facts: SightingFacts, page: Source): Purchase {
  const merged: Record<string, unknown> = { ...purchase.facts };
  for (const name of SHARED_FACTS) {
    const said = facts[name];
    if (said === undefined) continue;
    const excerpt = said.excerpt.slice(0, EXCERPT_LIMIT);
    const origin = originOf(page, excerpt);
    merged[name] = mergeFact(name, purchase.facts[name], { value: said.value, origin, weight: said.weight });
  }
  // A page that says when the goods came answers what the shopper would be asked.
  const came = facts.deliveryState;
  if (came?.value.state === 'delivered' && came.value.day !== null) {
    const origin = originOf(page, came.excerpt.slice(0, EXCERPT_LIMIT));
    merged.deliveredOn = mergeFact('deliveredOn', purchase.facts.deliveredOn, {
      value: came.value.day,
      origin,
      weight: came.weight,
    });
  }
  // Each fact's value came from the field of the same name and type.
  return { ...purchase, facts: merged as PurchaseFacts };
}

function mergeFact<N extends PurchaseFactName>(name: N, known: Known<N> | undefined, said: Reading): unknown {
  if (known === undefined) return said;
  if (isRead(known.origin)) {
    const { elsewhere } = known;
    return { ...preferred(name, known, said), ...(elsewhere && { elsewhere }) };
  }
  return { ...known, page: known.page === undefined ? said : preferred(name, known.page, said) };
}

/** One of two pages' words. A total order, so that the order in which pages are seen does not matter. */
export function preferred(name: PurchaseFactName, a: Reading, b: Reading): Reading {
  // How far an order has come changes with time: the later page knows better, however sure the earlier was.
  if (name === 'deliveryState' && a.origin.at !== b.origin.at) return a.origin.at > b.origin.at ? a : b;
  if (a.weight !== b.weight) return a.weight > b.weight ? a : b;
  if (a.origin.at !== b.origin.at) return a.origin.at > b.origin.at === (name !== 'promised') ? a : b;
  return JSON.stringify([a.value, a.origin]) >= JSON.stringify([b.value, b.origin]) ? a : b;
}

/** A payment that was pending is judged by the latest page; other doubts stay until the shopper looks. */
function mergeDoubts(
  known: Purchase['doubts'],
  said: Sighting['doubts'],
  isLatest: boolean,
): Purchase['doubts'] {
  const pending = (isLatest ? said : known).includes('payment-pending');
  const all = new Set([...known, ...said]);
  if (!pending) all.delete('payment-pending');
  return [...all].sort();
}

type Visit = Purchase['sightings'][number];

/** Latest first; one visit per address and moment, and of one address only the latest when room runs out. */
export function addSighting(
  known: readonly Visit[],
  visit: { url: string; title: string; kind: PageKind; at: string },
): Visit[] {
  const others = known.filter((one) => one.url !== visit.url);
  const same = known.find((one) => one.url === visit.url);
  const kept = same !== undefined && order(same, visit) <= 0 ? same : visit;
  return [...others, kept].sort(order).slice(0, SIGHTINGS_KEPT);
}

function order(a: Visit, b: Visit): number {
  if (a.at !== b.at) return a.at > b.at ? -1 : 1;
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left === right ? 0 : left > right ? -1 : 1;
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** Whether two states of a purchase say the same to a shopper, whenever and wherever each word was read. */
export function saysTheSame(a: Purchase, b: Purchase): boolean {
  return said(a) === said(b);
}

function said(purchase: Purchase): string {
  const facts = Object.entries(purchase.facts)
    .filter(([, fact]) => fact !== undefined)
    .map(([name, fact]) => [name, fact?.value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return JSON.stringify([purchase.host, purchase.kind, purchase.asConsumer, purchase.doubts, facts]);
}
