import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { hands, until } from '../journey/hands.mjs';
import { wordsIn } from '../journey/words.mjs';
import { chromiumPath, e2eBuild, expect, test } from './fixtures';
import { launchChromium, newProfile } from './launch.mjs';
import { purchasesOn } from './records.mjs';
import { pageOutsideTabs, pressToolbarButtonOn } from './toolbar.mjs';

type Launched = Awaited<ReturnType<typeof launchChromium>>;

/** Presses the toolbar button on the tab that shows `address`, and returns the popup that opened, as a page. */
async function pressToolbarButton(
  launched: Launched,
  address: string,
): Promise<{ page: Page; end: () => Promise<void> }> {
  // After installing, the welcome page comes to the front by itself: only then is the shop's page brought there.
  const shows = (text: string) => launched.context.pages().find((page) => page.url().includes(text));
  await until(
    () => shows('/welcome.html'),
    () => 'the welcome page did not open',
  );
  await shows(address)?.bringToFront();
  await pressToolbarButtonOn(launched, address);
  return pageOutsideTabs(launched, 'popup.html');
}

test('"Read this page" reads the page in front with no access to any site', async ({ shop }) => {
  const { popup: words } = await wordsIn('en');
  const launched = await launchChromium({
    executablePath: chromiumPath,
    extension: e2eBuild,
    language: 'en',
    args: ['--remote-debugging-port=0'],
  });
  try {
    const order = shop.order();
    const page = await launched.context.newPage();
    await page.goto(`${shop.url}${order.path}&lang=en`);
    const { page: popupPage, end } = await pressToolbarButton(launched, page.url());
    const popup = hands(popupPage);
    const origins = await popupPage.evaluate(async () => {
      const { permissions } = Reflect.get(globalThis, 'chrome');
      return (await permissions.getAll()).origins;
    });
    expect(origins).toEqual([]);
    await popup.see(words.page.readable);
    await popup.press(words.page.read);
    await popup.see(words.page.recorded.replace('{number}', order.number));
    await popup.wait('[data-purchase]');
    expect((await purchasesOn(popupPage)).length).toBe(1);

    await popup.press(words.undo);
    await popup.see(words.page.leftOut);
    await expect.poll(async () => (await purchasesOn(popupPage)).length).toBe(0);
    // What was undone stays undone when the page is read again, until the shopper says otherwise.
    await popup.press(words.page.record);
    await expect.poll(async () => (await purchasesOn(popupPage)).length).toBe(1);
    await end();
  } finally {
    await launched.close();
  }
});

test('the browser gives every command the key that is told of it', async ({ stage }) => {
  // A key that is one of its own is silently given to nobody.
  const { page } = await stage.popup();
  const commands = await page.evaluate(() => Reflect.get(globalThis, 'chrome').commands.getAll());
  const keys = Object.fromEntries(
    commands.map(({ name, shortcut }: { name: string; shortcut: string }) => [name, shortcut]),
  );
  expect(keys).toMatchObject({ 'keep-page': 'Alt+Shift+K', 'open-panel': 'Alt+Shift+O' });
});

test('whoever has the browser write larger is written to larger, and the popup grows with it', async () => {
  const profile = newProfile();
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ webkit: { webprefs: { default_font_size: 24 } } }),
  );
  const launched = await launchChromium({ executablePath: chromiumPath, extension: e2eBuild, profile });
  try {
    const page = await launched.context.newPage();
    await page.goto(launched.address('popup.html'));
    const drawn = () => {
      const { fontSize, minInlineSize } = getComputedStyle(document.body);
      return [fontSize, minInlineSize].map((size) => Math.round(Number.parseFloat(size) * 10) / 10);
    };
    // Half as large again as the usual 15 and 400.
    expect(await page.evaluate(drawn)).toEqual([22.5, 600.1]);
  } finally {
    await launched.close();
  }
});

test('a page that is no order is read and says so', async ({ shop }) => {
  const { popup: words } = await wordsIn('fr');
  const launched = await launchChromium({
    executablePath: chromiumPath,
    extension: e2eBuild,
    language: 'fr',
    args: ['--remote-debugging-port=0'],
  });
  try {
    const page = await launched.context.newPage();
    await page.goto(`${shop.url}/journal/`);
    const { page: popupPage, end } = await pressToolbarButton(launched, page.url());
    const popup = hands(popupPage);
    await popup.press(words.page.read);
    await popup.see(words.page.nothing);
    expect(await purchasesOn(popupPage)).toEqual([]);
    await end();
  } finally {
    await launched.close();
  }
});
