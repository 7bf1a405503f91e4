import { browser } from 'wxt/browser';

/** Each browser's own interface for the panel, which the shared types do not know. */
interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside the pages of a window: Chrome's side panel or Firefox's sidebar. Must be called straight from a
 * click, a command or, in Chrome, a notification: one `await` before it and the browser refuses. False when it did.
 */
export function openSidePanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  const opening = sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.reject();
  return opening.then(
    () => true,
    () => false,
  );
}
