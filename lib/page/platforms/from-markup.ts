import type { AddressKind } from '../address-kind';
import type { Candidate, Candidates } from '../candidates';
import type { Dom } from '../dom';
import { tidy } from '../fold';
import { EXCERPT_LIMIT, ROW_LIMIT } from '../limits';
import type { HistoryRow } from '../order-history';
import type { Item, PageKind } from '../sighting';
import type { ReadFact, TextFacts } from '../text-facts';
import type { PlatformId } from './ids';
import type { Platform, PlatformInput, Recognised } from './platform';

/**
 * Where a text stands: selectors in the order they are tried, newest layout first. `.order@data-number` is the attribute
 * `data-number` of `.order`.
 */
export type Spots = string | readonly string[];

/**
 * Where the parts of one good stand within its row; `price` is of one piece, `total` of the row. Each text at `options` is
 * one that the shopper chose, even where it stands within the name.
 */
export interface ItemSpots {
  readonly row: Spots;
  readonly name: Spots;
  readonly options?: Spots;
  readonly quantity?: Spots;
  readonly price?: Spots;
  readonly total?: Spots;
}

/** Where the parts of one order stand within its row of a list of orders. */
export interface RowSpots {
  readonly row: Spots;
  readonly orderNumber: Spots;
  readonly orderDate?: Spots;
  readonly total?: Spots;
  readonly link?: Spots;
}

/** One kind of page and what its markup states. */
export interface PageMarkup {
  /** Null where only the words of the page can tell; then `address` says what its address promises. */
  readonly kind: PageKind | null;
  readonly address?: AddressKind;
  /** Path, query and fragment of the address. */
  readonly at?: RegExp;
  /** An element that only this page has, and one that it never has. */
  readonly has?: string;
  readonly hasNot?: string;
  readonly facts?: Readonly<Partial<Record<ReadFact, Spots>>>;
  readonly items?: ItemSpots;
  readonly rows?: RowSpots;
}

/** How sure markup made for one fact is of it. A layout may be changed by a theme: arithmetic may still outweigh it. */
const TRUST = 0.93;
const GOODS_LIMIT = 200;
const SPOT_LIMIT = 12;

/** A platform told by data: its pages in the order they are tried, each with its spots. */
export function fromMarkup(id: PlatformId, pages: readonly PageMarkup[]): Platform {
  return {
    id,
    recognise(input) {
      const { document, dom, url } = input;
      const path = url.replace(/^[a-z-]+:\/\/[^/]*/i, '').slice(0, 500);
      const has = (selector: string) => dom.one(document, selector) !== null;
      const page = pages.find(
        (one) =>
          one.at?.test(path) !== false &&
          (one.has === undefined || has(one.has)) &&
          (one.hasNot === undefined || !has(one.hasNot)),
      );
      if (page === undefined) return null;
      const { kind, address, rows } = page;
      const seen: Recognised = { kind, read: (into, facts) => readPage(page, input, into, facts) };
      return {
        ...seen,
        ...(address !== undefined && { address }),
        ...(rows !== undefined && { rows: (facts: TextFacts) => rowsAt(rows, input, facts) }),
      };
    },
  };
}

function readPage(
  page: PageMarkup,
  { document, dom }: PlatformInput,
  into: Candidates,
  facts: TextFacts,
): void {
  for (const name in page.facts) {
    const key = name as ReadFact;
    for (const text of textsAt(document, page.facts[key] as Spots, dom)) {
      const value = (facts[key] as (text: string) => unknown)(text);
      if (value === null) continue;
      (into[key] as Candidate[]).push({ value, excerpt: text, weight: TRUST } as Candidate);
      break;
    }
  }
  if (page.items === undefined) return;
  const items = itemsAt(document, page.items, dom, facts);
  if (items.length === 0) return;
  const excerpt = items
    .map(({ name, quantity }) => (quantity === null ? name : `${name} × ${quantity}`))
    .join(' · ');
  into.items.push({ value: items, excerpt, weight: TRUST });
}

/** The goods of the first kind of row that the page has. */
function itemsAt(document: Document, spots: ItemSpots, dom: Dom, facts: TextFacts): Item[] {
  for (const selector of listOf(spots.row)) {
    const items: Item[] = [];
    for (const row of dom.all(document, selector).slice(0, GOODS_LIMIT)) {
      if (isHidden(row, dom)) continue;
      const first = (part: Spots | undefined) =>
        part === undefined ? undefined : textsAt(row, part, dom).next().value || undefined;
      const printed = first(spots.name);
      if (printed === undefined) continue;
      const [count, price, sum] = [first(spots.quantity), first(spots.price), first(spots.total)];
      const options = [...textsAt(row, spots.options ?? [], dom)];
      const whole = count === printed ? facts.itemName(printed) : printed;
      const name = options.reduce((rest, option) => rest.replace(option, ''), whole).trim();
      if (name === '') continue;
      const quantity = count === undefined ? null : facts.quantity(count);
      const lineTotal = sum === undefined ? null : facts.total(sum);
      const unit = price === undefined ? null : facts.total(price);
      items.push({
        name,
        quantity,
        unitPrice: unit ?? (quantity === 1 ? lineTotal : null),
        lineTotal,
        ...(options.length > 0 && { variant: options.join(', ').slice(0, 200) }),
      });
    }
    if (items.length > 0) return items;
  }
  return [];
}

/** The orders of the first kind of row that the page has, each number once. */
function rowsAt(spots: RowSpots, { document, dom }: PlatformInput, facts: TextFacts): HistoryRow[] {
  for (const selector of listOf(spots.row)) {
    const rows = new Map<string, HistoryRow>();
    for (const row of dom.all(document, selector).slice(0, ROW_LIMIT)) {
      if (isHidden(row, dom)) continue;
      const stated = <V>(part: Spots | undefined, read: (text: string) => V | null) => {
        for (const text of part === undefined ? [] : textsAt(row, part, dom)) {
          const value = read(text);
          if (value !== null) return { value, excerpt: text, weight: TRUST };
        }
        return undefined;
      };
      const orderNumber = stated(spots.orderNumber, facts.orderNumber);
      if (orderNumber === undefined || rows.has(orderNumber.value)) continue;
      const orderDate = stated(spots.orderDate, facts.orderDate);
      const total = stated(spots.total, facts.total);
      const links = listOf(spots.link ?? []).map((link) => `${link}@href`);
      rows.set(orderNumber.value, {
        facts: { orderNumber, ...(orderDate && { orderDate }), ...(total && { total }) },
        excerpt: textOf(row, dom).slice(0, EXCERPT_LIMIT),
        link: textsAt(row, links, dom).next().value ?? null,
      });
    }
    if (rows.size > 0) return [...rows.values()];
  }
  return [];
}

function listOf(spots: Spots): readonly string[] {
  return typeof spots === 'string' ? [spots] : spots;
}

/** The texts at the spots within `root`, best first, without empty and hidden ones. */
function* textsAt(root: ParentNode, spots: Spots, dom: Dom): Generator<string> {
  for (const spot of listOf(spots)) {
    const [, selector = spot, attribute] = /^(.*?)@([\w-]+)$/.exec(spot) ?? [];
    const found = selector === '' ? [root as Element] : dom.all(root, selector);
    for (const element of found.slice(0, SPOT_LIMIT)) {
      const text = attribute === undefined ? textOf(element, dom) : tidy(dom.attr(element, attribute) ?? '');
      if (text !== '' && !isHidden(element, dom)) yield text.slice(0, EXCERPT_LIMIT);
    }
  }
}

/** The text of an element as the reader collects it: neighbours never run together, `12<sup>,90</sup>` is one figure. */
function textOf(element: Element, dom: Dom): string {
  const walker = (element.ownerDocument as Document).createTreeWalker(element, 4 /* text */);
  let all = '';
  for (let node = walker.nextNode(); node !== null && all.length < 600; node = walker.nextNode()) {
    if (/^(?:script|style|template|textarea|select|option)$/.test(dom.name(dom.parent(node) as Node)))
      continue;
    const text = (node as Text).data;
    all += /\d$/.test(all) && /^[.,]\d/.test(text) ? text : ` ${text}`;
  }
  return tidy(all);
}

/** Nobody sees it: the page may mean anything by it. */
function isHidden(element: Element, dom: Dom): boolean {
  for (let at: Node | null = element; at !== null && at.nodeType === 1; at = dom.parent(at)) {
    if (
      dom.attr(at as Element, 'hidden') !== null ||
      /display:\s*none|visibility:\s*hidden/i.test(dom.attr(at as Element, 'style') ?? '')
    )
      return true;
  }
  return false;
}
