import { useState } from 'preact/hooks';
import type { Shop } from '../../lib/seller/shop';
import { fill } from '../../locales/render';
import { panel } from '../../locales/rooms/panel';
import { settings as room } from '../../locales/rooms/settings';
import { sayInstant } from '../base/say-instant';
import { letFetch } from '../panel/notes-actions';
import { useShops } from '../panel/use-shops';
import { instant, useWorld } from '../world/world';
import { Section } from './section';

/** The only requests Recours ever makes: where they are allowed, and each one made, with its day and how it ended. */
export function RequestsSection() {
  const world = useWorld();
  const words = room(world.language.value).requests;
  const shops = useShops(world) ?? [];
  const [said, say] = useState<string | null>(null);
  const allowed = shops.filter(({ fetching }) => fetching?.on === true);
  const requests = shops
    .flatMap(({ requests: made }) => made)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));

  async function switchOff(shop: Shop) {
    await letFetch(world, shop.site, false);
    say(fill(words.switchedOff, { site: shop.site }));
  }
  async function clear() {
    const at = await instant();
    for (const { site, requests: made } of shops)
      if (made.length > 0) {
        const cleared = await world.store.changeShop(site, at, (shop) => ({ ...shop, requests: [] }));
        if (!cleared.ok) {
          world.failure.value = cleared.failure;
          return;
        }
      }
    say(words.cleared);
  }

  return (
    <Section heading={words.heading}>
      <p>{words.explain}</p>
      <div class="stack">
        <h3>{words.shops}</h3>
        {allowed.length === 0 ? (
          <p class="quiet">{words.noShops}</p>
        ) : (
          <ul class="plain watched">
            {allowed.map((shop) => (
              <li key={shop.site} class="row apart">
                <span class="host">{shop.site}</span>
                <button
                  type="button"
                  class="text"
                  aria-label={fill(words.switchOffLabel, { site: shop.site })}
                  onClick={() => void switchOff(shop)}
                >
                  {words.switchOff}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="stack">
        <h3>{words.list}</h3>
        {requests.length === 0 ? (
          <p class="quiet">{words.none}</p>
        ) : (
          <>
            <ol class="plain watched requests">
              {requests.map((request) => (
                <Request key={`${request.at} ${request.url}`} request={request} />
              ))}
            </ol>
            <div>
              <button type="button" onClick={() => void clear()}>
                {words.clear}
              </button>
            </div>
          </>
        )}
      </div>
      <div role="status">{said !== null && <p class="notice">{said}</p>}</div>
    </Section>
  );
}

function Request({ request }: { readonly request: Shop['requests'][number] }) {
  const { language } = useWorld();
  const spoken = language.value;
  const words = room(spoken).requests;
  const result = request.result === null ? words.notEnded : panel(spoken).fetching.results[request.result];
  return (
    <li>
      <span class="host">{request.url}</span>
      <span class="quiet small"> {fill(words.made, { when: sayInstant(request.at, spoken), result })}</span>
    </li>
  );
}
