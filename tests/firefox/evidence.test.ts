import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { purchasesOn, recordsOf } from '../chromium/records.mjs';
import { until } from '../journey/hands.mjs';
import { putHostile } from '../journey/hostile-copy.mjs';
import { consent } from '../journey/tricks.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

interface Tree {
  readonly context: string;
  readonly url: string;
  readonly children: Tree[];
}

const toClose: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

test('a page copy full of references asks for nothing and runs nothing, however it is clicked', async () => {
  const shop = await startShop();
  toClose.push(shop);
  const stage = await openStage({
    executablePath: findBrowser('firefox').path ?? '',
    extension: buildFolder('firefox', 'e2e'),
    shop,
  });
  toClose.push(stage);
  await consent(stage);
  await stage.shopPage(shop.order().path);
  const popup = await stage.popup();
  await popup.wait('[data-purchase]');
  await until(
    async () => (await recordsOf(popup.page, 'exhibits')).length === 1,
    () => 'the confirmation was not kept',
  );
  const [purchase] = await purchasesOn(popup.page);
  const id = await popup.page.evaluate(putHostile, [purchase.id, shop.url]);

  const before = shop.requests.length;
  const { page } = await stage.own(`dossier.html#/purchase/${purchase.id}/exhibit/${id}`);
  const copy = await page.waitForSelector('iframe.page-copy');
  // The driver itself loses sight of frames in pages of an extension: the protocol below it does not.
  const frame = await until(
    async () => {
      const { contexts } = await stage.browser.bidi('browsingContext.getTree', {});
      return contexts
        .flatMap(({ children }: Tree) => children)
        .find(({ url }: Tree) => url === 'about:srcdoc');
    },
    () => 'the copy is not shown',
  );
  const inCopy = async (expression: string) => {
    const target = { context: frame.context, sandbox: 'looking' };
    const { result } = await stage.browser.bidi('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    });
    return result?.value;
  };
  for (const target of ['#link', '#button']) {
    const at = JSON.parse(
      await inCopy(
        `(() => { const e = document.querySelector('${target}'); e.scrollIntoView(); const { x, y, width, height } = e.getBoundingClientRect(); return JSON.stringify([x + width / 2, y + height / 2]); })()`,
      ),
    );
    await copy?.scrollIntoView();
    const box = await copy?.boundingBox();
    expect(await inCopy(`'#' + document.elementFromPoint(${at[0]}, ${at[1]}).id`)).toBe(target);
    await page.mouse.click((box?.x ?? 0) + at[0], (box?.y ?? 0) + at[1]);
  }
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await inCopy("document.querySelector('#link')?.textContent")).toBe('link');
  expect(shop.requests.length).toBe(before);
  expect(stage.browser.asked()).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
});
