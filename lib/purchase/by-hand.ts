import { hostOf } from './address';
import { correctFact } from './correct';
import type { Origin, Purchase, PurchaseFactName, PurchaseFacts } from './purchase';

/** Facts the shopper gave; what is left out is unknown. */
export type TypedFacts = { readonly [N in PurchaseFactName]?: NonNullable<PurchaseFacts[N]>['value'] };

/**
 * A purchase from typed or pasted facts. `from.address` is the shop's web address if the shopper gave one;
 * `from.pasted` is the text the facts were found in.
 */
export function purchaseByHand(
  facts: TypedFacts,
  at: string,
  id: string,
  from: { readonly address?: string; readonly pasted?: string; readonly kind?: Purchase['kind'] } = {},
): Purchase {
  const origin: Extract<Origin, { from: 'typed' | 'pasted' }> =
    from.pasted === undefined
      ? { from: 'typed', at }
      : { from: 'pasted', excerpt: from.pasted.slice(0, 300), at };
  const address = from.address?.trim() ?? '';
  const blank: Purchase = {
    id,
    host: hostOf(/^https?:/i.test(address) ? address : `https://${address}`),
    createdAt: at,
    updatedAt: at,
    removedAt: null,
    kind: from.kind ?? 'unknown',
    asConsumer: 'unknown',
    facts: {},
    doubts: [],
    sightings: [],
  };
  let purchase = blank;
  for (const [name, value] of Object.entries(facts) as [PurchaseFactName, never][])
    if (value !== undefined) purchase = correctFact(purchase, name, value, at, origin);
  return purchase;
}
