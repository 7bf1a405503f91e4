/** What a label on a page announces. Labels that are none of ours are listed so that their values are not taken. */
export const LABELS = [
  'number',
  'date',
  'total',
  'subtotal',
  'delivery',
  'discount',
  'tax',
  'payment',
  'email',
  'promised',
  'seller',
  'product',
  'quantity',
  'unit-price',
  'ignored',
] as const;
export type Label = (typeof LABELS)[number];

/**
 * How pages of one language say what the reader looks for. Phrases are compared without accents and in lower case,
 * and may be written either way here. A new language is one more file like this and one line in `all.ts`.
 */
export interface Words {
  readonly language: string;
  /** Whole labels, longest match wins: `total ht` is not `total`. `ignored` keeps strangers out. */
  readonly labels: { readonly [L in Label]: readonly string[] };
  /** Total labels that name the order's final amount without doubt: `total ttc`. They also stand in `total`. */
  readonly finalTotals: readonly string[];
  /** Month names, January first; several forms each. */
  readonly months: readonly (readonly string[])[];
  /** Nouns for an order, as in `Commande n° 4182`. */
  readonly order: readonly string[];
  /** Headings that thank for an order or say that it was received. */
  readonly thanks: readonly string[];
  /** Headings or titles of a page about one order. */
  readonly detail: readonly string[];
  readonly history: readonly string[];
  readonly checkout: readonly string[];
  readonly cart: readonly string[];
  readonly tracking: readonly string[];
  readonly legal: readonly string[];
  /** Confirming a receipt or closing a dispute. */
  readonly closing: readonly string[];
  /** The payment failed or was given up. */
  readonly failed: readonly string[];
  /** The payment is awaited. */
  readonly pending: readonly string[];
  /** The button that places or pays the order. */
  readonly pay: readonly string[];
  /** What begins a sentence or label about the day of delivery. */
  readonly arrives: readonly string[];
  /** Words that show that a period is not about delivery (returns, refunds, dispatch, guarantee). */
  readonly notArrival: readonly string[];
  /** Headings above goods that were not ordered. */
  readonly recommended: readonly string[];
  /** Units of a delay. */
  readonly units: Readonly<
    Record<'hours' | 'calendar' | 'working' | 'ouvrables' | 'weeks', readonly string[]>
  >;
}
