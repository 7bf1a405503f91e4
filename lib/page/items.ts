import { FROM } from './amounts';
import type { Candidate } from './candidates';
import { withoutCardNumbers } from './card-numbers';
import type { Line, PageText } from './collect';
import type { Dom } from './dom';
import { fold, tidy } from './fold';
import { moneyOf } from './money-of';
import { type Amount, bareAmount, findAmounts } from './money-text';
import { namesOf } from './names-of';
import { numbersInLine } from './order-number';
import type { Item } from './sighting';
import { span } from './span';
import { withoutTaxInside } from './tax-inside';
import type { Vocabulary } from './vocabulary';
import type { Label } from './words/words';

const ITEM_LIMIT = 200;
/** Most lines that one good takes. */
const SPAN = 25;
const TIMES =
  /(?:(?<=[€$£]\s?[\d.,]+)|(?<!(?:^|[^A-Za-z\d])\d+))(?:^|\s)[xX×✕*]\s?0*(\d{1,4})(?=\s|$|[),.])|(?:^|[\s(])0*(\d{1,4})\s{0,2}[xX×✕](?=\s|$)(?!\s?\d(?![\d.,'’]*[.,]\d\d(?!\d)))/;
const OF = /^0*(\d{1,4})(?:\s+(?:of|exemplar(?:e|\(e\))?\s+von|st|stuck|pcs)\s?:\s*|\s\s(?=[a-zà-ÿ]))/i;
/** Read aloud beside the picture, or counted in pieces: `2 items`, `1 ud.` */
const ALOUD =
  /^0*(\d{1,4}) (?:ex|items?|(?:art|prod|obje|ogg)[a-z]+|st(?:uks?|k|uck)|uds?|p(?:z|ezz[io]|ieces?|cs))\.?$/m;
/** Pieces alone in their cell, or between a name and a price: `2`, `x2`. */
const PIECES = /(?:(?:^| {2})(?=(?:x )?\S+ {2})|^(?=(?:x )?\S+$))(?:x ?)?0*(\d{1,3})x?(?!\S)/;
/** An article's number beside its name: `Art.-Nr.: G-50`, `PZN 01234567`. */
const CODED = /^(?:art|ref|rif|cod).*[.:]|^[a-z]{3} ?\d{6}/;
const COUNTED =
  /\b(?:qty|quantit.|q\.?t[ea]|menge|anzahl|st(?:uc)?k|commande|facture|ordered|invoiced|bestell?[dt]|aantal|cant(?:idad)?|pezzi)\b[\s.:(]{0,4}0*(\d{1,4})\b(?![.,]\d\d)/;
/**
 * Labels that stand in a summary or an address, never within a good: subtotal, grand total, tax, delivery, discount, date,
 * number, payment, address, e-mail.
 */
const SUMMARY = /^(?:su|g|ta|d|n|pa|ship-|em)/;
/** May a row of goods begin with it? Any label but product, quantity and price makes it a row of the summary. */
const isGoods = (label: Label | undefined) => !label || /^(?:prod|q|u)/.test(label);

/** The quantity that folded `text` states, or null. */
export function quantityIn(text: string): number | null {
  const match =
    COUNTED.exec(text) ?? TIMES.exec(text) ?? OF.exec(text) ?? ALOUD.exec(text.replaceAll('  ', '\n'));
  return Number(match?.[1] ?? match?.[2]) || null;
}

/** Parts of a line; what follows a colon belongs to it. */
const PARTED = /(?<!:) {2}/;

/** The name in a text that may state a quantity beside it. */
export function nameOf(text: string, isCounted = false): string {
  return withoutCardNumbers(text)
    .split(PARTED)
    .filter(
      (part, at, parts) =>
        !PIECES.test(fold(part)) &&
        (at === 0 ||
          // What stands behind an article's number is no more of the name.
          !(
            parts.slice(1, at + 1).some((other) => CODED.test(fold(other))) ||
            [COUNTED, ALOUD, OPTION].some((beside) => beside.test(fold(part)))
          )),
    )
    .join('  ')
    .replace(OF, '')
    .replace(isCounted ? '' : TIMES, ' ')
    .replace(/ \(#\S+\)/, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s:*×·•–-]+|[\s:*·–=-]+$/g, '')
    .slice(0, 300);
}

/** An article's number, which stands for a name only where there is no other: `REF-100`, `CRW-M`. */
const CODE = /^(?:(?=\S*\d)[A-Z\d._/-]+|[A-Z]+-[A-Z-]+|\w+_\d+)$/;

/** What the shopper chose of a good, under its name: `Size: M`; no article's number, seller or way back. */
const OPTION =
  /^(?!sku|[rm]e[fn]|rif|[cm]od|com|ord|best|prod|num|ship|sold|ve|ret|gar|li|q|a(?!us|ng)|e|i)[a-z ]{3,24} ?: {1,2}\S.{0,50}$/;

export interface Reader {
  readonly page: PageText;
  readonly currency: string;
  readonly vocabulary: Vocabulary;
}

/** `24,75 €/100 ml`, `1.99 €/kg` */
const BASE_PRICE = /^ ?\/ ?(?:\d+ ?)?(?:k?g|m?l|m)\b/;

function amountsIn(text: string, currency: string): Amount[] {
  const amounts = findAmounts(text).filter(({ end }) => !BASE_PRICE.test(text.slice(end)));
  const alone = amounts.length ? null : bareAmount(text);
  return alone ? [{ ...alone, currency }] : amounts;
}

function wholeLabel(text: string, vocabulary: Vocabulary): Label | null {
  const label = vocabulary.labelOf(text);
  return label?.isWhole ? label.label : null;
}

export const isPieces = ({ folded }: Line) => PIECES.test(folded);

/** A price beside the one that is paid, and what is said in sentences. */
const NO_NAME = /^(?:UVP|RRP|[sS]tatt)\b|\. (?:You|We|Vous|Nous|Sie|Wir)\b/;

/** A line that can name a good: words, no label, no button. In a counted row a name may begin as a label: `Gift card holder`. */
function isName({ text, folded, place }: Line, vocabulary: Vocabulary, isCounted = false): boolean {
  if (
    place.isButton ||
    text.length > 250 ||
    (/[,:]$/.test(text) && text.length < 60) ||
    numbersInLine(text, folded).length
  )
    return false;
  if (!withoutTaxInside(text) || FROM.test(folded) || NO_NAME.test(text)) return false;
  const amount = findAmounts(text)[0];
  const before = amount ? text.slice(0, amount.at).trim() : text;
  // `4 items  35.70` counts the goods.
  if (ALOUD.test(fold(before))) return false;
  const rest = before.replace(OF, '').replace(TIMES, ' ');
  if (!/[A-Za-zÀ-\uffff]{3}/.test(rest)) return false;
  const label = vocabulary.labelOf(folded);
  // `Order summary` above a sum names no good.
  if (
    place.heading > 0 &&
    (vocabulary.says(folded, 'detail') ||
      vocabulary.says(folded, 'checkout') ||
      vocabulary.opens(folded, 'cart'))
  )
    return false;
  return (
    !label ||
    ((isCounted ? label.label !== 'quantity' : label.label === 'product') &&
      !label.isWhole &&
      !folded.includes(':'))
  );
}

/** `-17.50 €`, but `-20 %` is told of a good. */
const isTakenOff = ({ text }: Line) =>
  /(?:^| {2})[-–−]\s?(?:[€$£]|[A-Z]{3})?\s?\d+(?![\d.,]*\s?%)/.test(text);

/** One good from the lines of its row or group. `column` says what a line's column is headed by. */
export function readItem(
  lines: readonly Line[],
  reader: Reader,
  column: (line: Line) => Label | null = () => null,
): Item | null {
  const { currency, vocabulary } = reader;
  let name = '';
  // `Batteries x8` above `Qty: 2`.
  let quantity = Number(COUNTED.exec(lines.map(({ folded }) => folded).join('\n'))?.[1]) || null;
  let isNamedByColumn = false;
  const amounts: Amount[] = [];
  // `Batteries AAA x8` is a name where the quantity has a cell of its own.
  const isCounted = lines.some((line) => isPieces(line) || column(line) === 'quantity');
  let variant = '';
  for (const [at, line] of lines.entries()) {
    const role = column(line);
    const here = amountsIn(line.text.replace(/^(?:[A-Za-zÀ-ÿ.]+ ?){1,4}:\s+(?=[\d€$£])/, ''), currency);
    amounts.push(...here);
    // The column headed `Product` names the good, even behind one with an article's number.
    const isProduct = role === 'product' || role === 'subtotal';
    if (
      (!name || (!isNamedByColumn && (isProduct || (CODE.test(name) && !line.text.includes(':'))))) &&
      (!role || isProduct) &&
      isName(line, vocabulary, isCounted)
    ) {
      // Under `Product` an amount belongs to the name: `Gift card £25`.
      name = nameOf(
        !here.length || role === 'product' ? line.text : line.text.slice(0, here[0]?.at),
        isCounted || !!quantity,
      );
      isNamedByColumn = isProduct;
    }
    // What a label alone in its line announces stands in the next.
    const told = line.text.endsWith(':') ? `${line.text} ${lines[at + 1]?.text}` : line.text;
    for (const part of name ? told.split(PARTED) : [])
      if (
        OPTION.test(fold(part)) &&
        !amountsIn(part, currency).length &&
        !vocabulary.labelOf(fold(part))?.isWhole
      )
        variant += `${variant && ', '}${tidy(part)}`;
    if (role === 'quantity') quantity = Number(/^\D{0,14}0*(\d{1,4})\b/.exec(line.folded)?.[1]) || quantity;
    else
      quantity ??=
        (isCounted ? !role && Number(PIECES.exec(line.folded)?.[1]) : quantityIn(line.folded)) || null;
  }
  const last = amounts.pop();
  // What is taken off is no good.
  if (!name || !last || lines.some(isTakenOff)) return null;
  const money = (amount: Amount) => {
    const known = amount.currency || currency;
    return known ? moneyOf(amount.value, known) : null;
  };
  // Of several amounts the unit price is the one that gives the line's amount.
  const isUnit = (amount: Amount) => Math.abs(amount.value * (quantity ?? 1) - last.value) < 0.015;
  const unit = amounts.find(isUnit) ?? (quantity === 1 ? last : amounts[0]);
  const item = { name, quantity, unitPrice: unit ? money(unit) : null, lineTotal: money(last) };
  return variant ? { ...item, variant: variant.slice(0, 200) } : item;
}

/** Every table and list of goods on the page. */
export function* goods(
  page: PageText,
  currency: string,
  vocabulary: Vocabulary,
  source: { readonly document: Document; readonly dom: Dom } | null,
  until: number,
  isOrdered: boolean,
): Generator<void, Candidate<'items'>[]> {
  const reader: Reader = { page, currency, vocabulary };
  const tables = new Map<Element, Line[]>();
  for (const line of page.lines) {
    const { table, inRow: row } = line.place;
    if (!table || !row) continue;
    const known = tables.get(table) ?? [];
    if (known.length < 4_000) known.push(line);
    tables.set(table, known);
  }
  const lists: Candidate<'items'>[] = [];
  const add = (items: Item[], weight: number) =>
    items.length && lists.push({ value: items, excerpt: namesOf(items), weight });
  const inTables: Item[] = [];
  for (const lines of tables.values()) {
    const found = yield* itemsOfTable(lines, reader);
    inTables.push(...found);
    add(found, 0.74);
  }
  // Each parcel's goods may have a table of their own.
  if (lists.length > 1) add(inTables.slice(0, ITEM_LIMIT), 0.73);
  if (source) {
    // `Buy it again` beside each good is no heading.
    const isEnd = ({ text, folded }: Line, index: number) =>
      index > 3 &&
      text.length < 80 &&
      vocabulary.says(folded, 'recommended') &&
      !page.lines.some((other, at) => at > index && other.folded === folded);
    const stop = page.lines.findIndex(isEnd);
    const end = stop < 0 ? page.lines.length : stop;
    const { document, dom } = source;
    const before = Math.min(until, end);
    // On a checkout much has a price that is no good: ways of delivery, offers. There goods must add up.
    add(yield* itemsOfList(reader, document, dom, 0, before), isOrdered ? 0.56 : 0.46);
    add(yield* flatGoods(page.lines.slice(0, before), reader, dom), 0.4);
    // Many pages sum up first. What follows the total is believed only if it adds up.
    if (before < end) add(yield* itemsOfList(reader, document, dom, before, end), 0.42);
    // The cart in the header is what is being ordered, if its sum proves it.
    if (!isOrdered) add(yield* itemsOfList(reader, document, dom, 0, page.lines.length, true), 0.3);
  }
  return lists;
}

function* itemsOfTable(lines: readonly Line[], reader: Reader): Generator<void, Item[]> {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows[rows.length - 1];
    if (row?.[0]?.place.inRow === line.place.inRow) row?.push(line);
    else rows.push([line]);
  }
  const items: Item[] = [];
  let header: (Label | null)[] | null = null;
  let isSummedUp = false;
  for (const row of rows) {
    yield;
    const cells = [...new Set(row.map((line) => line.place.cell))];
    const labels = row.map((line) => wholeLabel(line.folded, reader.vocabulary));
    const count = labels.filter((label) => label).length;
    if (count >= Math.min(2, cells.length) && row.every((line) => !findAmounts(line.text).length)) {
      // An order list has columns for number and date: its rows are orders, not goods.
      if (labels.includes('number') || (labels.includes('date') && !labels.includes('product'))) return [];
      if (labels.some((label) => label && (label === 'subtotal' || isGoods(label)))) {
        header ??= cells.map((cell) => labels[row.findIndex((line) => line.place.cell === cell)] ?? null);
      }
      continue;
    }
    const label = reader.vocabulary.labelOf(row[0]?.folded ?? '');
    const isGood =
      isGoods(label?.label) ||
      (cells.length > 2 &&
        !label?.isWhole &&
        row.some(isPieces) &&
        !/^(?:de|sh|ta)/.test(label?.label as Label));
    isSummedUp ||= !isGood && items.length > 0;
    if (cells.length < 2 || !isGood) continue;
    const columns: (Label | null)[] = header ?? [];
    const isRegular = columns.length === cells.length;
    const item = readItem(row, reader, (line) =>
      isRegular ? (columns[cells.indexOf(line.place.cell)] ?? null) : null,
    );
    // A row of two cells under a wider heading or within the sum, and without a quantity, is a fee or a tax.
    const isFee = cells.length === 2 && (columns.length > 2 || isSummedUp) && !item?.quantity;
    if (item && !isFee) items.push(item);
    if (items.length >= ITEM_LIMIT) break;
  }
  return !header && items.every((item) => !item.quantity) ? [] : items;
}

/** Ways of delivery or payment to choose from, with their prices: each is what surrounds one radio button alone. */
function choicesIn(document: Document, dom: Dom): Node[] {
  const radios = dom.all(document, '[type=radio],[role=radio]').slice(0, 60);
  return radios.map((radio) => {
    let outer: Node = radio;
    for (let depth = 0; depth < 5; depth++) {
      const parent = dom.parent(outer);
      if (!parent || radios.some((other) => other !== radio && dom.contains(parent, other))) break;
      // A lone radio button has no neighbour to stop at.
      if (radios.length === 1 && depth > 2) break;
      outer = parent;
    }
    return outer;
  });
}

/**
 * Goods whose cells stand in one grid without rows: each ends with its last price. Several are counted, and to be believed
 * they must add up.
 */
function* flatGoods(lines: readonly Line[], reader: Reader, dom: Dom): Generator<void, Item[]> {
  const pricesIn = (line?: Line) => amountsIn(line?.text ?? '', reader.currency).length;
  const gridOf = ({ place }: Line) => dom.parent(place.block as Node);
  const found: Item[] = [];
  let cells: Line[] = [];
  for (const [at, line] of lines.entries()) {
    cells.push(line);
    if (!pricesIn(line) || pricesIn(lines[at + 1])) continue;
    yield;
    const item = readItem(
      cells.filter((cell) => gridOf(cell) === gridOf(line)),
      reader,
    );
    if (item) found.push(item);
    cells = [];
  }
  return found.filter(({ quantity }) => quantity).length > 1 ? found : [];
}

interface Span {
  from: number;
  to: number;
}

/**
 * Goods without a table's headings. One is the smallest element that holds an amount without a label and a name, before
 * the page's last total and before what is only recommended.
 */
function* itemsOfList(
  reader: Reader,
  document: Document,
  dom: Dom,
  from: number,
  end: number,
  isAside = false,
): Generator<void, Item[]> {
  const { page, currency, vocabulary } = reader;
  const { lines } = page;
  const spans = new Map<Node, Span>();
  /** The lines within `outer`, of which `index` is one; null when it holds more than one good could. */
  const spanOf = (outer: Node, index: number): Span | null => {
    const known = spans.get(outer);
    if (known) return known;
    const isIn = (at: number) => dom.contains(outer, lines[at]?.place.block ?? null);
    const span = { from: index, to: index };
    while (span.to - span.from <= SPAN && span.from > from && isIn(span.from - 1)) span.from--;
    while (span.to - span.from <= SPAN && span.to + 1 < end && isIn(span.to + 1)) span.to++;
    if (span.to - span.from > SPAN) return null;
    spans.set(outer, span);
    return span;
  };
  const groups = new Set<Span>();
  const isIn = (outers: readonly Node[], block: Element | null) =>
    outers.some((outer) => dom.contains(outer, block));
  const choices = choicesIn(document, dom);
  /** `Total price for 2 Walnut lamp items: 258.00` is read aloud of the good above. */
  const isAloud = ({ folded }: Line, at: number) =>
    span(lines, at - 6, at).some((line) => folded.includes(line.folded) && isName(line, vocabulary));
  const isSummed = (line: Line, at: number) => {
    const { folded, text } = line;
    const label = vocabulary.labelOf(folded);
    // A good may state its own: `Unit price 12.00 Tax 4.00 Subtotal 24.00`.
    const isOwn = ({ folded, text }: Line, index: number, near: readonly Line[]) =>
      vocabulary.labelOf(folded)?.label === 'unit-price' &&
      amountsIn(`${text}  ${near[index + 1]?.text}`, currency).length > 0;
    if (/^(?:su|tax)/.test(label?.label ?? '') && span(lines, at - 6, at).some(isOwn)) return false;
    return (
      !!label &&
      SUMMARY.test(label.label) &&
      (label.isWhole || text.includes(':')) &&
      !COUNTED.test(folded) &&
      !isAloud(line, at)
    );
  };
  for (let index = from; index < end && groups.size < ITEM_LIMIT; index++) {
    if (index % 64 === 0) yield;
    const line = lines[index] as Line;
    const { text, folded, place } = line;
    if (
      place.isAside !== isAside ||
      place.isButton ||
      isIn(choices, place.block) ||
      text.length > 200 ||
      !amountsIn(text, currency).length
    )
      continue;
    if (FROM.test(folded) || (!isGoods(vocabulary.labelOf(folded)?.label) && !isAloud(line, index))) continue;
    // `Estimated tax to be collected:` before an amount names it, too.
    const before = vocabulary.labelOf(lines[index - 1]?.folded ?? '');
    const isNamed = before?.isWhole || lines[index - 1]?.text.endsWith(':');
    const isHeaded = /total$|^num/.test(before?.label ?? '') && !!lines[index - 1]?.place.heading;
    if (isNamed && !isHeaded && !isGoods(before?.label)) continue;
    let at: Node | null = place.block;
    for (let depth = 0; at && depth < 7; depth++) {
      const span = spanOf(at, index);
      if (!span || lines.slice(span.from, span.to + 1).some((line, more) => isSummed(line, span.from + more)))
        break;
      if (lines.slice(span.from, span.to + 1).some((line) => isName(line, vocabulary))) {
        groups.add(span);
        break;
      }
      at = dom.parent(at);
    }
  }
  const all = [...groups];
  const holds = (outer: Span, inner: Span) =>
    outer !== inner && outer.from <= inner.from && outer.to >= inner.to;
  const held = new Map(all.map((span) => [span, all.filter((other) => holds(span, other)).length]));
  // What holds several goods is the list; what lies within one good is a part of it.
  const kept = all.filter(
    (span) =>
      (held.get(span) as number) < 2 && !all.some((other) => holds(other, span) && held.get(other) === 1),
  );
  /** The badge on a good's picture: `x2`, or `2` where one piece has none. */
  const badge = (at: number) => {
    const { folded = '' } = lines[at] ?? {};
    const isCount = folded.length < 5 && (quantityIn(folded) || /^(?:[2-9]|\d\d)$/.test(folded));
    return isCount && !all.some(({ to }) => to === at) ? 1 : 0;
  };
  return kept
    .map((span) => readItem(lines.slice(span.from - badge(span.from - 1), span.to + 1), reader))
    .filter((item) => !!item);
}
