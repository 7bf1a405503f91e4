import type { structuredOrders } from './structured';

/** Reads the orders that a page states as structured data (structured.ts). */
export type Structured = typeof structuredOrders;

/** Where that file leaves its reading for the reader that is injected after it. The page sees no such thing. */
interface Realm {
  structured?: Structured;
}

/** Makes structured data known to the reader in the same isolated world. */
export function registerStructured(read: Structured): void {
  (globalThis as Realm).structured = read;
}

/** What reads structured data, if its file was injected before the reader. */
export const structuredBeside = (): Structured | undefined => (globalThis as Realm).structured;
