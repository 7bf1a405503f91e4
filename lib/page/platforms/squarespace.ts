import { fromMarkup } from './from-markup';

/**
 * Squarespace. Its checkout is not public and no page of a shop was seen; public scripts for its confirmation agree on
 * `#confirmed-page`. Its addresses are known; words must prove the rest.
 */
export const platform = fromMarkup('squarespace', [
  { kind: 'confirmation', has: '#confirmed-page', at: /order-confirmed|oid=/ },
  { kind: null, address: 'confirmation', at: /\/(?:checkout|commerce)\/order-confirmed/ },
  { kind: null, address: 'checkout', at: /\/checkout(?:[?#/]|$)/ },
]);
