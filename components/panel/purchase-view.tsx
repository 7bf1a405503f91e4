import { openPage } from '../../lib/extension/tabs';
import { isInEu } from '../../lib/law/applicable';
import { expectedBy } from '../../lib/purchase/arrival';
import type { Shop } from '../../lib/seller/shop';
import { localDay } from '../../lib/values/day';
import { fill, plural, sayMoney, sayPlainDay, sayShortDay } from '../../locales/render';
import { panel as room } from '../../locales/rooms/panel';
import { nameOf } from '../popup/row';
import { countryName } from '../settings/countries';
import { startClaim } from '../world/claim-actions';
import { useWorld } from '../world/world';
import { useChanges } from './use-changes';

/** The purchase whose page is in front: its facts in short, how its shop stood then, and what has changed since. */
export function PurchaseView(props: { readonly purchaseId: string; readonly shops: readonly Shop[] }) {
  const world = useWorld();
  const language = world.language.value;
  const words = room(language);
  const says = words.purchase;
  const purchase = world.purchases.value.find(({ id }) => id === props.purchaseId);
  const shop = props.shops.find(({ site }) => site === purchase?.sale?.site) ?? null;
  const changes = useChanges(purchase?.sale ?? null, shop);
  if (purchase === undefined) return null;
  const { facts, sale, checkout } = purchase;
  const expected = expectedBy(purchase);
  const day = (of: Parameters<typeof sayShortDay>[0]) => sayShortDay(of, language, world.today.value);
  const offer = sale?.offer ?? null;
  const seller = (offer === null ? sale?.seller : offer.stated?.seller)?.entity ?? null;
  const readAt = offer === null ? sale?.readAt : offer.stated?.at;
  const stated = [
    seller?.name?.value ?? offer?.name,
    seller?.country && countryName(seller.country.value, language),
  ]
    .filter(Boolean)
    .join(' · ');
  const readOn = readAt === undefined ? null : localDay(readAt);
  // Only the law of the Union asks shops for that function.
  const found = isInEu(world.settings.value.country ?? '') ? sale?.withdrawal : undefined;

  async function wrong() {
    const claim = await startClaim(world, props.purchaseId);
    if (claim !== null) await openPage(`dossier.html#/claim/${claim.id}`);
  }

  return (
    <>
      <div class="panel-title">
        <h2>{nameOf(purchase, language)}</h2>
        <span class="quiet small">{words.titleOrder}</span>
      </div>
      <div class="stack">
        {facts.orderNumber && <p>{fill(says.order, { number: facts.orderNumber.value })}</p>}
        {facts.total && <p class="amount">{sayMoney(facts.total.value, language)}</p>}
        {facts.deliveredOn ? (
          <p>{fill(says.arrived, { day: day(facts.deliveredOn.value) })}</p>
        ) : (
          expected && expected.from !== 'ours' && <p>{fill(says.expected, { day: day(expected.day) })}</p>
        )}
      </div>
      <section class="stack">
        <h3>{says.seller}</h3>
        <p>
          {stated === '' ? (
            <span class="quiet">{says.sellerUnknown}</span>
          ) : offer === null ? (
            stated
          ) : (
            fill(says.onMarketplace, { name: stated, site: sale?.site ?? '' })
          )}
        </p>
        {readOn !== null && (
          <p class="quiet small">{fill(says.readOn, { day: sayPlainDay(readOn, language) })}</p>
        )}
        {found?.found === 'yes' && <p class="small">{fill(says.functionYes, { words: found.words })}</p>}
        {found?.found === 'no' && <p class="small">{says.functionNo}</p>}
        {checkout !== undefined && checkout.kept.length > 0 && (
          <p class="small">{plural(says.kept, checkout.kept.length, language)}</p>
        )}
        {checkout !== undefined && checkout.note !== '' && (
          <p class="small">
            {says.note}: {checkout.note}
          </p>
        )}
        {changes.length > 0 && (
          <div class="notice soon stack small">
            <p>{says.changed}</p>
            <ul class="plain stack">
              {changes.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
      <div class="row">
        <button
          type="button"
          class="main"
          onClick={() => void openPage(`dossier.html#/purchase/${props.purchaseId}`)}
        >
          {says.open}
        </button>
        <button type="button" onClick={() => void wrong()}>
          {says.wrong}
        </button>
      </div>
    </>
  );
}
