import { browser } from 'wxt/browser';
import type { Store } from '../store/store';
import { done, type Outcome } from '../values/outcome';
import { keepScreenshot, keepTab } from './keep-page';
import type { TabState } from './messages';

/** The id of the command and of the entry in the page's context menu. */
export const KEEP_COMMAND = 'keep-page';
/** How long the icon tells that the page was kept, or was not. */
const TELLS_FOR_MS = 4_000;

/**
 * "Keep this page" without the popup: by its shortcut or from the page's context menu, with a picture of the screen, which
 * the browser allows then. It goes with the purchase the page shows, else with the only one of that shop; with none or
 * several it is kept for none, and the file of each offers to take it.
 */
export async function keepByCommand(store: Store, tabId: number, state: TabState): Promise<Outcome<void>> {
  const purchases = await store.purchases();
  if (!purchases.ok) return purchases;
  const host = 'host' in state ? state.host : '';
  const here = purchases.value.filter((purchase) => purchase.removedAt === null && purchase.host === host);
  const shown = state.state === 'order' && state.did !== 'left-out' ? state.purchaseId : null;
  const purchaseId = shown ?? (here.length === 1 ? (here[0]?.id ?? null) : null);
  const claims = purchaseId === null ? done([]) : await store.claimsOf(purchaseId);
  const claimId = (claims.ok ? claims.value : []).find(({ step }) => step === 'plan')?.id ?? null;
  const keeping = { purchaseId, claimId, stage: shown === null ? 'other' : 'order' } as const;
  const kept = await keepTab(store, tabId, { ...keeping, id: crypto.randomUUID() });
  if (!kept.ok) return kept;
  if (!kept.value.mayBePictured) return done(undefined);
  const picture = await keepScreenshot(store, tabId, { ...keeping, id: crypto.randomUUID() });
  return picture.ok ? done(undefined) : picture;
}

/** Tells on the icon of the tab whether its page was kept; `unmark` puts back what stood there. */
export async function tellKept(
  tabId: number,
  isKept: boolean,
  unmark: (tabId: number) => Promise<void>,
): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: isKept ? '+1' : '×' }).catch(() => {});
  setTimeout(() => void unmark(tabId), TELLS_FOR_MS);
}

/** The entry of the page's context menu; made once for each installation, the browser keeps it. */
export function offerKeeping(): void {
  browser.contextMenus.create(
    {
      id: KEEP_COMMAND,
      title: browser.i18n.getMessage('keepPage'),
      contexts: ['page', 'selection', 'link', 'image'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    },
    // After an update it may be there already.
    () => void browser.runtime.lastError,
  );
}
