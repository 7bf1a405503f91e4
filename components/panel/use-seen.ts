import { useEffect, useState } from 'preact/hooks';
import { offerOn } from '../../lib/seller/offer-on';
import type { LegalPageKind } from '../../lib/seller/seat';
import type { Shop } from '../../lib/seller/shop';
import { notesNow } from '../../lib/seller/shop-record';
import { useWorld } from '../world/world';
import type { Seen } from './checklist';
import type { Front } from './use-front-page';

/** What must be worked out with packs and lists that the panel's first paint does without. */
type WorkedOut = Pick<Seen, 'protection' | 'rate' | 'fee' | 'mismatches' | 'lookalike' | 'law' | 'meaning'>;

/** Pages on which a seller is named. */
const NAMES_SELLER = new Set<LegalPageKind>(['legal-notice', 'terms', 'contact', 'about']);

const NOT_YET: WorkedOut = {
  protection: null,
  rate: null,
  fee: null,
  mismatches: [],
  lookalike: null,
  meaning: null,
  law: { gives: 'unknown', basis: [] },
};

/** Everything the checklist of the checkout in front says comes from. `at` is now. */
export function useSeen(front: Front, shop: Shop | null, at: string): Seen {
  const { settings, today } = useWorld();
  const host = 'host' in front.state ? front.state.host : '';
  const notes = notesNow(shop, at);
  const cards = settings.value.cards ?? [];
  const card =
    cards.find(({ id }) => id === notes.cardId) ?? (cards.length === 1 ? (cards[0] ?? null) : null);
  const version = shop?.versions.at(-1) ?? null;
  const checkout = front.checkout?.facts ?? null;
  const { country } = settings.value;
  const offer = offerOn(shop, front.address ?? '', checkout?.sellerName?.value ?? null, at);
  const [worked, setWorked] = useState<WorkedOut>(NOT_YET);

  const told = JSON.stringify([
    host,
    checkout,
    version?.at,
    offer?.sells === 'one' ? [offer.name, offer.known?.url, offer.known?.readings.at(-1)?.at] : offer,
    shop?.pages.length,
    shop?.appearance,
    country,
    card,
    today.value,
  ]);
  useEffect(() => {
    let current = true;
    void import('./work-out').then(async ({ workOut }) => {
      const all = await workOut({
        host,
        site: front.site ?? host,
        checkout,
        shop,
        version,
        offer,
        country,
        card,
        today: today.value,
      });
      if (current) setWorked(all);
    });
    return () => {
      current = false;
    };
  }, [told]);

  return {
    ...worked,
    host,
    checkout,
    version,
    offer,
    hasNoLegalLink:
      shop !== null && shop.appearance !== null && !shop.links.some(({ kind }) => NAMES_SELLER.has(kind)),
    pagesRead: (shop?.pages ?? []).filter(({ says }) => says !== null).length,
    country,
    card,
    hasCards: cards.length > 0,
    notes,
    today: today.value,
  };
}
