import { browser } from 'wxt/browser';
import { type Day, parseDay } from '../values/day';

/**
 * The one clock. In a build for end-to-end tests it can stand some days and hours ahead; a release contains neither the offset
 * nor a way to set one (`__E2E__` is false there and everything it guards is left out of the bundle).
 */
async function instantNow(): Promise<Temporal.Instant> {
  const real = Temporal.Now.instant();
  if (__E2E__) return real.add({ hours: Math.round(24 * (await e2eOffset())) });
  return real;
}

/** This moment, where this computer is. */
export async function zonedNow(): Promise<Temporal.ZonedDateTime> {
  return (await instantNow()).toZonedDateTimeISO(Temporal.Now.timeZoneId());
}

/** Today's date, where this computer is. */
export async function today(): Promise<Day> {
  const day = parseDay((await zonedNow()).toPlainDate().toString());
  if (day === null) throw new RangeError('the clock of this computer is outside the years 1900 to 9999');
  return day;
}

/** This moment as records keep it: UTC, in milliseconds. */
export async function now(): Promise<string> {
  return new Date((await instantNow()).epochMilliseconds).toISOString();
}

async function e2eOffset(): Promise<number> {
  if (!__E2E__) return 0;
  const { 'e2e-clock-days': days } = await browser.storage.local.get('e2e-clock-days');
  return typeof days === 'number' ? days : 0;
}

if (__E2E__) {
  // End-to-end builds only: tests move the clock from any page of ours, and have the badge right when this resolves.
  Object.assign(globalThis, {
    setClockOffset: async (days: number) => {
      await browser.storage.local.set({ 'e2e-clock-days': days });
      await browser.runtime.sendMessage({ name: 'due-changed', payload: {} });
    },
  });
}

/** End-to-end builds only: calls back when the clock was moved. In a release this does nothing and is left out. */
export function onClockMoved(listener: () => void): void {
  if (!__E2E__) return;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'e2e-clock-days' in changes) listener();
  });
}
