import { isSameShop, shopHost, unsettled } from '../../lib/claim/shield';
import { fill } from '../../locales/render';
import { shield as room } from '../../locales/rooms/shield';
import { shieldShop } from '../shield/shield-actions';
import { useWorld } from '../world/world';
import { Section } from './section';

/** Shops on whose pages Recours warns before buttons that may end a right, each with its switch. */
export function ShieldSection() {
  const world = useWorld();
  const words = room(world.language.value).settings;
  const off = world.settings.value.unshielded ?? [];
  const open = unsettled(world.purchases.value, world.claims.value, world.today.value);
  const hosts = [...new Set([...open.map(({ purchase }) => shopHost(purchase.host)), ...off])].sort();
  if (hosts.length === 0) return null;
  const offAt = (host: string) => off.filter((one) => isSameShop(one, host));

  async function change(host: string, warns: boolean) {
    for (const one of warns ? offAt(host) : [host]) await shieldShop(world, one, warns);
  }

  return (
    <Section heading={words.heading}>
      <p>{words.explain}</p>
      <ul class="plain watched">
        {hosts.map((host) => (
          <li key={host}>
            <label class="row">
              <input
                type="checkbox"
                checked={offAt(host).length === 0}
                onChange={(event) => void change(host, event.currentTarget.checked)}
              />
              <span class="host">{fill(words.warn, { host })}</span>
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
