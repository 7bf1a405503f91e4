import { type PlatformId, platformOf } from '../../lib/page/platforms/marks';
import type { Platform } from '../../lib/page/platforms/platform';
import { woocommerce } from '../../lib/page/platforms/woocommerce';

const FILES: Readonly<Record<PlatformId, Platform>> = { woocommerce };

/** The platforms whose files would be injected into `document`. */
export function platformsOf(document: Document): Platform[] {
  // In a browser the prototype's own: a page may have a form field of this name.
  const look = globalThis.Document?.prototype.querySelector ?? document.querySelector;
  const id = platformOf((mark) => look.call(document, mark));
  return id === null ? [] : [FILES[id]];
}
