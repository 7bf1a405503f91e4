import type { Scripting } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { completedBy, leavesOpen } from '../page/completed';
import { intermediaryOfAddress } from '../page/intermediary-hosts';
import { pageSigns } from '../page/page-signs';
import { platformOfHost } from '../page/platforms/hosts';
import { type MarkedId, PLATFORM_MARKS } from '../page/platforms/marks';
import { isPrivateAddress } from '../page/private-address';
import { type ReaderResult, readerResultSchema } from '../page/reader-result';
import { ADDRESS_LIMIT, CARRIERS } from '../page/script-facts';
import { sightingFactsSchema } from '../page/sighting';
import { hostOf } from '../purchase/address';
import { isQuiet, patternOf, QUIET_LIMIT, samePattern } from '../purchase/page-pattern';
import type { Through } from '../purchase/through';
import type { Store } from '../store/store';
import { done, failed, type Outcome } from '../values/outcome';
import { planArrival } from './arrival-reminder';
import { now } from './clock';
import type { TabState } from './messages';
import { forgetPage, recallTab, rememberTab, tabsWithOrders } from './tab-memory';
import { isWatched } from './watching';

/** How long a page that took too long is left alone before the second and last try. */
const SECOND_TRY_AFTER_MS = 2_000;

/** A page in a tab; `documentId` when a page-side script told of it, so that its successor is not read instead. */
export interface PageInTab {
  readonly tabId: number;
  readonly documentId?: string | undefined;
  readonly byHand: boolean;
  /** The shopper asked to have the orders of the list recorded. */
  readonly recordsHistory?: boolean;
  /** What the gate took the page for; for a page read by hand, which no gate looked at, it is missing. */
  readonly platform?: MarkedId | null;
}

/**
 * Reads the page in a tab, records what it shows, and remembers and answers what the page is. Nothing the page says of
 * itself is trusted: its address is the browser's, its facts pass the sighting's schema.
 */
export async function readTab(page: PageInTab, store: () => Promise<Outcome<Store>>): Promise<TabState> {
  const address = await addressOf(page.tabId);
  if (address === null) return { state: 'unknown' };
  const host = hostOf(address);
  const firm = page.byHand ? null : intermediaryOfAddress(address);
  if (firm !== null) return notePayment(page.tabId, address, host, firm, store);
  if (host === '' || isPrivateAddress(address)) return { state: 'unreadable' };
  if (!page.byHand && (await isKeptQuiet(address, store))) return quietState(address, host);
  // A gate that speaks twice of one page, as after a grant, gets one reading.
  const key = `${page.tabId} ${page.byHand} ${page.recordsHistory === true} ${address}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const reading = readAndRecord(page, address, host, store).finally(() => readings.delete(key));
  readings.set(key, reading);
  return reading;
}

/**
 * The page of a payment firm, where the shopper allowed it: that he was there says through whom he pays for what he has
 * just ordered in this tab. The page itself is never read.
 */
async function notePayment(
  tabId: number,
  address: string,
  host: string,
  intermediary: string,
  store: () => Promise<Outcome<Store>>,
): Promise<TabState> {
  if (!(await isWatched(address))) return { state: 'readable', host, watched: false };
  const opened = await store();
  // Without room for the note the purchase only lacks the firm's name.
  if (opened.ok) await opened.value.notePaymentPage(tabId, { intermediary, host, at: await now() });
  const state: TabState = isPrivateAddress(address)
    ? { state: 'unreadable' }
    : { state: 'read', host, watched: true, kind: 'payment' };
  await rememberTab(tabId, address, state).catch((error) => reportError(error));
  return state;
}

/** Whether the shopper said of a page like this one that it is no order. */
async function isKeptQuiet(address: string, store: () => Promise<Outcome<Store>>): Promise<boolean> {
  const opened = await store();
  const settings = opened.ok ? await opened.value.settings() : opened;
  return settings.ok && isQuiet(settings.value.quiet ?? [], address);
}

async function quietState(address: string, host: string): Promise<TabState> {
  return { state: 'quiet', host, watched: await isWatched(address) };
}

/**
 * "This is not an order": Recours reads pages like the one in this tab no more by itself; or, `quiet` false, does so
 * again. Answers what the page is now.
 */
export async function keepQuiet(
  tabId: number,
  quiet: boolean,
  store: () => Promise<Outcome<Store>>,
): Promise<Outcome<TabState>> {
  const address = await addressOf(tabId);
  const pattern = address === null ? null : patternOf(address);
  if (address === null || pattern === null) return failed('page-gone');
  const opened = await store();
  if (!opened.ok) return opened;
  const at = await now();
  const saved = await opened.value.changeSettings((settings) => {
    const others = (settings.quiet ?? []).filter((known) => !samePattern(known, pattern));
    return { ...settings, quiet: (quiet ? [{ ...pattern, at }, ...others] : others).slice(0, QUIET_LIMIT) };
  });
  if (!saved.ok) return saved;
  if (quiet) {
    await forgetPage(tabId, address);
    await mark(tabId, false);
  }
  return done(await tabState(tabId, store));
}

/** The report of how the page in a tab is built, made only now; nothing of it is kept. */
export async function pageSkeleton(tabId: number): Promise<Outcome<{ text: string }>> {
  const address = await addressOf(tabId);
  if (address === null || hostOf(address) === '' || isPrivateAddress(address))
    return failed('page-not-allowed');
  const results = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/more-words.js', '/skeleton.js'] })
    .catch(() => null);
  const text = z.safeParse(z.string().check(z.minLength(2), z.maxLength(8_000_000)), results?.[0]?.result);
  return text.success
    ? done({ text: text.data })
    : failed(results === null ? 'page-not-allowed' : 'page-not-read');
}

/** Readings under way; a worker that dies takes its readings along. */
const readings = new Map<string, Promise<TabState>>();

async function readAndRecord(
  page: PageInTab,
  address: string,
  host: string,
  store: () => Promise<Outcome<Store>>,
): Promise<TabState> {
  const watched = await isWatched(address);
  // A click on the icon lets Firefox run the gate on a page that nobody allowed: that click asked for no reading.
  if (!page.byHand && !watched) return { state: 'readable', host, watched };
  const state = await stateAfterReading(page, address, { host, watched }, store);
  // What is recorded is recorded, even if the tab's note finds no room.
  await rememberTab(page.tabId, address, state).catch((error) => reportError(error));
  await mark(page.tabId, state.state === 'order' && state.did !== 'left-out');
  if (!page.byHand) await watchOn(page, state);
  return state;
}

/**
 * Has a page that is not finished watched for what it shows later: content that comes after seconds, a dialog over a
 * checkout. Only where the shopper allowed the shop: a page read by a click is read once.
 */
async function watchOn({ tabId, documentId }: PageInTab, state: TabState): Promise<void> {
  const isOpen =
    (state.state === 'order' && state.did !== 'left-out') ||
    (state.state === 'read' && /^(?:checkout|confirmation|order-history|other)$/.test(state.kind));
  if (!isOpen) return;
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  await browser.scripting
    .executeScript({ target, func: () => (globalThis as { watchOn?: () => void }).watchOn?.() })
    // The page is gone: nothing is left to be watched.
    .catch(() => {});
}

/** The payment firm on whose page the shopper was right before this one, as far as this page's own browser says. */
async function cameFrom({ tabId, documentId }: PageInTab): Promise<Through | null> {
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  const [answer] = await browser.scripting
    .executeScript({ target, func: () => document.referrer })
    .catch(() => [{ result: null }]);
  const referrer = z.safeParse(z.string(), answer?.result);
  const intermediary = referrer.success ? intermediaryOfAddress(referrer.data) : null;
  if (!referrer.success || intermediary === null) return null;
  return { intermediary, host: hostOf(referrer.data), at: await now() };
}

/** What the page in a tab is, without reading it. An order that was deleted or brought back since is told as it is now. */
export async function tabState(
  tabId: number,
  store: () => Promise<Outcome<Store>>,
  asked: Promise<string | null> = addressOf(tabId),
): Promise<TabState> {
  const [address, state] = await Promise.all([asked, recallTab(tabId, asked)]);
  if (address === null) return { state: 'unknown' };
  const host = hostOf(address);
  if (host === '' || isPrivateAddress(address)) return { state: 'unreadable' };
  if (state === null && (await isKeptQuiet(address, store))) return quietState(address, host);
  if (state === null) return { state: 'readable', host, watched: await isWatched(address) };
  if (state.state !== 'order') return state;
  const opened = await store();
  if (!opened.ok) return state;
  const isShown = (await opened.value.purchase(state.purchaseId)).ok;
  if (isShown) return state.did === 'left-out' ? { ...state, did: 'unchanged' } : state;
  return { ...state, did: 'left-out' };
}

async function stateAfterReading(
  page: PageInTab,
  address: string,
  known: { host: string; watched: boolean },
  store: () => Promise<Outcome<Store>>,
): Promise<TabState> {
  const read = await readPatiently(page, known.host);
  if (!read.ok) return { state: 'failed', ...known, code: read.failure.code };
  // Between asking and reading the tab may have gone to another page of the shop.
  if ((await addressOf(page.tabId)) !== address) return { state: 'failed', ...known, code: 'page-gone' };
  const result = read.value;
  if (result.result === 'not-read') {
    if (result.reason === 'private-page' || result.reason === 'not-a-page') return { state: 'unreadable' };
    return { state: 'failed', ...known, code: 'page-not-read' };
  }
  if (result.result === 'nothing') return { state: 'read', ...known, kind: result.kind };

  const opened = await store();
  if (!opened.ok) return { state: 'failed', ...known, code: opened.failure.code };
  if (result.result === 'history') {
    const list = { history: result.history, seen: { url: address, at: await now() } };
    const recorded = page.recordsHistory === true ? await opened.value.recordHistory(list) : done([]);
    if (!recorded.ok) return { state: 'failed', ...known, code: recorded.failure.code };
    const counted = await opened.value.historyCount(list);
    if (!counted.ok) return { state: 'failed', ...known, code: counted.failure.code };
    return { state: 'history', ...known, ...counted.value, recorded: recorded.value.map(({ id }) => id) };
  }
  const came = result.sighting.kind === 'confirmation' ? await cameFrom(page) : null;
  const seen = { url: address, tabId: page.tabId, at: await now(), byHand: page.byHand, cameFrom: came };
  const recorded = await opened.value.recordSighting(result.sighting, seen);
  if (!recorded.ok) return { state: 'failed', ...known, code: recorded.failure.code };
  if (!('purchase' in recorded.value)) return { state: 'read', ...known, kind: result.sighting.kind };
  const { did, purchase } = recorded.value;
  // Unchanged too: the worker may have died after it had recorded the order.
  if (did !== 'left-out') await planArrival(opened.value, purchase);
  return { state: 'order', ...known, did, purchaseId: purchase.id };
}

/**
 * A page that took too long is read once more a little later: when a computer starts up or is busy, other programs use
 * the time that the reader counts as its own.
 */
async function readPatiently(page: PageInTab, host: string): Promise<Outcome<ReaderResult>> {
  const first = await runReader(page, host);
  if (!first.ok || first.value.result !== 'not-read' || first.value.reason !== 'took-too-long') return first;
  await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_AFTER_MS));
  return runReader(page, host);
}

/** Whether a page may speak a language whose words stand in a file of their own: it says no other, or its shop's country does. */
function needsMoreWords(language: string, host: string): boolean {
  return !/^(?:fr|de|en)$/i.test(language) || /\.(?:nl|be|es|it|mx|ar|cl|co|pe|eu)$/.test(host);
}

/**
 * Injects the reader into the top frame, after the file of the page's platform; its promise is the result, so no message
 * can be forged. A shop with a file of its own is known by the browser's address, any other by the gate.
 */
async function runReader(
  { tabId, documentId, ...page }: PageInTab,
  host: string,
): Promise<Outcome<ReaderResult>> {
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  let platform = platformOfHost(host) ?? page.platform ?? null;
  let results: Scripting.InjectionResult[];
  try {
    if (platform === null && page.byHand) {
      const [seen] = await browser.scripting.executeScript({
        target,
        func: markedPlatform,
        args: [PLATFORM_MARKS],
      });
      platform = MARKED.find((id) => id === seen?.result) ?? null;
    }
    const [said] = await browser.scripting.executeScript({ target, func: pageSigns });
    const signs = z.safeParse(pageSignsSchema, said?.result);
    const { language, isStructured } = signs.success ? signs.data : { language: '', isStructured: false };
    const words = needsMoreWords(language, host) ? (['/more-words.js'] as const) : [];
    const structured = isStructured ? (['/structured.js'] as const) : [];
    const file = platform === null ? [] : [`/platforms/${platform}.js` as const];
    results = await browser.scripting.executeScript({
      target,
      files: [...words, ...structured, ...file, '/reader.js'],
    });
  } catch (error) {
    const detail = String(error).slice(0, 300);
    return failed(
      /no (document|frame|tab) with|invalid (tab|frame|document)|removed/i.test(detail)
        ? 'page-gone'
        : 'page-not-allowed',
      detail,
    );
  }
  const result = results[0]?.result;
  // A page that went away while it was read leaves no result.
  if (result === undefined || result === null) return failed('page-gone');
  const parsed = z.safeParse(readerResultSchema, result);
  if (!parsed.success) return failed('page-not-read', z.prettifyError(parsed.error).slice(0, 300));
  if (!leavesOpen(parsed.data)) return done(parsed.data);
  const [said] = await browser.scripting
    .executeScript({ target, files: ['/script-facts.js'] })
    // The page is gone: what was read of it stands.
    .catch(() => []);
  const stated = z.safeParse(scriptFactsSchema, said?.result);
  return done(stated.success ? completedBy(parsed.data, stated.data) : parsed.data);
}

const pageSignsSchema = z.object({ language: z.string(), isStructured: z.boolean() });
const scriptFactsSchema = z.extend(z.pick(sightingFactsSchema, { orderNumber: true, total: true }), {
  addresses: z.optional(z.array(z.string().check(z.maxLength(ADDRESS_LIMIT))).check(z.maxLength(CARRIERS))),
});

const MARKED = Object.keys(PLATFORM_MARKS) as MarkedId[];

/** Runs in the page, so all it needs is in it: the platform one of whose marks the page has. */
function markedPlatform(marks: Readonly<Record<string, string>>): string | null {
  for (const id in marks)
    if (Document.prototype.querySelector.call(document, marks[id] as string) !== null) return id;
  return null;
}

/** The tab's address without its hash; null when there is no such tab or we may not know its address. */
export async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.url === undefined || tab.incognito) return null;
  return tab.url.split('#', 1)[0] ?? null;
}

/** A tick on the toolbar icon while the tab shows a recorded order; the browser takes it away with the page. */
async function mark(tabId: number, isRecorded: boolean): Promise<void> {
  // Null, which the types do not know, gives the tab the common badge back.
  const text = (isRecorded ? '✓' : null) as string;
  await browser.action.setBadgeText({ tabId, text }).catch(() => {});
}

/** The tick of one tab, or none, as it should be now. */
export async function remarkTab(tabId: number, store: Store): Promise<void> {
  const shown = (await tabsWithOrders()).find((tab) => tab.tabId === tabId);
  await mark(tabId, shown !== undefined && (await store.purchase(shown.purchaseId)).ok);
}

/** Ticks follow a purchase that was deleted or brought back while its page is open. */
export async function remarkTabs(store: Store): Promise<void> {
  for (const { tabId, purchaseId } of await tabsWithOrders())
    await mark(tabId, (await store.purchase(purchaseId)).ok);
}
