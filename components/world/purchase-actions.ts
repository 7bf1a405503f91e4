import { askWorker } from '../../lib/extension/ask-worker';
import type { TabState } from '../../lib/extension/messages';
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

function changed(
  world: World,
  outcome: Awaited<ReturnType<World['store']['changePurchase']>>,
): Purchase | null {
  const purchase = valueOr(world, outcome);
  if (purchase !== null) followUp(world, purchase.id);
  return purchase;
}

/** Purchases whose plans lag behind their facts, and the work that catches up with them, one after the other. */
const lagging = new Set<string>();
let catchingUp: Promise<void> = Promise.resolve();

/**
 * Plans the claims of a changed purchase anew, after the change was answered: the next keystroke is saved before the
 * last one is planned, since a page can close at any moment.
 */
function followUp(world: World, purchaseId: string): void {
  if (lagging.has(purchaseId)) return;
  lagging.add(purchaseId);
  catchingUp = catchingUp
    .then(() => catchUp(world, purchaseId))
    .catch((error: unknown) => {
      world.failure.value = { code: 'unexpected', detail: String(error) };
    });
}

async function catchUp(world: World, purchaseId: string): Promise<void> {
  lagging.delete(purchaseId);
  await world.refresh();
  for (const claim of world.claims.value)
    if (claim.purchaseId === purchaseId && claim.step === 'plan') await replan(world, claim);
  // A corrected promise or a parcel that came changes what the worker asks.
  await askWorker('due-changed', {});
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

/** Deletes many at once, as one undo. */
export async function removeAll(world: World, purchaseIds: readonly string[]): Promise<boolean> {
  const gone = await world.store.removePurchases(purchaseIds, await instant());
  if (!gone.ok) world.failure.value = gone.failure;
  await world.refresh();
  await askWorker('due-changed', {});
  return gone.ok;
}

/** Undoes a deletion or an undone recording; whether the purchase is back. */
export async function bringBack(world: World, purchaseId: string): Promise<boolean> {
  const restored = valueOr(world, await world.store.restorePurchase(purchaseId));
  await world.refresh();
  await refreshOutlooks(world);
  await askWorker('due-changed', {});
  return restored !== null;
}

/** Keeps Recours quiet on pages like the one in the tab, or lets it read them again; what the page is now. */
export async function keepQuiet(world: World, tabId: number, quiet: boolean): Promise<TabState | null> {
  const state = valueOr(world, await askWorker('keep-quiet', { tabId, quiet }));
  await world.refresh();
  return state;
}
