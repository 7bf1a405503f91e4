import { browser } from 'wxt/browser';
import { EVERYWHERE } from './watching';

const GATE = {
  id: 'gate',
  js: ['gate.js'],
  matches: [EVERYWHERE],
  runAt: 'document_idle',
  allFrames: false,
  persistAcrossSessions: true,
} as const;

/**
 * Has the browser run the gate on every page the shopper allows. Registered once for all addresses: it then runs only
 * where a permission was given. Called at every worker start, because an update or a new start of the browser may have
 * dropped it.
 */
export async function registerGate(): Promise<void> {
  const script = { ...GATE, js: [...GATE.js], matches: [...GATE.matches] };
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [GATE.id] });
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  // Two starts at once: the other was first, and the gate stands.
  else await browser.scripting.registerContentScripts([script]).catch(ignoreDuplicate);
}

function ignoreDuplicate(error: unknown): void {
  if (!/duplicate|already/i.test(String(error))) throw error;
}

/** Runs the gate once in the tabs that are open: neither browser does it after a grant. */
export async function runGateInOpenTabs(): Promise<void> {
  // Without the `tabs` permission this finds only pages that may be read.
  const tabs = await browser.tabs.query({ url: EVERYWHERE });
  await Promise.allSettled(
    tabs
      .filter((tab) => tab.id !== undefined && !tab.incognito && tab.discarded !== true)
      .map((tab) =>
        browser.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, files: ['/gate.js'] }),
      ),
  );
}
