/**
 * What the pages of each platform that has a file of its own are known by: one look-up for an element that only its
 * pages have. The gate asks, so that the platform's file is injected beside the reader and costs nothing elsewhere.
 */
export const PLATFORM_MARKS = {
  woocommerce: '[class*="woocommerce"],[class*="wc-block-"]',
} as const;
export type PlatformId = keyof typeof PLATFORM_MARKS;
export const PLATFORM_IDS = Object.keys(PLATFORM_MARKS) as [PlatformId, ...PlatformId[]];

/** The platform that made a page, or null; `query` is the document's own look-up. */
export function platformOf(query: (selector: string) => unknown): PlatformId | null {
  for (const id in PLATFORM_MARKS)
    if (query(PLATFORM_MARKS[id as PlatformId]) !== null) return id as PlatformId;
  return null;
}
