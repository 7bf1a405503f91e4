import type { AddressKind } from './address-kind';
import type { Candidate } from './candidates';
import type { PageText } from './collect';
import { fold } from './fold';
import type { Labelled } from './labelled';
import type { Vocabulary } from './vocabulary';
import { isWordAt } from './word-at';

const IDENTIFIER =
  /^[#№]?\s?(\d{1,3}(?: \d{3}){2,}|\d{4} \d{4} \d{1,4}|[A-Z]+-?\d{3,4}(?: \d{3,4})+|[A-Z]{2} \d[\d-]{6,}|[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,38}[A-Za-z0-9])?)(?=$|[\s,;:!?).|»"'(\]•·])/;
/** The nine capitals without any figure that PrestaShop gives. */
const CAPITALS = /^[A-Z]{9}$/;
const NOT_A_NUMBER =
  /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}([-/.])\d\d\1\d\d|\d{1,2}:\d{2}.*|\d{1,2}(?:e|er|st|nd|rd|th|x|h))$/i;
const AMOUNT_AFTER = /^\s*(?:[€$£%×✕]|x\s|(?:chf|eur|usd)\b|,\d\d\b)/i;

/** The identifier at the start of `text`, or null; it has a figure in it or is one of PrestaShop's. */
export function identifierAt(text: string): string | null {
  const start = text
    .replace(/^[\s:#№.\-–"«„“'(]+/, '')
    .replace(/^(?:n[°ºo˚]?|nr|no)[\s.:]+(?=[#A-Z0-9])|^(?:n[°º˚])(?=\w)/i, '');
  const match = IDENTIFIER.exec(start);
  const value = match?.[1] ?? '';
  if (NOT_A_NUMBER.test(value) || AMOUNT_AFTER.test(start.slice(match?.[0].length))) return null;
  return /\d/.test(value) || CAPITALS.test(value) ? value : null;
}

/** `Your order` is no more of a label than `Order`. */
const POSSESSIVE = /^(?:il )?(?:[yvdjuts]|ih)\w* /;

/** Looked for alone first: most lines have none. */
const NOUN = /commande|order|bestel|auftrag|pedido|ordine/;
const MARK =
  '(?:[^(\\d]{1,60}[(.] ?(?=nu)|[a-z ,]{1,40} (?:sous|unter|under|onder|con|bajo)(?: [a-z]{2,3})? (?=n))?(?:\\s*\\(?(?:(?:n(?:um(?:ero|ber|mer)?|o|r)?|id|ref(?:eren[ct]i?[ae])?|riferimento|cod(?:e|igo|ice)|est|[ie]s|el?|lautet|port\\w+|ayant|pour|l[ae]|mit der|met|con|de)(?![a-z]|-+\\w))?\\s*[.:#°º˚-]*){0,5}';
/** `Commande n°4182`, `Order #18 was placed`, `Bestellung Nr. X vom`, `Votre commande # est 100004185`. */
const PRINTED = new RegExp(
  `\\b(?:commande|order(?:nummer)?|bestell?(?:[iu]ng|bestatigung|nummer|nr)|auftrag(?:sbestatigung)?|pedido|ordine)\\b(?!\\s+by)(${MARK})\\s*`,
  'g',
);
const STRONG = /#|[°º˚]|\bn(?:o|r|um(?:mer|ero|ber)?)?\b|\br[ei]f|\bid\b|\bcode\b/;
/** Without a mark only a long figure is believed: `order 66` is a film, `commande: 3 octobre` a date. */
const LONG = /^(?!202\d$)(?=(?:\D*\d){4})[\w/ -]+$/;

/** Numbers printed after a noun for an order in one line. */
export function numbersInLine(
  text: string,
  folded = fold(text),
  isHeading = false,
): { value: string; isStrong: boolean }[] {
  const found: { value: string; isStrong: boolean }[] = [];
  if (!NOUN.test(folded)) return found;
  // A ligature makes the folded text longer; then the printed one can't be cut at the same place.
  const source = folded.length === text.length ? text : folded;
  for (const match of folded.matchAll(PRINTED)) {
    if (/[éè]/i.test(source.slice(match.index, match.index + 9))) continue; // `Commandé : 2` is no order
    const value = identifierAt(source.slice(match.index + match[0].length));
    if (!value) continue;
    const isStrong = STRONG.test(match[1] as string) || /[lr]n[ru]/.test(match[0]);
    // `Order B318` is all that the heading says.
    const isAlone = isHeading && /\d\d/.test(value) && text.endsWith(value);
    if (isStrong || isAlone || LONG.test(value)) found.push({ value, isStrong });
  }
  return found;
}

/** `Where is order 4182?` asks about one, `such as order 4182` gives an example. */
const ASKED = /\?\W?$|such as|[ (]e?x[ae]mple|z\. ?b\.|beispiel|ejemplo|esempio|voorbeeld/i;

/** A reading of a number and the line it stands in. */
export interface NumberCandidate extends Candidate<'orderNumber'> {
  readonly line: number;
}

/**
 * The numbers that the page's lines print after a noun for an order, short ones in headings where the address is an
 * order's. Yields where it may be interrupted.
 */
export function* printedNumbers(
  { lines }: PageText,
  address: AddressKind,
  title: string,
  url: string,
): Generator<void, NumberCandidate[]> {
  const found: NumberCandidate[] = [];
  const isOrder = /^(?:c[ho]|or)/.test(`${address}`);
  // What the title calls an order's may stand alone in the page: `N° 4182`.
  const titled = isOrder ? numbersInLine(title) : [];
  // So may what a detail's address ends in, perhaps before its label.
  const last = address === 'order-detail' && /.*[=/]([a-z]{0,4}-?\d[\w-]{4,})(?:[/?#&]|$)/i.exec(url)?.[1];
  for (const [index, line] of lines.entries()) {
    if (index % 64 === 0) yield;
    if (line.text.length > 400 || line.place.isButton || !/\d|[A-Z]{9}/.test(line.text)) continue;
    if (ASKED.test(line.text)) continue;
    // So may what the address is of, behind its mark.
    const bare = isOrder && /^(?:n[°ºor]|#)/i.test(line.text) ? identifierAt(line.text) : null;
    const isLast = last && line.text.startsWith(last) && line.text.length < last.length + 14;
    for (const { value, isStrong } of [
      ...(isLast ? [{ value: last, isStrong: false }] : []),
      ...(bare && standsIn(url, bare) ? [{ value: bare, isStrong: false }] : []),
      ...numbersInLine(line.text, line.folded, line.place.heading > 0 && isOrder),
      ...titled.filter(({ value }) => line.text.length < 60 && standsIn(line.text, value)),
    ]) {
      const weight =
        (isStrong ? 0.72 : 0.62) + (line.place.heading > 0 ? 0.1 : 0) - (line.place.isAside ? 0.4 : 0);
      found.push({ value, weight, excerpt: line.text, line: index });
    }
  }
  return found;
}

/** Every reading of the order's number. `title` and `url` only strengthen what the page prints. */
export function orderNumbers(
  printed: readonly NumberCandidate[],
  labelled: readonly Labelled[],
  title: string,
  url: string,
  vocabulary: Vocabulary,
): NumberCandidate[] {
  const found: NumberCandidate[] = [];
  for (const at of labelled) {
    const value = at.label === 'number' ? identifierAt(at.text) : null;
    if (!value || (at.isLoose && (ASKED.test(at.text) || !/^[#\dA-Z]/.test(at.text)))) continue;
    if (at.phrase === 'confirmation' && !at.text.startsWith('#')) continue;
    // `Commande` or `Order` alone is a label only before what can be nothing but a number.
    if (
      vocabulary.opens(at.phrase.replace(POSSESSIVE, ''), 'order') &&
      !LONG.test(value) &&
      !CAPITALS.test(value) &&
      !/^#|#\s*\S*$/.test(at.whole)
    )
      continue;
    const vague = /^(?:reference|confirmation|booking)/.test(at.phrase) ? 0.12 : 0;
    const weight = (at.place.isAside ? 0.35 : 0.82) - vague - (at.isApart ? 0.04 : 0);
    found.push({ value, weight, excerpt: at.whole, line: at.valueLine });
  }
  return [...found, ...printed].map((candidate) => {
    const { value } = candidate;
    let { weight } = candidate;
    if (standsIn(title, value)) weight += 0.08;
    if (value.length >= 3 && standsIn(url, value)) weight += 0.08;
    return { ...candidate, weight: Math.min(0.98, weight) };
  });
}

/** True when `value` stands in `text` as a word of its own. */
export function standsIn(text: string, value: string): boolean {
  return isWordAt(text, text.indexOf(value), value.length);
}
