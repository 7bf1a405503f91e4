import { replan } from './claim-actions';
import type { World } from './world';

/** Plans every claim anew, after something that decides them all (the country) has changed. */
export async function replanAll(world: World): Promise<void> {
  for (const claim of world.claims.value) if (claim.step === 'plan') await replan(world, claim);
}
