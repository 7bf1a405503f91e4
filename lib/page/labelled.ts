import type { Line, PageText, Place } from './collect';
import { fold } from './fold';
import { bareAmount, findAmounts } from './money-text';
import { withoutTaxInside } from './tax-inside';
import type { Vocabulary } from './vocabulary';
import type { Label } from './words/words';

/** A label found on the page and the text it announces. */
export interface Labelled {
  readonly label: Label;
  /** The label's words as in the vocabulary. */
  readonly phrase: string;
  readonly value: string;
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
  readonly excerpt: string;
}

const LONGEST = 8;
const SEPARATOR = /^[\s:=.·|>»-]+/;

/** All labels of the page with the text each announces, in document order. Yields where it may be interrupted. */
export function* findLabelled(page: PageText, vocabulary: Vocabulary): Generator<void, Labelled[]> {
  const found: Labelled[] = [];
  const { pieces, lines } = page;
  const isWhole = (text: string) => vocabulary.labelOf(text)?.isWhole === true;
  for (const [index, piece] of pieces.entries()) {
    if (index % 64 === 0) yield;
    if (piece.text.length > 400 || piece.text.length < 2) continue;
    const at = vocabulary.labelOf(piece.folded);
    if (at === null) continue;
    const words = piece.folded.split(' ');
    const line = lines[piece.line] as Line;
    const add = (printed: string, valueLine: number, isLoose: boolean) => {
      const value = printed.replace(SEPARATOR, '');
      const isApart = valueLine !== piece.line;
      if (value === '') return;
      found.push({
        label: at.label,
        phrase: at.phrase,
        value,
        folded: fold(value),
        isLoose,
        isApart,
        line: piece.line,
        valueLine,
        place: line.place,
        excerpt: isApart ? `${line.text} ${printed}` : line.text,
      });
    };
    // What follows in the line belongs to the value too: `Total : <b>12</b> €`.
    const after = pieces.slice(index + 1, Math.min(line.last + 1, index + 9));
    const tail = after.map((next) => next.text).join('  ');
    const rest = piece.text.split(' ').slice(at.end).join(' ');
    if (rest.replace(SEPARATOR, '') !== '') {
      const hasColon = (words[at.end - 1] as string).endsWith(':') || /^[:=#]/.test(words[at.end] ?? '');
      add(tail === '' ? rest : `${rest}  ${tail}`, piece.line, !hasColon);
      continue;
    }
    const next = after[0];
    if (next !== undefined && tail.replace(SEPARATOR, '') !== '' && !isWhole(next.folded)) {
      add(tail, piece.line, false);
      continue;
    }
    // A column's heading announces the cells under it, not the next one.
    if (line.place.isHeaderCell && isHeaderRow(lines, piece.line, vocabulary)) continue;
    const stacked = stackedValue(lines, piece.line, vocabulary);
    let at2 = stacked ?? piece.line + 1;
    // Nothing but a colon, or a tax told between the label and its amount.
    if (stacked === null && /^[\s:=-]*$/.test(withoutTaxInside(lines[at2]?.text ?? ''))) at2++;
    const value = lines[at2];
    if (value === undefined || (stacked === null && isWhole(value.folded))) continue;
    const { row } = line.place;
    const isOtherRow = row !== null && value.place.row !== null && value.place.row !== row;
    if (stacked === null && isOtherRow && lines[piece.line - 1]?.place.row === row) continue;
    add(value.text, at2, false);
  }
  return found;
}

function isHeaderRow(lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
  const row = lines[at]?.place.row;
  const near = lines.slice(Math.max(0, at - 8), at + 9);
  return (
    near.filter((line) => line.place.row === row && vocabulary.labelOf(line.folded)?.isWhole === true)
      .length >= 2
  );
}

function isAmountLine(line: Line | undefined): boolean {
  const text = line?.text ?? '';
  return (
    text.length > 0 && text.length <= 30 && (findAmounts(text).length === 1 || bareAmount(text) !== null)
  );
}

/** Labels piled above as many amounts: `Subtotal / Shipping / Total / 10.00 € / 2.00 € / 12.00 €`. The line of the value. */
function stackedValue(lines: readonly Line[], at: number, vocabulary: Vocabulary): number | null {
  const isLabel = (index: number) => vocabulary.labelOf(lines[index]?.folded ?? '')?.isWhole === true;
  let first = at;
  let end = at + 1;
  while (isLabel(first - 1) && at - first < LONGEST) first--;
  while (isLabel(end) && end - at < LONGEST) end++;
  const count = end - first;
  if (count < 2 || isAmountLine(lines[end + count])) return null;
  for (let index = end; index < end + count; index++) if (!isAmountLine(lines[index])) return null;
  return end + (at - first);
}
