import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { withoutSecrets } from '../purchase/address';
import { closingButtonsSchema } from './messages';

/** What of a page may end a right, in memory only. `buttons` is empty where the page as a whole is about that. */
const notedSchema = z.object({ url: z.string(), buttons: closingButtonsSchema });
export type Closing = z.infer<typeof notedSchema>;

const keyOf = (tabId: number): string => `closing:${tabId}`;

/** Remembers what may end a right on the page at `url` in this tab. */
export async function rememberClosing(
  tabId: number,
  url: string,
  buttons: Closing['buttons'],
): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { url: withoutSecrets(url), buttons } });
}

/** Forgets what was noted of a tab. */
export async function forgetClosing(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** What may end a right on the page this tab shows; null when nothing is known of it, or it shows another page by now. */
export async function recallClosing(tabId: number): Promise<Closing | null> {
  const key = keyOf(tabId);
  const noted = z.safeParse(notedSchema, (await browser.storage.session.get(key))[key]);
  if (!noted.success) return null;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && withoutSecrets(tab.url) === noted.data.url ? noted.data : null;
}

/** The tabs of which something was noted. */
export async function tabsWithClosing(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => {
    const tabId = /^closing:(\d+)$/.exec(key)?.[1];
    return tabId === undefined ? [] : [Number(tabId)];
  });
}

/** Calls back whenever what was noted of this tab changes; the answer ends that. */
export function onClosingNoted(tabId: number, listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && keyOf(tabId) in changes) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
