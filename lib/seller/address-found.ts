/** A postal address where it stands on a page. Lines are counted from 0; `at` is a place in line `line`. */
export interface AddressFound {
  /** First and last line it takes. */
  readonly first: number;
  readonly line: number;
  readonly at: number;
  readonly end: number;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  /** Named beside it, or the only one with such a postcode. */
  readonly country: string | null;
  readonly isCountryNamed: boolean;
  /** Countries whose postcodes look so, where none is named. */
  readonly shape: readonly string[];
  /** All in one line, as printed. */
  readonly printed: string;
  readonly excerpt: string;
  readonly weight: number;
}
