import type { Candidates } from '../candidates';
import type { CurrencyReading } from '../currency';
import type { DateReading } from '../date-text';
import type { Dom } from '../dom';
import type { PageKind } from '../sighting';
import type { PlatformId } from './marks';

/** What a platform file may use. */
export interface PlatformInput {
  readonly document: Document;
  readonly dom: Dom;
  readonly url: string;
  readonly currencies: CurrencyReading;
  readonly dates: DateReading;
}

/** One shop platform whose own markup says more than words and layout. */
export interface Platform {
  readonly id: PlatformId;
  /** A few cheap look-ups: is the page made by it, and what kind of page does its markup say? Null: not its page. */
  readonly recognise: (
    input: Pick<PlatformInput, 'document' | 'dom' | 'url'>,
  ) => { readonly kind: PageKind | null } | null;
  /** Adds what the markup states; never throws away what words found. */
  readonly read: (input: PlatformInput, kind: PageKind, into: Candidates) => void;
}
