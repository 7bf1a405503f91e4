import { browser } from 'wxt/browser';
import { openStore } from '../store/open-store';
import type { Store } from '../store/store';
import { done, type Outcome } from '../values/outcome';
import { planArrivals } from './arrival-reminder';
import { border, type Handlers } from './border';
import { recallClosing } from './closing-memory';
import { lookAtDue, remakeAlarms } from './due-clock';
import { frontPage } from './front-page';
import { registerGate, runGateInOpenTabs } from './gate-registration';
import { keepByCommand, tellKept } from './keep-by-command';
import { keepRecorded, keepScreenshot, keepTab } from './keep-page';
import type { TabState } from './messages';
import { addressOf, keepQuiet, pageSkeleton, readTab, remarkTab, remarkTabs, tabState } from './reading';
import { lookInOpenTabs, lookInTab, noteClosing, paintShield, repaintShields, shieldHost } from './shield';
import { openPage } from './tabs';

let opening: Promise<Outcome<Store>> | null = null;

/** The worker's store, opened once; after a failure the next call tries again. */
export async function workerStore(): Promise<Outcome<Store>> {
  opening ??= openStore();
  const opened = await opening;
  if (!opened.ok) opening = null;
  return opened;
}

/** Does `work` with the store; without one there is nothing to be done here, and pages say so in words. */
export async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const opened = await workerStore();
  if (opened.ok) await work(opened.value);
}

const handlers: Handlers = {
  async candidate({ platform }, sender) {
    const { tab, documentId } = sender;
    if (tab?.id === undefined) return done(undefined);
    const state = await readTab({ tabId: tab.id, documentId, platform, byHand: false }, workerStore);
    await follow(tab.id, state, documentId);
    return done(undefined);
  },
  async 'closing-buttons'({ buttons }, { tab }) {
    if (tab?.id === undefined) return done(undefined);
    const noted = buttons.length > 0 ? buttons : null;
    await noteClosing(tab.id, await addressOf(tab.id), noted, unwarned);
    return done(undefined);
  },
  async 'read-tab'({ tabId }) {
    const state = await readTab({ tabId, byHand: true }, workerStore);
    await follow(tabId, state);
    await lookInTab(tabId, await addressOf(tabId));
    return done(state);
  },
  async 'record-history'({ tabId }) {
    const state = await readTab({ tabId, byHand: true, recordsHistory: true }, workerStore);
    await withStore(async (store) => {
      await planArrivals(store);
      await remakeAlarms(store);
    });
    return done(state);
  },
  'page-skeleton': ({ tabId }) => pageSkeleton(tabId),
  'keep-quiet': ({ tabId, quiet }) => keepQuiet(tabId, quiet, workerStore),
  async 'keep-tab'({ tabId, pictureId, ...keeping }) {
    const opened = await workerStore();
    if (!opened.ok) return opened;
    const kept = await keepTab(opened.value, tabId, keeping);
    if (!kept.ok) return kept;
    const { exhibit, mayBePictured } = kept.value;
    const picture = mayBePictured
      ? await keepScreenshot(opened.value, tabId, { ...keeping, id: pictureId })
      : done(null);
    return picture.ok ? done({ title: exhibit.title, hasPicture: picture.value !== null }) : picture;
  },
  'tab-state': async ({ tabId }) => done(await tabState(tabId, workerStore)),
  'front-page': async ({ tabId }) => done(await frontPage(tabId, workerStore)),
  async 'due-changed'() {
    // A page may have corrected a promised day, said that the parcel came, or deleted a purchase.
    await withStore(async (store) => {
      await planArrivals(store);
      await remakeAlarms(store);
      await remarkTabs(store);
    });
    await repaintShields(unwarned);
    return done(undefined);
  },
  async 'watching-changed'() {
    await serveGrant();
    return done(undefined);
  },
};

/** What a page that was read asks for: an order is planned, kept and shielded; a page that may end a right is noted. */
async function follow(tabId: number, state: TabState, documentId?: string): Promise<void> {
  // What the shield's own script noted while the page was read says more, and stands over the tick.
  if ((await recallClosing(tabId)) !== null) await paintShield(tabId, unwarned);
  else if (state.state === 'read' && state.kind === 'closing')
    await noteClosing(tabId, await addressOf(tabId), [], unwarned);
  if (state.state !== 'order') return;
  await withStore(async (store) => {
    await remakeAlarms(store);
    if (state.did === 'recorded') await keepRecorded(store, tabId, state.purchaseId, documentId);
  });
  if (state.did === 'recorded') await shieldHost(state.host);
}

/** The tick of a tab without a warning, or none. */
const unwarned = (tabId: number): Promise<void> => withStore((store) => remarkTab(tabId, store));

let serving: Promise<void> | null = null;

/** Registers the gate and runs it in open tabs; the page's message and the browser's own event count as one. */
export function serveGrant(): Promise<void> {
  serving ??= registerGate()
    .then(runGateInOpenTabs)
    .then(() => lookInOpenTabs())
    .finally(() => {
      serving = null;
    });
  return serving;
}

/** The border of this worker. */
export const receive = border(
  { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin },
  handlers,
);

/** "Keep this page" by its shortcut or from the context menu. */
export async function keepInTab(tabId: number): Promise<void> {
  await withStore(async (store) => {
    const kept = await keepByCommand(store, tabId, await tabState(tabId, workerStore));
    await tellKept(tabId, kept.ok, (id) => paintShield(id, unwarned));
  });
}

/** Every start of the worker, whatever woke it: what a browser may have dropped is made again. */
export async function start(): Promise<void> {
  await Promise.all([registerGate(), withStore(remakeAlarms)]);
}

/** A fresh installation begins with the welcome page, once. */
export async function welcome(): Promise<void> {
  const opened = await workerStore();
  const settings = opened.ok ? await opened.value.settings() : opened;
  if (!settings.ok || settings.value.watching === null) await openPage('welcome.html');
}

let looking: Promise<void> = Promise.resolve();

/** A new day, a due day or a start of the browser. Looks come one after the other, so that nothing is said twice. */
export function look(): Promise<void> {
  looking = looking.then(() => withStore(lookAtDue)).catch(reportError);
  return looking;
}
