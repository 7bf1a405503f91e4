import type { Shop } from '../../lib/seller/shop';
import { marketplaceRow } from './row-marketplace';
import { seatRow } from './row-seat';
import { sellerRow } from './row-seller';
import { RowView } from './row-view';
import type { Front } from './use-front-page';
import { useNow } from './use-now';
import { useSeen } from './use-seen';
import { useTongue } from './use-tongue';
import '../plan/plan.css';

/** Who sells what a marketplace's page in front shows, where he sits, and whose marketplace it is. Nothing elsewhere. */
export function OfferSection({ front, shop }: { readonly front: Front; readonly shop: Shop | null }) {
  const seen = useSeen(front, shop, useNow());
  const tongue = useTongue();
  const rows = [sellerRow(seen, tongue), seatRow(seen, tongue), marketplaceRow(seen, tongue)];
  if (seen.offer === null) return null;
  return (
    <section class="stack">
      <h3>{tongue.words.shop.offer}</h3>
      <ul class="plain checklist">{rows.map((row) => row !== null && <RowView key={row.id} row={row} />)}</ul>
    </section>
  );
}
