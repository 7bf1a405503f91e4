/**
 * What the pages of each platform are known by: one look-up for an element that only its pages have. The gate asks, on
 * pages worth reading only, so that the platform's file is injected beside the reader and costs nothing elsewhere.
 * Shops with an address of their own need no mark: the worker knows them by it (hosts.ts). Platforms that live inside
 * other shops' pages stand first.
 */
export const PLATFORM_MARKS = {
  woocommerce: '[class*="woocommerce"],[class*="wc-block-"]',
} as const;
export type MarkedId = keyof typeof PLATFORM_MARKS;

/** The platform that made a page, or null; `query` is the document's own look-up. */
export function platformOf(query: (selector: string) => unknown): MarkedId | null {
  for (const id in PLATFORM_MARKS) if (query(PLATFORM_MARKS[id as MarkedId]) !== null) return id as MarkedId;
  return null;
}
