import { intermediaryOfAddress } from './intermediary-hosts';
import type { ReaderResult } from './reader-result';
import type { ScriptFacts } from './script-facts';
import type { SightingFacts } from './sighting';

/**
 * Is a result left open that scripts may complete? An order whose visible page told no number or no total, or a checkout:
 * which payment firms it offers is told by whose scripts it loads.
 */
export function leavesOpen(result: ReaderResult): boolean {
  if (result.result !== 'sighting') return false;
  const { orderNumber, total } = result.sighting.facts;
  return result.sighting.kind === 'checkout' || orderNumber === undefined || total === undefined;
}

/**
 * The result with what it left open as the page's scripts state it; nothing that was read is changed. Scripts that speak of
 * another order than the one whose number is printed complete nothing.
 */
export function completedBy(result: ReaderResult, { addresses, ...stated }: ScriptFacts): ReaderResult {
  if (result.result !== 'sighting' || !leavesOpen(result)) return result;
  const { kind, facts } = result.sighting;
  const isOther = facts.orderNumber !== undefined && facts.orderNumber.value !== stated.orderNumber?.value;
  const more = kind === 'checkout' ? offeredBy(addresses ?? []) : isOther ? {} : stated;
  return { ...result, sighting: { ...result.sighting, facts: { ...more, ...facts } } };
}

/** The payment firms that addresses belong to, each once. */
function offeredBy(addresses: readonly string[]): Pick<SightingFacts, 'offered'> {
  const ids = new Set(addresses.map(intermediaryOfAddress).filter((id) => id !== null));
  return ids.size > 0 ? { offered: [...ids].slice(0, 20) } : {};
}
