import type { FactName, SightingFacts } from './sighting';

/** The value a fact holds. */
export type FactValue<F extends FactName> = NonNullable<SightingFacts[F]>['value'];

/** One source's answer for one fact. */
export interface Candidate<F extends FactName = FactName> {
  readonly value: FactValue<F>;
  /** The words it was read from. */
  readonly excerpt: string;
  /** 0 to 1. */
  readonly weight: number;
}

export type Candidates = { readonly [F in FactName]: Candidate<F>[] };

/** Adds one source's answer to those of the others; what it does not know is not added. */
export function propose<F extends FactName>(
  list: Candidate<F>[],
  value: NoInfer<FactValue<F>> | null | undefined | '',
  weight: number,
  excerpt: string,
): void {
  if (value) list.push({ value, weight, excerpt });
}

/** The surest first; of two as sure the one that was read first. */
export const bySurety = <T extends { readonly weight: number }>(all: Iterable<T>): T[] =>
  [...all].sort((a, b) => b.weight - a.weight);

/** Every fact that candidates are gathered for. */
export const FACTS =
  'orderNumber orderDate items subtotal delivery discount tax total promised merchant sellerName shippingMethod carrier trackingNumber deliveryState deliveryCountry contractKind payment intermediary shopperEmail merchantEmail'.split(
    ' ',
  ) as FactName[];

/** An empty list for every fact. */
export function noCandidates(): Candidates {
  return Object.fromEntries(FACTS.map((name) => [name, []])) as unknown as Candidates;
}
