import { fromMarkup } from './from-markup';

/**
 * Cdiscount. No page was seen. Rests on public readers of its customer's pages: one (to 2023) takes the order's number from
 * `.czOrderCustomerReference` of the tracking page, which shows one order chosen from a list; one (2025) opens an order at
 * `/DisplayOrderTrackingByScopusId/…`. Everything else is read by words.
 */
export const platform = fromMarkup('cdiscount', [
  {
    kind: null,
    address: 'order-detail',
    has: '.czOrderCustomerReference',
    facts: { orderNumber: '.czOrderCustomerReference' },
  },
  { kind: null, address: 'order-detail', at: /^\/displayordertrackingbyscopusid\//i },
]);
