import type { Settings } from '../../lib/store/records';
import { valueOr, type World } from './world';

/** Changes what the shopper chose and shows it at once; a failure goes to the page's failure line. */
export async function changeSettings(
  world: World,
  change: (settings: Settings) => Settings,
): Promise<Settings | null> {
  const saved = valueOr(world, await world.store.changeSettings(change));
  if (saved !== null) await world.refresh();
  return saved;
}
