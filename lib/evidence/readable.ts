/** A piece of a page's text, as a printed dossier shows it. */
export type Block =
  | { readonly kind: 'heading' | 'text' | 'item'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

const BLOCKS = new Set(
  'address article aside blockquote body button dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'title', 'head', 'option', 'datalist']);

/** Characters of one page that are printed; the whole copy is in the archive. */
export const READABLE_LIMIT = 30_000;

/** The text of a page copy in blocks, in its order; what the page hid by its own marks stays out. `isCut` tells of more. */
export function readable(document: Document): { readonly blocks: readonly Block[]; readonly isCut: boolean } {
  const blocks: Block[] = [];
  let length = 0;
  let line = '';
  let kind: 'heading' | 'text' | 'item' = 'text';
  let isCut = false;

  const add = (block: Block, size: number) => {
    if (length + size > READABLE_LIMIT) {
      isCut = true;
      return;
    }
    length += size;
    blocks.push(block);
  };
  const end = () => {
    const text = tidy(line);
    line = '';
    const last = blocks.at(-1);
    // Menus are often there twice, once for each width of screen.
    if (text === '' || (last !== undefined && last.kind !== 'row' && last.text === text)) return;
    add({ kind, text }, text.length);
  };

  const visit = (node: Node): void => {
    if (isCut) return;
    if (node.nodeType === 3) {
      line += node.nodeValue ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (UNSEEN.has(name) || isHidden(element)) return;
    if (name === 'br') {
      end();
      return;
    }
    if (name === 'img') {
      line += ` ${element.getAttribute('alt') ?? ''} `;
      return;
    }
    if (name === 'tr') {
      end();
      const cells = [...element.children].map((cell) => tidy(cell.textContent ?? '')).filter(Boolean);
      if (cells.length > 0)
        add(
          { kind: 'row', cells },
          cells.reduce((sum, cell) => sum + cell.length, 0),
        );
      return;
    }
    if (!BLOCKS.has(name)) {
      for (const child of element.childNodes) visit(child);
      return;
    }
    end();
    const before = kind;
    kind = /^h[1-6]$/.test(name) ? 'heading' : name === 'li' ? 'item' : kind;
    for (const child of element.childNodes) visit(child);
    end();
    kind = before;
  };
  if (document.body !== null) visit(document.body);
  end();
  return { blocks, isCut };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style') ?? '';
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
