/**
 * What the reader is known to get wrong on our own pages: `page: fact missed` or `page: fact wrong` where it fails with
 * the platform's file and by words alone, and `… (words alone)` or `… (platform file)` where only so. A new failure
 * fails the tests; so does one that is listed here and no longer happens: quality moves only on purpose.
 */
export const KNOWN_FAILURES: readonly string[] = [
  'account-recent-orders--magento-de: rows missed (words alone)',
  'account-recent-orders--magento-en: rows missed (words alone)',
  'account-recent-orders--magento-fr: rows missed (words alone)',
  'checkout-currency-once--generic-en: delivery missed',
  'checkout-journal-one-page--opencart-fr: delivery missed',
  'confirmation-nothing-on-it--sylius-fr: sighting missed (words alone)',
  'detail--amazon-fr: items missed (words alone)',
  'detail--salesforce-en: items missed (words alone)',
  'detail--zen-cart-en: delivery wrong (words alone)',
  'detail--zen-cart-en: subtotal wrong (words alone)',
  'detail--zen-cart-en: total missed (words alone)',
  'detail-invoice-cards--abantecart-en: delivery missed',
  'detail-new-payment--amazon-en-us: items missed (words alone)',
  'detail-old-layout--amazon-de: items wrong (words alone)',
  'detail-returned--zalando-nl: items wrong',
  'detail-two-parcels--amazon-nl: items missed (words alone)',
  'guest-order-lookup-result--generic-de: orderDate missed',
  'history-table-german-words--generic-de: rows missed',
  'thank-you-short--generic-en: orderNumber missed',
];

/** The same of the mails in `eml/`. */
export const KNOWN_MAIL_FAILURES: readonly string[] = [
  'confirmation-handmade-fr: discount missed',
  'ebay-confirmed-en: total missed',
];
