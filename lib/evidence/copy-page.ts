import { withoutCardNumbers } from '../page/card-numbers';
import { quietCss } from './copy-css';
import type { LeftOut, LeftOutKind } from './exhibit';
import { LEFT_OUT_ORDER } from './left-out';

/** What a copy of a page is: a document of its own that can do nothing, and the list of what is not in it. */
export interface PageCopy {
  readonly html: string;
  readonly title: string;
  readonly leftOut: LeftOut;
}

/** Characters of a copy; a page that is longer ends there, and says so. */
export const COPY_LIMIT = 4_000_000;
const DEPTH_LIMIT = 2_000;

/** Left out with all that stands in them, and under which name. Null: not worth a word. */
const GONE: Readonly<Record<string, LeftOutKind | null>> = {
  script: 'scripts',
  noscript: null,
  template: null,
  link: 'style-references',
  meta: null,
  base: null,
  iframe: 'frames',
  frame: 'frames',
  frameset: 'frames',
  portal: 'frames',
  fencedframe: 'frames',
  object: 'media',
  embed: 'media',
  applet: 'media',
  video: 'media',
  audio: 'media',
  source: null,
  track: null,
  param: null,
  map: null,
  svg: 'drawings',
  math: null,
  canvas: 'drawings',
};

/** Names kept as they are. A page's other elements (its own components too) become what they are to the eye: a box. */
const KEPT = new Set(
  'a abbr address article aside b bdi bdo big blockquote body br button caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend li main mark menu meter nav ol optgroup option output p picture pre progress q s samp search section select small span strike strong style sub summary sup table tbody td textarea tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

/** Attributes that say something to the eye or to a screen reader, and can ask for nothing. */
const ATTRIBUTES = new Set(
  'alt aria-checked aria-current aria-describedby aria-hidden aria-label aria-labelledby aria-level checked class colspan datetime dir disabled for headers height hidden id label lang max min open placeholder reversed role rowspan scope selected size span start title type value width'.split(
    ' ',
  ),
);
/** What becomes of an element of a name; looked up once for each name a page uses. */
interface Fate {
  readonly name: string;
  /** Undefined: kept. */
  readonly gone: LeftOutKind | null | undefined;
  readonly tag: string;
  readonly close: string;
  readonly isVoid: boolean;
  readonly isCustom: boolean;
}

function fateOf(nodeName: string): Fate {
  const name = nodeName.toLowerCase();
  const isCustom = name.includes('-');
  // A page's own components become what they are to the eye: a box.
  const tag = KEPT.has(name) ? name : isCustom ? 'div' : 'span';
  return {
    name,
    gone: Object.hasOwn(GONE, name) ? GONE[name] : undefined,
    tag,
    close: `</${tag}>`,
    isVoid: VOID.has(tag),
    isCustom,
  };
}

/** Attributes in which words for people stand, and so perhaps a number that must not be kept. */
const WORDED = new Set(['alt', 'aria-label', 'label', 'placeholder', 'title', 'value']);

/** Attributes whose value is an address: kept as text, without what follows `?` or `#`. */
const ADDRESSES: Readonly<Record<string, LeftOutKind>> = {
  href: 'links',
  action: 'form-addresses',
  formaction: 'form-addresses',
  src: 'pictures',
};
/** Kinds of input whose value is a label and not something typed. */
const LABELLED_BY_VALUE = new Set(['submit', 'button', 'reset']);
const LONG_TOKEN = /[A-Za-z0-9_~=-]{20,}/g;

/** The policy a copy carries itself, for when it is opened without Recours. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Copies what a page shows into a document that can do nothing: no address, script, event handler, form target,
 * `url()`, refresh or embedded thing, nothing that was typed and no card number. Addresses of links and pictures stay
 * as text. Never changes the page; costs about as much as its `outerHTML`.
 */
export function copyPage(document: Document): PageCopy {
  const root = getter<Element | null>(document, 'documentElement').call(document);
  if (root === null) return { html: '', title: '', leftOut: [] };
  const copier = new Copier(root);
  copier.copyAll();
  return copier.finished();
}

/** A form with a field called `firstChild` hides its own member of that name: members are taken from the prototypes. */
type Getter<T> = (this: Node) => T;
function getter<T>(of: object, name: string): Getter<T> {
  for (let at: object | null = Object.getPrototypeOf(of); at !== null; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get !== undefined) return get as Getter<T>;
  }
  return function plain(this: Node) {
    return Reflect.get(this, name) as T;
  };
}

class Copier {
  readonly #out: string[] = [];
  /** Places of texts in `#out`, in the page's order, for numbers that are spread over several elements. */
  readonly #texts: number[] = [];
  readonly #fates = new Map<string, Fate>();
  readonly #left = new Map<LeftOutKind, number>();
  #length = 0;
  #isFull = false;
  readonly #first: Getter<Node | null>;
  readonly #next: Getter<Node | null>;
  readonly #name: Getter<string>;
  readonly #type: Getter<number>;
  #textData: Getter<string> | null = null;
  readonly #names: (this: Node) => string[];
  readonly #attribute: (this: Node, name: string) => string | null;
  readonly #shadow: Getter<ShadowRoot | null>;
  readonly #lang: string;

  readonly #root: Element;
  #title: string | null = null;

  /** The root of a document is never a form, so its own members are what they seem. */
  constructor(root: Element) {
    this.#root = root;
    this.#first = getter(root, 'firstChild');
    this.#next = getter(root, 'nextSibling');
    this.#name = getter(root, 'nodeName');
    this.#type = getter(root, 'nodeType');
    this.#names = root.getAttributeNames;
    this.#attribute = root.getAttribute;
    this.#shadow = getter(root, 'shadowRoot');
    this.#lang = /^[A-Za-z-]{2,20}$/.exec(root.getAttribute('lang') ?? '')?.[0] ?? '';
  }

  /** What was copied, as a whole document. */
  finished(): PageCopy {
    const title = this.#title ?? '';
    this.#hideSpreadCardNumbers();
    const leftOut: LeftOut = LEFT_OUT_ORDER.flatMap((what) => {
      const count = this.#left.get(what) ?? 0;
      return count > 0 ? [{ what, count }] : [];
    });
    const head = `<!doctype html>\n<html${this.#lang ? ` lang="${this.#lang}"` : ''}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>${escaped(title)}</title></head>`;
    return { html: `${head}${this.#out.join('')}</html>\n`, title, leftOut };
  }

  copyAll(): void {
    this.#children(this.#root, 0);
  }

  #children(parent: Node, depth: number): void {
    for (let node = this.#first.call(parent); node !== null; node = this.#next.call(node)) {
      if (this.#isFull) return;
      const type = this.#type.call(node);
      if (type === 3) this.#text(node);
      else if (type === 1) this.#element(node, depth);
    }
  }

  #element(node: Node, depth: number): void {
    if (depth > DEPTH_LIMIT) {
      this.#fill();
      return;
    }
    const nodeName = this.#name.call(node);
    let fate = this.#fates.get(nodeName);
    if (fate === undefined) {
      fate = fateOf(nodeName);
      this.#fates.set(nodeName, fate);
    }
    const { name, gone, tag } = fate;
    if (name === 'title') {
      this.#title ??= this.#clean(this.#textIn(node).replace(/\s+/g, ' ').trim()).slice(0, 300);
      return;
    }
    if (gone !== undefined) {
      if (gone !== null) this.#leave(gone);
      if (gone === 'frames') this.#put('<p>[…]</p>');
      return;
    }
    // Styles of the head stand first in the body, where they count as much.
    if (name === 'head') {
      this.#children(node, depth + 1);
      return;
    }
    if (name === 'style') {
      this.#style(node);
      return;
    }
    if (name === 'input') {
      this.#input(node);
      return;
    }
    const isEditable = this.#open(tag, node);
    if (fate.isVoid) return;
    if (isEditable || name === 'textarea') this.#leave('typed');
    else {
      const shadow = fate.isCustom ? this.#shadow.call(node) : null;
      if (shadow) this.#children(shadow, depth + 1);
      this.#children(node, depth + 1);
    }
    this.#put(fate.close);
  }

  #input(node: Node): void {
    const type = (this.#attribute.call(node, 'type') ?? 'text').toLowerCase();
    if (type === 'hidden') this.#leave('hidden-fields');
    else this.#open('input', node, type);
  }

  /** Writes the start tag; whether the shopper may type into the element. */
  #open(tag: string, node: Node, inputType?: string): boolean {
    const names = this.#names.call(node);
    let html = `<${tag}`;
    let isEditable = false;
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      if (ATTRIBUTES.has(name)) {
        if (name === 'value' && inputType !== undefined && !LABELLED_BY_VALUE.has(inputType)) {
          this.#leave('typed');
          continue;
        }
        // A copied button or field does nothing, so it needs no kind but a field's own look.
        if (name === 'type' && tag !== 'input' && tag !== 'ol') continue;
        const value = this.#attribute.call(node, name) ?? '';
        if (value === '') html += ` ${name}`;
        else html += ` ${name}="${escapedInAttribute(WORDED.has(name) ? this.#clean(value) : value)}"`;
      } else if (name === 'style') {
        const quiet = quietCss(this.#attribute.call(node, name) ?? '');
        if (quiet.references > 0) this.#leave('style-references', quiet.references);
        html += ` style="${escapedInAttribute(quiet.css)}"`;
      } else if (Object.hasOwn(ADDRESSES, name))
        html += this.#address(name, this.#attribute.call(node, name) ?? '');
      else if (name === 'contenteditable') isEditable = this.#attribute.call(node, name) !== 'false';
    }
    if (tag === 'input' || tag === 'select' || tag === 'textarea' || tag === 'button') html += ' disabled';
    this.#put(`${html}>`);
    return isEditable;
  }

  #address(name: string, value: string): string {
    if (value === '' || value.startsWith('#')) return '';
    this.#leave(ADDRESSES[name] as LeftOutKind);
    if (value.includes(':') && /^\s*(?:data|javascript|blob|mailto|tel):/i.test(value)) return '';
    const query = value.indexOf('?');
    const hash = value.indexOf('#');
    const end = query === -1 ? hash : hash === -1 ? query : Math.min(query, hash);
    const bare = (end === -1 ? value : value.slice(0, end)).slice(0, 300);
    const named = bare.length < 20 ? bare : this.#clean(bare.replace(LONG_TOKEN, '~'));
    return ` data-${name}="${escapedInAttribute(named)}"`;
  }

  #style(node: Node): void {
    const quiet = quietCss(this.#textIn(node));
    if (quiet.references > 0) this.#leave('style-references', quiet.references);
    this.#put(`<style>${quiet.css}</style>`);
  }

  #data(text: Node): string {
    this.#textData ??= getter<string>(text, 'data');
    return this.#textData.call(text) ?? '';
  }

  #textIn(node: Node): string {
    let text = '';
    for (let part = this.#first.call(node); part !== null; part = this.#next.call(part))
      text += this.#data(part);
    return text;
  }

  #text(node: Node): void {
    const text = this.#data(node);
    if (text === '') return;
    this.#texts.push(this.#out.length);
    this.#put(escaped(this.#clean(text)));
  }

  #clean(text: string): string {
    // Most texts have no four digits in a row or in two pairs: asked first, since it is asked of every text.
    if (text.length < 13 || !/\d[^\d]?\d[^\d]?\d[^\d]?\d/.test(text)) return text;
    const clean = withoutCardNumbers(text);
    if (clean !== text) this.#leave('card-numbers');
    return clean;
  }

  /** A number that a page prints in four elements of four digits is a card number all the same. */
  #hideSpreadCardNumbers(): void {
    let chain: number[] = [];
    const close = () => {
      if (chain.length > 1) this.#hideIn(chain);
      chain = [];
    };
    for (const place of this.#texts) {
      const text = this.#out[place] ?? '';
      if (text.trim() === '') continue;
      if (chain.length > 0 && !/^\s*[-\u00a0\u202f]?\d/.test(text)) close();
      chain.push(place);
      if (!/\d[-\s]*$/.test(text)) close();
    }
    close();
  }

  #hideIn(places: readonly number[]): void {
    for (const between of ['', ' ']) {
      const whole = places.map((place) => (this.#out[place] ?? '').trim()).join(between);
      const clean = withoutCardNumbers(whole);
      if (clean === whole) continue;
      this.#leave('card-numbers');
      places.forEach((place, index) => {
        this.#out[place] = index === 0 ? clean : '';
      });
      return;
    }
  }

  #leave(what: LeftOutKind, count = 1): void {
    this.#left.set(what, (this.#left.get(what) ?? 0) + count);
  }

  #fill(): void {
    if (!this.#isFull) this.#leave('rest');
    this.#isFull = true;
  }

  #put(html: string): void {
    // What is open is closed all the same, so that the copy stays well formed.
    if (this.#length > COPY_LIMIT && !html.startsWith('</')) {
      this.#fill();
      return;
    }
    this.#length += html.length;
    this.#out.push(html);
  }
}

function escaped(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') : text;
}

function escapedInAttribute(text: string): string {
  return /[&"<>]/.test(text) ? escaped(text).replace(/"/g, '&quot;') : text;
}
