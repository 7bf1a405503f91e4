import { browser } from 'wxt/browser';

/** Each browser's own interface for the panel, which the shared types do not know. */
interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The window in front, for a call that has no time to ask which one it is. */
const WINDOW_IN_FRONT = -2;

/** Whether a button of a notification can open the panel: in Chrome; Firefox knows no such buttons. */
export const opensFromNotification = (): boolean =>
  (browser as unknown as Panels).sidePanel !== undefined && browser.notifications !== undefined;

/** Opens the panel of the window in front, straight from a notification's button. False when the browser refused. */
export const openPanelInFront = (): Promise<boolean> => openSidePanel(WINDOW_IN_FRONT);

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
