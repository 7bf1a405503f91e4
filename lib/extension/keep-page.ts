import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Exhibit } from '../evidence/exhibit';
import { isPrivateAddress } from '../page/private-address';
import { hostOf, withoutSecrets } from '../purchase/address';
import { SUMMARY_LIFETIME_MS } from '../purchase/complete';
import { exhibitsIn } from '../store/exhibits';
import type { Store } from '../store/store';
import { done, failed, type Outcome } from '../values/outcome';
import { now } from './clock';
import { copySchema, type Keeping, keepCopy } from './keep-copy';

/**
 * Keeps a copy of the page in a tab. For the worker. `documentId` when it must be that page and not its successor. Fails
 * when the browser gives no access to the page, when the page is one that is never read, and when the disk is full.
 */
export async function keepTab(
  store: Store,
  tabId: number,
  keeping: Keeping,
  documentId?: string,
): Promise<Outcome<{ exhibit: Exhibit; mayBePictured: boolean }>> {
  const before = await addressOf(tabId);
  if (before === null || hostOf(before) === '' || isPrivateAddress(before)) return failed('page-not-kept');
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  const injected = await browser.scripting
    .executeScript({ target, files: ['/copier.js'] })
    .catch((error: unknown) => String(error).slice(0, 300));
  if (typeof injected === 'string') return failed('page-not-kept', injected);
  if ((await addressOf(tabId)) !== before) return failed('page-gone');
  const copy = z.safeParse(copySchema, injected[0]?.result);
  if (!copy.success) return failed('page-not-kept', z.prettifyError(copy.error).slice(0, 300));
  const kept = await keepCopy(store, copy.data, before, keeping);
  return kept.ok ? done({ exhibit: kept.value, mayBePictured: copy.data.mayBePictured }) : kept;
}

/**
 * What is done once a purchase was recorded: the page that confirmed it is kept, and terms that were kept on the way to
 * it become its own. What cannot be kept is no reason to lose the purchase: nothing is thrown or said.
 */
export async function keepRecorded(
  store: Store,
  tabId: number,
  purchaseId: string,
  documentId?: string,
): Promise<void> {
  const kept = await keepTab(
    store,
    tabId,
    { id: crypto.randomUUID(), purchaseId, claimId: null, stage: 'order' },
    documentId,
  );
  const purchase = await store.purchase(purchaseId);
  if (!purchase.ok) return;
  const at = kept.ok ? kept.value.exhibit.at : await now();
  const since = new Date(Date.parse(at) - SUMMARY_LIFETIME_MS).toISOString();
  await exhibitsIn(store).adoptExhibits(purchase.value.host, since, purchaseId, at);
}

/**
 * A picture of what the tab in front shows, where the browser allows one: right after a click on the toolbar icon, a
 * command or a context menu. Null where it does not.
 */
export async function keepScreenshot(
  store: Store,
  tabId: number,
  keeping: Keeping,
): Promise<Outcome<Exhibit | null>> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.url === undefined || !tab.active || tab.windowId === undefined || tab.incognito) return done(null);
  if (hostOf(tab.url) === '' || isPrivateAddress(tab.url)) return done(null);
  const picture = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' }).catch(() => null);
  const after = await addressOf(tabId);
  const content = picture === null ? null : pictureOf(picture);
  // Another page may have come in between; its picture would stand under the wrong address.
  if (content === null || after !== tab.url.split('#', 1)[0]) return done(null);
  return exhibitsIn(store).addExhibit(
    {
      ...keeping,
      at: await now(),
      kind: 'screenshot',
      mediaType: 'image/png',
      host: hostOf(tab.url),
      address: withoutSecrets(tab.url),
      title: tab.title ?? '',
    },
    content,
  );
}

function pictureOf(dataUrl: string): Blob | null {
  const base64 = /^data:image\/png;base64,([A-Za-z0-9+/=]+)$/.exec(dataUrl)?.[1];
  if (base64 === undefined) return null;
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return new Blob([bytes], { type: 'image/png' });
}

/** The tab's address without its hash; null when we may not know it. */
async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.url === undefined || tab.incognito) return null;
  return tab.url.split('#', 1)[0] ?? null;
}
