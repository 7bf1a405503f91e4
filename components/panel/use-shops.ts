import { useEffect, useState } from 'preact/hooks';
import type { Shop } from '../../lib/seller/shop';
import type { World } from '../world/world';

/** Every shop something is known of, as it is now; null until they were read. */
export function useShops(world: World): readonly Shop[] | null {
  const [shops, setShops] = useState<readonly Shop[] | null>(null);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const found = await world.store.shops();
      if (!current) return;
      if (found.ok) setShops(found.value);
      else world.failure.value = found.failure;
    };
    void read();
    const end = world.store.subscribe(() => void read());
    return () => {
      current = false;
      end();
    };
  }, [world]);
  return shops;
}
