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
  | 'shipping-method'
  | 'carrier'
  | 'tracking'
  /** Who sells on a marketplace. */
  | 'seller'
  /** The delivery address. */
  | 'ship-to'
  | 'status'
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
  /** The button that puts a good into the cart. */
  | 'product'
  | 'legal'
  /** Headings of a page that follows a parcel. */
  | 'tracking'
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
  /** Headings above goods that were not ordered. */
  | 'recommended'
  /** Makes of a sentence one that may never come true: `if your payment was declined`. */
  | 'if';

/** How far a delivery has come, as a status or a heading says it. */
export type State = 'delivered' | 'shipped' | 'prepared' | 'cancelled' | 'returned';

/** Units of a delay. */
export type Unit = 'hours' | 'calendar' | 'working' | 'ouvrables' | 'weeks';

/**
 * Where shops of our languages deliver to most; others stay unknown rather than guessed. Of those that begin with one
 * letter, the one that this letter stands for on envelopes is first.
 */
export const COUNTRIES = 'FR DE CH AT BE LU NL IT ES PT GB IE US CA AU NZ DK SE NO FI PL LI MC'.split(' ');

/**
 * How pages of one language say what the reader looks for. `|` parts phrases, a space their words, `/` the forms of one
 * word, and `?` ends a word that may be missing: `numero/code de? votre/la? commande`. Written without capitals and accents
 * (`ss` for `ß`), as pages are compared; the signs between words do not matter: `Total (TTC) :` is `total ttc`. `#` and
 * `:` are words of their own.
 *
 * A new language is one more file like this and one line in `all.ts`.
 */
export interface Words {
  readonly language: string;
  /** Small words that pages of this language cannot do without. */
  readonly small: string;
  /** Whole labels: `total ht` is not `total`. What could be two labels is the one that stands first. */
  readonly labels: Readonly<Partial<Record<Label, string>>>;
  /** Twelve months parted by `|`, the forms of one by `/`; what is English, too, is left to it. */
  readonly months: string;
  readonly phrases: Readonly<Partial<Record<PhraseList, string>>>;
  /**
   * For each list of `HINTED` (`hints.ts`), parted by `:`, parts of words: every phrase of the list holds one, perhaps of
   * French, German or English, which are always there.
   */
  readonly hints: string;
  readonly states: Readonly<Partial<Record<State, string>>>;
  /** The names of `COUNTRIES`, in their order; the last may be left to English. */
  readonly countries: string;
  /** Beginnings of words that show that a period is not about delivery: returns, refunds, dispatch, guarantee. */
  readonly notArrival: string;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
}
