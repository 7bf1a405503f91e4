import { useEffect, useState } from 'preact/hooks';
import type { Exhibit } from '../../lib/evidence/exhibit';
import { type Exhibits, exhibitsIn } from '../../lib/store/exhibits';
import { useWorld, type World } from '../world/world';

/** The evidence in this page's store. */
export const evidenceOf = (world: World): Exhibits => exhibitsIn(world.store);

/** The exhibits of a purchase, in the order of their numbers, as they are now; null until they are read. */
export function useExhibits(purchaseId: string): readonly Exhibit[] | null {
  const world = useWorld();
  const [exhibits, show] = useState<readonly Exhibit[] | null>(null);
  useEffect(() => {
    let isShown = true;
    const read = async () => {
      const found = await evidenceOf(world).exhibitsOf(purchaseId);
      if (!isShown) return;
      if (found.ok) show(found.value);
      else world.failure.value = found.failure;
    };
    void read();
    const end = world.store.subscribe(() => void read());
    return () => {
      isShown = false;
      end();
    };
  }, [purchaseId]);
  return exhibits;
}
