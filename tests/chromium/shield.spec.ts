import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { playShield } from '../journey/shield.mjs';
import { CLOSING_PATH, lookIntoMirror } from '../shop/mirror.mjs';
import { chromiumPath, expect, test } from './fixtures';

test('before a button that ends a right, badge and popup warn while a purchase is open; the page sees nothing', async ({
  stage,
  shop,
}) => {
  const alone = await chromium.launch({ executablePath: chromiumPath, chromiumSandbox: false });
  const lonely = await alone.newContext({ locale: 'fr-FR', viewport: { width: 1100, height: 850 } });
  const without = await lookIntoMirror(await lonely.newPage(), shop.url, undefined, CLOSING_PATH);
  await alone.close();
  const newPage = async () => {
    const page = await stage.browser.context.newPage();
    await page.setViewportSize({ width: 1100, height: 850 });
    return page;
  };
  stage.show = async ({ page }) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}`)).toEqual([]);
  };
  await playShield(stage, newPage, without, async () => {
    const held = await stage.popupOn(CLOSING_PATH);
    return { ...held, end: () => held.page.close() };
  });
});
