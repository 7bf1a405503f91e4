import { type Dom, domOf } from '../page/dom';
import { tidy } from '../page/fold';
import { type FieldUse, useOf } from './field-uses';

export type Fillable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field that something can be put into. */
export interface FormField {
  readonly element: Fillable;
  readonly use: FieldUse;
  /** The field's label as the page shows it, at most 80 characters; its use's own word stands in when there is none. */
  readonly label: string;
  /** Most characters it takes; null when it does not say. */
  readonly limit: number | null;
}

const FIELD_LIMIT = 300;
const LABEL_LIMIT = 80;

/**
 * The form on a page by which one writes to a shop or a payment firm: the one with a message, else the one with most
 * fields that a letter can answer. Empty when there is none: one lonely field for an e-mail address is a newsletter.
 * Looks at words and states of fields, never at what is in them; changes nothing.
 */
export function contactForm(document: Document): readonly FormField[] {
  const dom = domOf(document);
  const groups = new Map<Element | null, FormField[]>();
  const secret = new Set<Element | null>();
  let seen = 0;
  for (const element of dom.all(document, 'input,textarea,select')) {
    if (++seen > FIELD_LIMIT) break;
    const field = element as Fillable;
    const form = formOf(field, document, dom);
    const tag = dom.name(field) as 'input' | 'textarea' | 'select';
    const read = (name: string) => dom.attr(field, name) ?? '';
    const type = read('type').toLowerCase();
    if (type === 'password') secret.add(form);
    if (!isOpen(field, document, dom)) continue;
    const label = labelOf(field, document, dom);
    const use = useOf({
      tag,
      type: tag === 'input' ? type : '',
      autocomplete: read('autocomplete'),
      label,
      placeholder: read('placeholder'),
      names: `${read('name')} ${read('id')}`,
    });
    if (use === null) continue;
    const group = groups.get(form) ?? [];
    // The first field of a use is the one: a second e-mail field repeats the first and gets the same.
    if (use !== 'email' && group.some((one) => one.use === use)) continue;
    const limit = Number(read('maxlength'));
    group.push({
      element: field,
      use,
      label: (label || tidy(read('placeholder')) || use).slice(0, LABEL_LIMIT),
      limit: read('maxlength') !== '' && limit > 0 ? limit : null,
    });
    groups.set(form, group);
  }
  const candidates = [...groups].filter(([form]) => !secret.has(form)).map(([, fields]) => fields);
  const worth = (fields: readonly FormField[]) =>
    fields.length + (fields.some(({ use }) => use === 'message') ? 10 : 0);
  const best = candidates.sort((a, b) => worth(b) - worth(a))[0] ?? [];
  return worth(best) >= 2 ? best : [];
}

/** The form a field belongs to; null for fields outside of any, which make one group. */
function formOf(field: Element, document: Document, dom: Dom): Element | null {
  for (let at = dom.parent(field); at !== null && at !== document; at = dom.parent(at))
    if (dom.name(at) === 'form') return at as Element;
  return null;
}

/** A field that the shopper sees and may type into. */
function isOpen(field: Fillable, document: Document, dom: Dom): boolean {
  if (dom.attr(field, 'disabled') !== null || dom.attr(field, 'readonly') !== null) return false;
  if (dom.attr(field, 'type')?.toLowerCase() === 'hidden') return false;
  for (let at: Node | null = field; at !== null && at !== document; at = dom.parent(at)) {
    const name = dom.name(at);
    const element = at as Element;
    if (dom.attr(element, 'hidden') !== null || dom.attr(element, 'aria-hidden') === 'true') return false;
    if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(dom.attr(element, 'style') ?? '')) return false;
    if (name === 'fieldset' && dom.attr(element, 'disabled') !== null) return false;
  }
  return true;
}

/** The words beside a field: its label, what names it for screen readers, or the label it stands in. */
function labelOf(field: Element, document: Document, dom: Dom): string {
  const id = dom.attr(field, 'id') ?? '';
  const said: string[] = [];
  const named = dom.attr(field, 'aria-labelledby');
  if (named !== null) {
    for (const part of named.split(/\s+/).slice(0, 5)) {
      const element = isPlainId(part) ? dom.one(document, `[id="${part}"]`) : null;
      if (element !== null) said.push(dom.text(element));
    }
  }
  said.push(dom.attr(field, 'aria-label') ?? '');
  if (isPlainId(id)) {
    const label = dom.one(document, `label[for="${id}"]`);
    if (label !== null) said.push(dom.text(label));
  }
  let outer = dom.parent(field);
  for (let depth = 0; depth < 4 && outer !== null && outer !== document; depth++) {
    if (dom.name(outer) === 'label') said.push(dom.text(outer as Element));
    outer = dom.parent(outer);
  }
  said.push(dom.attr(field, 'title') ?? '');
  return said.map((text) => tidy(text)).find((text) => text !== '' && text.length <= 300) ?? '';
}

/** An id that can stand in a selector as it is. */
function isPlainId(id: string): boolean {
  return /^[\w:.-]{1,120}$/.test(id);
}
