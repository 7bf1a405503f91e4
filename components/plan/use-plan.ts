import { useEffect, useState } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Plan } from '../../lib/recourse/plan';
import { planOf } from '../world/claim-actions';
import { useWorld } from '../world/world';

/** The plan of a claim as the records, the settings and the day are now; null until it is made. */
export function usePlan(purchase: Purchase, claim: Claim): Plan | null {
  const world = useWorld();
  const { today, settings } = world;
  const [plan, setPlan] = useState<Plan | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void planOf(world, purchase, claim).then((made) => {
      if (isCurrent) setPlan(made);
    });
    return () => {
      isCurrent = false;
    };
  }, [world, purchase, claim, today.value, settings.value]);
  return plan;
}
