/**
 * The few DOM members the reader uses, taken from the prototypes: a form field called `firstChild` or an image called
 * `title` hides the member of that name on its form or document.
 */
export interface Dom {
  readonly all: (root: ParentNode, selector: string) => readonly Element[];
  readonly one: (root: ParentNode, selector: string) => Element | null;
  /** Null of nothing, too. */
  readonly attr: (element: Element | null, name: string) => string | null;
  readonly parent: (node: Node) => Node | null;
  readonly previous: (node: Node) => Node | null;
  readonly last: (node: Node) => Node | null;
  readonly matches: (element: Node, selector: string) => boolean;
  readonly contains: (outer: Node, inner: Node | null) => boolean;
  readonly name: (node: Node) => string;
  /** Empty of nothing, too. */
  readonly text: (element: Node | null) => string;
}

type Member = (this: unknown, ...args: unknown[]) => unknown;

/** The method or the accessor's getter that `start` has from its prototypes. */
function member(start: object, name: string): Member {
  for (let at: object | null = Object.getPrototypeOf(start); at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own) return (own.get ?? own.value) as Member;
  }
  // Some test documents keep plain fields where browsers have accessors.
  return function plain() {
    return Reflect.get(this as object, name);
  };
}

/** What a page is headed by. */
export const HEADINGS = 'h1,h2,h3,[role=heading]';

/** The members of `document`'s own DOM, safe against names in the page. */
export function domOf(document: Document): Dom {
  const anElement = document.createElement('i');
  const parentNode = member(anElement, 'parentNode');
  const previousSibling = member(anElement, 'previousSibling');
  const lastChild = member(anElement, 'lastChild');
  const contains = member(anElement, 'contains');
  const matches = member(anElement, 'matches');
  const nodeName = member(anElement, 'nodeName');
  const textContent = member(anElement, 'textContent');
  const getAttribute = member(anElement, 'getAttribute');
  const look = (name: string) => {
    const inDocument = member(document, name);
    const inElement = member(anElement, name);
    return (root: ParentNode, selector: string) =>
      (root === document ? inDocument : inElement).call(root, selector);
  };
  const all = look('querySelectorAll') as (root: ParentNode, selector: string) => NodeListOf<Element>;
  return {
    all: (root, selector) => Array.from(all(root, selector)),
    // Stops at the first: to look for all of them costs the whole page.
    one: look('querySelector') as Dom['one'],
    attr: (element, name) => element && (getAttribute.call(element, name) as string | null),
    parent: (node) => parentNode.call(node) as Node | null,
    previous: (node) => previousSibling.call(node) as Node | null,
    last: (node) => lastChild.call(node) as Node | null,
    matches: (element, selector) => matches.call(element, selector) === true,
    contains: (outer, inner) => contains.call(outer, inner) === true,
    name: (node) => (nodeName.call(node) as string).toLowerCase(),
    text: (node) => (node && (textContent.call(node) as string | null)) ?? '',
  };
}
