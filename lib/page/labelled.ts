import type { Line, PageText, Piece, Place } from './collect';
import { bareAmount, findAmounts } from './money-text';
import { bare, type Vocabulary } from './vocabulary';
import type { Label } from './words/words';

/** A label found on the page and the text it announces. */
export interface Labelled {
  readonly label: Label;
  /** The label's words as in the vocabulary. */
  readonly phrase: string;
  readonly value: string;
  readonly folded: string;
  /** 0 in the same piece, 1 in the next, 2 in another line or cell. */
  readonly distance: 0 | 1 | 2;
  /** No colon and no border between label and value: the value must prove itself. */
  readonly isLoose: boolean;
  /** Line and piece of the label. */
  readonly line: number;
  readonly piece: number;
  /** Line the value stands in. */
  readonly valueLine: number;
  readonly place: Place;
}

/** The label that begins words `from` on, longest first, and the word after it; null when there is none. */
export function labelAt(
  words: readonly string[],
  vocabulary: Vocabulary,
  from = 0,
): { label: Label; phrase: string; end: number } | null {
  let start = from;
  while (start < words.length && start < from + 2 && bare(words[start] ?? '') === '') start++;
  const first = bare(words[start] ?? '');
  if (first === '' || !vocabulary.beginnings.has(first)) return null;
  let phrase = '';
  let best: { label: Label; phrase: string; end: number } | null = null;
  for (let end = start; end < words.length && end < start + 8; end++) {
    const word = words[end] ?? '';
    const part = bare(word);
    if (part !== '') phrase = phrase === '' ? part : `${phrase} ${part}`;
    const label = vocabulary.labels.get(phrase);
    if (label !== undefined && part !== '') best = { label, phrase, end: end + 1 };
    if (word.endsWith(':')) break;
  }
  return best;
}

/** True when the whole of folded `text` is a label (with or without a colon, a sign or an asterisk). */
export function isWholeLabel(text: string, vocabulary: Vocabulary): Label | null {
  if (text.length > 60) return null;
  const words = text.split(' ');
  const at = labelAt(words, vocabulary);
  if (at === null) return null;
  for (let index = at.end; index < words.length; index++) if (bare(words[index] ?? '') !== '') return null;
  return at.label;
}

const SEPARATOR = /^[\s:=#.·|>»-]+/;

/** All labels of the page with the text each announces, in document order. */
export function findLabelled(page: PageText, vocabulary: Vocabulary): Labelled[] {
  const found: Labelled[] = [];
  const { pieces, lines } = page;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (piece.text.length > 400 || piece.text.length < 2) continue;
    const words = piece.folded.split(' ');
    const at = labelAt(words, vocabulary);
    if (at === null) continue;
    const line = lines[piece.line] as Line;
    const common = { label: at.label, phrase: at.phrase, line: piece.line, piece: index, place: line.place };
    const rawWords = piece.text.split(' ');
    const rest = rawWords.slice(at.end).join(' ').replace(SEPARATOR, '');
    const hasColon = (words[at.end - 1] ?? '').endsWith(':') || /^[:=#]/.test(words[at.end] ?? '');
    if (rest !== '') {
      const folded = words.slice(at.end).join(' ').replace(SEPARATOR, '');
      // What follows in the line belongs to the value too: `Total : <b>12</b> €`.
      const tail = rejoin(pieces, index + 1, line.last, false);
      const tailFolded = rejoin(pieces, index + 1, line.last, true);
      found.push({
        ...common,
        value: join(rest, tail),
        folded: join(folded, tailFolded),
        distance: 0,
        isLoose: !hasColon,
        valueLine: piece.line,
      });
      continue;
    }
    if (index < line.last) {
      const value = rejoin(pieces, index + 1, line.last, false).replace(SEPARATOR, '');
      const folded = rejoin(pieces, index + 1, line.last, true).replace(SEPARATOR, '');
      if (value !== '' && isWholeLabel((pieces[index + 1] as Piece).folded, vocabulary) === null) {
        found.push({ ...common, value, folded, distance: 1, isLoose: false, valueLine: piece.line });
        continue;
      }
    }
    // A column's heading announces the cells under it, not the next one.
    if (line.place.isHeaderCell && isHeaderRow(lines, piece.line, vocabulary)) continue;
    const stacked = stackedValue(lines, piece.line, vocabulary);
    if (stacked !== null) {
      found.push({
        ...common,
        value: (lines[stacked] as Line).text,
        folded: (lines[stacked] as Line).folded,
        distance: 2,
        isLoose: false,
        valueLine: stacked,
      });
      continue;
    }
    const next = lines[piece.line + 1];
    if (next === undefined) continue;
    const valueLine = /^[\s:=-]*$/.test(next.text) ? piece.line + 2 : piece.line + 1;
    const after = lines[valueLine];
    if (after === undefined || isWholeLabel(after.folded, vocabulary) !== null) continue;
    if (
      after.place.row !== line.place.row &&
      line.place.row !== null &&
      after.place.row !== null &&
      line.place.cell !== null &&
      !isAlone(lines, piece.line)
    )
      continue;
    found.push({
      ...common,
      value: after.text.replace(SEPARATOR, ''),
      folded: after.folded.replace(SEPARATOR, ''),
      distance: 2,
      isLoose: false,
      valueLine,
    });
  }
  return found;
}

function join(a: string, b: string): string {
  return b === '' ? a : `${a}  ${b}`;
}

function rejoin(pieces: readonly Piece[], from: number, to: number, isFolded: boolean): string {
  let text = '';
  for (let index = from; index <= to; index++) {
    const piece = pieces[index] as Piece;
    text = join(text === '' ? '' : text, isFolded ? piece.folded : piece.text).trimStart();
    if (text.length > 300) break;
  }
  return text;
}

/** The label is the only cell with text in its row: its value is in the row below. */
function isAlone(lines: readonly Line[], at: number): boolean {
  const row = lines[at]?.place.row;
  return lines[at - 1]?.place.row !== row;
}

function isHeaderRow(lines: readonly Line[], at: number, vocabulary: Vocabulary): boolean {
  const row = lines[at]?.place.row;
  let labels = 0;
  for (let index = Math.max(0, at - 8); index < Math.min(lines.length, at + 9); index++) {
    const line = lines[index] as Line;
    if (line.place.row === row && line.place.isHeaderCell && isWholeLabel(line.folded, vocabulary) !== null)
      labels++;
  }
  return labels >= 2;
}

/** Labels piled above as many amounts: `Subtotal / Shipping / Total / 10.00 € / 2.00 € / 12.00 €`. The line of the value. */
function stackedValue(lines: readonly Line[], at: number, vocabulary: Vocabulary): number | null {
  let first = at;
  while (first > 0 && isWholeLabel(lines[first - 1]?.folded ?? '', vocabulary) !== null && at - first < 8)
    first--;
  let end = at + 1;
  while (end < lines.length && isWholeLabel(lines[end]?.folded ?? '', vocabulary) !== null && end - at < 8)
    end++;
  const count = end - first;
  if (count < 2) return null;
  for (let index = end; index < end + count; index++) {
    const text = lines[index]?.text ?? '';
    if (text.length > 30 || (findAmounts(text).length !== 1 && bareAmount(text) === null)) return null;
  }
  const isLonger =
    findAmounts(lines[end + count]?.text ?? '').length === 1 && (lines[end + count]?.text.length ?? 99) < 20;
  return isLonger ? null : end + (at - first);
}
