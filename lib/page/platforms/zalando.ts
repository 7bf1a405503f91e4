import { fromMarkup } from './from-markup';

/**
 * Zalando, all its stores. No page was seen, and its class names are made anew at every build. Known are the addresses of a
 * customer's orders; words must prove them.
 */
export const platform = fromMarkup('zalando', [
  { kind: null, address: 'order-detail', at: /\/myaccount\/order-?(?:s\/|detail)[\w/-]*\d/ },
  { kind: null, address: 'order-history', at: /\/myaccount\/orders?\/?(?:[?#]|$)/ },
  { kind: null, address: 'checkout', at: /^\/checkout\// },
]);
