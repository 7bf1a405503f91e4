import { type Dom, domOf } from '../page/dom';
import { fold } from '../page/fold';
import { decoded } from '../values/decoded';

/** A line of a legal page: what one block shows between two breaks. */
export interface LegalLine {
  readonly text: string;
  readonly folded: string;
  /** 1 to 6 in a heading, 7 for a line that stands alone in bold, 0 else. */
  readonly heading: number;
  /** In the page's footer, where the shop signs every page. */
  readonly isFooter: boolean;
}

export interface LegalText {
  readonly title: string;
  readonly declared: string | null;
  readonly lines: readonly LegalLine[];
  /** Addresses behind `mailto:` links: the visible words may be "write to us". */
  readonly mailTo: readonly string[];
  readonly phones: readonly string[];
  readonly hasForm: boolean;
  /** Pictures large enough to hold a text that was not written as text. */
  readonly pictures: number;
  readonly isCut: boolean;
}

const SKIPPED = new Set(
  'nav script style noscript template select textarea input button svg math iframe object video audio canvas datalist'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'th', 'dt']);
const INVISIBLE_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A legal page is long; what stands behind half a million characters is not about the seat. */
const CHARACTER_LIMIT = 500_000;
const LINE_LIMIT = 12_000;

interface Place {
  readonly block: Node;
  readonly heading: number;
  readonly isBold: boolean;
  readonly isFooter: boolean;
  /** A label's cell: its line goes on in the next cell. */
  readonly isLabel: boolean;
  readonly row: Node | null;
  readonly cell: Node | null;
}

/** The text of a legal page, line by line. Never changes the document. */
export function legalTextOf(document: Document): LegalText {
  const dom = domOf(document);
  const body = dom.one(document, 'body');
  const titleElement = dom.one(document, 'title');
  const html = dom.one(document, 'html');
  const links = body === null ? [] : [...dom.all(body, 'a[href^="mailto:" i],a[href^="tel:" i]')];
  const targets = links.slice(0, 60).map((link) => dom.attr(link, 'href') ?? '');
  const lines = body === null ? { lines: [], isCut: false } : linesOf(document, body, dom);
  return {
    title: titleElement === null ? '' : tidy(dom.text(titleElement)).slice(0, 300),
    declared: html === null ? null : dom.attr(html, 'lang'),
    ...lines,
    mailTo: targets
      .filter((target) => /^mailto:/i.test(target))
      .map((target) => decoded(target.slice(7).split('?')[0] ?? '').trim()),
    phones: targets
      .filter((target) => /^tel:/i.test(target))
      .map((target) => decoded(target.slice(4)).trim()),
    hasForm: body !== null && dom.one(body, 'form textarea') !== null,
    pictures:
      body === null ? 0 : [...dom.all(body, 'main img, article img, [class*="content" i] img')].length,
  };
}

/** Lines of plain text, as pasted or as a PDF's text. */
export function legalTextOfPlain(text: string): LegalText {
  const cut = text.slice(0, CHARACTER_LIMIT);
  const lines: Raw[] = [];
  for (const raw of cut.split(/\r\n|\r|\n/)) addLines(lines, tidy(raw.replace(/\t/g, ' : ')), 0, false);
  return {
    title: '',
    declared: null,
    lines: folded(lines.slice(0, LINE_LIMIT)),
    mailTo: [],
    phones: [],
    hasForm: false,
    pictures: 0,
    isCut: cut.length < text.length,
  };
}

const NOT_ASCII = /[^\0-\x7f]/;
/** What must be taken out or made plain; most lines of most pages have nothing of it. */
const ODD = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\uff01-\uff5e]/;
/** Anything but single plain spaces between words. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/** `text` with plain single spaces, full-width figures and letters made plain, invisible characters dropped. */
function tidy(text: string): string {
  let plain = text;
  if (NOT_ASCII.test(text)) {
    plain = text.normalize('NFC');
    if (ODD.test(plain))
      plain = plain
        .replace(INVISIBLE, '')
        .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  }
  return UNTIDY.test(plain) ? plain.replace(/\s+/g, ' ').trim() : plain;
}

/** Behind a word of four letters or a bracket, before a capital: not behind "St.", "S.A.S." or "Inc." */
const SENTENCE_END = /(?<=[\p{Ll}\d]{4}[.!?;]|\)\.) (?=\p{Lu})/u;

function addLines(to: Raw[], text: string, heading: number, isFooter: boolean): void {
  if (text === '') return;
  const sentences = text.length > 500 ? text.split(SENTENCE_END) : [text];
  for (const sentence of sentences)
    to.push({ text: sentence, heading: sentences.length > 1 ? 0 : heading, isFooter });
}

type Raw = Omit<LegalLine, 'folded'>;

/** The lines with their folded text. Folding everything at once is several times faster than line by line. */
function folded(raw: readonly Raw[]): LegalLine[] {
  const all = fold(raw.map(({ text }) => text).join('\n')).split('\n');
  return raw.map((line, index) => {
    const plain = all[index] as string;
    // Places in the folded text are used in the printed one: both must be of one length.
    return { ...line, folded: plain.length === line.text.length ? plain : foldEach(line.text) };
  });
}

/** Folds letter by letter where folding changes the length (`œ`, `ß`, `ﬁ`). */
function foldEach(text: string): string {
  return [...text].map((c) => (c.length === 1 ? (fold(c)[0] ?? ' ') : '  ')).join('');
}

function linesOf(document: Document, body: Element, dom: Dom): { lines: LegalLine[]; isCut: boolean } {
  const places = new Map<Node, Place | null>();
  // One native look-up for the few elements that need a closer look is cheaper than asking each for its attributes.
  const special = new Set<Node>(
    dom.all(document, '[hidden],[style*="none"],[style*="hidden"],[id*="footer" i],[role="contentinfo"]'),
  );
  const placeOf = (node: Node): Place | null => {
    const known = places.get(node);
    if (known !== undefined) return known;
    const parent = dom.parent(node);
    const outer = parent === null || parent.nodeType !== 1 ? undefined : placeOf(parent);
    const place = outer === null ? null : placeIn(node as Element, outer, dom, special.has(node));
    places.set(node, place);
    return place;
  };
  const lines: Raw[] = [];
  let parts = '';
  let isBold = true;
  let last: Place | null = null;
  let characters = 0;
  const close = () => {
    if (last === null) return;
    const text = tidy(parts);
    const heading = last.heading > 0 ? last.heading : isBold && text.length <= 90 ? 7 : 0;
    addLines(lines, text, heading, last.isFooter);
    characters += text.length;
    parts = '';
    isBold = true;
  };
  // Most blocks have no break inside; only in those that have is each text's past looked at.
  const broken = new Set<Node>();
  for (const line of dom.all(body, 'br,hr')) {
    const parent = dom.parent(line);
    const place = parent === null || parent.nodeType !== 1 ? null : placeOf(parent);
    if (place !== null) broken.add(place.block);
  }
  const walker = document.createTreeWalker(body, 4 /* text */);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const raw = (node as Text).data;
    if (!/\S/.test(raw)) {
      parts += ' ';
      continue;
    }
    const parent = dom.parent(node);
    const place = parent === null ? null : placeOf(parent);
    if (place === null) continue;
    if (last !== null && place.block !== last.block) {
      // `<dt>Name</dt><dd>…</dd>` and two cells of a row are one line: a label and its value.
      if (last.isLabel && place.row === last.row && place.cell !== last.cell && tidy(parts).length <= 80)
        parts = `${tidy(parts).replace(/\s*:$/, '')} : `;
      else close();
    } else if (last !== null && broken.has(place.block) && hasBreakBefore(node, place.block, dom)) close();
    if (!place.isBold && !place.isLabel) isBold = false;
    last = place;
    // Text kept as it was typed has its own line ends.
    if (raw.length > 60 && /\n[^\S\n]*\n/.test(raw)) {
      for (const piece of raw.split(/\n\s*\n/)) {
        parts += piece;
        close();
      }
    } else parts += raw;
    if (characters > CHARACTER_LIMIT || lines.length > LINE_LIMIT)
      return { lines: folded(lines), isCut: true };
  }
  close();
  return { lines: folded(lines), isCut: false };
}

/** True when a `<br>` stands right before `node` inside its block. */
function hasBreakBefore(node: Node, block: Node, dom: Dom): boolean {
  for (let at: Node | null = node; at !== null && at !== block; at = dom.parent(at))
    for (let before = dom.previous(at); before !== null; before = dom.previous(before)) {
      if (before.nodeType === 3 && !/\S/.test((before as Text).data)) continue;
      if (before.nodeType === 8) continue;
      if (before.nodeType !== 1) return false;
      const name = dom.name(before);
      return name === 'br' || name === 'hr';
    }
  return false;
}

function placeIn(element: Element, above: Place | undefined, dom: Dom, isSpecial: boolean): Place | null {
  const tag = dom.name(element);
  if (SKIPPED.has(tag)) return null;
  if (isSpecial && isHidden(element, dom)) return null;
  const isBold = (above?.isBold ?? false) || BOLD.has(tag);
  if (INLINE.has(tag) && above !== undefined) return isBold === above.isBold ? above : { ...above, isBold };
  const heading = Number(/^h([1-6])$/.exec(tag)?.[1] ?? above?.heading ?? 0);
  const isCell = tag === 'td' || tag === 'th';
  const isTerm = tag === 'dt' || tag === 'dd';
  const row = tag === 'tr' ? element : isTerm ? dom.parent(element) : (above?.row ?? null);
  return {
    block: element,
    heading,
    isBold,
    isFooter: (above?.isFooter ?? false) || tag === 'footer' || (isSpecial && isFooterMark(element, dom)),
    isLabel: tag === 'dt' || (isCell && isFirstCell(element, dom)) || ((above?.isLabel ?? false) && !isCell),
    row,
    cell: isCell || isTerm ? element : (above?.cell ?? null),
  };
}

function isHidden(element: Element, dom: Dom): boolean {
  return dom.attr(element, 'hidden') !== null || INVISIBLE_STYLE.test(dom.attr(element, 'style') ?? '');
}

function isFirstCell(cell: Element, dom: Dom): boolean {
  for (let before = dom.previous(cell); before !== null; before = dom.previous(before))
    if (before.nodeType === 1) return false;
  return true;
}

function isFooterMark(element: Element, dom: Dom): boolean {
  const id = dom.attr(element, 'id');
  if (id !== null && /^(?:site-?)?footer\b/i.test(id)) return true;
  return dom.attr(element, 'role') === 'contentinfo';
}
