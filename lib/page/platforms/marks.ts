/**
 * What the pages of each platform are known by: one look-up for an element that only its pages have. The gate asks, on
 * pages worth reading only, so that the platform's file is injected beside the reader and costs nothing elsewhere.
 * Shops with an address of their own need no mark: the worker knows them by it (hosts.ts). Platforms that live inside
 * other shops' pages stand first.
 */
export const PLATFORM_MARKS = {
  ecwid: '.ec-store,#ecwid_html',
  woocommerce: '[class*="woocommerce"],[class*="wc-block-"]',
  prestashop: '[class*="tax-display-"],[content=PrestaShop],#content-hook_order_confirmation',
  magento: '[type*="x-magento"],[class*="checkout-onepage-"],[class*="sales-order-"],#my-orders-table',
  shopify: '[href*="cdn.shopify.com"],[src*="/cdn/shop/"],#ColumnProduct,#ColumnOrder,.os-order-number',
  shopware: '[class*="is-ctl-"],[class*="is--ctl-"],.finish-ordernumber,.order-table-header-order-number',
  opencart: '[href*="route=common/home"],#account-order,#common-success,#checkout-checkout',
  'zen-cart': '[href*="main_page="],[content*="Zen Cart"]',
  salesforce: '.page[data-action]',
  'sap-commerce': 'cx-storefront',
  bigcommerce: '[href*=".bigcommerce.com/"],[data-test^=order-confirmation],.account-orderTotal',
  wix: '[content^="Wix.com"]',
  squarespace: '[src*=".squarespace.com/"]',
  sylius: '[id^=sylius],[src*=sylius]',
  odoo: '#wrapwrap',
  medusa: '[data-testid^=order-],[data-testid=nav-store-link]',
  vendure: '[src*="preset=thumb"]',
} as const;
export type MarkedId = keyof typeof PLATFORM_MARKS;

/** The platform that made a page, or null; `query` is the document's own look-up. */
export function platformOf(query: (selector: string) => unknown): MarkedId | null {
  for (const id in PLATFORM_MARKS) if (query(PLATFORM_MARKS[id as MarkedId]) !== null) return id as MarkedId;
  return null;
}
