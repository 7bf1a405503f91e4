import type { Dom } from './dom';
import { fold, tidy } from './fold';
import type { Pace } from './pace';

/** Where a piece of text stands. One object per nearest block element, shared by all its pieces. */
export interface Place {
  /** Null in pasted text. */
  readonly block: Element | null;
  readonly cell: Element | null;
  readonly inRow: Element | null;
  readonly table: Element | null;
  /** 1 to 6 in a heading, else 0. */
  readonly heading: number;
  readonly isHeaderCell: boolean;
  /** Footers and other surroundings: seldom about the order. */
  readonly isAside: boolean;
  readonly isButton: boolean;
}

/** One run of text with no other element in between. */
export interface Piece {
  readonly text: string;
  readonly folded: string;
  readonly line: number;
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
  /** All of it, a piece a line. */
  readonly folded: string;
}

const SKIPPED = new Set(
  'nav script style noscript template select textarea svg math iframe object video audio canvas datalist'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi cite code data del em font i ins mark q s small span strong sub sup time u'.split(' '),
);
const ASIDE_ROLE = /^(?:navigation|contentinfo|search|menu|menubar|banner)$/;
/** Elements with attributes that change what their text is. */
const SPECIAL =
  'dialog:not([open]),[hidden],[aria-hidden=true],[style*=none],[style*=hidden],[role],[class*=cart],[class*=dropdown-menu],blockquote';
/** Tables made of other elements are read as tables. */
const TABLED: ReadonlyMap<string | null, string> = new Map(
  // No object: `cell` and `table` are names of ours that the built script shortens, and here they are a page's.
  'table:table row:tr cell:td rowheader:th columnheader:th grid:table gridcell:td'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** The cart that hangs from a shop's header on every page. */
const MINI_CART = /mini-?cart(?!-it)|dropdown-menu|cart-dropdown|header-cart/i;
const INVISIBLE_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Characters kept in all: a page of 30 MB is mostly not about its order. */
const CHARACTER_LIMIT = 120_000;
const LINE_LIMIT = 3_000;

/** Null: its text is not for reading. */
type Seen = Place | null;

const NOWHERE: Place = {
  block: null,
  cell: null,
  inRow: null,
  table: null,
  heading: 0,
  isHeaderCell: false,
  isAside: false,
  isButton: false,
};

/** Gathers pieces into lines. `add` says whether there is room for more. */
function gatherer() {
  const lines: { text: string; folded: string; first: number; last: number; place: Place }[] = [];
  const raw: { text: string; folded: string; line: number }[] = [];
  let characters = 0;
  const add = (text: string, place: Place, isNewLine: boolean, isTight: boolean): boolean => {
    const line = lines[lines.length - 1];
    // `12<sup>,90</sup>`, `12€<sup>90</sup>`, `12<i>,</i><sup>90</sup>`, `129<sup>€90</sup>` are one figure.
    if (
      line &&
      isTight &&
      !isNewLine &&
      /\d(?:€\n\d\d$|(?<=\d\d)\n€\d\d$|\n[.,](?:\d|$)|[.,]\n\d\d$)/.test(`${line.text}\n${text}`)
    ) {
      line.text += text;
      (raw[raw.length - 1] as Piece & { text: string }).text += text;
      return true;
    }
    if (!line || isNewLine) lines.push({ text, folded: '', first: raw.length, last: raw.length, place });
    else {
      line.text += `  ${text}`;
      line.last = raw.length;
    }
    raw.push({ text, folded: '', line: lines.length - 1 });
    characters += text.length;
    return characters < CHARACTER_LIMIT && lines.length < LINE_LIMIT;
  };
  const page = (): PageText => {
    // Folding everything at once is several times faster than piece by piece; line ends survive it.
    const all = fold(raw.map((piece) => piece.text).join('\n'));
    const folded = all.split('\n');
    raw.forEach((piece, at) => {
      piece.folded = folded[at] as string;
    });
    for (const line of lines)
      line.folded = line.first === line.last ? (folded[line.first] as string) : fold(line.text);
    return { pieces: raw, lines, folded: all };
  };
  return { add, page };
}

/**
 * The visible text of `roots`, in document order, that within another once, without scripts and what form fields hold. A
 * page quotes what others wrote, a mail (`isPage` false) forwards what it is about.
 */
export async function collect(
  document: Document,
  roots: readonly Element[],
  dom: Dom,
  pace: Pace,
  isPage = false,
): Promise<PageText> {
  const seen = new Map<Node, Seen>();
  // One native look-up for the few elements that need a closer look is cheaper than asking each, but for some headings.
  const special = roots.length > 1 ? null : new Set<Node>(dom.all(document, SPECIAL));
  /** What is known of a parent of text, from its own tag and its parents'. */
  const look = (node: Node): Seen => {
    const known = seen.get(node);
    if (known !== undefined) return known;
    const parent = dom.parent(node);
    const isSpecial = special ? special.has(node) : dom.matches(node, SPECIAL);
    const isQuote = isPage && isSpecial && dom.name(node) === 'blockquote';
    const outer = isQuote ? null : parent?.nodeType !== 1 ? NOWHERE : look(parent);
    const place = outer ? placeIn(node as Element, outer, dom, isSpecial) : null;
    seen.set(node, place);
    return place;
  };
  // Most blocks have no break inside; only in those that have is each text's past looked at.
  const broken = new Set<Element | null>();
  for (const line of roots.flatMap((root) => dom.all(root, 'br,hr'))) {
    const parent = dom.parent(line);
    broken.add((parent ? look(parent) : null)?.block ?? null);
  }
  const { add, page } = gatherer();
  let last: Place | null = null;
  let count = 0;
  let walked: Element | null = null;
  for (const root of roots) {
    if (!look(root) || (walked && dom.contains(walked, root))) continue;
    walked = root;
    const walker = document.createTreeWalker(root, 4 /* text */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A page that takes the node away meanwhile ends the walk: behind it there is nothing.
      if ((count++ & 63) === 0 && pace.isDue()) await pace.rest();
      // Half of a page's texts are the blanks between its elements. No name in the page hides what a text holds.
      const raw = (node as Text).data;
      if (!/\S/.test(raw)) continue;
      const parent: Node | null = node.parentNode;
      const place = parent ? look(parent) : null;
      if (!place) {
        // Past all of a menu or list of options at once: on to the last node in it.
        let inside: Node = parent ?? node;
        for (let at = dom.parent(inside); at && seen.get(at) === null; at = dom.parent(at)) inside = at;
        for (let child = dom.last(inside); child; child = dom.last(child)) inside = child;
        walker.currentNode = inside;
        continue;
      }
      const text = tidy(raw);
      if (!text) continue;
      const isNewLine = place !== last || (broken.has(place.block) && hasBreakBefore(node, place.block, dom));
      last = place;
      if (!add(text, place, isNewLine, !/^\s/.test(raw))) return page();
    }
  }
  return page();
}

/** Lines of plain text, as pasted from an e-mail. */
export function collectText(text: string): PageText {
  const { add, page } = gatherer();
  for (const raw of text.slice(0, CHARACTER_LIMIT).split(/\r\n|\r|\n/)) {
    let isFirst = true;
    // Columns of a copied table come with tabs, bars or points between them.
    for (const part of raw.split(/\t|\s\|\s|\s{3,}|\s?\.{4,}\s?/)) {
      const line = tidy(part.replace(/^[>|\s*_]+(?=\S)/, ''));
      if (line === '') continue;
      if (!add(line, NOWHERE, isFirst, false)) return page();
      isFirst = false;
    }
  }
  return page();
}

function placeIn(element: Element, above: Place, dom: Dom, isSpecial: boolean): Seen {
  const role = isSpecial ? dom.attr(element, 'role') : null;
  const name = dom.name(element);
  if (SKIPPED.has(name) || (isSpecial && isHidden(element, dom))) return null;
  const tag = TABLED.get(role) ?? name;
  if (INLINE.has(tag) && above.block) return above;
  const isCell = /^t[dh]$/.test(tag);
  return {
    block: element,
    cell: isCell ? element : above.cell,
    inRow: tag === 'tr' ? element : above.inRow,
    table: tag === 'table' ? element : above.table,
    heading: Number(
      /^h([1-6])$/.exec(tag)?.[1] ?? (role === 'heading' ? 2 : tag === 'caption' ? 3 : above.heading),
    ),
    isHeaderCell: tag === 'th' || (!isCell && above.isHeaderCell),
    isAside:
      above.isAside ||
      // The foot of an article, aside, list item or section is a card's own.
      (tag === 'footer' && !/^[als]/.test(dom.name(above.block as Node))) ||
      ASIDE_ROLE.test(role ?? '') ||
      (isSpecial && MINI_CART.test(dom.attr(element, 'class') ?? '')),
    isButton: above.isButton || tag === 'button' || role === 'button',
  };
}

function isHidden(element: Element, dom: Dom): boolean {
  return (
    (dom.name(element) === 'dialog' && dom.attr(element, 'open') === null) ||
    dom.attr(element, 'hidden') !== null ||
    dom.attr(element, 'aria-hidden') === 'true' ||
    INVISIBLE_STYLE.test(dom.attr(element, 'style') ?? '')
  );
}

/** True when a `<br>` stands right before `node` inside its block. */
function hasBreakBefore(node: Node, block: Element | null, dom: Dom): boolean {
  for (let at: Node | null = node; at && at !== block; at = dom.parent(at)) {
    for (let before = dom.previous(at); before; before = dom.previous(before)) {
      if (before.nodeType === 3) {
        if ((before as Text).data.trim()) return false;
      } else if (before.nodeType === 1) {
        return /^[bh]r$/.test(dom.name(before));
      }
    }
  }
  return false;
}
