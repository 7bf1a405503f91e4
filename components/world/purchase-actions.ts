import { askWorker } from '../../lib/extension/ask-worker';
import { correctFact, forgetCorrection } from '../../lib/purchase/correct';
import type { Purchase, PurchaseFactName, PurchaseFacts } from '../../lib/purchase/purchase';
import { refreshOutlooks, replan } from './claim-actions';
import { instant, valueOr, type World } from './world';

type FactValue<N extends PurchaseFactName> = NonNullable<PurchaseFacts[N]>['value'];

/** Sets a fact as the shopper says it; no page overwrites it. Claims of the purchase are planned anew. */
export async function correct<N extends PurchaseFactName>(
  world: World,
  purchaseId: string,
  name: N,
  value: FactValue<N>,
): Promise<Purchase | null> {
  const at = await instant();
  return changed(
    world,
    await world.store.changePurchase(purchaseId, (purchase) => correctFact(purchase, name, value, at)),
  );
}

/** Takes a correction back: what the page said stands again, or the fact is unknown. */
export async function takeBack(
  world: World,
  purchaseId: string,
  name: PurchaseFactName,
): Promise<Purchase | null> {
  const at = await instant();
  return changed(
    world,
    await world.store.changePurchase(purchaseId, (purchase) => forgetCorrection(purchase, name, at)),
  );
}

async function changed(
  world: World,
  outcome: Awaited<ReturnType<World['store']['changePurchase']>>,
): Promise<Purchase | null> {
  const purchase = valueOr(world, outcome);
  if (purchase === null) return null;
  await world.refresh();
  for (const claim of world.claims.value)
    if (claim.purchaseId === purchase.id && claim.step === 'plan') await replan(world, claim);
  // A corrected promise or a parcel that came changes what the worker asks.
  await askWorker('due-changed', {});
  return purchase;
}

/** Changes a purchase in another way than by one fact; its claims are planned anew. */
export async function changePurchase(
  world: World,
  purchaseId: string,
  change: (purchase: Purchase) => Purchase,
): Promise<Purchase | null> {
  const at = await instant();
  return changed(
    world,
    await world.store.changePurchase(purchaseId, (purchase) => ({ ...change(purchase), updatedAt: at })),
  );
}

/** Deletes a purchase; `bringBack` undoes it. */
export async function remove(world: World, purchaseId: string): Promise<boolean> {
  const gone = await world.store.removePurchase(purchaseId, await instant());
  if (!gone.ok) world.failure.value = gone.failure;
  await askWorker('due-changed', {});
  return gone.ok;
}

/** Undoes a deletion or an undone recording. */
export async function bringBack(world: World, purchaseId: string): Promise<void> {
  valueOr(world, await world.store.restorePurchase(purchaseId));
  await world.refresh();
  await refreshOutlooks(world);
  await askWorker('due-changed', {});
}
