import { browser } from 'wxt/browser';

/** The tab in front of the shopper; null when there is none. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The window this page belongs to; null when it is in none. */
export async function ownWindowId(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}

/**
 * Opens one of our pages (`dossier.html#/claim/…`) and brings it to the front; a tab that shows this page already is
 * used again.
 */
export async function openPage(path: string): Promise<void> {
  const url = browser.runtime.getURL('/') + path;
  const open = await tabShowing(url.split('#', 1)[0] ?? url);
  if (open === null) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(open.id, { active: true, url });
    await browser.windows.update(open.windowId, { focused: true });
  }
  closePopup();
}

/** A popup would stay in front of the page it opened in some browsers. Nothing to do anywhere else. */
function closePopup(): void {
  if (typeof window === 'undefined') return;
  const popups = browser.extension?.getViews?.({ type: 'popup' }) ?? [];
  if (popups.includes(window)) window.close();
}

async function tabShowing(page: string): Promise<{ id: number; windowId: number } | null> {
  // Addresses of our own pages are ours to know without the `tabs` permission.
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(({ url }) => url === page || url?.startsWith(`${page}#`));
  return tab?.id === undefined || tab.windowId === undefined ? null : { id: tab.id, windowId: tab.windowId };
}
