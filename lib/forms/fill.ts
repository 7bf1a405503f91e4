import { contactForm, type Fillable, type FormField } from './contact-form';
import type { FieldUse } from './field-uses';

/** What may be filled in; null is unknown and stays empty. */
export type FillValues = Readonly<Record<FieldUse, string | null>>;

/** A field as the shopper is told of it. */
export interface ToldField {
  readonly use: FieldUse;
  readonly label: string;
}

/** What filling did. Nothing is ever sent. */
export interface Filling {
  readonly filled: readonly ToldField[];
  /** Left as it was: it had something in it, the text is too long for it, or it is a list to choose from. */
  readonly left: readonly (ToldField & { readonly why: 'typed' | 'too-long' | 'choose' })[];
}

/** What was in a field before, and what was put there. */
interface Change {
  readonly field: Fillable;
  readonly before: string;
  readonly after: string;
}

/** A filled form, kept so that it can be emptied again. */
export interface Filled extends Filling {
  /** Puts back what was there, but for fields that the shopper has changed since. Returns how many were put back. */
  readonly undo: () => number;
}

/**
 * Fills the contact form of a page with what is known, by the shopper's click. Fields that have something in them are
 * left alone; a text too long for its field is left out whole, never cut. Each field is told of it as by typing, so
 * that forms which keep their own state take it. Never submits. Null when the page has no such form.
 */
export function fillForm(document: Document, values: FillValues): Filled | null {
  const form = contactForm(document);
  if (form.length === 0) return null;
  const filled: ToldField[] = [];
  const left: (ToldField & { why: 'typed' | 'too-long' | 'choose' })[] = [];
  const changes: Change[] = [];
  for (const field of form) {
    const told = { use: field.use, label: field.label };
    const value = valueFor(field, form, values);
    if (value === null || value === '') continue;
    const outcome = put(field, value);
    if (outcome === 'same') continue;
    if (typeof outcome === 'string') left.push({ ...told, why: outcome });
    else {
      changes.push(outcome);
      filled.push(told);
    }
  }
  return { filled, left, undo: () => changes.filter(putBack).length };
}

/** A form without a field for the order's number or subject gets them at the head of the message only if the letter has them: it does. */
function valueFor(field: FormField, form: readonly FormField[], values: FillValues): string | null {
  if (field.use !== 'name') return values[field.use];
  // `Nom` beside `Prénom` is the family name alone.
  const hasFirst = form.some(({ use }) => use === 'first-name');
  return hasFirst ? values['last-name'] : values.name;
}

function put(field: FormField, value: string): Change | 'same' | 'typed' | 'too-long' | 'choose' {
  const { element } = field;
  const before = element.value;
  if (isSelect(element)) {
    const option = Array.from(element.options).find(
      ({ text, value: key }) => field.use === 'order-number' && (text.includes(value) || key === value),
    );
    if (option === undefined) return 'choose';
    if (option.value === before) return 'same';
    return change(element, before, option.value);
  }
  if (before === value) return 'same';
  if (before.trim() !== '') return 'typed';
  if (field.limit !== null && value.length > field.limit) return 'too-long';
  return change(element, before, value);
}

function isSelect(element: Fillable): element is HTMLSelectElement {
  return 'options' in element;
}

function change(field: Fillable, before: string, after: string): Change {
  set(field, after);
  return { field, before, after: field.value };
}

function putBack({ field, before, after }: Change): boolean {
  if (field.value !== after) return false;
  set(field, before);
  return true;
}

/** Sets a field as typing does: the prototype's own setter, then the two events that forms listen to. */
function set(field: Fillable, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  if (setter === undefined) field.value = value;
  else setter.call(field, value);
  for (const name of ['input', 'change'])
    field.dispatchEvent(new (field.ownerDocument.defaultView?.Event ?? Event)(name, { bubbles: true }));
}
