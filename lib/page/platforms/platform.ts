import type { AddressKind } from '../address-kind';
import type { Candidates } from '../candidates';
import type { Dom } from '../dom';
import type { HistoryRow } from '../order-history';
import type { PageKind } from '../sighting';
import type { TextFacts } from '../text-facts';
import type { PlatformId } from './ids';

/** What a platform file may use. */
export interface PlatformInput {
  readonly document: Document;
  readonly dom: Dom;
  readonly url: string;
}

/** What a platform makes of a page. */
export interface Recognised {
  /** Said by the platform's own markup; null when only words can tell. */
  readonly kind: PageKind | null;
  /** What the address promises in this platform's own way of writing addresses; the page's words still have to prove it. */
  readonly address?: AddressKind;
  /**
   * Adds what the markup states with the words it was read from; never throws away what words found. `facts` are texts to
   * facts, as the rest of the reader understands them on this page.
   */
  readonly read: (into: Candidates, facts: TextFacts) => void;
  /** On a list of orders: what each row states. */
  readonly rows?: (facts: TextFacts) => readonly HistoryRow[];
}

/** One shop platform or big shop whose own markup says more than words and layout. */
export interface Platform {
  readonly id: PlatformId;
  /**
   * A few cheap look-ups; null where the markup says nothing of the page. Never changes the page and never reads what was
   * typed into it.
   */
  readonly recognise: (input: PlatformInput) => Recognised | null;
}
