import type { Day } from './day';
import type { Sentence } from './sentence';

/**
 * How sure we are of a fact.
 * - `verified`: read in the official or first-party text on `checkedOn`
 * - `verified-secondary`: read in a restatement (law firm, association, third party)
 * - `recalled`: from memory; never shown as certain
 * - `ours`: no rule gives a number; Recours proposes one and the shopper may change it
 */
export type Certainty = 'verified' | 'verified-secondary' | 'recalled' | 'ours';

/** Why a date or a claim of ours is what it is. */
export interface Basis {
  /** `FR-33`, `klikandpay/closes`: unique, stable. */
  readonly id: string;
  /** What the rule says, in one plain sentence. */
  readonly rule: Sentence;
  /** Article or page: `C. conso. art. L616-1`, `klikandpay.com/gestion-des-litiges/`. */
  readonly source: string;
  readonly url: string | null;
  readonly checkedOn: Day;
  readonly certainty: Certainty;
  /** The day from which the fact must be checked again before it is relied on. */
  readonly expiresOn: Day | null;
  /** What another source says against it, where sources disagree. */
  readonly conflict?: Sentence;
}
