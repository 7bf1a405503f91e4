import { UNSHIELDED_LIMIT } from '../../lib/store/records';
import { changeSettings } from '../world/settings-actions';
import type { World } from '../world/world';

/** Switches the warnings on a shop's pages off, or on again; script and badge follow (raise-shield.ts). False when it could not be saved. */
export async function shieldShop(world: World, host: string, warns: boolean): Promise<boolean> {
  const saved = await changeSettings(world, (settings) => {
    const others = (settings.unshielded ?? []).filter((one) => one !== host);
    return { ...settings, unshielded: (warns ? others : [host, ...others]).slice(0, UNSHIELDED_LIMIT) };
  });
  return saved !== null;
}
