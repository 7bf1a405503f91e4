import { fromMarkup } from './from-markup';

/**
 * Vendure, as its Remix starter draws it. Rests on that starter's confirmation route, CartContents and OrderHistoryItem: utility
 * classes only, so that nothing but the addresses can be told apart. Words must prove them; the confirmation prints the code and
 * the goods, whose quantities are in lists of choices, which are never read.
 */
export const platform = fromMarkup('vendure', [
  { kind: null, address: 'confirmation', at: /\/checkout\/confirmation\/[\w-]+/ },
  { kind: null, address: 'order-history', at: /\/account\/history/ },
  { kind: null, address: 'checkout', at: /\/checkout(?:\/payment)?(?:[?#]|$)/ },
]);
