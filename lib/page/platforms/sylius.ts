import { fromMarkup } from './from-markup';

/**
 * Sylius. Rests on its shop's templates (Order/thank_you.html.twig, Account/order/show) and on the ids that its own
 * page objects use (`#number`, `#subtotal`, `#total`, `#sylius-order`); no page of a shop was seen. The thank-you page prints
 * no number, in any version: the checkout before it and the order's page after it do.
 */
export const platform = fromMarkup('sylius', [
  {
    kind: 'confirmation',
    at: /\/order\/thank-you/,
    has: '[id^="sylius-"],[data-test-thank-you],[href*="/account/orders/"],[href*="/order/"]',
  },
  {
    kind: 'order-detail',
    at: /\/account\/orders\/[^/?#]+/,
    has: '#sylius-order,#total,[data-test-order-total],[data-test-order-items]',
    facts: {
      orderNumber: ['#number', 'h1'],
      subtotal: ['#subtotal', '[data-test-order-items-total]'],
      total: ['#total', '[data-test-order-total]'],
    },
  },
  { kind: null, address: 'order-history', at: /\/account\/orders\/?(?:[?#]|$)/ },
  { kind: null, address: 'checkout', at: /\/checkout\/(?:address|select-shipping|select-payment|complete)/ },
]);
