import { expect, test, vi } from 'vitest';
import { now, onClockMoved, today, zonedNow } from './clock';

const browser = vi.hoisted(() => ({
  storage: { local: { get: vi.fn() }, onChanged: { addListener: vi.fn() } },
}));
vi.mock('wxt/browser', () => ({ browser }));

test('the clock is this computer’s own, and instants are kept in UTC', async () => {
  const before = Date.now();
  const noted = await now();
  expect(noted).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
  expect(Date.parse(noted)).toBeGreaterThanOrEqual(before);
  expect(await today()).toBe((await zonedNow()).toPlainDate().toString());
});

test('a release reads no offset, listens for none and gives nobody a way to set one', async () => {
  await today();
  onClockMoved(() => {});
  expect(browser.storage.local.get).not.toHaveBeenCalled();
  expect(browser.storage.onChanged.addListener).not.toHaveBeenCalled();
  expect('setClockOffset' in globalThis).toBe(false);
});
