import type { PageText } from './collect';
import { fold } from './fold';
import type { Labelled } from './labelled';

export interface NumberCandidate {
  readonly value: string;
  readonly line: number;
  readonly weight: number;
  readonly excerpt: string;
}

const IDENTIFIER = /^[#№]?\s?([A-Za-z0-9](?:[A-Za-z0-9._/-]{0,38}[A-Za-z0-9])?)(?=$|[\s,;:!?).|»"'(•·])/;
const REFERENCE_WITHOUT_DIGITS = /^[A-Z]{8,10}$/;
const DATE_LIKE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}.*)$/;
const AMOUNT_AFTER = /^\s*(?:€|\$|£|chf\b|eur\b|usd\b|,\d{2}\b)/i;

/**
 * The identifier at the start of `text`, or null. A figure must be in it, but for the nine capitals that PrestaShop
 * gives, which are taken only when `mayLackDigits`.
 */
export function identifierAt(text: string, mayLackDigits: boolean): string | null {
  const start = text
    .replace(/^[\s:#№.\-–"«„“'(]+/, '')
    .replace(/^(?:n[°ºo]?\.?|nr\.?|no\.?|#)\s*[:.]?\s*(?=[#A-Z0-9])/i, '');
  const match = IDENTIFIER.exec(start);
  const value = match?.[1];
  if (match === null || value === undefined) return null;
  if (DATE_LIKE.test(value) || AMOUNT_AFTER.test(start.slice(match[0].length))) return null;
  if (/\d/.test(value)) {
    // `4e`, `2nd`, `3x`: words, not identifiers. A lone figure is too little to go by.
    if (/^\d{1,2}(?:e|er|st|nd|rd|th|x|h|%)$/i.test(value)) return null;
    return value;
  }
  return mayLackDigits && REFERENCE_WITHOUT_DIGITS.test(value) ? value : null;
}

const NOUN = '(?:commande|order|purchase order|bestellung|auftrag|pedido|ordine|bestelling|achat)';
const MARK =
  '(?:\\s*(?:numero|number|nummer|num|no|nr|n|id|ref|reference|referentie|code|est|is|lautet|portant|la|le|mit der|con|met)?\\s*[.:#°º-]*){0,4}';
/** `Commande n°4182`, `Order #18 was placed`, `Bestellung Nr. X vom`, `Votre commande # est 100004185`. */
const PRINTED = new RegExp(`\\b${NOUN}\\b(${MARK})\\s*[#:]?\\s*`, 'g');
const HAS_MARK = /#|n[°ºo.r]|num|nr|\bid\b|ref|code|\bis\b|\best\b|lautet|:/;
const STRONG_MARK = /#|°|º|\bno\b|\bnr\b|num/;

/** Numbers printed after a noun for an order and a mark, in one line's text. */
export function numbersInLine(text: string, folded: string): { value: string; isStrong: boolean }[] {
  const found: { value: string; isStrong: boolean }[] = [];
  PRINTED.lastIndex = 0;
  for (let match = PRINTED.exec(folded); match !== null && found.length < 5; match = PRINTED.exec(folded)) {
    const mark = match[1] ?? '';
    if (match[0] === '') break;
    const printed = text.slice(match.index + match[0].length);
    // Folding keeps lengths but for ligatures; where it does not, the text is looked for again.
    const source =
      fold(printed) === folded.slice(match.index + match[0].length)
        ? printed
        : folded.slice(match.index + match[0].length);
    const raw = source.trimStart();
    const isMarked = HAS_MARK.test(mark) || /#\s*$/.test(match[0]);
    const value = identifierAt(raw, isMarked && /ref/.test(mark));
    if (value === null) continue;
    // Without any mark only a long figure is believed: `order 66` is a film, `Order 2 items` a phrase.
    if (!isMarked && !/^(?=(?:.*\d){4})[A-Z0-9-]{4,}$/.test(value)) continue;
    found.push({ value, isStrong: STRONG_MARK.test(mark) || /#\s*$/.test(match[0]) });
  }
  return found;
}

/** Every reading of the order's number. `title` and `url` only strengthen what the page prints. */
export function orderNumbers(
  page: PageText,
  labelled: readonly Labelled[],
  title: string,
  url: string,
): NumberCandidate[] {
  const found: NumberCandidate[] = [];
  const add = (value: string, line: number, weight: number, excerpt: string) =>
    found.push({ value: value.replace(/^#/, ''), line, weight, excerpt });
  for (const at of labelled) {
    if (at.label !== 'number') continue;
    const value = identifierAt(at.value, true);
    if (value === null || (at.isLoose && !/^[#\d A-Z]/.test(at.value))) continue;
    const weak =
      at.phrase === 'reference number' ||
      at.phrase === 'confirmation number' ||
      at.phrase === 'booking reference';
    add(
      value,
      at.line,
      (at.place.isAside ? 0.35 : 0.82) - (weak ? 0.12 : 0) - (at.distance === 2 ? 0.04 : 0),
      excerptOf(page, at.line, at.valueLine),
    );
  }
  page.lines.forEach((line, index) => {
    if (line.text.length > 400 || !/\d|[A-Z]{9}/.test(line.text) || line.place.isButton) return;
    for (const printed of numbersInLine(line.text, line.folded)) {
      const base = printed.isStrong ? 0.72 : 0.62;
      add(
        printed.value,
        index,
        base + (line.place.heading > 0 ? 0.1 : 0) - (line.place.isAside ? 0.4 : 0),
        line.text,
      );
    }
  });
  const printedInTitle = numbersInLine(title, fold(title)).map((printed) => printed.value);
  const address = decoded(url);
  return found.map((candidate) => {
    const inTitle = printedInTitle.includes(candidate.value) || wordIn(title, candidate.value);
    const inAddress = candidate.value.length >= 3 && wordIn(address, candidate.value);
    const repeated = found.filter((other) => other.value === candidate.value).length > 1;
    const weight = candidate.weight + (inTitle ? 0.08 : 0) + (inAddress ? 0.08 : 0) + (repeated ? 0.05 : 0);
    return { ...candidate, weight: Math.min(0.98, weight) };
  });
}

function excerptOf(page: PageText, line: number, valueLine: number): string {
  const label = page.lines[line]?.text ?? '';
  return valueLine === line ? label : `${label} ${page.lines[valueLine]?.text ?? ''}`;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function wordIn(text: string, value: string): boolean {
  const at = text.indexOf(value);
  return (
    at >= 0 && !/[A-Za-z0-9]/.test(text[at - 1] ?? ' ') && !/[A-Za-z0-9]/.test(text[at + value.length] ?? ' ')
  );
}
