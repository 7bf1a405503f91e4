import { type Dom, domOf } from './dom';
import { fold, tidy } from './fold';
import { masked, maskedName, ownWords } from './masking';

/** An element: its tag, the attributes kept, and what is in it: masked text and other elements. */
export type SkeletonNode = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: (string | SkeletonNode)[],
];

/** How a page is built, with everything personal masked: for those who want to help Recours read better. */
export interface Skeleton {
  readonly version: 1;
  /** The page's declared language. */
  readonly language: string;
  readonly title: string;
  /** The shape of the address's path; neither host nor parameters. */
  readonly path: string;
  /** Whether the page has more elements than are kept. */
  readonly isCut: boolean;
  readonly page: SkeletonNode | null;
}

const NODE_LIMIT = 6_000;
const DEPTH_LIMIT = 60;
const TEXT_LIMIT = 160;
const WORD_LIMIT = 60_000;

/** Elements whose inside is no text of the page. */
const LEFT_OUT = new Set(
  'script style noscript template svg math iframe object canvas video audio link meta'.split(' '),
);
/** Attributes that say how the page is built; their values are short words of HTML itself. */
const BUILT_WITH = [
  'role',
  'type',
  'scope',
  'colspan',
  'rowspan',
  'hidden',
  'open',
  'aria-modal',
  'itemprop',
  'autocomplete',
];

/**
 * The page's skeleton: tags, classes, shapes of ids, words of the reader's own lists. All other text is masked letter by
 * letter, and no other attribute is kept. Never changes the page, never reads what was typed into it.
 */
export function skeletonOf(document: Document, address: string): Skeleton {
  const dom = domOf(document);
  const kept = ownWords();
  const said = wordsOf(document, dom, kept);
  /** A class may bear what the page says too, a customer's name say: then it is masked. */
  const mayStay = (part: string) => /^[a-z]{2,16}$/.test(part) && !said.has(part);
  let nodes = 0;
  let isCut = false;

  const walk = (element: Element, depth: number): SkeletonNode => {
    nodes += 1;
    const inside: (string | SkeletonNode)[] = [];
    const children = depth > DEPTH_LIMIT ? [] : childrenOf(element, dom);
    for (const child of children) {
      if (nodes >= NODE_LIMIT) {
        isCut = true;
        break;
      }
      if (child.nodeType === 3) {
        const text = tidy((child as Text).data).slice(0, TEXT_LIMIT);
        if (text !== '') inside.push(masked(text, kept));
      } else if (child.nodeType === 1) {
        const name = dom.name(child);
        if (!LEFT_OUT.has(name)) inside.push(walk(child as Element, depth + 1));
      }
    }
    return [tagOf(dom.name(element)), attributesOf(element, dom, kept, mayStay), ...inside];
  };

  const body = dom.one(document, 'body');
  const html = dom.one(document, 'html');
  const title = dom.one(document, 'head > title');
  const page = body === null ? null : walk(body, 0);
  const language = (html === null ? null : dom.attr(html, 'lang')) ?? '';
  return {
    version: 1,
    language: /^[a-z]{2}(?:-[A-Z]{2})?$/.test(language) ? language : '',
    title: title === null ? '' : masked(tidy(dom.text(title)).slice(0, TEXT_LIMIT), kept),
    path: pathShape(address, kept),
    isCut,
    page,
  };
}

function tagOf(name: string): string {
  // A page's own elements may be named after anything.
  return /^[a-z][a-z0-9]*$/.test(name) ? name : maskedName(name, new Set());
}

function attributesOf(
  element: Element,
  dom: Dom,
  kept: ReadonlySet<string>,
  mayStay: (part: string) => boolean,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  const classes = dom.attr(element, 'class')?.split(/\s+/).filter(Boolean).slice(0, 12) ?? [];
  if (classes.length > 0) attributes.class = classes.map((name) => maskedName(name, kept, mayStay)).join(' ');
  for (const name of ['id', 'name']) {
    const value = dom.attr(element, name);
    if (value) attributes[name] = maskedName(value, kept);
  }
  for (const name of BUILT_WITH) {
    const value = dom.attr(element, name);
    if (value !== null) attributes[name] = maskedName(value || 'yes', BUILT_WORDS);
  }
  const type = /^https?:\/\/schema\.org\/([A-Z][A-Za-z]{2,30})$/.exec(
    dom.attr(element, 'itemtype') ?? '',
  )?.[1];
  if (type !== undefined) attributes.itemtype = maskedName(type, SCHEMA_WORDS);
  return attributes;
}

const BUILT_WORDS: ReadonlySet<string> = new Set(
  'yes true false button checkbox radio text hidden submit password tel search number date url file reset image color range month week time datetime local dialog alertdialog alert status heading list listitem row cell rowheader columnheader table grid navigation main banner contentinfo complementary region presentation none form link img group tab tabpanel tablist menu menuitem progressbar switch colgroup rowgroup on off given family name street level line country postal code cc csc exp new current one time honorific prefix suffix organization username tel national transaction amount currency order offer item ordered seller price total quantity'.split(
    ' ',
  ),
);
const SCHEMA_WORDS: ReadonlySet<string> = new Set(
  'order offer product person organization parcel delivery postal address invoice item list breadcrumb price specification web page local business store event reservation monetary amount'.split(
    ' ',
  ),
);

function childrenOf(element: Element, dom: Dom): Node[] {
  const children: Node[] = [];
  for (
    let child = dom.last(element);
    child !== null && children.length < NODE_LIMIT;
    child = dom.previous(child)
  )
    children.push(child);
  return children.reverse();
}

/** Every word of the page that is not of the reader's own, wherever it stands: in texts and in all attributes but classes. */
function wordsOf(document: Document, dom: Dom, kept: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const [word] of fold(text.slice(0, 4_000)).matchAll(/[a-z]{2,}/g))
      if (words.size < WORD_LIMIT && !kept.has(word)) words.add(word);
  };
  const root = dom.one(document, 'html');
  if (root === null) return words;
  for (const element of [root, ...dom.all(document, '*').slice(0, NODE_LIMIT * 2)]) {
    if (LEFT_OUT.has(dom.name(element))) continue;
    for (const name of [
      'title',
      'alt',
      'value',
      'placeholder',
      'content',
      'aria-label',
      'href',
      'src',
      'action',
      'for',
    ])
      add(dom.attr(element, name) ?? '');
    for (const child of childrenOf(element, dom)) if (child.nodeType === 3) add((child as Text).data);
  }
  return words;
}

/** `/commande/order-received/20931/` as `/commande/order-xxxxxxxx/00000/`. */
function pathShape(address: string, kept: ReadonlySet<string>): string {
  const path = /^https?:\/\/[^/]*(\/[^?#]*)/.exec(address)?.[1] ?? '/';
  return path
    .split('/')
    .slice(0, 12)
    .map((part) => (part === '' ? '' : maskedName(part.slice(0, 80), kept)))
    .join('/');
}
