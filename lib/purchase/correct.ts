import { isRead, type Origin, type Purchase, type PurchaseFactName, type PurchaseFacts } from './purchase';

type FactValue<N extends PurchaseFactName> = NonNullable<PurchaseFacts[N]>['value'];

/** The purchase with a fact as the shopper says it. What a page said is kept beside it and never wins again. */
export function correctFact<N extends PurchaseFactName>(
  purchase: Purchase,
  name: N,
  value: FactValue<N>,
  at: string,
  origin: Extract<Origin, { from: 'typed' | 'pasted' }> = { from: 'typed', at },
): Purchase {
  const known = purchase.facts[name];
  const page = known === undefined ? undefined : isRead(known.origin) ? pageWord(known) : known.page;
  const corrected = { value, origin, weight: 1, ...(page === undefined ? {} : { page }) };
  return { ...purchase, updatedAt: at, facts: { ...purchase.facts, [name]: corrected } };
}

/** Takes a correction back: what the page said stands again, and a fact no page gave becomes unknown. */
export function forgetCorrection(purchase: Purchase, name: PurchaseFactName, at: string): Purchase {
  const known = purchase.facts[name];
  if (known === undefined || isRead(known.origin)) return purchase;
  const { [name]: forgotten, ...others } = purchase.facts;
  const facts = known.page === undefined ? others : { ...others, [name]: known.page };
  return { ...purchase, updatedAt: at, facts };
}

function pageWord<W extends { value: unknown; origin: Origin; weight: number }>({
  value,
  origin,
  weight,
}: W) {
  return { value, origin, weight };
}
