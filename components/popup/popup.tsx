import { useEffect } from 'preact/hooks';
import { go, place } from '../base/hash';
import { later } from '../base/later';
import { useWorld } from '../world/world';
import { PurchaseList } from './list';

const PurchaseView = later(async () => (await import('./purchase-view')).PurchaseView);
const ClaimView = later(async () => (await import('../guide/claim-view')).ClaimView);

/** The popup: the list of purchases, one purchase, or one claim. Only the list's code is there at the first paint. */
export function Popup() {
  const { language } = useWorld();
  useEffect(() => {
    document.documentElement.lang = language.value;
  }, [language.value]);

  const [kind, id, screen, route] = place.value;
  if (kind === 'purchase' && id !== undefined) return <PurchaseView purchaseId={id} key={id} />;
  if (kind === 'claim' && id !== undefined)
    return (
      <ClaimView
        claimId={id}
        key={id}
        surface="popup"
        letterFor={screen === 'letter' && route !== undefined ? route : null}
        onLetter={(letterRoute) =>
          letterRoute === null ? go('claim', id) : go('claim', id, 'letter', letterRoute)
        }
        onLeave={() => go()}
      />
    );
  return <PurchaseList />;
}
