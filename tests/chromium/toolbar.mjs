// What stands outside the pages: the toolbar button with its popup, and the side panel.
import { chromium } from '@playwright/test';
import { until } from '../journey/hands.mjs';
import { debuggingAddress } from './launch.mjs';

/**
 * A page of the extension that is no tab (popup, side panel), once it is open. It is no page of the first connection; one
 * that is made while it is open sees it. The browser must have been launched with `--remote-debugging-port=0`.
 *
 * @param {Awaited<ReturnType<typeof import('./launch.mjs').launchChromium>>} launched
 * @param {string} name
 * @param {(page: import('@playwright/test').Page) => boolean | Promise<boolean>} [isIt]
 * @returns {Promise<{ page: import('@playwright/test').Page, end: () => Promise<void> }>}
 */
export function pageOutsideTabs(launched, name, isIt = () => true) {
  return until(
    async () => {
      const second = await chromium.connectOverCDP(await debuggingAddress(launched.profile));
      const pages = second.contexts().flatMap((context) => context.pages());
      for (const page of pages)
        if (page.url().includes(`/${name}`) && (await isIt(page))) return { page, end: () => second.close() };
      await second.close();
      return null;
    },
    () => `${name} did not open`,
  );
}

/** Presses the toolbar button on the tab that shows `address`, as the browser does it for a shopper. */
export async function pressToolbarButtonOn(launched, address) {
  const session = await launched.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser to talk to');
  const { targetInfos } = await session.send('Target.getTargets', {
    filter: [{ type: 'tab', exclude: false }],
  });
  const tab = targetInfos.find(({ url }) => url === address);
  if (!tab) throw new Error(`no tab shows ${address}`);
  await session.send('Extensions.triggerAction', { id: launched.id, targetId: tab.targetId });
  await session.detach();
}
