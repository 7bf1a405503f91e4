import type { LetterFacts } from '../facts';

/** What all letters of one language are made of. Null: the fact is unknown and the sentence vanishes. */
export interface Phrases {
  /** "On 3 November 2026 I placed order no. 20931 at luminaires.ch for CHF 189.00." */
  order(facts: LetterFacts): string;
  /** The items, one a line, up to `itemsShown`, and how many more there are. */
  items(facts: LetterFacts): string | null;
  payment(facts: LetterFacts): string | null;
  /** What was promised, or the law's own day where nothing is known to be promised. */
  promised(facts: LetterFacts): string | null;
  /** What is wrong, on the day of the letter. */
  trouble(facts: LetterFacts): string;
  /** What was written to the seller before, and what became of it; `toSeller` speaks to him. */
  contacts(facts: LetterFacts, toSeller: boolean): string | null;
  /** What the seller is asked to do, and by which day. */
  request(facts: LetterFacts): string;
  /** What is wanted, in a few words, for someone who is not the seller. */
  wanted(facts: LetterFacts): string;
  reply(facts: LetterFacts): string;
  /** Closing words (`formal`: those of a registered letter), name, and how to reach the shopper. */
  signature(facts: LetterFacts, formal: boolean): string;
  /** The line that lists what comes with a letter on paper. */
  enclosed(facts: LetterFacts, enclosures: readonly string[]): string;
}

/** The sum that was paid; unknown when the order is only paid on invoice or at the door. */
export function paid(facts: LetterFacts): LetterFacts['total'] {
  const method = facts.payment?.method;
  return method === 'invoice' || method === 'cash-on-delivery' ? null : facts.total;
}

const NETWORKS: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  maestro: 'Maestro',
  cb: 'CB',
  amex: 'American Express',
  'american-express': 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
};

/** A card network by its usual name, or as the page printed it. */
export function networkName(network: string): string {
  return Object.hasOwn(NETWORKS, network) ? (NETWORKS[network] ?? network) : network;
}

/** Who signs and how he can be reached, line by line; the printed letter carries the same in its head. */
export function signatureLines(facts: LetterFacts): string[] {
  const { name, address, email } = facts.shopper;
  return [...(name === null ? [] : [name]), ...address, ...(email === null ? [] : [email])];
}
