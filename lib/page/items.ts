import type { Line, PageText } from './collect';
import type { Dom } from './dom';
import { isWholeLabel, labelAt } from './labelled';
import { type Amount, bareAmount, findAmounts, moneyOf } from './money-text';
import type { Item } from './sighting';
import { says, type Vocabulary } from './vocabulary';
import type { Label } from './words/words';

/** Items read from one table or list, and the lines they stand on. */
export interface ItemsReading {
  readonly items: Item[];
  readonly first: number;
  readonly last: number;
  readonly excerpt: string;
  readonly isTable: boolean;
}

const ITEM_LIMIT = 200;
const LETTERS = /\p{L}{2}/u;
const TIMES = /(?:^|\s)[x×✕*]\s?0*(\d{1,4})(?=\s|$|[),.])|(?:^|[\s(])0*(\d{1,4})\s?[x×✕](?=\s|$)/i;
const QUANTITY_WORD =
  /\b(?:qty|quantity|quantite|qte|menge|anzahl|cantidad|aantal|quantita|stuck|stk)\.?\s*[:.]?\s*0*(\d{1,4})\b/;
const OF = /^0*(\d{1,4})\s+(?:of|exemplar(?:e|\(e\))?\s+von|de|stuck|st|pcs|pieces?)\s?:/;
const SUMMARY: ReadonlySet<Label> = new Set<Label>([
  'total',
  'subtotal',
  'delivery',
  'discount',
  'tax',
  'payment',
  'promised',
  'email',
  'date',
  'number',
]);

interface Cell {
  readonly text: string;
  readonly folded: string;
  readonly lines: readonly Line[];
}

/** The quantity a text states, or null. */
export function quantityIn(folded: string): number | null {
  const match = QUANTITY_WORD.exec(folded) ?? TIMES.exec(folded) ?? OF.exec(folded);
  const digits = match?.[1] ?? match?.[2];
  const quantity = digits === undefined ? 0 : Number(digits);
  return quantity >= 1 && quantity <= 9999 ? quantity : null;
}

function nameOf(text: string): string {
  return text
    .replace(TIMES, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s:*·•–-]+|[\s:*·–-]+$/g, '')
    .slice(0, 300);
}

/** Amounts in `text`, and a bare figure with two decimals when `currency` is known from the page. */
function amountsIn(text: string, currency: string): Amount[] {
  const amounts = findAmounts(text);
  if (amounts.length > 0) return amounts;
  const alone = bareAmount(text);
  return alone === null ? [] : [{ ...alone, currency }];
}

/** Every table of goods on the page, in document order. */
export function tablesOfItems(page: PageText, currency: string, vocabulary: Vocabulary): ItemsReading[] {
  const tables = new Map<Element, number[]>();
  page.lines.forEach((line, index) => {
    const { table, row } = line.place;
    if (table === null || row === null) return;
    const known = tables.get(table);
    if (known === undefined) tables.set(table, [index]);
    else known.push(index);
  });
  const found: ItemsReading[] = [];
  for (const indexes of tables.values()) {
    if (indexes.length < 3 || indexes.length > 4000) continue;
    const reading = readTable(page, indexes, currency, vocabulary);
    if (reading !== null) found.push(reading);
  }
  return found;
}

function cellsOf(page: PageText, indexes: readonly number[]): Cell[][] {
  const rows: Cell[][] = [];
  let row: Element | null = null;
  let cell: Element | null = null;
  for (const index of indexes) {
    const line = page.lines[index] as Line;
    if (line.place.row !== row) rows.push([]);
    const cells = rows[rows.length - 1] as { text: string; folded: string; lines: Line[] }[];
    const last = cells[cells.length - 1];
    if (line.place.row === row && line.place.cell === cell && last !== undefined) {
      last.text += `  ${line.text}`;
      last.folded += `  ${line.folded}`;
      last.lines.push(line);
    } else cells.push({ text: line.text, folded: line.folded, lines: [line] });
    row = line.place.row;
    cell = line.place.cell;
  }
  return rows;
}

function readTable(
  page: PageText,
  indexes: readonly number[],
  currency: string,
  vocabulary: Vocabulary,
): ItemsReading | null {
  const rows = cellsOf(page, indexes);
  let header: (Label | null)[] | null = null;
  const items: Item[] = [];
  for (const cells of rows) {
    const labels = cells.map((cell) => isWholeLabel(cell.folded, vocabulary));
    const isHeader =
      labels.filter((label) => label !== null).length >= Math.min(2, cells.length) &&
      cells.every((cell) => findAmounts(cell.text).length === 0);
    if (isHeader) {
      // An order list has columns for number and date: its rows are orders, not goods.
      if (labels.includes('number') || (labels.includes('date') && !labels.includes('product'))) return null;
      if (
        labels.some(
          (label) =>
            label === 'product' || label === 'quantity' || label === 'unit-price' || label === 'subtotal',
        )
      )
        header ??= labels;
      continue;
    }
    const item = readRow(cells, header, currency, vocabulary);
    if (item !== null) items.push(item);
    if (items.length >= ITEM_LIMIT) break;
  }
  if (items.length === 0 || (header === null && items.every((item) => item.quantity === null))) return null;
  const first = indexes[0] as number;
  const last = indexes[indexes.length - 1] as number;
  const excerpt = page.lines
    .slice(first, Math.min(last + 1, first + 12))
    .map((line) => line.text)
    .join(' ');
  return { items, first, last, excerpt, isTable: true };
}

function readRow(
  cells: readonly Cell[],
  header: readonly (Label | null)[] | null,
  currency: string,
  vocabulary: Vocabulary,
): Item | null {
  if (cells.length < 2) return null;
  const first = cells[0] as Cell;
  const label = labelAt(first.folded.split(' '), vocabulary);
  const isSummary =
    label !== null &&
    SUMMARY.has(label.label) &&
    (cells.length === 2 || first.folded.length < 40) &&
    quantityIn(first.folded) === null;
  if (
    isSummary &&
    (isWholeLabel(first.folded, vocabulary) !== null || first.folded.includes(':') || cells.length === 2)
  )
    return null;
  const amounts: Amount[] = [];
  let quantity: number | null = null;
  let name = '';
  const column = (index: number): Label | null =>
    header !== null && header.length === cells.length ? (header[index] ?? null) : null;
  cells.forEach((cell, index) => {
    const role = column(index);
    const text = cell.text.replace(/^(?:[\p{L}. ]{2,20}):\s+(?=[\d€$£])/u, '');
    const here = amountsIn(text, currency);
    const isName = LETTERS.test(cell.text) && (here.length === 0 || role === 'product');
    if (
      isName &&
      (role === 'product' || name === '') &&
      role !== 'ignored' &&
      role !== 'quantity' &&
      !(role === null && name !== '')
    ) {
      const lines = cell.lines.filter(
        (line) =>
          LETTERS.test(line.text) &&
          quantityOnly(line.folded) === null &&
          labelAt(line.folded.split(' '), vocabulary)?.label !== 'ignored',
      );
      const best = lines[0]?.text ?? cell.text;
      if (role === 'product' || name === '') name = nameOf(best);
    }
    if (isName) quantity ??= quantityIn(cell.folded);
    if (role === 'quantity' || (here.length === 0 && /^0*\d{1,4}$/.test(cell.folded.trim()))) {
      const stated = /^\D{0,12}0*(\d{1,4})\b/.exec(cell.folded)?.[1];
      if (stated !== undefined && Number(stated) >= 1)
        quantity = role === 'quantity' ? Number(stated) : (quantity ?? Number(stated));
    } else if (here.length === 0) quantity ??= quantityOnly(cell.folded);
    amounts.push(...here);
  });
  return build(name, quantity, amounts, currency);
}

function quantityOnly(folded: string): number | null {
  const match = /^[x×✕*(]?\s?0*(\d{1,4})\s?[x×✕)]?$/.exec(folded.trim());
  return match !== null && /[x×✕]/.test(folded) ? Number(match[1]) : null;
}

function build(
  name: string,
  quantity: number | null,
  amounts: readonly Amount[],
  currency: string,
): Item | null {
  if (name === '' || !LETTERS.test(name) || amounts.length === 0) return null;
  const money = (amount: Amount) => moneyOf(amount.value, amount.currency ?? currency);
  const last = amounts[amounts.length - 1] as Amount;
  const first = amounts[0] as Amount;
  let unit: Amount | null = amounts.length > 1 ? first : null;
  // Of several amounts the unit price is the one that gives the line's amount.
  if (quantity !== null && amounts.length > 1) {
    unit =
      amounts
        .slice(0, -1)
        .find((amount) => Math.abs(amount.value * (quantity as number) - last.value) < 0.015) ?? unit;
  }
  if (unit === null && quantity === 1) unit = last;
  return { name, quantity, unitPrice: unit === null ? null : money(unit), lineTotal: money(last) };
}

/**
 * Goods listed without a table. An item is the smallest element that holds an amount without a label and a name;
 * the goods stand between the page's main heading and its totals.
 */
export function listedItems(
  page: PageText,
  currency: string,
  vocabulary: Vocabulary,
  dom: Dom,
  until: number,
): ItemsReading[] {
  const { lines } = page;
  const groups: { element: Element; from: number; to: number }[] = [];
  const isTaken = (element: Element) => groups.findIndex((group) => group.element === element);
  const stop = lines.findIndex(
    (line, index) => index > 3 && line.text.length < 80 && says(line.folded, vocabulary.phrases.recommended),
  );
  const end = Math.min(until, stop < 0 ? lines.length : stop, lines.length);
  const spans = new Map<Element, { from: number; to: number }>();
  for (let index = 0; index < end; index++) {
    for (
      let at: Node | null = lines[index]?.place.block ?? null, depth = 0;
      at !== null && depth < 7;
      at = dom.parent(at), depth++
    ) {
      const span = spans.get(at as Element);
      if (span === undefined) spans.set(at as Element, { from: index, to: index });
      else span.to = index;
    }
  }
  const hasName = (span: { from: number; to: number }) => {
    for (let index = span.from; index <= span.to; index++)
      if (isNameLine(lines[index] as Line, vocabulary)) return true;
    return false;
  };
  for (let index = 0; index < end && groups.length < ITEM_LIMIT * 2; index++) {
    const line = lines[index] as Line;
    if (line.place.isAside || line.place.isButton || line.place.table !== null || line.text.length > 200)
      continue;
    if (amountsIn(line.text, currency).length === 0) continue;
    const label = labelAt(line.folded.split(' '), vocabulary)?.label;
    const before = lines[index - 1];
    if (
      label !== undefined &&
      label !== 'unit-price' &&
      label !== 'quantity' &&
      label !== 'product' &&
      !isNameLine(line, vocabulary)
    )
      continue;
    const above = before === undefined ? null : isWholeLabel(before.folded, vocabulary);
    if (above !== null && above !== 'unit-price' && above !== 'quantity' && above !== 'product') continue;
    for (
      let at: Node | null = line.place.block, depth = 0;
      at !== null && depth < 6;
      at = dom.parent(at), depth++
    ) {
      const span = spans.get(at as Element);
      if (span === undefined || span.to - span.from > 25) break;
      if (!hasName(span)) continue;
      if (isTaken(at as Element) < 0) groups.push({ element: at as Element, from: span.from, to: span.to });
      break;
    }
  }
  const outer = groups.filter(
    (group) =>
      groups.filter((other) => other !== group && other.from >= group.from && other.to <= group.to).length <=
      1,
  );
  const kept = outer.filter(
    (group) =>
      !outer.some(
        (other) =>
          other !== group &&
          other.from <= group.from &&
          other.to >= group.to &&
          other.to - other.from > group.to - group.from,
      ),
  );
  const items: Item[] = [];
  for (const group of kept.slice(0, ITEM_LIMIT)) {
    const part = lines.slice(group.from, group.to + 1);
    if (
      part.some(
        (line) =>
          SUMMARY.has(labelAt(line.folded.split(' '), vocabulary)?.label ?? 'product') &&
          !isNameLine(line, vocabulary) &&
          findAmounts(line.text).length > 0,
      )
    )
      continue;
    const item = readGroup(part, currency, vocabulary);
    if (item !== null) items.push(item);
  }
  const head = kept[0];
  const tail = kept[kept.length - 1];
  if (items.length === 0 || head === undefined || tail === undefined) return [];
  const excerpt = lines
    .slice(head.from, head.from + 8)
    .map((line) => line.text)
    .join(' ');
  return [{ items, first: head.from, last: tail.to, excerpt, isTable: false }];
}

function isNameLine(line: Line, vocabulary: Vocabulary): boolean {
  if (line.place.isButton || line.text.length > 250) return false;
  const text = line.text.replace(TIMES, ' ');
  if (!/\p{L}{3}/u.test(text)) return false;
  const amounts = findAmounts(text);
  const rest = amounts.length === 0 ? text : text.slice(0, amounts[0]?.at);
  if (!/\p{L}{3}/u.test(rest)) return false;
  const label = labelAt(line.folded.split(' '), vocabulary);
  if (label === null) return true;
  if (line.folded.includes(':')) return false;
  return label.label === 'product' && label.end < line.folded.split(' ').length;
}

function readGroup(lines: readonly Line[], currency: string, vocabulary: Vocabulary): Item | null {
  let name = '';
  let quantity: number | null = null;
  const amounts: Amount[] = [];
  lines.forEach((line, index) => {
    const here = amountsIn(line.text, currency);
    if (name === '' && isNameLine(line, vocabulary)) {
      name = nameOf(here.length === 0 ? line.text : line.text.slice(0, here[0]?.at));
    }
    amounts.push(...here);
    quantity ??= quantityIn(line.folded) ?? quantityOnly(line.folded);
    if (quantity === null && /^0*\d{1,3}$/.test(line.folded)) {
      const above = lines[index - 1];
      if (above === undefined || isWholeLabel(above.folded, vocabulary) === 'quantity' || name !== '')
        quantity = Number(line.folded) || null;
    }
  });
  return build(name, quantity, amounts, currency);
}
