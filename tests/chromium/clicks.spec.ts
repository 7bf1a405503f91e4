import { LATE_DAY, NOT_YET, STORY } from '../journey/story.mjs';
import { expect, test } from './fixtures';

/** Runs in a page before anything else: counts what the shopper presses. */
function countPresses(): void {
  const counted = globalThis as unknown as { presses: number };
  counted.presses = 0;
  addEventListener('pointerdown', (event) => {
    if (event.isTrusted) counted.presses += 1;
  });
}

test('from the opened popup to a ready letter for a recorded purchase: five clicks at most', async ({
  stage,
  shop,
}, info) => {
  await STORY[0]?.play(stage);
  const settings = await stage.own('settings.html');
  await settings.fill(stage.words.settings.letters.name, 'Camille Martin');
  await stage.shopPage(shop.order().path);
  await (await stage.popup()).wait('[data-purchase]');
  await stage.setDaysAhead(LATE_DAY);

  await (await stage.popup()).page.addInitScript(countPresses);
  const popup = await stage.popup();
  await popup.page.reload();
  const opened = Date.now();
  const { popup: list, guide, plan } = stage.words;
  await popup.press(list.no);
  await popup.see(guide.facts.title);
  await popup.choose(NOT_YET.fr);
  await popup.choose(guide.remedy.names.refund);
  await popup.press(guide.showPlan);
  await popup.wait('[data-next=write]');
  await popup.press(plan.buttons.write);
  await popup.wait('[data-letter=merchant-first-request] textarea');
  info.annotations.push({ type: 'seconds', description: `${((Date.now() - opened) / 1000).toFixed(1)}` });
  const presses = await popup.page.evaluate(() => Reflect.get(globalThis, 'presses'));
  expect(presses).toBeGreaterThan(0);
  expect(presses).toBeLessThanOrEqual(5);
});
