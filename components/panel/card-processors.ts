/** Firms through which one pays by card: the card's issuer then decides. Wallets and pay-later firms are none of them. */
export const CARD_PROCESSORS: ReadonlySet<string> = new Set([
  'klikandpay',
  'braintree',
  'stripe',
  'adyen',
  'mollie',
  'checkout-com',
  'payplug',
  'payzen',
  'sips',
  'worldline',
  'datatrans',
  'saferpay',
  'apple-pay',
  'google-pay',
  'shop-pay',
]);
