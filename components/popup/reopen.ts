import { effect } from '@preact/signals';
import { daysBetween, parseDay } from '../../lib/values/day';
import { place } from '../base/hash';
import { instant, type World } from '../world/world';

/** A view left longer ago than this is not what the shopper comes back for. */
const DAYS_REMEMBERED = 1;

/**
 * Takes the popup back to where it was when it closed, unless it was opened at a place of its own, and from then on
 * remembers every change of place. Called once, before the first paint.
 */
export function reopen(world: World): void {
  const left = world.settings.value.popupView;
  if (place.value.length === 0 && left !== null && isRecent(left.at, world)) {
    const parts = left.hash.replace(/^#\/?/, '').split('/').filter(Boolean);
    if (isStillThere(parts, world)) {
      history.replaceState(null, '', left.hash);
      place.value = parts;
    }
  }

  let remembered = left?.hash ?? null;
  effect(() => {
    const hash = place.value.length === 0 ? null : `#/${place.value.join('/')}`;
    if (hash === remembered) return;
    remembered = hash;
    void remember(world, hash);
  });
}

async function remember(world: World, hash: string | null): Promise<void> {
  const at = await instant();
  const saved = await world.store.changeSettings((settings) => ({
    ...settings,
    popupView: hash === null ? null : { hash, at },
  }));
  if (!saved.ok) world.failure.value = saved.failure;
}

function isRecent(at: string, world: World): boolean {
  const day = parseDay(at.slice(0, 10));
  return day !== null && daysBetween(day, world.today.value) <= DAYS_REMEMBERED;
}

function isStillThere([kind, id]: readonly string[], world: World): boolean {
  if (kind === 'purchase') return world.purchases.value.some((purchase) => purchase.id === id);
  if (kind !== 'claim') return false;
  const claim = world.claims.value.find((candidate) => candidate.id === id);
  return claim !== undefined && world.purchases.value.some((purchase) => purchase.id === claim.purchaseId);
}
