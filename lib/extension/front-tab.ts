import { browser } from 'wxt/browser';

/**
 * Follows the tab in front of this page's window: calls back with its id at once, whenever another tab comes to the
 * front, and whenever the page in it changes. Two windows each have a panel that follows its own. The answer ends it.
 */
export function followFrontTab(listener: (tabId: number) => void): () => void {
  let front: number | null = null;
  let windowId: number | null = null;
  let ended = false;

  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (ended || tab?.id === undefined) return;
    windowId = tab.windowId ?? null;
    front = tab.id;
    listener(front);
  };
  const onActivated = (active: { tabId: number; windowId: number }) => {
    if (windowId !== null && active.windowId !== windowId) return;
    // Before the first answer it is not known which window this is.
    if (windowId === null) return void look();
    front = active.tabId;
    listener(front);
  };
  const onUpdated = (tabId: number, change: { status?: string | undefined; url?: string | undefined }) => {
    if (tabId === front && (change.status !== undefined || change.url !== undefined)) listener(tabId);
  };
  // A tab that was dragged into this window is in front of it without having been activated here.
  const onAttached = () => void look();

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onAttached.addListener(onAttached);
  void look();
  return () => {
    ended = true;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onAttached.removeListener(onAttached);
  };
}
