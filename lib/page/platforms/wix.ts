import { fromMarkup } from './from-markup';

/**
 * Wix. Its pages are drawn by scripts that are not public, and no page of a shop was seen: known are only the addresses of its
 * thank-you page, its checkout and the orders among a member's pages. Words must prove what they promise.
 */
export const platform = fromMarkup('wix', [
  { kind: null, address: 'confirmation', at: /\/thank-you-page(?:\/|\?|$)/ },
  { kind: null, address: 'order-history', at: /\/(?:account\/)?my-orders\/?(?:[?#]|$)/ },
  { kind: null, address: 'order-detail', at: /\/(?:account\/)?my-orders\/[\w-]/ },
  { kind: null, address: 'checkout', at: /\/checkout(?:[?#/]|$)/ },
]);
