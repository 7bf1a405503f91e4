import { useEffect, useRef, useState } from 'preact/hooks';
import { lookAtPage } from '../../lib/extension/look-at-page';
import { hostOf, withoutSecrets } from '../../lib/purchase/address';
import { isSellersPage, offerOn } from '../../lib/seller/offer-on';
import type { Shop } from '../../lib/seller/shop';
import { withLook, withPage, withVersion } from '../../lib/seller/shop-record';
import { versionFrom } from '../../lib/seller/version-from';
import { instant, type World } from '../world/world';
import type { Front } from './use-front-page';
import type { LookedAtAs } from './view-of';

export type Looking = 'idle' | 'looking' | 'fetching';

/**
 * Looks at the page in front, once for each page, while it is wanted: links, looks and legal text go to the shop's record.
 * Where the shopper switched it on for this shop, its legal pages are then asked for. What came of it is a new version,
 * if it says something new.
 */
export function useLook(
  world: World,
  front: Front | null,
  shop: Shop | null,
  wanted: LookedAtAs | null,
): Looking {
  const [doing, setDoing] = useState<Looking>('idle');
  const looked = useRef<{ page: string; done: Promise<boolean> } | null>(null);
  const { tabId, address, site } = front ?? { tabId: null, address: null, site: null };
  const isOn = shop?.fetching?.on === true;
  const printed = front?.checkout?.facts.sellerName?.value ?? null;

  useEffect(() => {
    if (wanted === null || tabId === null || address === null || site === null) return;
    let current = true;
    const say = (what: Looking) => current && setDoing(what);
    void (async () => {
      const page = `${tabId} ${address}`;
      if (looked.current?.page !== page) {
        say('looking');
        looked.current = { page, done: lookOnce(world, { tabId, address, site }, wanted) };
      }
      // A look that another turn began is waited for: which pages there are to ask for is what it finds.
      const mine = looked.current;
      if (!(await mine.done) && looked.current === mine) looked.current = null;
      if (isOn) {
        say('fetching');
        await fetchPages(world, { site, address, printed });
      }
      say('idle');
    })();
    return () => {
      current = false;
    };
  }, [world, tabId, address, site, wanted, isOn, printed]);

  return doing;
}

async function lookOnce(
  world: World,
  page: { readonly tabId: number; readonly address: string; readonly site: string },
  wanted: LookedAtAs,
): Promise<boolean> {
  const look = await lookAtPage(page.tabId, page.address);
  // A page that left, is not there yet or may not be read any more: it is looked at when it comes again.
  if (!look.ok) return false;
  const at = await instant();
  const { says } = look.value;
  const [{ withOfferReading }, { withOffers }] = await Promise.all([
    import('../../lib/seller/offer-reading'),
    import('../../lib/seller/offer-seen'),
  ]);
  const changed = await world.store.changeShop(page.site, at, (shop) => {
    const looked = withLook(shop, hostOf(page.address), look.value, at);
    if (isSellersPage(shop, page.address)) return withOfferReading(looked, page.address, says.reading, at);
    const seen =
      wanted === 'legal-page'
        ? looked
        : withOffers(
            looked,
            { address: page.address, isCheckout: wanted === 'checkout' },
            look.value.offers.map((offer) => ({ ...offer, key: withoutSecrets(offer.url) })),
            at,
          );
    // A checkout's own words (a footer, a reminder of the terms) are no legal page.
    if (wanted !== 'legal-page') return seen;
    const kind = says.reading.pageKind;
    const read = withPage(seen, { url: page.address, kind, at, how: 'open', result: 'read', says });
    return withVersion(read, versionFrom(read, at));
  });
  if (!changed.ok) world.failure.value = changed.failure;
  return true;
}

async function fetchPages(
  world: World,
  front: { readonly site: string; readonly address: string; readonly printed: string | null },
): Promise<void> {
  const shops = await world.store.shops();
  const known = shops.ok ? (shops.value.find(({ site }) => site === front.site) ?? null) : null;
  const offer = offerOn(known, front.address, front.printed, await instant());
  const sellers = offer?.sells === 'one' && offer.known !== null ? [offer.known.url] : [];
  const shop = { site: front.site, address: front.address, sellers };
  const [{ fetchLegalPages }, { saysOf }] = await Promise.all([
    import('../../lib/extension/legal-pages'),
    import('../../lib/seller/says'),
  ]);
  const made = await fetchLegalPages(world.store, shop, (text, url, kind) =>
    // Parsed for reading only: no script in it runs and nothing it names is loaded.
    saysOf(new DOMParser().parseFromString(text, 'text/html'), url, kind),
  );
  if (made === 0) return;
  const at = await instant();
  await world.store.changeShop(shop.site, at, (before) =>
    before.pages.some(({ says }) => says !== null) ? withVersion(before, versionFrom(before, at)) : before,
  );
}
