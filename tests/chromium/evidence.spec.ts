import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { putHostile } from '../journey/hostile-copy.mjs';
import { STORY } from '../journey/story.mjs';
import { expect, type Stage, test } from './fixtures';
import { purchasesOn, recordsOf } from './records.mjs';

test.setTimeout(300_000);
test.beforeEach(({ stage }) => STORY[0]?.play(stage));

/** Has the shop confirm an order; the purchase, and the address of its file. */
async function recorded(stage: Stage) {
  const order = stage.shop.order();
  await stage.shopPage(order.path);
  const popup = await stage.popup();
  await popup.wait('[data-purchase]');
  const [purchase] = await purchasesOn(popup.page);
  return { order, purchase, place: `dossier.html#/purchase/${purchase.id}` };
}

/** A picture as a browser makes it. */
async function picture(stage: Stage, file: string): Promise<string> {
  const { page } = await stage.popup();
  const data = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(900, 600);
    const context = canvas.getContext('2d');
    if (context === null) return '';
    context.fillStyle = '#c9b08a';
    context.fillRect(0, 0, 900, 600);
    context.fillStyle = '#7a1f1f';
    context.font = '60px sans-serif';
    context.fillText('Broken foot', 80, 200);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
  });
  writeFileSync(file, Buffer.from(data, 'base64'));
  return file;
}

/** Gives the evidence box files, as the shopper chooses them. */
async function addFiles(stage: Stage, place: string, files: string[]) {
  const dossier = await stage.own(place);
  await dossier.page.locator('.add-evidence input[type=file]').setInputFiles(files);
  return dossier;
}

const exhibitsOn = (page: Parameters<typeof recordsOf>[0]) => recordsOf(page, 'exhibits');

test('the confirmation’s copy is taken at recording; files become exhibits with their hash, odd ones in words', async ({
  stage,
}, info) => {
  const { place } = await recorded(stage);
  const dossier = await stage.own(place);
  await expect.poll(async () => (await exhibitsOn(dossier.page)).length).toBe(1);
  const [copy] = await exhibitsOn(dossier.page);
  expect(copy).toMatchObject({ kind: 'page-copy', stage: 'order', mediaType: 'text/html' });

  const file = (name: string, content: string | Buffer) => {
    const at = info.outputPath(name);
    writeFileSync(at, content);
    return at;
  };
  const words = stage.words.evidence;
  await addFiles(stage, place, [
    await picture(stage, info.outputPath('foot.jpg')),
    file('IMG_1.HEIC', '\0\0\0\x18ftypheic rest'),
    file('bill.pdf', '<html>no pdf</html>'),
    file('empty.txt', ''),
    file(
      'mail.eml',
      'From: shop@shop.example\r\nTo: me@me.example\r\nSubject: Ihre Bestellung\r\n\r\nDanke.',
    ),
    file('\u05d7\u05e9\u05d1\u05d5\u05e0\u05d9\u05ea.pdf', '%PDF-1.4 rest'),
  ]);
  await dossier.see(words.add.heic.split('{name}')[1] ?? '');
  await dossier.see(words.add.notPdf.split('{name}')[1] ?? '');
  await dossier.see(words.add.empty.split('{name}')[1] ?? '');
  await expect.poll(async () => (await exhibitsOn(dossier.page)).length).toBe(6);
  const all = await exhibitsOn(dossier.page);
  expect(all.map(({ mediaType }) => mediaType).sort()).toEqual([
    'application/octet-stream',
    'application/pdf',
    'image/heic',
    'image/jpeg',
    'message/rfc822',
    'text/html',
  ]);
  expect(all.find(({ kind }) => kind === 'message')?.title).toBe('Ihre Bestellung');
  const photo = all.find(({ kind }) => kind === 'photo');
  const sum = execFileSync('sha256sum', [info.outputPath('foot.jpg')], { encoding: 'utf8' }).slice(0, 64);
  expect(photo?.sha256).toBe(sum);
  expect(stage.errors).toEqual([]);
});

test('the archive’s manifest is verified by sha256sum, and its index opens without Recours', async ({
  stage,
}, info) => {
  const { place } = await recorded(stage);
  await addFiles(stage, place, [await picture(stage, info.outputPath('foot.jpg'))]);
  const dossier = await stage.own(place);
  await expect.poll(async () => (await exhibitsOn(dossier.page)).length).toBe(2);
  const download = dossier.page.waitForEvent('download');
  await dossier.press(stage.words.evidence.out.zip);
  const archive = await (await download).path();
  const files = unzipSync(new Uint8Array(readFileSync(archive)));
  const folder = info.outputPath('unpacked');
  for (const [name, content] of Object.entries(files)) {
    const at = path.join(folder, name);
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, content);
  }
  const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  expect(checked.match(/: OK/g)?.length).toBe(Object.keys(files).length - 1);
  const page = await stage.browser.context.newPage();
  await page.goto(`file://${folder}/index.html`);
  expect(await page.locator('a[href^="exhibits/"]').count()).toBe(2);
  await page.close();
});

test('a page copy full of references asks for nothing and runs nothing, however it is clicked', async ({
  stage,
}) => {
  const { purchase, place } = await recorded(stage);
  const dossier = await stage.own(place);
  await expect.poll(async () => (await exhibitsOn(dossier.page)).length).toBe(1);
  // As a file from elsewhere may bring it: never through our copier.
  const id = await dossier.page.evaluate(putHostile, [purchase.id, stage.shop.url]);
  const before = stage.shop.requests.length;
  await stage.own(`${place}/exhibit/${id}`);
  await dossier.wait('iframe.page-copy');
  const frame = dossier.page.frameLocator('iframe.page-copy');
  await frame.locator('#link').click();
  await frame.locator('#button').click({ force: true });
  await dossier.page.waitForTimeout(1500);
  expect(await frame.locator('#link').count()).toBe(1);
  expect(stage.shop.requests.length).toBe(before);
  expect(await dossier.page.evaluate(() => Reflect.get(globalThis, 'ran'))).toBeUndefined();
});
