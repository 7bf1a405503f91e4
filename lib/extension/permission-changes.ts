import { browser } from 'wxt/browser';

/** Calls `listener` whenever a permission was given or taken back, here or in the browser's own settings; the answer ends that. */
export function onPermissionsChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** Whether the browser lets Recours show notifications now. */
export function remindersAllowed(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** This Recours's version, `0.1.0`. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
