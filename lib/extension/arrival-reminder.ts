import type { Due } from '../claim/claim';
import { arrivalDue } from '../purchase/arrival';
import type { Purchase } from '../purchase/purchase';
import type { Store } from '../store/store';
import { day } from '../values/day';
import { browserLanguage } from './language';
import { arrivalQuestion } from './reminder-words';

const LAST_DAY = day('9999-12-31');

/**
 * Stores the question "did it arrive?" for the day after each purchase is expected, and takes it away once the goods
 * came or a claim is open, whose plan asks what is needed. Repairs what a worker that died left undone; writes only
 * what differs.
 */
export async function planArrivals(store: Store): Promise<void> {
  const [settings, purchases, claims, stored] = await Promise.all([
    store.settings(),
    store.purchases(),
    store.claims(),
    store.dueUpTo(LAST_DAY),
  ]);
  if (!settings.ok || !purchases.ok || !claims.ok || !stored.ok) return;
  const language = settings.value.language ?? browserLanguage();
  const claimed = new Set(claims.value.map(({ purchaseId }) => purchaseId));
  const known = new Map(
    stored.value.filter(({ claimId }) => claimId === null).map((due) => [due.purchaseId, due]),
  );
  for (const purchase of purchases.value) {
    const due = claimed.has(purchase.id)
      ? null
      : arrivalDue(purchase, (one, expected) => arrivalQuestion(one, expected, language));
    if (!isSame(known.get(purchase.id) ?? null, due))
      await store.replaceDue({ purchaseId: purchase.id, claimId: null }, due === null ? [] : [due]);
  }
}

/** The same for one purchase that was just recorded. */
export async function planArrival(store: Store, purchase: Purchase): Promise<void> {
  const [settings, claims] = await Promise.all([store.settings(), store.claimsOf(purchase.id)]);
  if (!settings.ok || !claims.ok) return;
  const language = settings.value.language ?? browserLanguage();
  const due = arrivalDue(purchase, (one, expected) => arrivalQuestion(one, expected, language));
  const isAsked = due !== null && claims.value.length === 0;
  await store.replaceDue({ purchaseId: purchase.id, claimId: null }, isAsked ? [due] : []);
}

function isSame(a: Due | null, b: Due | null): boolean {
  return (
    a === b || (a !== null && b !== null && a.id === b.id && a.day === b.day && a.sentence === b.sentence)
  );
}
