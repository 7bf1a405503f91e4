import type { FactName, SightingFacts } from './sighting';

/** The value a fact holds. */
export type FactValue<F extends FactName> = NonNullable<SightingFacts[F]>['value'];

/** One source's answer for one fact. */
export interface Candidate<F extends FactName = FactName> {
  readonly value: FactValue<F>;
  readonly excerpt: string;
  /** 0 to 1. */
  readonly weight: number;
  /** Line of the page's text, for nearness; -1 when it is from elsewhere. */
  readonly line: number;
  /** `labels`, `woocommerce`, `schema-org`, … */
  readonly source: string;
}

export type Candidates = { [F in FactName]: Candidate<F>[] };

/** An empty list for every fact. */
export function noCandidates(): Candidates {
  return {
    orderNumber: [],
    orderDate: [],
    items: [],
    subtotal: [],
    delivery: [],
    discount: [],
    tax: [],
    total: [],
    promised: [],
    merchant: [],
    payment: [],
    intermediary: [],
    shopperEmail: [],
    merchantEmail: [],
  };
}
