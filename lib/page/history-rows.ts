import { excerptOf } from './card-numbers';
import type { Line, PageText } from './collect';
import { type CurrencyReading, moneyIn } from './currency';
import { type DateReading, dayIn } from './date-text';
import type { Dom } from './dom';
import type { Labelled } from './labelled';
import { ROW_LIMIT } from './limits';
import { findAmounts } from './money-text';
import type { HistoryRow } from './order-history';
import { identifierAt, type NumberCandidate, standsIn } from './order-number';
import { span } from './span';
import type { Vocabulary } from './vocabulary';
import type { Label } from './words/words';

/** What the rows are read from. */
export interface HistoryMatter {
  readonly page: PageText;
  readonly labelled: readonly Labelled[];
  readonly words: Vocabulary;
  readonly dates: DateReading;
  readonly currencies: CurrencyReading;
  readonly document: Document;
  readonly dom: Dom;
}

/** Where one order's number stands. */
interface Spot {
  readonly value: string;
  readonly line: number;
  readonly weight: number;
}

/** A number that only its mark tells, at the beginning of a line, or all of it. */
const LISTED = /^(?:n[°ºor]\.? ?\d{6}|ref\. \d{6}|# *\d+$)/;
/** A number of some length that is no year. */
const LINKED = /^(?!20\d\d$).*\d{3}/;
/** Lines one order may take in a list of cards. */
const SPAN = 120;
/** Levels between a number and the element that holds all of its order. */
const DEPTH = 14;

/** The orders that a list shows, in its order; each number once. */
export function* historyRows(
  matter: HistoryMatter,
  printed: readonly NumberCandidate[],
): Generator<void, HistoryRow[]> {
  const { lines, pieces } = matter.page;
  const columns = columnsOf(matter);
  const spots: Spot[] = printed.filter(({ weight, line }) => weight >= 0.5 && !lines[line]?.place.isAside);
  for (const [line, label] of columns) {
    const value = label === 'number' ? identifierAt((lines[line] as Line).text) : null;
    if (value) spots.push({ value, line, weight: 0.9 });
  }
  // `N° 444555666` can be nothing else in a list of orders, and most lists without words link each number to its order.
  const isBare = !spots.length;
  const links = matter.dom
    .all(matter.document, 'a[href]')
    .map((link) => `${matter.dom.attr(link, 'href')} ${matter.dom.attr(link, 'title')}`)
    .join('\n');
  for (const { text, folded, line } of pieces)
    for (const part of text.split(' · ')) {
      const value = identifierAt(part.replace('Réf', ''));
      const isLinked =
        value &&
        isBare &&
        (part.length - value.length < 6 || findAmounts(text).length || dayIn(folded, matter.dates)) &&
        LINKED.test(value) &&
        standsIn(links, value);
      if (value && (isLinked || LISTED.test((lines[line] as Line).folded)))
        spots.push({ value, line, weight: 0.52 });
    }
  spots.sort((a, b) => a.line - b.line || b.weight - a.weight);
  const rows = new Map<string, HistoryRow>();
  for (const spot of spots) {
    yield;
    const row = readRow(spot, spots, columns, matter);
    const known = rows.get(spot.value);
    // Shops print a list twice, for wide and for narrow screens: together they say most.
    if (!known) rows.set(spot.value, row);
    else
      rows.set(spot.value, {
        ...known,
        facts: { ...row.facts, ...known.facts },
        link: known.link ?? row.link,
      });
    if (rows.size >= ROW_LIMIT) break;
  }
  // A number without day or amount is one that is only spoken of, where others have them.
  const all = [...rows.values()];
  const isFull = ({ facts }: HistoryRow) => facts.orderDate || facts.total;
  return all.some(isFull) ? all.filter(isFull) : all;
}

/** How many cells stand before `cell` in its row. */
function indexOf(cell: Element, dom: Dom): number {
  let index = 0;
  for (let at = dom.previous(cell); at && index < 60; at = dom.previous(at)) if (at.nodeType === 1) index++;
  return index;
}

/**
 * Rows that a platform's markup marks as such are the list's; what only words tell of the same order is kept beside what
 * its marks state. Without such rows the list is what words tell.
 */
export function withMarked(told: readonly HistoryRow[], marked: readonly HistoryRow[]): HistoryRow[] {
  if (!marked.length) return [...told];
  const byNumber = new Map(told.map((row) => [row.facts.orderNumber?.value, row]));
  return marked.map(({ facts, excerpt, link }) => {
    const same = byNumber.get(facts.orderNumber?.value);
    const stated = Object.entries(facts).map(([name, fact]) => [
      name,
      { ...fact, excerpt: excerptOf(fact.excerpt) },
    ]);
    return {
      facts: { ...same?.facts, ...(Object.fromEntries(stated) as HistoryRow['facts']) },
      excerpt: excerptOf(excerpt),
      link: link ?? same?.link ?? null,
    };
  });
}

/** What the heading of its column says of each line in a table of orders. */
function columnsOf({ page, words, dom }: HistoryMatter): Map<number, Label> {
  const columns = new Map<number, Label>();
  /** By table, its first row and what that says of each column. */
  const tables = new Map<Element, { readonly row: Element; readonly roles: Map<number, Label> }>();
  const roleOf = (text: string): Label | null | undefined => {
    const label = words.labelOf(text.replace(/ ?\(.*/, ''));
    return words.opens(text, 'order') || /^(?:ref|n[°o])\W*$/.test(text)
      ? 'number'
      : label?.isWhole
        ? label.label
        : null;
  };
  let last: Element | null = null;
  page.lines.forEach((line, index) => {
    const { inRow: row, table, cell } = line.place;
    if (!row || !table || !cell || cell === last) return;
    last = cell;
    const header = tables.get(table) ?? { row, roles: new Map() };
    tables.set(table, header);
    const { roles } = header;
    const column = indexOf(cell, dom);
    const role = row === header.row ? roleOf(line.folded) : roles.get(column);
    if (!role) return;
    if (row === header.row) roles.set(column, role);
    else if (roles.size > 1 && [...roles.values()].includes('number')) columns.set(index, role);
  });
  return columns;
}

/** The lines around `spot` that tell of no other order. */
function rangeOf(
  spot: Spot,
  spots: readonly Spot[],
  { page, dom }: HistoryMatter,
): [number, number, Node | null] {
  const { lines } = page;
  const blockOf = (line: number) => lines[line]?.place.block ?? null;
  const others = spots.filter(({ value }) => value !== spot.value);
  const isAlone = (node: Node) => !others.some(({ line }) => dom.contains(node, blockOf(line)));
  const { place } = lines[spot.line] as Line;
  const isOnly = !others.length;
  const hasBoth = ([from, until]: readonly [number, number]) => {
    const text = lines.slice(from, until + 1);
    return text.some(isPriced) && text.some((line) => /\d{4}/.test(line.text));
  };
  const linesIn = (node: Node): [number, number] => {
    let [from, until] = [spot.line, spot.line];
    while (spot.line - from < SPAN && from > 0 && dom.contains(node, blockOf(from - 1))) from--;
    while (until - spot.line < SPAN && dom.contains(node, blockOf(until + 1))) until++;
    return [from, until];
  };
  // A table may hold the whole page in one row, or one order in several.
  const row =
    place.inRow && isAlone(place.inRow) && (isOnly || hasBoth(linesIn(place.inRow))) ? place.inRow : null;
  let outer: Node | null = row ?? place.block;
  if (!row) {
    for (let depth = 0; outer && depth < DEPTH; depth++) {
      const parent = dom.parent(outer);
      if (parent?.nodeType !== 1 || !isAlone(parent)) break;
      // A list of one order has no neighbour to stop at: what holds its day and amount is enough.
      if (isOnly && hasBoth(linesIn(outer))) break;
      outer = parent;
    }
  }
  const range: [number, number] = outer ? linesIn(outer) : [spot.line, spot.line];
  const [begin] = spots as [Spot];
  // Where the number's heading stands beside what it heads, that goes as far as the next.
  if (
    !isOnly &&
    ![...span(lines, range[0], range[1] + 1), ...span(lines, begin.line - 3, begin.line)].some(isPriced)
  ) {
    const next = others.find(({ line }) => line > spot.line)?.line;
    // The last goes as far as the one before it.
    range[1] = (next ?? 2 * spot.line - (others[others.length - 1] as Spot).line) - 1;
  }
  return [...range, outer];
}

/** Does it print an amount? */
const isPriced = ({ text }: Line) => findAmounts(text).length > 0;

/** A text that may state a fact of an order. */
interface Told {
  readonly text: string;
  readonly folded: string;
  readonly whole: string;
  readonly weight: number;
}

/** The fact that the first of `texts` to state it states. */
function first<V>(texts: readonly Told[], read: (text: Told) => V | null) {
  for (const text of texts) {
    const value = read(text);
    if (value) return { value, excerpt: excerptOf(text.whole), weight: text.weight };
  }
  return null;
}

function readRow(
  spot: Spot,
  spots: readonly Spot[],
  columns: ReadonlyMap<number, Label>,
  matter: HistoryMatter,
): HistoryRow {
  const { page, labelled, words, dates, currencies, dom } = matter;
  const [from, until, outer] = rangeOf(spot, spots, matter);
  const bearer = page.lines[spot.line] as Line;
  const own = page.lines.slice(from, until + 1);
  const inside = labelled.filter((at) => at.line >= from && at.valueLine <= until);
  const facts: HistoryRow['facts'] = {
    orderNumber: {
      value: spot.value,
      excerpt: excerptOf(bearer.text),
      weight: spot.weight,
    },
  };

  const as = ({ text, folded }: Line, weight: number): Told => ({ text, folded, whole: text, weight });
  /** What columns and labels of these names announce. */
  const told = (...labels: Label[]): Told[] => [
    ...own.flatMap((line, index) =>
      labels.includes(columns.get(from + index) ?? 'ignored') ? as(line, 0.88) : [],
    ),
    ...inside.filter(({ label }) => labels.includes(label)).map((at) => ({ ...at, weight: 0.85 })),
  ];
  const isOther = ({ folded }: Line) =>
    words.says(folded, 'arrives') || words.labelOf(folded)?.label === 'ignored';
  const days = [...told('date'), ...own.filter((line) => !isOther(line)).map((line) => as(line, 0.6))];
  const day = first(days, ({ folded }) => dayIn(folded, dates));
  if (day) facts.orderDate = day;
  const totals = [...told('grand-total'), ...told('total')];
  const priced = own.filter((line) => isPriced(line) && (line === bearer || !isOther(line)));
  // The only amount of a row, or of the line that bears the number, or the only one without words is its total.
  const alone = priced.filter(({ text }) => !/[a-z]{4}/i.test(text));
  const bearers = priced.filter((line) => line === bearer);
  const [only] = [priced, bearers, alone].find(({ length }) => length === 1) ?? [];
  if (!totals.length && only && findAmounts(only.text).length === 1) totals.push(as(only, 0.62));
  const total = first(totals, ({ text }) => moneyIn(text, currencies));
  if (total) facts.total = total;
  return {
    facts,
    excerpt: excerptOf(own.map((line) => line.text).join(' · ')),
    link: !outer ? null : linkIn(outer as Element, spot.value, dom),
  };
}

/** The link that leads to the order: the one that bears its number, else the first. */
function linkIn(outer: Element, number: string, dom: Dom): string | null {
  const links = dom.all(outer, 'a[href]').slice(0, 60);
  const address = (link: Element) => dom.attr(link, 'href') ?? '';
  const own = links.find((link) => standsIn(address(link), number) || standsIn(dom.text(link), number));
  const first = links.find(
    (link) => /^(?:https?:|\/|[\w?.])/i.test(address(link)) && !/^javascript/i.test(address(link)),
  );
  const href = address(own ?? first ?? outer);
  return !href || href.length > 2000 || /^\s*(?:javascript|data|#)/i.test(href) ? null : href;
}
