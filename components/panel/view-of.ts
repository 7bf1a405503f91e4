import type { Purchase } from '../../lib/purchase/purchase';
import type { Shop } from '../../lib/seller/shop';
import type { Front } from './use-front-page';

/** What the panel shows of the page in front. */
export type View =
  | { readonly show: 'checkout' | 'shop' | 'due' }
  | { readonly show: 'purchase'; readonly purchaseId: string };

/**
 * A checkout has its checklist, an order's page its purchase, and any other page of a known shop the shop's record.
 */
export function viewOf(front: Front, shop: Shop | null, purchases: readonly Purchase[]): View {
  const { state } = front;
  if (state.state === 'order' && state.did !== 'left-out')
    return { show: 'purchase', purchaseId: state.purchaseId };
  if (state.state === 'read' && state.kind === 'checkout') return { show: 'checkout' };
  if (state.state === 'read' && state.kind === 'legal') return { show: 'shop' };
  const isKnown =
    'host' in state && (shop !== null || purchases.some(({ host }) => host !== '' && host === state.host));
  if (!isKnown) return { show: 'due' };
  return { show: 'shop' };
}
