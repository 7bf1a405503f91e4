import { useEffect } from 'preact/hooks';
import { openPage } from '../../lib/extension/tabs';
import type { Shop } from '../../lib/seller/shop';
import { frame as room } from '../../locales/rooms/frame';
import { FailureLine } from '../base/failure-line';
import { Icon, Mark } from '../base/icon';
import { later } from '../base/later';
import { useWorld } from '../world/world';
import { PageNote } from './page-note';
import { type Front, useFrontPage } from './use-front-page';
import { useLook } from './use-look';
import { useShops } from './use-shops';
import { viewOf } from './view-of';

const CheckoutView = later(async () => (await import('./checkout-view')).CheckoutView);
const PurchaseView = later(async () => (await import('./purchase-view')).PurchaseView);
const ShopView = later(async () => (await import('./shop-view')).ShopView);
const ShieldWarning = later(async () => (await import('../shield/shield-warning')).ShieldWarning);
const DueView = later(async () => (await import('./due-view')).DueView);

/** The panel beside the page in front: its checklist at a checkout, the purchase after it, else the shop or what is next. */
export function Panel() {
  const world = useWorld();
  const { language } = world;
  const words = room(language.value);
  const front = useFrontPage(world);
  const shops = useShops(world);
  const shop = shopOf(front, shops);
  const view = front === null || shops === null ? null : viewOf(front, shop, world.purchases.value);
  const doing = useLook(world, front, shop, view?.lookedAtAs ?? null);
  useEffect(() => {
    document.documentElement.lang = language.value;
  }, [language.value]);

  return (
    <div class="panel-page">
      <header class="panel-header">
        <h1 class="brand row">
          <Mark /> {words.title}
        </h1>
        <button
          type="button"
          class="icon-only"
          aria-label={words.settings}
          onClick={() => void openPage('settings.html')}
        >
          <Icon name="settings" />
        </button>
      </header>
      <main class="stack-wide" data-view={view?.show ?? 'none'}>
        <FailureLine />
        {front === null || view === null ? (
          <p class="quiet" role="status">
            {words.working}
          </p>
        ) : (
          <>
            <ShieldWarning
              tabId={front.tabId}
              round={front}
              onShow={({ claim, purchase }) =>
                void openPage(
                  `dossier.html#/${claim === null ? `purchase/${purchase.id}` : `claim/${claim.id}`}`,
                )
              }
            />
            {view.show === 'checkout' && <CheckoutView front={front} shop={shop} doing={doing} />}
            {view.show === 'purchase' && <PurchaseView purchaseId={view.purchaseId} shops={shops ?? []} />}
            {view.show === 'shop' && (
              <ShopView
                front={front}
                shop={shop}
                doing={doing}
                isLegal={view.lookedAtAs === 'legal-page'}
                isOffer={view.lookedAtAs === 'offer'}
              />
            )}
            {view.show === 'due' && <DueView />}
            <PageNote front={front} />
          </>
        )}
      </main>
    </div>
  );
}

function shopOf(front: Front | null, shops: readonly Shop[] | null): Shop | null {
  return shops?.find(({ site }) => site === front?.site) ?? null;
}
