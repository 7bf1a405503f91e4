import type { Claim } from '../../lib/claim/claim';
import { askWorker } from '../../lib/extension/ask-worker';
import { replan } from './claim-actions';
import { valueOr, type World } from './world';

/** Deletes a claim with what is due of it; whoever keeps the record can bring it back. */
export async function removeClaim(world: World, claimId: string): Promise<boolean> {
  const gone = await world.store.removeClaim(claimId);
  if (!gone.ok) world.failure.value = gone.failure;
  await world.refresh();
  await askWorker('due-changed', {});
  return gone.ok;
}

/** Undoes a deletion: the claim as it was, planned anew. */
export async function bringClaimBack(world: World, claim: Claim): Promise<boolean> {
  const back = valueOr(world, await world.store.addClaim(claim));
  if (back === null) return false;
  await world.refresh();
  if (back.step === 'plan') await replan(world, back);
  return true;
}
