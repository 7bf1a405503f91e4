import { useEffect, useState } from 'preact/hooks';
import { askWorker } from '../../lib/extension/ask-worker';
import { followFrontTab } from '../../lib/extension/front-tab';
import type { FrontPage } from '../../lib/extension/messages';
import { onTabRemembered } from '../../lib/extension/tab-memory';
import type { World } from '../world/world';

/** The page in front of this window, and the site it belongs to. */
export interface Front extends FrontPage {
  readonly tabId: number;
  /** Registrable domain; null where the address may not be known. */
  readonly site: string | null;
  /** What the page is where its shop is known as a marketplace: one of an offer, or another; null elsewhere. */
  readonly marketplace: 'offer' | 'other' | null;
}

/**
 * Follows the page in front: one message to the worker for each change of tab, page or record, and the last answer wins.
 * A worker that died answers when it has woken up. Null until the first answer.
 */
export function useFrontPage(world: World): Front | null {
  const [front, setFront] = useState<Front | null>(null);

  useEffect(() => {
    let latest: number | null = null;
    let asked = 0;
    const ask = async (tabId: number) => {
      latest = tabId;
      asked += 1;
      const mine = asked;
      const answer = await askWorker('front-page', { tabId });
      if (mine !== asked) return;
      if (!answer.ok) {
        world.failure.value = answer.failure;
        return;
      }
      const place = await placeOf(answer.value.address);
      if (mine === asked) setFront({ ...answer.value, tabId, ...place });
    };
    const again = (tabId: number | null) => {
      if (latest !== null && (tabId === null || tabId === latest)) void ask(latest);
    };
    const ends = [
      followFrontTab((tabId) => void ask(tabId)),
      onTabRemembered(again),
      world.store.subscribe(() => again(null)),
    ];
    return () => {
      asked += 1;
      for (const end of ends) end();
    };
  }, [world]);

  return front;
}

type Place = Pick<Front, 'site' | 'marketplace'>;

let placed: ((address: string) => Place) | null = null;

/** The list of public suffixes is large: it is loaded once an address is there, and asked for once. */
async function placeOf(address: string | null): Promise<Place> {
  if (address === null) return { site: null, marketplace: null };
  placed ??= await loadPlaces();
  return placed(address);
}

async function loadPlaces(): Promise<(address: string) => Place> {
  const [{ siteOf }, { isOffer, marketplaceOf }] = await Promise.all([
    import('../../lib/extension/site'),
    import('../../lib/seller/marketplaces'),
  ]);
  return (address) => {
    const isPlace = marketplaceOf(address) !== null;
    return { site: siteOf(address), marketplace: !isPlace ? null : isOffer(address) ? 'offer' : 'other' };
  };
}
