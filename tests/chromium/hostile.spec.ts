import { chromium } from '@playwright/test';
import { asItShould, consent, playTricks } from '../journey/tricks.mjs';
import { lookIntoMirror } from '../shop/mirror.mjs';
import { chromiumPath, expect, test } from './fixtures';
import { purchasesOn } from './records.mjs';

test.beforeEach(({ stage }) => consent(stage));

test('thirty ways to stop or fool the reader leave the record right or absent, never wrong', async ({
  stage,
}) => {
  test.setTimeout(300_000);
  const found = await playTricks(stage);
  expect(found).toEqual(asItShould(found));
});

test('a page that watches itself sees no difference with Recours and without', async ({ stage, shop }) => {
  const alone = await chromium.launch({ executablePath: chromiumPath, chromiumSandbox: false });
  const lonely = await alone.newContext({ locale: 'fr-FR', viewport: { width: 1100, height: 850 } });
  const without = await lookIntoMirror(await lonely.newPage(), shop.url);
  await alone.close();
  const before = shop.requests.length;
  const { page: records } = await stage.popup();
  const page = await stage.browser.context.newPage();
  await page.setViewportSize({ width: 1100, height: 850 });
  const seen = await lookIntoMirror(page, shop.url, () =>
    expect.poll(async () => (await purchasesOn(records)).length).toBe(1),
  );
  expect(seen).toEqual(without);
  expect(shop.requests.slice(before).map(({ url }) => url)).toEqual(['/commande/order-received/9000/']);
});
