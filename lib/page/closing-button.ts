/**
 * What a button may end: `receipt` says that all is well and frees the money, `dispute` ends a dispute or calls it solved,
 * `rating` rates the seller, which some marketplaces take for a receipt.
 */
export const CLOSING_ACTS = ['receipt', 'dispute', 'rating'] as const;
export type ClosingAct = (typeof CLOSING_ACTS)[number];

/** A button, link or main heading of a page that may end a right, with its own words. */
export interface ClosingButton {
  readonly act: ClosingAct;
  /** At most 60 characters, as the page prints them. */
  readonly words: string;
}
