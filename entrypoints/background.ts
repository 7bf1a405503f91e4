import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onClockMoved } from '../lib/extension/clock';
import { forgetClosing } from '../lib/extension/closing-memory';
import { openNotification, openPanelFor } from '../lib/extension/due-clock';
import { KEEP_COMMAND, offerKeeping } from '../lib/extension/keep-by-command';
import { openSidePanel } from '../lib/extension/side-panel';
import { forgetTab } from '../lib/extension/tab-memory';
import { keepInTab, look, receive, serveGrant, start, welcome } from '../lib/extension/worker';

export default defineBackground({
  type: 'module',
  main() {
    // All listeners stand before the first await: a worker is woken for an event it listens to in its first turn.
    browser.runtime.onMessage.addListener((message, sender) => receive(message, sender));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') welcome().catch(reportError);
      offerKeeping();
      void look();
    });
    browser.runtime.onStartup.addListener(() => void look());
    browser.alarms.onAlarm.addListener(() => void look());
    browser.permissions.onAdded.addListener(() => {
      listenToNotifications();
      serveGrant().catch(reportError);
    });
    // The browser opens a panel only in the turn of the command itself.
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-panel' && tab?.windowId !== undefined) void openSidePanel(tab.windowId);
      if (command === KEEP_COMMAND) keep(tab?.id);
    });
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      if (menuItemId === KEEP_COMMAND) keep(tab?.id);
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      Promise.all([forgetTab(tabId), forgetClosing(tabId)]).catch(reportError);
    });
    listenToNotifications();
    onClockMoved(() => void look());
    start().catch(reportError);
  },
});

function keep(tabId: number | undefined): void {
  if (tabId !== undefined) keepInTab(tabId).catch(reportError);
}

/** Notifications are optional: their events exist only once they were allowed. */
function listenToNotifications(): void {
  const clicked = browser.notifications?.onClicked;
  if (clicked !== undefined && !clicked.hasListener(onNotification)) clicked.addListener(onNotification);
  const pressed = browser.notifications?.onButtonClicked;
  if (pressed !== undefined && !pressed.hasListener(onButton)) pressed.addListener(onButton);
}

function onButton(id: string): void {
  openPanelFor(id).catch(reportError);
}

function onNotification(id: string): void {
  openNotification(id).catch(reportError);
}
