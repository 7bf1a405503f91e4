import { browser } from 'wxt/browser';
import { hostOf } from '../purchase/address';
import { forgetClosing, recallClosing, rememberClosing, tabsWithClosing } from './closing-memory';
import { BADGE_GROUND } from './due-times';
import type { Request } from './messages';
import { patternOf } from './watching';

const SCRIPT = 'shield';
/** The amber of our pages; with white on it the contrast is 5:1. */
const WARNING_GROUND = '#8f5a00';

type Unmark = (tabId: number) => Promise<void>;

async function shielded(): Promise<string[]> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  return known?.matches ?? [];
}

/**
 * Has the browser look for buttons that may end a right on pages of these shops and nowhere else; there only where the
 * shopper allowed the shop. Pages that are open already are looked at too: those of shops that are new. True when
 * something changed.
 */
export async function setShield(matches: readonly string[]): Promise<boolean> {
  const before = await shielded();
  const added = matches.filter((match) => !before.includes(match));
  if (added.length === 0 && before.length === matches.length) return false;
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] }).catch(() => {});
  if (matches.length > 0) {
    const script = { id: SCRIPT, js: ['shield.js'], matches: [...matches], persistAcrossSessions: true };
    // Two changes at once: the other was first, and a page that is opened makes it anew.
    await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]).catch(() => {});
  }
  if (added.length > 0) await lookInOpenTabs(added);
  return true;
}

/** One shop more: something was bought there just now. */
export async function shieldHost(host: string): Promise<void> {
  const before = await shielded();
  if (host !== '' && !isUnder(host, before)) await setShield([...before, patternOf(host)]);
}

/** Looks in tabs that show pages of shielded shops already, as after a grant. */
export async function lookInOpenTabs(matches?: string[]): Promise<void> {
  const url = matches ?? (await shielded());
  if (url.length === 0) return;
  for (const { id, incognito, discarded } of await browser.tabs.query({ url }))
    if (id !== undefined && !incognito && discarded !== true) await lookIn(id);
}

/** Looks at a page that the shopper had read, if its shop is shielded: no gate or script of ours may have been there. */
export async function lookInTab(tabId: number, url: string | null): Promise<void> {
  if (url !== null && isUnder(hostOf(url), await shielded())) await lookIn(tabId);
}

const lookIn = (tabId: number): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/shield.js'] }).catch(() => {});

/** Notes what may end a right on the page in a tab, and warns on its icon; null takes it back. */
export async function noteClosing(
  tabId: number,
  url: string | null,
  buttons: Request<'closing-buttons'>['buttons'] | null,
  unmark: Unmark,
): Promise<void> {
  if (url === null || buttons === null) await forgetClosing(tabId);
  else if (isUnder(hostOf(url), await shielded())) await rememberClosing(tabId, url, buttons);
  await paintShield(tabId, unmark);
}

/** The icon of a tab: a warning where something may end a right, else what `unmark` puts there. */
export async function paintShield(tabId: number, unmark: Unmark): Promise<void> {
  const closing = await recallClosing(tabId);
  const warns = closing !== null && isUnder(hostOf(closing.url), await shielded());
  const color = warns ? WARNING_GROUND : BADGE_GROUND;
  await browser.action.setBadgeBackgroundColor({ tabId, color }).catch(() => {});
  if (warns) await browser.action.setBadgeText({ tabId, text: '!' }).catch(() => {});
  else await unmark(tabId);
}

/** The same for every tab of which something was noted. */
export async function repaintShields(unmark: Unmark): Promise<void> {
  for (const tabId of await tabsWithClosing()) await paintShield(tabId, unmark);
}

/** Whether one of the patterns covers a host. */
function isUnder(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const wanted = pattern.slice('*://'.length, -'/*'.length);
    return wanted.startsWith('*.')
      ? host === wanted.slice(2) || host.endsWith(wanted.slice(1))
      : host === wanted;
  });
}
