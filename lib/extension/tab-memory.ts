import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { withoutSecrets } from '../purchase/address';
import { type TabState, tabStateSchema } from './messages';

/** What is kept of a tab while the browser runs, in memory only. */
const rememberedSchema = z.object({ url: z.string(), state: tabStateSchema });

const keyOf = (tabId: number): string => `tab:${tabId}`;

/** Remembers what the page at `url` in this tab is. */
export async function rememberTab(tabId: number, url: string, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { url: withoutSecrets(url), state } });
}

/**
 * What the page at `url` in this tab was found to be; null once the tab shows another page, or none. The address may
 * still be on its way: both are asked for at once.
 */
export async function recallTab(
  tabId: number,
  url: string | Promise<string | null>,
): Promise<TabState | null> {
  const key = keyOf(tabId);
  const [kept, address] = await Promise.all([browser.storage.session.get(key), url]);
  const remembered = z.safeParse(rememberedSchema, kept[key]);
  if (!remembered.success || address === null) return null;
  return remembered.data.url === withoutSecrets(address) ? remembered.data.state : null;
}

/** Forgets what the page at `url` was found to be, if the tab still shows it. */
export async function forgetPage(tabId: number, url: string): Promise<void> {
  if ((await recallTab(tabId, url)) !== null) await forgetTab(tabId);
}

/** The tabs in which an order was found, with the purchase each one shows. */
export async function tabsWithOrders(): Promise<{ tabId: number; purchaseId: string }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    const tabId = Number(/^tab:(\d+)$/.exec(key)?.[1] ?? Number.NaN);
    const remembered = z.safeParse(rememberedSchema, value);
    if (Number.isNaN(tabId) || !remembered.success || remembered.data.state.state !== 'order') return [];
    return [{ tabId, purchaseId: remembered.data.state.purchaseId }];
  });
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back with the id of a tab whose page was found to be something else than before; the answer ends that. */
export function onTabRemembered(listener: (tabId: number) => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    for (const key of Object.keys(changes)) {
      const tabId = Number(/^tab:(\d+)$/.exec(key)?.[1] ?? Number.NaN);
      if (!Number.isNaN(tabId)) listener(tabId);
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
