import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { registered } from '../lib/page/platforms/registered';
import { readWhenReady } from '../lib/page/read-when-ready';

/** Lets everything else in the page run before the next slice. */
function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Injected by the worker into a page the gate or the shopper chose; its promise is what the page says. */
export default defineUnlistedScript(() =>
  readWhenReady(document, location.href, {
    now: () => performance.now(),
    today: `${Temporal.Now.plainDateISO()}`,
    yieldToPage,
    platforms: registered(),
  }),
);
