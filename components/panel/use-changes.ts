import { useEffect, useState } from 'preact/hooks';
import type { Sale } from '../../lib/purchase/purchase';
import type { Shop } from '../../lib/seller/shop';
import { panel as room } from '../../locales/rooms/panel';
import { countryName } from '../settings/countries';
import { useWorld } from '../world/world';

/** What the shop's pages say otherwise than when the purchase was made, one plain sentence each. */
export function useChanges(sale: Sale | null, shop: Shop | null): readonly string[] {
  const { language } = useWorld();
  const spoken = language.value;
  const [changes, setChanges] = useState<readonly string[]>([]);
  const latest = shop?.versions.at(-1) ?? null;
  const offer = sale?.offer ?? null;
  const reading = shop?.offerSellers?.find(({ url }) => url === offer?.url)?.readings.at(-1) ?? null;
  const version = sale !== null && latest !== null && latest.at > sale.readAt ? latest : null;
  const anew = offer?.stated != null && reading !== null && reading.at > offer.stated.at ? reading : null;
  const isNewer = version !== null || anew !== null;
  useEffect(() => {
    if (sale === null || !isNewer) return setChanges([]);
    let current = true;
    void import('./say-changes').then(({ sayChanges }) => {
      const tongue = {
        words: room(spoken),
        language: spoken,
        countryName: (code: string) => countryName(code, spoken),
      };
      if (current) setChanges(sayChanges(sale, { version, offer: anew }, tongue));
    });
    return () => {
      current = false;
    };
  }, [isNewer, version?.at, anew?.at, sale?.readAt, spoken]);
  return changes;
}
