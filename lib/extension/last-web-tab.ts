import { browser } from 'wxt/browser';
import { askWorker } from './ask-worker';

/** How many of the tabs used last are looked at. */
const TABS_TRIED = 5;

/**
 * The shop's page that the shopper looked at last before this one, if Recours may read it: its tab and host. Null when
 * none of the tabs used last can be read without a click on the icon.
 */
export async function lastReadableTab(): Promise<{ readonly tabId: number; readonly host: string } | null> {
  const own = browser.runtime.getURL('/');
  const tabs = await browser.tabs.query({});
  const candidates = tabs
    .filter(({ url, incognito }) => !incognito && !url?.startsWith(own))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .slice(0, TABS_TRIED);
  for (const { id } of candidates) {
    if (id === undefined) continue;
    const state = await askWorker('tab-state', { tabId: id });
    if (!state.ok) continue;
    const { value } = state;
    if ('host' in value && value.state !== 'failed') return { tabId: id, host: value.host };
  }
  return null;
}
