/**
 * What a label on a page announces. `grand-total` names the order's final amount without doubt. Labels that are none
 * of ours are `ignored`, so that their values are not taken.
 */
export type Label =
  | 'number'
  | 'date'
  | 'grand-total'
  | 'total'
  | 'subtotal'
  | 'delivery'
  | 'discount'
  | 'tax'
  | 'payment'
  | 'email'
  | 'promised'
  | 'product'
  | 'quantity'
  | 'unit-price'
  | 'ignored';

/** Phrases looked for anywhere in a heading or line. */
export type PhraseList =
  /** Nouns for an order, as in `Commande n° 4182`. */
  | 'order'
  /** Thanks for an order, or says that it was received. */
  | 'thanks'
  /** Headings or titles of a page about one order. */
  | 'detail'
  | 'history'
  | 'checkout'
  | 'cart'
  | 'legal'
  /** Confirming a receipt or closing a dispute. */
  | 'closing'
  /** The payment failed or was given up. */
  | 'failed'
  /** The payment is awaited. */
  | 'pending'
  /** The button that places or pays the order. */
  | 'pay'
  /** Begins a sentence or label about the day of delivery. */
  | 'arrives'
  /** Shows that a period is not about delivery: returns, refunds, dispatch, guarantee. */
  | 'notArrival'
  /** Headings above goods that were not ordered. */
  | 'recommended';

/** Units of a delay. */
export type Unit = 'hours' | 'calendar' | 'working' | 'ouvrables' | 'weeks';

/**
 * How pages of one language say what the reader looks for. Every text is a small pattern: `|` parts alternatives,
 * brackets group, `?` makes a letter or group optional: `num(éro)?s? de (la )?commande`. Within one text the longer phrase stands
 * before the shorter one that begins it. Accents and capitals do not matter, nor do the signs around a label's words:
 * `Total (TTC) :` is `total ttc`.
 *
 * A new language is one more file like this and one line in `all.ts`.
 */
export interface Words {
  /** Whole labels: `total ht` is not `total`. */
  readonly labels: Readonly<Partial<Record<Label, string>>>;
  /** Twelve months parted by `|`, the forms of one by `,`. */
  readonly months: string;
  readonly phrases: Readonly<Partial<Record<PhraseList, string>>>;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
}
