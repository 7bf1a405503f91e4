import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { STORY } from '../journey/story.mjs';
import { chromiumPath, e2eBuild, expect, test } from './fixtures';
import { newProfile } from './launch.mjs';
import { purchasesOn } from './records.mjs';
import { openStage } from './stage.mjs';

test.setTimeout(240_000);

const orderNumber = (purchase: { facts: { orderNumber: { value: string } } }) =>
  purchase.facts.orderNumber.value;

/** Every address the browser asked the network for, with who wanted it, from Chromium's own network log. */
function askedFor(log: string): { url: string; initiator: string }[] {
  const lines = readFileSync(log, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const url = /"url":"((?:https?|wss?):[^"]+)"/.exec(line)?.[1];
    return url ? [{ url, initiator: /"initiator":"([^"]+)"/.exec(line)?.[1] ?? '' }] : [];
  });
}

test('from installing to the payment firm, without a reload and without one request of ours', async ({
  shop,
}) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recours-netlog-'));
  const log = path.join(folder, 'net.json');
  const stage = await openStage({
    executablePath: chromiumPath,
    extension: e2eBuild,
    shop,
    args: [`--log-net-log=${log}`],
  });
  try {
    for (const scene of STORY) await test.step(scene.name, () => scene.play(stage));
    expect(stage.errors).toEqual([]);
  } finally {
    await stage.close();
  }
  const asked = askedFor(log);
  rmSync(folder, { recursive: true, force: true });
  expect(asked.some(({ url }) => url.startsWith(shop.url))).toBe(true);
  expect(asked.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  // The browser's own errands have no origin; a page's or an extension's request always has one.
  const fromPages = asked.filter(({ initiator }) => /^[a-z-]+:/.test(initiator));
  expect(fromPages.filter(({ url }) => !url.startsWith(shop.url))).toEqual([]);
  // A page asks for documents, styles and images; anything else would be a script's own request.
  expect(
    shop.requests.filter(({ headers }) => !['document', 'style'].includes(String(headers['sec-fetch-dest']))),
  ).toEqual([]);
});

test('the network log would show a request of the extension', async ({ shop }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recours-netlog-'));
  const log = path.join(folder, 'net.json');
  const stage = await openStage({
    executablePath: chromiumPath,
    extension: e2eBuild,
    shop,
    args: [`--log-net-log=${log}`],
  });
  const popup = await stage.popup();
  await popup.page.evaluate((url: string) => fetch(url, { mode: 'no-cors' }).then(() => {}), shop.url);
  await stage.close();
  const ours = askedFor(log).filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
  rmSync(folder, { recursive: true, force: true });
  expect(ours.some(({ url }) => url.startsWith(shop.url))).toBe(true);
});

test('the same with the worker killed between every two steps', async ({ stage }) => {
  for (const scene of STORY) {
    await test.step(scene.name, () => scene.play(stage));
    await stage.killWorker();
  }
  expect(stage.errors).toEqual([]);
});

test('what was shown as saved outlives kill -9 of the browser', async ({ shop }) => {
  test.skip(process.platform !== 'linux', 'finds the browser in /proc');
  const profile = newProfile();
  const orders: string[] = [];
  for (let round = 1; round <= 4; round += 1) {
    const stage = await openStage({ executablePath: chromiumPath, extension: e2eBuild, shop, profile });
    // Chromium writes permissions to disk some seconds later, so a kill may lose them; the data must stay.
    await STORY[0]?.play(stage);
    const popup = await stage.popup();
    expect((await purchasesOn(popup.page)).map(orderNumber).sort()).toEqual(orders);
    const order = shop.order();
    await stage.shopPage(order.path);
    await popup.wait(`[data-purchase]:nth-child(${round})`);
    await stage.browser.kill();
    orders.push(order.number);
  }
  const stage = await openStage({ executablePath: chromiumPath, extension: e2eBuild, shop, profile });
  const popup = await stage.popup();
  expect((await purchasesOn(popup.page)).map(orderNumber).sort()).toEqual(orders);
  await stage.close();
});
