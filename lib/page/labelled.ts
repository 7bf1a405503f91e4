import type { Line, PageText, Piece, Place } from './collect';
import { fold, tidy } from './fold';
import { bareAmount, findAmounts } from './money-text';
import { span } from './span';
import { withoutTaxInside } from './tax-inside';
import type { Vocabulary } from './vocabulary';
import type { Label } from './words/words';

/** A label found on the page and the text it announces. */
export interface Labelled {
  readonly label: Label;
  /** The label's words as in the vocabulary. */
  readonly phrase: string;
  readonly text: string;
  readonly folded: string;
  /** No colon and no border between label and value: the value must prove itself. */
  readonly isLoose: boolean;
  /** The value stands in another line or cell. */
  readonly isApart: boolean;
  /** Lines of the label and of the value. */
  readonly line: number;
  readonly valueLine: number;
  readonly place: Place;
  /** Label and value as printed. */
  readonly whole: string;
}

const LONGEST = 8;
/** `(HERBST10)`, `19 %`, `· 3 items` and `on 215.00` beside a label tell only what it is of. */
const BESIDE =
  /\([^)]*\)|· \d+ \S+|(?:@ ?)?\d+(?:[.,]\d+)?\s?%|\b(?:sur|on|of|auf|von|su|sobre|over) \D{0,4}\d\S*(?: €)?$/g;
/** Labels of amounts: these and all totals. */
export const TOTALS = /total$|^(?:de|di|tax)/;
/** Labels that head a column whose cells are read. */
const COLUMNS = /^(?:ship-to|tr)/;
const SEPARATOR = /^(?:[\s:=.·|>»-]|(?:is|est|le|ist|lautet|es)\s)+/;
/** `Payment & delivery`, `Payment information` head what `Payment` does. */
const WIDER = /^(?:(?:&|et|und|and|y|e|en) \S+|info\S*|details?)$/i;
/** Nothing but signs, or a link to choose again. */
const NOTHING =
  /^[\s:=.·|>»-]*(?:\w+_\w+\s+)?(?:modifi(?:er|car?)|edit|chang[er]+|ändern|bearbeiten|wijzig(?:en)?|cambiar?|choose)?$/i;

/** All labels of the page with the text each announces, in document order. Yields where it may be interrupted. */
export function* findLabelled(page: PageText, vocabulary: Vocabulary): Generator<void, Labelled[]> {
  const found: Labelled[] = [];
  const { pieces, lines } = page;
  const isWhole = (text: string) => vocabulary.labelOf(text)?.isWhole;
  for (let index = 0; index < pieces.length; index++) {
    if (index % 64 === 0) yield;
    const piece = pieces[index] as Piece;
    const { length } = piece.text;
    if (length > 400 || length < 2) continue;
    // `zzgl. 19 % MwSt.`, `Total, TVA 8,1 % incluse`
    const own = piece.text.includes('%')
      ? tidy(piece.text.replace(BESIDE, ''))
      : piece.text.replace(/ \([A-Z]{3}\)(?= ?:)/, '');
    const at = vocabulary.labelOf(own === piece.text ? piece.folded : fold(own));
    if (!at) continue;
    const { label, phrase, end } = at;
    const line = lines[piece.line] as Line;
    const words = own.split(' ');
    const add = (printed: string, valueLine: number, isLoose: boolean) => {
      const text = printed.replace(SEPARATOR, '');
      const isApart = valueLine !== piece.line;
      if (!text) return;
      found.push({
        label,
        phrase,
        text,
        folded: fold(text),
        isLoose,
        isApart,
        line: piece.line,
        valueLine,
        place: line.place,
        whole: isApart ? `${line.text} ${printed}` : line.text,
      });
    };
    // What follows in the line belongs to the value too: `Total : <b>12</b> €`.
    const isNothing = (text: string) =>
      NOTHING.test(TOTALS.test(label) ? withoutTaxInside(text.replace(BESIDE, '')) : text);
    const behind = pieces.slice(index + 1, Math.min(line.last + 1, index + 9));
    // The next label's value is its own.
    const other = behind.findIndex(({ folded }, at) => at > 0 && isWhole(folded));
    const after = other < 0 ? behind : behind.slice(0, other);
    const tail = after.map((next) => next.text).join('  ');
    // `Total CHF 81.00` says its currency once.
    const code = /^(?:chf|eur|gbp|usd) \d/i.test(`${words[end - 1]} ${words[end]}`) ? 1 : 0;
    const rest = words.slice(end - code).join(' ');
    const next = lines[piece.line + 1];
    if (
      TOTALS.test(label) &&
      index === line.first &&
      !isNothing(`${rest}${tail}`) &&
      line.text.length < 60 &&
      !findAmounts(line.text).length &&
      isAmountLine(next) &&
      !/(?<!\[)\b[a-z]{4}|\(/.test(next?.folded ?? '') &&
      (label === 'discount'
        ? /^\s?[-–−]/.test(next?.text ?? '')
        : found.some((other) => other.label === 'subtotal' && piece.line - other.valueLine < 12))
    )
      add(next?.text ?? '', piece.line + 1, false);
    const isWider = label === 'payment' && line.place.heading > 0 && WIDER.test(rest);
    if (!isNothing(rest) && !isWider) {
      const hasColon = (words[end - 1] as string).endsWith(':') || /^[:=#]/.test(words[end] ?? '');
      add(tail ? `${rest}  ${tail}` : rest, piece.line, !hasColon);
      continue;
    }
    const beside = after[0];
    const isTold = piece.text.endsWith(':') && beside?.text.endsWith(':') === false;
    if (beside && !isNothing(tail) && (isTold || !isWhole(beside.folded))) {
      add(tail, piece.line, false);
      continue;
    }
    // A column's heading announces the cells under it, not the next one.
    const right = lines[piece.line + 1];
    const isHeading =
      right?.place.inRow !== line.place.inRow || right?.place.isHeaderCell || isWhole(`${right?.folded}`);
    const under = isHeading && COLUMNS.test(label) ? cellUnder(lines, piece.line) : -1;
    if (under >= 0) {
      add((lines[under] as Line).text, under, false);
      continue;
    }
    if (line.place.isHeaderCell && isHeaderRow(lines, piece.line, vocabulary)) continue;
    const stacked =
      stackedValue(lines, piece.line, vocabulary) ??
      (/^(?:num|dat)/.test(label) ? piledValue(lines, piece.line, vocabulary) : null);
    let at2 = stacked ?? piece.line + 1;
    // Nothing but a colon or a link, or a tax told between the label and its amount.
    if (!stacked && NOTHING.test(withoutTaxInside(lines[at2]?.text ?? ''))) at2++;
    const value = lines[at2];
    if (!value || (!stacked && isWhole(value.folded))) continue;
    const { inRow: row } = line.place;
    const isOtherRow = !!row && !!value.place.inRow && value.place.inRow !== row;
    if (!stacked && isOtherRow && lines[piece.line - 1]?.place.inRow === row) continue;
    add(value.text, at2, isWider);
  }
  return found;
}

/** The line at which the cell under a line's own begins, in a row of as many cells; -1 for nowhere. */
function cellUnder(lines: readonly Line[], at: number): number {
  const own = lines[at]?.place;
  const cellsOf = (row: Element) => [
    ...new Set(lines.filter(({ place }) => place.inRow === row).map(({ place }) => place.cell)),
  ];
  const next = lines.find(({ place }, index) => index > at && place.inRow !== own?.inRow)?.place.inRow;
  const [cells, below] = own?.inRow && next ? [cellsOf(own.inRow), cellsOf(next)] : [[], []];
  const cell = cells.length === below.length ? below[cells.indexOf(own?.cell ?? null)] : null;
  return cells.length < 2 || !cell ? -1 : lines.findIndex(({ place }) => place.cell === cell);
}

function isHeaderRow(lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
  const row = lines[at]?.place.inRow;
  const near = span(lines, at - 8, at + 9);
  return (
    near.filter((line) => line.place.inRow === row && vocabulary.labelOf(line.folded)?.isWhole).length >= 2
  );
}

function isAmountLine(line: Line | undefined): boolean {
  const text = line?.text ?? '';
  return text.length <= 30 && (findAmounts(text).length === 1 || !!bareAmount(text));
}

/** Labels piled above as many values: `Order number / Ordered on / Payment / 4182 / 3 May 2026 / PayPal`. The line of the value. */
function piledValue(lines: readonly Line[], at: number, vocabulary: Vocabulary): number | null {
  const isFigure = (index: number) => /\d/.test(lines[index]?.text ?? '');
  let first = at;
  while (vocabulary.labelOf(lines[first - 1]?.folded ?? '')?.isWhole && at - first < LONGEST) first--;
  let end = at + 1;
  while (end - first < LONGEST && !isFigure(end)) end++;
  const count = end - first;
  return count > 1 &&
    vocabulary.labelOf(lines[at + 1]?.folded ?? '')?.isWhole &&
    isFigure(at + count) &&
    !isFigure(at + 2 * count)
    ? at + count
    : null;
}

/** Labels piled above as many amounts: `Subtotal / Shipping / Total / 10.00 € / 2.00 € / 12.00 €`. The line of the value. */
function stackedValue(lines: readonly Line[], at: number, vocabulary: Vocabulary): number | null {
  const isLabel = (index: number) => {
    const label = vocabulary.labelOf((lines[index]?.folded ?? '').replace(BESIDE, ''));
    return label?.isWhole && TOTALS.test(label.label);
  };
  let end = at + 1;
  while (end - at < LONGEST && !isAmountLine(lines[end])) end++;
  let past = end;
  while (past - end <= LONGEST && isAmountLine(lines[past])) past++;
  const count = past - end;
  // Under names of their own, too, between the first sum and the last.
  const first = end - count;
  return count < 2 || count > LONGEST || at < first || !isLabel(first) || !isLabel(end - 1)
    ? null
    : at + count;
}
