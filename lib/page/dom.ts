/**
 * The few DOM members the reader uses, taken from the prototypes: a form field called `firstChild` or an image called
 * `title` hides the member of that name on its form or document.
 */
export interface Dom {
  readonly all: (root: ParentNode, selector: string) => readonly Element[];
  readonly one: (root: ParentNode, selector: string) => Element | null;
  /** Null of nothing, too. */
  readonly attribute: (element: Element | null, name: string) => string | null;
  readonly parent: (node: Node) => Node | null;
  readonly previous: (node: Node) => Node | null;
  readonly last: (node: Node) => Node | null;
  readonly contains: (outer: Node, inner: Node | null) => boolean;
  readonly name: (node: Node) => string;
  /** Empty of nothing, too. */
  readonly text: (element: Node | null) => string;
  /** What a text node holds. */
  readonly data: (text: Node) => string;
}

function found(start: object, name: string): PropertyDescriptor | undefined {
  for (let at: object | null = Object.getPrototypeOf(start); at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own) return own;
  }
  return undefined;
}

function getter(start: object, name: string): (this: unknown) => unknown {
  const get = found(start, name)?.get;
  if (get) return get;
  // Some test documents keep plain fields where browsers have accessors.
  return function plain(this: unknown) {
    return Reflect.get(this as object, name);
  };
}

function method(start: object, name: string): ((...args: unknown[]) => unknown) | null {
  const value: unknown = found(start, name)?.value;
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown) : null;
}

/** The members of `document`'s own DOM, safe against names in the page. */
export function domOf(document: Document): Dom {
  const anElement = document.createElement('i');
  const data = getter(document.createTextNode(''), 'data');
  const parentNode = getter(anElement, 'parentNode');
  const previousSibling = getter(anElement, 'previousSibling');
  const lastChild = getter(anElement, 'lastChild');
  const contains = method(anElement, 'contains');
  const nodeName = getter(anElement, 'nodeName');
  const textContent = getter(anElement, 'textContent');
  const getAttribute = method(anElement, 'getAttribute');
  const allInDocument = method(document, 'querySelectorAll');
  const allInElement = method(anElement, 'querySelectorAll');
  const call = (f: unknown, on: unknown, ...args: unknown[]): unknown =>
    Reflect.apply(f as (...a: unknown[]) => unknown, on, args);
  const all = (root: ParentNode, selector: string) =>
    Array.from(call(root === document ? allInDocument : allInElement, root, selector) as NodeListOf<Element>);
  return {
    all,
    one: (root, selector) => all(root, selector)[0] ?? null,
    attribute: (element, name) => element && (call(getAttribute, element, name) as string | null),
    parent: (node) => parentNode.call(node) as Node | null,
    previous: (node) => previousSibling.call(node) as Node | null,
    last: (node) => lastChild.call(node) as Node | null,
    contains: (outer, inner) => call(contains, outer, inner) === true,
    name: (node) => (nodeName.call(node) as string).toLowerCase(),
    text: (node) => (node && (textContent.call(node) as string | null)) ?? '',
    data: (text) => data.call(text) as string,
  };
}
