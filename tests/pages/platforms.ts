import { hostOf } from '../../lib/page/merchant';
import { platformOfHost } from '../../lib/page/platforms/hosts';
import { PLATFORM_IDS } from '../../lib/page/platforms/ids';
import { platformOf } from '../../lib/page/platforms/marks';
import type { Platform } from '../../lib/page/platforms/platform';

const FILES: Readonly<Record<string, { platform: Platform }>> = import.meta.glob(
  ['../../lib/page/platforms/*.ts', '!../../lib/page/platforms/*.test.ts'],
  { eager: true },
);

/** Every platform that has a file. */
export const PLATFORMS: readonly Platform[] = PLATFORM_IDS.map((id) => {
  const file = FILES[`../../lib/page/platforms/${id}.ts`];
  if (file === undefined) throw new Error(`${id} has no file`);
  return file.platform;
});

/** The platforms whose files would be injected into `document`. */
export function platformsOf(document: Document, url: string): Platform[] {
  // In a browser the prototype's own: a page may have a form field of this name.
  const look = globalThis.Document?.prototype.querySelector ?? document.querySelector;
  const id = platformOfHost(hostOf(url)) ?? platformOf((mark) => look.call(document, mark));
  return PLATFORMS.filter((platform) => platform.id === id);
}
