import { browser } from 'wxt/browser';
import { type Day, parseDay } from '../values/day';

/**
 * The one clock. In a build for end-to-end tests it can stand some days ahead; a release contains neither the offset
 * nor a way to set one (`__E2E__` is false there and everything it guards is left out of the bundle).
 */
async function instantNow(): Promise<Temporal.Instant> {
  const real = Temporal.Now.instant();
  if (__E2E__) return real.add({ hours: 24 * (await e2eOffset()) });
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

/**
 * End-to-end builds only: gives every page and the worker `setClockOffset(days)` on `globalThis`, and calls `onChange`
 * when the clock was moved. In a release this does nothing and is left out.
 */
export function exposeClock(onChange: () => void): void {
  if (!__E2E__) return;
  Object.assign(globalThis, {
    setClockOffset: (days: number) => browser.storage.local.set({ 'e2e-clock-days': days }),
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'e2e-clock-days' in changes) onChange();
  });
}
