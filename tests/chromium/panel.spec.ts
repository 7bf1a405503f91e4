import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { hands } from '../journey/hands.mjs';
import { chromiumPath, e2eBuild, expect, test } from './fixtures';
import { killWorker } from './launch.mjs';
import { openPanelStage, waitForMark } from './panel-stage.mjs';
import { purchasesOn, recordsOf } from './records.mjs';

type PanelStage = Awaited<ReturnType<typeof openPanelStage>>;

async function withStage(
  options: { seller: string; language?: 'fr' | 'en' | 'de'; country?: string },
  play: (stage: PanelStage) => Promise<void>,
) {
  const stage = await openPanelStage({ executablePath: chromiumPath, extension: e2eBuild, ...options });
  try {
    await play(stage);
    expect(stage.errors).toEqual([]);
  } finally {
    await stage.close();
  }
}

test('a checkout is followed to its purchase: ticks and note go with it and stay', async () => {
  await withStage({ seller: 'abroad' }, async (stage) => {
    const tab = await stage.checkoutTab();
    const panel = await stage.openPanel(tab);
    const { words } = stage;
    await waitForMark(panel, 'total', 'ok');
    await panel.locator('[data-row="total"] summary').click();
    await panel.locator('[data-row="total"] .tick input').click();
    await panel.locator('textarea').fill('white shade');
    await expect.poll(async () => (await recordsOf(panel, 'shops'))[0].checkout?.note).toBe('white shade');

    await tab.bringToFront();
    await tab.locator('#place_order').click();
    await hands(panel).see(words.panel.purchase.open);
    const [purchase] = await purchasesOn(panel);
    expect(purchase.checkout.note).toBe('white shade');
    expect(Object.keys(purchase.checkout.ticks)).toEqual(['total']);

    // Another page of the shop: its record, with this purchase.
    await tab.goto(`${stage.url}/journal/`);
    await hands(panel).see(words.panel.shop.earlier.one.replace('{count}', '1'));
  });
});

test('the panel follows tabs, each window’s own page, and a worker that was killed', async () => {
  await withStage({ seller: 'swiss' }, async (stage) => {
    const checkout = await stage.checkoutTab();
    const panel = await stage.openPanel(checkout);
    await waitForMark(panel, 'total', 'ok');

    const other = await stage.shopTab('/journal/');
    await expect(panel.locator('main')).not.toHaveAttribute('data-view', 'checkout');
    await checkout.bringToFront();
    await expect(panel.locator('main')).toHaveAttribute('data-view', 'checkout');

    await killWorker(stage.browser.context, (await stage.own('settings.html')).page);
    await other.bringToFront();
    await expect(panel.locator('main')).not.toHaveAttribute('data-view', 'checkout');
    await checkout.bringToFront();
    await expect(panel.locator('main')).toHaveAttribute('data-view', 'checkout');
    await waitForMark(panel, 'total', 'ok');

    // Another window with another page in front: this window's panel stays where it is.
    const own = (await stage.own('settings.html')).page;
    await checkout.bringToFront();
    await own.evaluate(
      (address: string) => Reflect.get(globalThis, 'chrome').windows.create({ url: address, focused: true }),
      `${stage.url}/journal/`,
    );
    await panel.waitForTimeout(800);
    await expect(panel.locator('main')).toHaveAttribute('data-view', 'checkout');
  });
});

test('beside a page of no shop of the shopper’s stands what is next for him', async () => {
  await withStage({ seller: 'swiss' }, async (stage) => {
    const tab = await stage.shopTab('/journal/');
    const panel = await stage.openPanel(tab);
    await expect(panel.locator('main')).toHaveAttribute('data-view', 'due');
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`by keyboard alone, at 320 pixels and twice the text, axe finds nothing: ${colorScheme}`, async () => {
    await withStage({ seller: 'abroad', language: 'de' }, async (stage) => {
      const panel = await stage.openPanel(await stage.checkoutTab());
      await waitForMark(panel, 'total', 'ok');
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await tabTo(panel, '[data-row="total"] summary');
      await panel.keyboard.press('Enter');
      await expect(panel.locator('[data-row="total"] details')).toHaveAttribute('open', '');
      await tabTo(panel, '[data-row="total"] .tick input');
      await panel.keyboard.press('Space');
      await expect
        .poll(async () => Object.keys((await recordsOf(panel, 'shops'))[0].checkout?.ticks ?? {}))
        .toEqual(['total']);
      await panel.evaluate(() => {
        for (const row of document.querySelectorAll('details')) row.open = true;
      });
      for (const width of [320, 640]) {
        await panel.setViewportSize({ width, height: 700 });
        // Twice the text in 640 pixels is what a 320-pixel panel shows at 200 %.
        await panel.evaluate(
          (zoom) => {
            document.documentElement.style.zoom = zoom;
          },
          width === 640 ? '2' : '1',
        );
        expect(
          await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${width} pixels`,
        ).toBe(true);
        const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`),
        ).toEqual([]);
      }
    });
  });

/** Presses Tab until the focus is on what `selector` names. */
async function tabTo(panel: Page, selector: string) {
  for (let step = 0; step < 80; step += 1) {
    if (await panel.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}`);
}
