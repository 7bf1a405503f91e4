import { readFileSync, writeFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { STORY } from '../journey/story.mjs';
import { expect, type Stage, test } from './fixtures';
import { purchasesOn, recordsOf } from './records.mjs';

test.beforeEach(({ stage }) => STORY[0]?.play(stage));

/** Has the shop confirm an order and waits until it is recorded. */
async function recorded(stage: Stage) {
  const order = stage.shop.order();
  await stage.shopPage(order.path);
  const popup = await stage.popup();
  await popup.wait('[data-purchase]');
  const [purchase] = await purchasesOn(popup.page);
  return { order, purchase };
}

/** Presses the button that saves a copy, and returns the file. */
async function takeCopy(stage: Stage): Promise<string> {
  const settings = await stage.own('settings.html');
  const download = settings.page.waitForEvent('download');
  await settings.press(stage.words.settings.data.export);
  return (await download).path();
}

/** Gives the settings page a file to take back. */
async function takeBack(stage: Stage, file: string) {
  const settings = await stage.own('settings.html');
  await settings.page.locator('input[type=file]').setInputFiles(file);
  return settings;
}

test('a correction stands, shows what the page said, and survives reading the page again', async ({
  stage,
}) => {
  const { order, purchase } = await recorded(stage);
  const dossier = await stage.own(`dossier.html#/purchase/${purchase.id}`);
  const { fact } = stage.words.dossier;
  await dossier.press(`${fact.orderNumber} `, { loose: true });
  await dossier.fill(fact.orderNumber, '20931-B');
  await dossier.press(stage.words.common.save).catch(() => {});
  await expect.poll(async () => (await purchasesOn(dossier.page))[0].facts.orderNumber.value).toBe('20931-B');
  const shopPage = await stage.shopPage();
  await shopPage.page.reload();
  await shopPage.page.waitForTimeout(2000);
  const after = await purchasesOn(dossier.page);
  expect(after.length).toBe(1);
  expect(after[0].facts.orderNumber.value).toBe('20931-B');
  expect(after[0].facts.orderNumber.page.value).toBe(order.number);
});

test('a copy brings everything back after everything was deleted, and twice changes nothing', async ({
  stage,
}) => {
  await recorded(stage);
  const popup = await stage.popup();
  await expect.poll(async () => (await recordsOf(popup.page, 'exhibits')).length).toBe(1);
  const before = await recordsOf(popup.page, 'purchases');
  const evidence = await recordsOf(popup.page, 'exhibits');
  const file = await takeCopy(stage);

  const settings = await stage.own('settings.html');
  const { data } = stage.words.settings;
  await settings.press(data.deleteAll);
  await settings.fill(data.deleteLabel.split('{')[0], data.deleteWord);
  await settings.press(data.deleteButton);
  await settings.see(data.deleted);
  await expect.poll(async () => (await recordsOf(popup.page, 'purchases')).length).toBe(0);

  await takeBack(stage, file);
  await expect.poll(async () => (await recordsOf(popup.page, 'purchases')).length).toBe(1);
  expect(await recordsOf(popup.page, 'purchases')).toEqual(before);
  expect(await recordsOf(popup.page, 'exhibits')).toEqual(evidence);
  await takeBack(stage, file);
  await settings.see(data.importedNothing);
  expect(await recordsOf(popup.page, 'purchases')).toEqual(before);
});

test('a copy that is truncated, foreign or newer is refused in words and changes nothing', async ({
  stage,
}, info) => {
  await recorded(stage);
  const popup = await stage.popup();
  const before = await recordsOf(popup.page, 'purchases');
  const whole = readFileSync(await takeCopy(stage));
  const files = unzipSync(new Uint8Array(whole));
  const records = new TextDecoder().decode(files['recours.json']);
  const newer = records.replace(/("version":\s*)\d+/, '$19999');
  expect(newer).not.toBe(records);
  const failures = stage.words.failures;
  for (const [name, content, failure] of [
    ['truncated.zip', whole.subarray(0, whole.length / 2), failures['import-truncated']],
    ['truncated.json', records.slice(0, records.length / 2), failures['import-truncated']],
    ['foreign.json', '{"hello":"world"}', failures['import-not-recours']],
    ['foreign.zip', zipSync({ '../../hello.txt': new Uint8Array(9) }), failures['import-not-recours']],
    ['newer.zip', zipSync({ ...files, 'recours.json': strToU8(newer) }), failures['import-newer']],
  ] as const) {
    const file = info.outputPath(name);
    writeFileSync(file, content);
    const settings = await takeBack(stage, file);
    await settings.see(failure.happened);
    expect(await recordsOf(popup.page, 'purchases')).toEqual(before);
  }
});

test('a deleted purchase can be brought back, and its page does not bring it back by itself', async ({
  stage,
}) => {
  const { purchase } = await recorded(stage);
  const dossier = await stage.own(`dossier.html#/purchase/${purchase.id}`);
  const words = stage.words.dossier.purchase;
  await dossier.press(words.delete);
  await dossier.see(words.deleted);
  await expect.poll(async () => (await purchasesOn(dossier.page)).length).toBe(0);
  const shopPage = await stage.shopPage();
  await shopPage.page.reload();
  await shopPage.page.waitForTimeout(2000);
  expect(await purchasesOn(dossier.page)).toEqual([]);
  await stage.own('dossier.html');
  await dossier.press(words.undo);
  await expect.poll(async () => (await purchasesOn(dossier.page)).length).toBe(1);
});
