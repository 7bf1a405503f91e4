import { useState } from 'preact/hooks';
import { forgetHeld } from '../../lib/extension/held-pages';
import { openPage } from '../../lib/extension/tabs';
import { withoutSecrets } from '../../lib/purchase/address';
import type { LegalPageKind } from '../../lib/seller/seat';
import type { Shop } from '../../lib/seller/shop';
import { localDay } from '../../lib/values/day';
import { fill, plural, sayPlainDay } from '../../locales/render';
import { panel as room } from '../../locales/rooms/panel';
import { nameOf } from '../popup/row';
import { countryName } from '../settings/countries';
import { useWorld } from '../world/world';
import { FetchSwitch } from './fetch-switch';
import { KeepTerms } from './keep-terms';
import { OfferSection } from './offer-section';
import type { Front } from './use-front-page';
import type { Looking } from './use-look';

/** Purchases shown before the dossier has the rest. */
const SHOWN = 5;

/** What is known of the shop in front: earlier purchases, and what its pages said on which day. */
export function ShopView(props: {
  readonly front: Front;
  readonly shop: Shop | null;
  readonly doing: Looking;
  /** The page in front is a legal page of the shop. */
  readonly isLegal: boolean;
  /** It is a marketplace's page of goods. */
  readonly isOffer: boolean;
}) {
  const { front, shop } = props;
  const world = useWorld();
  const language = world.language.value;
  const words = room(language);
  const says = words.shop;
  const [isForgotten, setForgotten] = useState(false);
  const { site } = front;
  if (site === null || !('host' in front.state)) return null;
  const { host, watched } = front.state;
  const hosts = new Set([host, ...(shop?.hosts ?? [])]);
  const purchases = world.purchases.value.filter((purchase) => hosts.has(purchase.host));

  async function forget() {
    const gone = await world.store.forgetShop(site ?? '');
    await forgetHeld();
    if (gone.ok) setForgotten(true);
    else world.failure.value = gone.failure;
  }

  /** Who sold, as the shop's pages said on a day; two that differ in smaller things say the same here. */
  function sayVersion({ at, seller: { entity } }: Shop['versions'][number]): string {
    const day = localDay(at);
    return fill(says.version, {
      day: day === null ? '' : sayPlainDay(day, language),
      name: entity?.name?.value ?? says.unnamed,
      country: entity?.country ? countryName(entity.country.value, language) : says.noCountry,
    });
  }

  return (
    <>
      <div class="panel-title">
        <h2>{site}</h2>
        <span class="quiet small">{words.titleShop}</span>
      </div>
      {props.isOffer && <OfferSection front={front} shop={shop} />}
      <section class="stack">
        <h3>{purchases.length === 0 ? says.noEarlier : plural(says.earlier, purchases.length, language)}</h3>
        <ul class="plain stack">
          {purchases.slice(0, SHOWN).map((purchase) => (
            <li key={purchase.id}>
              <button
                type="button"
                class="text"
                onClick={() => void openPage(`dossier.html#/purchase/${purchase.id}`)}
              >
                {nameOf(purchase, language)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {shop !== null && shop.versions.length > 0 && (
        <section class="stack">
          <h3>{says.versions}</h3>
          <ol class="plain stack" reversed>
            {[...new Set(shop.versions.toReversed().map(sayVersion))].map((said) => (
              <li key={said} class="small">
                {said}
              </li>
            ))}
          </ol>
        </section>
      )}
      {props.isLegal && front.address !== null && (
        <KeepTerms
          tabId={front.tabId}
          address={front.address}
          site={site}
          front="legal-page"
          kind={kindOf(shop, front.address)}
          mayFetch={shop?.fetching?.on === true}
        />
      )}
      <FetchSwitch site={site} host={host} isWatched={watched} shop={shop} doing={props.doing} />
      <div role="status">{isForgotten && <p class="notice">{says.forgotten}</p>}</div>
      {shop !== null && (
        <div>
          <button type="button" class="text danger" onClick={() => void forget()}>
            {says.forget}
          </button>
        </div>
      )}
    </>
  );
}

/** What the legal page in front is: as it was read, else as the link to it promised. */
function kindOf(shop: Shop | null, address: string): LegalPageKind | null {
  const read = shop?.pages.find(({ url }) => url === address)?.kind;
  const linked = shop?.links.find(({ url }) => withoutSecrets(url) === address)?.kind;
  return read ?? linked ?? null;
}
