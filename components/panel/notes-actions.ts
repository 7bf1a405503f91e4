import type { CheckoutNotes } from '../../lib/seller/shop';
import { withNotes } from '../../lib/seller/shop-record';
import { instant, type World } from '../world/world';

/** Changes what the shopper ticked, noted or kept at the checkout of a shop, seen under `host`; saved before it is answered. */
export async function changeNotes(
  world: World,
  { site, host }: { readonly site: string; readonly host: string },
  change: (notes: CheckoutNotes, at: string) => CheckoutNotes,
): Promise<void> {
  const at = await instant();
  const saved = await world.store.changeShop(site, at, (shop) =>
    withNotes(shop, host, at, (notes) => change(notes, at)),
  );
  if (!saved.ok) world.failure.value = saved.failure;
}

/** Lets Recours ask this shop for its legal pages, or no longer. */
export async function letFetch(world: World, site: string, on: boolean): Promise<void> {
  const at = await instant();
  const saved = await world.store.changeShop(site, at, (shop) => ({
    ...shop,
    updatedAt: at,
    fetching: { on, since: at },
  }));
  if (!saved.ok) world.failure.value = saved.failure;
}
