import type { Dom } from './dom';
import { fold, tidy } from './fold';
import type { Pace } from './pace';

/** Where a piece of text stands. One object per nearest block element, shared by all its pieces. */
export interface Place {
  /** Null in pasted text. */
  readonly block: Element | null;
  readonly cell: Element | null;
  readonly row: Element | null;
  readonly table: Element | null;
  /** 1 to 6 in a heading, else 0. */
  readonly heading: number;
  readonly isHeaderCell: boolean;
  /** Navigation, footers and asides: seldom about the order. */
  readonly isAside: boolean;
  readonly isButton: boolean;
  /** A cell or item of a list or definition list. */
  readonly tag: string;
}

/** One run of text with no other element in between. */
export interface Piece {
  readonly text: string;
  readonly folded: string;
  readonly line: number;
  readonly element: Element | null;
}

/** What a reader sees as one line: the pieces of one block between two breaks. */
export interface Line {
  /** Pieces are joined by two spaces so that figures of neighbours never run together. */
  readonly text: string;
  readonly folded: string;
  readonly first: number;
  readonly last: number;
  readonly place: Place;
}

export interface PageText {
  readonly lines: readonly Line[];
  readonly pieces: readonly Piece[];
}

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'svg',
  'math',
  'head',
  'title',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'datalist',
  'map',
  'input',
  'progress',
  'meter',
]);
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'img',
  'big',
  'center',
  'picture',
  'output',
]);
const ASIDE = new Set(['nav', 'footer']);
const ASIDE_ROLE = /^(?:navigation|contentinfo|search|menu|menubar|banner)$/;
/** Elements with attributes that change what their text is. */
const SPECIAL = '[hidden],[aria-hidden=true],[style*=none],[style*=hidden],[role]';
const INVISIBLE_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Characters kept in all: a page of 30 MB is mostly not about its order. */
const CHARACTER_LIMIT = 400_000;
const LINE_LIMIT = 12_000;

interface Seen {
  readonly place: Place;
  readonly isSkipped: boolean;
  /** The element's own start in document order when it is inline and has a break before it. */
}
const NOWHERE: Place = {
  block: null,
  cell: null,
  row: null,
  table: null,
  heading: 0,
  isHeaderCell: false,
  isAside: false,
  isButton: false,
  tag: '',
};

class Builder {
  private readonly lines: { text: string; first: number; last: number; place: Place }[] = [];
  private readonly raw: { text: string; line: number; element: Element | null }[] = [];
  characters = 0;

  add(text: string, place: Place, element: Element | null, isNewLine: boolean, isTight: boolean): void {
    this.characters += text.length;
    const line = this.lines[this.lines.length - 1];
    if (line === undefined || isNewLine) {
      this.lines.push({ text, first: this.raw.length, last: this.raw.length, place });
    } else {
      // `12<sup>,90</sup>` is one figure.
      line.text += isTight && /^[.,]\d/.test(text) && /\d$/.test(line.text) ? text : `  ${text}`;
      line.last = this.raw.length;
    }
    this.raw.push({ text, line: this.lines.length - 1, element });
  }

  get isFull(): boolean {
    return this.characters > CHARACTER_LIMIT || this.lines.length > LINE_LIMIT;
  }

  build(): PageText {
    // Folding everything at once is several times faster than piece by piece; line ends survive it.
    const folded = fold(this.raw.map((piece) => piece.text).join('\n')).split('\n');
    const pieces = this.raw.map((piece, index) => ({ ...piece, folded: folded[index] as string }));
    const lines = this.lines.map((line) => ({
      ...line,
      folded: line.first === line.last ? (folded[line.first] as string) : fold(line.text),
    }));
    return { lines, pieces };
  }
}

/** The visible text of `root`, in document order, without navigation lists, scripts and form fields' contents. */
export async function collect(document: Document, root: Element, dom: Dom, pace: Pace): Promise<PageText> {
  const seen = new Map<Node, Seen>();
  // One native look-up for the few elements that need a closer look is cheaper than asking each for four attributes.
  const special = new Set<Element>(dom.all(document, SPECIAL));
  const builder = new Builder();
  const walker = document.createTreeWalker(root, 4 /* text */);
  let lastPlace: Place | null = null;
  let lastNode: Node | null = null;
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((++count & 63) === 0 && pace.isDue()) {
      await pace.rest();
      if (!dom.isConnected(node)) break;
    }
    const parent = dom.parent(node);
    if (parent === null) continue;
    const at = seen.get(parent) ?? look(parent, dom, seen, special);
    if (at.isSkipped) continue;
    const raw = dom.data(node);
    if (!/\S/.test(raw)) continue;
    const text = tidy(raw);
    if (text === '') continue;
    const isNewLine = at.place !== lastPlace || hasBreakBefore(node, at.place.block, dom);
    const isTight = !isNewLine && lastNode !== null && !/^\s/.test(raw);
    builder.add(text, at.place, parent as Element, isNewLine, isTight);
    lastPlace = at.place;
    lastNode = node;
    if (builder.isFull) break;
  }
  return builder.build();
}

/** Lines of plain text, as pasted from an e-mail. */
export function collectText(text: string): PageText {
  const builder = new Builder();
  for (const raw of text.slice(0, CHARACTER_LIMIT).split(/\r\n|\r|\n/)) {
    // Columns of a copied table come with tabs or bars between them.
    raw.split(/\t|\s\|\s|\s{4,}/).forEach((part, index) => {
      const line = tidy(part.replace(/^[>|\s*_-]+(?=\S)/, (marks) => (marks.includes('-') ? marks : '')));
      if (line !== '') builder.add(line, NOWHERE, null, index === 0, false);
    });
    if (builder.isFull) break;
  }
  return builder.build();
}

/** What is known of `node` as a parent of text, from its own tag and its parents'. */
function look(node: Node, dom: Dom, seen: Map<Node, Seen>, special: ReadonlySet<Element>): Seen {
  const known = seen.get(node);
  if (known !== undefined) return known;
  const parent = dom.parent(node);
  const outer: Seen =
    parent === null || parent.nodeType !== 1
      ? { place: NOWHERE, isSkipped: false }
      : look(parent, dom, seen, special);
  const result = outer.isSkipped
    ? outer
    : within(node as Element, dom.name(node), outer, special.has(node as Element) ? dom : null);
  seen.set(node, result);
  return result;
}

function within(element: Element, tag: string, outer: Seen, dom: Dom | null): Seen {
  if (SKIPPED.has(tag) || (dom !== null && isHidden(element, dom)))
    return { place: outer.place, isSkipped: true };
  if (INLINE.has(tag) && outer.place.block !== null) return outer;
  const above = outer.place;
  const isCell = tag === 'td' || tag === 'th';
  const level = tag.length === 2 && tag.charCodeAt(0) === 104 ? Number(tag[1]) || 0 : 0;
  const role = dom === null ? null : dom.attribute(element, 'role');
  const isAside = above.isAside || ASIDE.has(tag) || (role !== null && ASIDE_ROLE.test(role));
  const place: Place = {
    block: element,
    cell: isCell ? element : above.cell,
    row: tag === 'tr' ? element : above.row,
    table: tag === 'table' ? element : above.table,
    heading: level > 0 ? level : role === 'heading' ? 2 : above.heading,
    isHeaderCell: tag === 'th' || (!isCell && above.isHeaderCell),
    isAside,
    isButton: tag === 'button' || role === 'button' || above.isButton,
    tag,
  };
  return { place, isSkipped: false };
}

function isHidden(element: Element, dom: Dom): boolean {
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true')
    return true;
  const style = dom.attribute(element, 'style');
  return style !== null && INVISIBLE_STYLE.test(style);
}

/** True when a `<br>` stands right before `node` inside its block. */
function hasBreakBefore(node: Node, block: Element | null, dom: Dom): boolean {
  for (let at: Node | null = node; at !== null && at !== block; at = dom.parent(at)) {
    for (let before = dom.previous(at); before !== null; before = dom.previous(before)) {
      if (before.nodeType === 3) {
        if (dom.data(before).trim() !== '') return false;
      } else if (before.nodeType === 1) {
        const name = dom.name(before);
        if (name === 'br' || name === 'hr') return true;
        return false;
      }
    }
  }
  return false;
}
