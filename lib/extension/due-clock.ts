import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Due } from '../claim/claim';
import type { Store } from '../store/store';
import { planArrivals } from './arrival-reminder';
import { now, today, zonedNow } from './clock';
import {
  BADGE_GROUND,
  badgeText,
  isNight,
  nextDayBreak,
  nextDueLook,
  saidKey,
  targetOf,
  unsaid,
} from './due-times';
import { browserLanguage } from './language';
import { bundled, panelButton } from './reminder-words';
import { openPanelInFront, opensFromNotification } from './side-panel';
import { openPage } from './tabs';

/** The alarm of the next due day, and the one that begins a day. */
export const ALARMS = { due: 'due', day: 'day' } as const;
const NOTIFICATION = 'due:';
const BADGE_INK = '#ffffff';
const SAID = 'reminders-said';

/** Makes the alarms and the badge anew from what is stored. Called at every worker start and after every change. */
export async function remakeAlarms(store: Store): Promise<void> {
  const [day, at] = await Promise.all([today(), zonedNow()]);
  const [due, next] = await Promise.all([store.dueUpTo(day), store.nextDueDay(day)]);
  if (!due.ok || !next.ok) return;
  await browser.action.setBadgeBackgroundColor({ color: BADGE_GROUND });
  await browser.action.setBadgeTextColor({ color: BADGE_INK });
  await browser.action.setBadgeText({ text: badgeText(due.value.length) });
  const said = await forgetSaid(due.value);
  const pending = (await mayNotify(store)) && unsaid(due.value, said).length > 0;
  const look = nextDueLook(at, next.value, pending);
  if (look === null) await browser.alarms.clear(ALARMS.due);
  else browser.alarms.create(ALARMS.due, { when: look.epochMilliseconds });
  browser.alarms.create(ALARMS.day, { when: nextDayBreak(at).epochMilliseconds });
}

/** The daily look: tidies, repairs the questions about arrivals, says what is due, and remakes the alarms. */
export async function lookAtDue(store: Store): Promise<void> {
  await store.tidy(await now());
  await planArrivals(store);
  await remind(store);
  await remakeAlarms(store);
}

/** One notification for everything due that was not said yet; none at night, none without the shopper's permission. */
async function remind(store: Store): Promise<void> {
  if (isNight(await zonedNow()) || !(await mayNotify(store))) return;
  const [due, settings] = [await store.dueUpTo(await today()), await store.settings()];
  if (!due.ok || !settings.ok) return;
  const fresh = unsaid(due.value, await readSaid());
  if (fresh.length > 0) {
    // Written first: a worker that dies in between says too little once, never the same thing at every start.
    await browser.storage.local.set({ [SAID]: due.value.map(saidKey) });
    const language = settings.value.language ?? browserLanguage();
    await notify(
      fresh,
      bundled(
        fresh.map(({ sentence }) => sentence),
        language,
      ),
      panelButton(language),
    );
  }
}

async function notify(due: readonly Due[], message: string, panel: string): Promise<void> {
  // Firefox refuses buttons and silence; title, message and icon are what both know.
  await browser.notifications.create(`${NOTIFICATION}${targetOf(due)}`, {
    type: 'basic',
    iconUrl: `${browser.runtime.getURL('/')}icon/128.png`,
    title: 'Recours',
    message,
    ...(opensFromNotification() && { buttons: [{ title: panel }] }),
  });
}

async function mayNotify(store: Store): Promise<boolean> {
  const settings = await store.settings();
  if (!settings.ok || settings.value.reminders !== 'on') return false;
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/**
 * Opens the panel from a notification's button; where the browser refuses, the page it was about. Nothing may be awaited
 * before the panel is asked for.
 */
export async function openPanelFor(id: string): Promise<void> {
  if (!id.startsWith(NOTIFICATION)) return;
  const isOpen = await openPanelInFront();
  if (isOpen) await browser.notifications.clear(id);
  else await openNotification(id);
}

/** Opens what the notification was about. Its id says it, so that a worker that just woke up knows. */
export async function openNotification(id: string): Promise<void> {
  if (!id.startsWith(NOTIFICATION)) return;
  await browser.notifications.clear(id);
  await openPage(`dossier.html${id.slice(NOTIFICATION.length)}`);
}

const saidSchema = z.array(z.string());

async function readSaid(): Promise<Set<string>> {
  const parsed = z.safeParse(saidSchema, (await browser.storage.local.get(SAID))[SAID]);
  return new Set(parsed.success ? parsed.data : []);
}

/** What was said of the things due now; what is no longer due is forgotten, so the list stays as short as the badge. */
async function forgetSaid(due: readonly Due[]): Promise<Set<string>> {
  const said = await readSaid();
  const kept = due.map(saidKey).filter((key) => said.has(key));
  if (kept.length === said.size) return said;
  if (kept.length === 0) await browser.storage.local.remove(SAID);
  else await browser.storage.local.set({ [SAID]: kept });
  return new Set(kept);
}
