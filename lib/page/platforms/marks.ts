/**
 * What the pages of each platform are known by: one look-up for an element that only its pages have. The gate asks, on
 * pages worth reading only, so that the platform's file is injected beside the reader and costs nothing elsewhere.
 * Shops with an address of their own need no mark: the worker knows them by it (hosts.ts). Platforms that live inside
 * other shops' pages stand first.
 */
export const PLATFORM_MARKS = {
  ecwid: '.ec-store',
  woocommerce: '[class*=woocommerce],[class*=wc-block-]',
  prestashop: '[class*=tax-display-],[content=PrestaShop]',
  magento: '[type*=x-magento],[class*=checkout-onepage],[class*=sales-order-],#my-orders-table',
  shopify: '[href*="cdn.shopify"],[src*="/cdn/shop/"],#ColumnProduct,#ColumnOrder,.os-order-number',
  shopware: '[class*=-ctl-],[class*=active-route],.finish-ordernumber',
  opencart: '[href*="route=common/"],#account-order,#common-success,[src*="catalog/view/"]',
  'zen-cart': '[href*="main_page="]',
  salesforce: '.page[data-action]',
  'sap-commerce': 'cx-storefront',
  bigcommerce: '[href*="bigcommerce.com"]',
  wix: '[content^="Wix.com"]',
  squarespace: '[src*=".squarespace."]',
  sylius: '[id^=sylius],[href*=sylius]',
  odoo: '#wrapwrap',
  medusa: '[data-testid$=store-link]',
  vendure: '[src*="preset=thumb"]',
} as const;
export type MarkedId = keyof typeof PLATFORM_MARKS;

/** The platform that made a page, or null; `query` is the document's own look-up. */
export function platformOf(query: (selector: string) => unknown): MarkedId | null {
  for (const id in PLATFORM_MARKS) if (query(PLATFORM_MARKS[id as MarkedId]) !== null) return id as MarkedId;
  return null;
}
