import { type PlatformId, platformOf } from '../../lib/page/platforms/marks';
import type { Platform } from '../../lib/page/platforms/platform';
import { woocommerce } from '../../lib/page/platforms/woocommerce';

const FILES: Readonly<Record<PlatformId, Platform>> = { woocommerce };

/** The platforms whose files would be injected into `document`. */
export function platformsOf(document: Document): Platform[] {
  const id = platformOf((mark) => document.querySelector(mark));
  return id === null ? [] : [FILES[id]];
}
