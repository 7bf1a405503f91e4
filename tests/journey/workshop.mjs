// What a household does with its evidence, for both browsers: cover names, drop files, hand a dossier over and take it back.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { purchasesOn, recordsOf } from '../chromium/records.mjs';
import { Claim } from './claim.mjs';
import { dropOn } from './drop.mjs';
import { until } from './hands.mjs';

const exhibitsOn = ({ page }) => recordsOf(page, 'exhibits');
const countIs = (hands, count) =>
  until(
    async () => (await exhibitsOn(hands)).length === count,
    async () => `${(await exhibitsOn(hands)).length} exhibits instead of ${count}`,
  );
const rowsOn = ({ page }) =>
  page.evaluate(() => [...document.querySelectorAll('[data-purchase]')].map((row) => row.dataset.purchase));
const rowsAre = (hands, ids) =>
  until(
    async () => (await rowsOn(hands)).sort().join() === [...ids].sort().join(),
    async () => `the list shows ${await rowsOn(hands)} instead of ${ids}`,
  );

/** Does `work` with the path of a file of that content. */
async function withFile(name, content, work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recours-file-'));
  try {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has the shop confirm an order, and waits until it is recorded with its page. */
export async function recorded(stage) {
  const popup = await stage.popup();
  const before = (await exhibitsOn(popup)).length;
  const order = stage.shop.order();
  await stage.shopPage(order.path);
  const purchase = await until(
    async () =>
      (await purchasesOn(popup.page)).find(({ facts }) => facts.orderNumber?.value === order.number),
    () => `order ${order.number} is not recorded`,
  );
  await countIs(popup, before + 1);
  return { order, id: purchase.id, place: `dossier.html#/purchase/${purchase.id}` };
}

/** Takes a file back in the settings, and waits until they say `said`. */
export async function takeBack(stage, name, content, said) {
  const settings = await stage.own('settings.html');
  await withFile(name, content, async (file) => {
    await stage.upload(settings, 'input[type=file]', [file]);
    await settings.see(said);
  });
}

const MAIL = [
  'From: shop@shop.example',
  'To: me@me.example',
  'Subject: Colis de Luc Voisin',
  'Content-Type: text/plain',
  '',
  'Remis en main propre a LUC  VOISIN, 079 123 45 67.',
].join('\r\n');
const SECRETS = /Voisin|079 123/i;

/** A picture as a browser makes it, as text of base64. */
function makePicture() {
  const canvas = document.createElement('canvas');
  canvas.width = 900;
  canvas.height = 600;
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 900, 600);
  return canvas.toDataURL('image/png').split(',')[1];
}

/** Runs in the page: how dark the picture of an exhibit is in the middle and in a corner, of 255. */
async function darkness() {
  const image = document.querySelector('.picture-view img, .exhibit-page img');
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const at = (x, y) => 255 - context.getImageData(x * canvas.width, y * canvas.height, 1, 1).data[0];
  return { middle: at(0.5, 0.5), corner: at(0.02, 0.02) };
}

/**
 * Names of others are covered in a kept page, in an e-mail that was dropped on the evidence, and in a picture; a PDF says
 * what to do instead. The originals stay, and print, archive and the file for another Recours show the copies alone.
 */
export async function playCovering(stage) {
  const words = stage.words.evidence;
  const { order, place } = await recorded(stage);
  const dossier = await stage.own(place);
  assert.deepEqual(
    await dropOn(dossier, '.add-evidence', [
      ['mail.eml', MAIL],
      ['statement.pdf', '%PDF-1.4 rest'],
    ]),
    { over: true, drop: true },
  );
  await countIs(dossier, 3);
  const picture = Buffer.from(await dossier.page.evaluate(makePicture), 'base64');
  await withFile('box.png', picture, async (file) => {
    await stage.upload(dossier, '.add-evidence input[type=file]', [file]);
    await countIs(dossier, 4);
  });
  const originals = await exhibitsOn(dossier);
  const of = (mediaType) => originals.find((one) => one.mediaType === mediaType);
  assert.equal(of('message/rfc822').title, 'Colis de Luc Voisin');

  await stage.own(`${place}/exhibit/${of('application/pdf').id}`);
  await dossier.see(words.one.notCovered.replace('{include}', words.one.include));
  await dossier.choose(words.one.include);

  const cover = async (id, lines) => {
    await stage.own(`${place}/exhibit/${id}`);
    await dossier.press(words.one.maskWords);
    await dossier.fill(words.mask.words, lines);
    await dossier.press(words.mask.save);
  };
  const shownNow = () => dossier.page.evaluate(() => location.hash);
  // A word that is not there is said, and nothing is kept.
  await cover(of('text/html').id, 'Nobody Known');
  await dossier.see('Nobody Known');
  assert.equal((await exhibitsOn(dossier)).length, 4);
  await dossier.fill(words.mask.words, order.number);
  await dossier.press(words.mask.save);
  await countIs(dossier, 5);
  await until(
    async () => !(await shownNow()).endsWith(of('text/html').id),
    () => 'the copy is not shown in its original’s place',
  );
  await cover(of('message/rfc822').id, 'Luc Voisin\n079 123 45 67');
  await countIs(dossier, 6);

  await stage.own(`${place}/exhibit/${of('image/png').id}`);
  await dossier.press(words.one.mask);
  const area = await until(
    () =>
      dossier.page.evaluate(() => {
        const found = document.querySelector('.mask-area');
        found?.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = found?.getBoundingClientRect() ?? {};
        return width > 100 && height > 60 ? { x, y, width, height } : null;
      }),
    () => 'nothing to draw on',
  );
  await dossier.page.mouse.move(area.x + area.width * 0.3, area.y + area.height * 0.3);
  await dossier.page.mouse.down();
  await dossier.page.mouse.move(area.x + area.width * 0.5, area.y + area.height * 0.5);
  await dossier.page.mouse.move(area.x + area.width * 0.7, area.y + area.height * 0.7);
  await dossier.page.mouse.up();
  await dossier.press(words.mask.save);
  await countIs(dossier, 7);
  await until(
    async () => !(await shownNow()).endsWith(of('image/png').id),
    () => 'the covered picture is not shown',
  );
  await dossier.wait('.exhibit-page img');
  const dark = await dossier.page.evaluate(darkness);
  assert.ok(dark.middle > 250 && dark.corner < 5, JSON.stringify(dark));

  const after = await exhibitsOn(dossier);
  for (const original of originals) {
    const { sha256, bytes, inDossier } = after.find(({ id }) => id === original.id);
    assert.deepEqual({ sha256, bytes }, { sha256: original.sha256, bytes: original.bytes });
    assert.equal(inDossier, false, original.mediaType);
    const copy = after.find(({ maskedFrom }) => maskedFrom === original.id);
    if (original.mediaType !== 'application/pdf') assert.equal(copy?.inDossier, true, original.mediaType);
  }

  await stage.own(`${place}/dossier`);
  await dossier.wait('.paper[data-ready=true]');
  const paper = await dossier.page.evaluate(() => document.querySelector('.paper').innerText);
  assert.match(paper, /█████/);
  assert.doesNotMatch(paper, SECRETS);

  await stage.own(place);
  const zip = unzipSync(new Uint8Array(await stage.download(dossier, () => dossier.press(words.out.zip))));
  const exhibits = Object.entries(zip).filter(([name]) => name.startsWith('exhibits/'));
  assert.equal(exhibits.length, 3);
  for (const content of Object.values(zip)) assert.doesNotMatch(strFromU8(content), SECRETS);

  // One deleted: it stays here, too.
  const copies = after.filter(({ maskedFrom }) => maskedFrom);
  const gone = copies.find(({ kind }) => kind === 'photo');
  await stage.own(`${place}/exhibit/${gone.id}`);
  await dossier.press(words.one.delete);
  await dossier.see(words.one.deleted);
  const ids = async () => {
    const file = unzipSync(
      new Uint8Array(await stage.download(dossier, () => dossier.press(words.out.file))),
    );
    return {
      file,
      ids: Object.keys(file)
        .filter((name) => name.startsWith('exhibits/'))
        .sort(),
    };
  };
  const names = (list) => list.map(({ id }) => `exhibits/${id}`).sort();
  await stage.own(place);
  const handed = await ids();
  assert.deepEqual(handed.ids, names(copies.filter(({ id }) => id !== gone.id)));
  for (const content of Object.values(handed.file)) assert.doesNotMatch(strFromU8(content), SECRETS);
  await dossier.choose(words.out.withAll);
  assert.deepEqual((await ids()).ids, names(after));
  assert.deepEqual(stage.errors, []);
}

/** An answer dropped as an e-mail on the form that notes it: read, noted with its words, and kept with the evidence. */
export async function playDroppedAnswer(stage) {
  const { plan } = stage.words;
  const claim = await Claim.about(stage, {
    country: 'FR',
    shop: 'Atelier Nord',
    amount: '34,90',
    currency: 'EUR',
    ordered: -20,
    promised: -8,
    through: 'klikandpay',
    problem: 'not-received',
    answers: { 'merchant-written-on': 'Pas encore' },
  });
  await claim.use('merchant');
  await claim.opens('[data-happening=answered]', '.happenings', plan.buttons.answered);
  const form = claim.hands.within('[data-happening=answered]');
  // What cannot be read is said, and nothing is taken from it.
  await dropOn(claim.hands, '.answer-file', [['photo.jpg', '\u00ff\u00d8\u00ff']]);
  await form.see(plan.events.fileUnread.replace('{name}', 'photo.jpg'));
  assert.deepEqual(
    await dropOn(claim.hands, '.answer-file', [
      [
        'reponse.eml',
        MAIL.replace(/Remis.*/s, 'Nous vous proposons un bon d’achat de 10 EUR.'),
        'message/rfc822',
      ],
    ]),
    { over: true, drop: true },
  );
  await form.see(plan.events.fileRead.replace('{name}', 'reponse.eml'));
  await form.see(plan.events.readings.voucher);
  await form.press(plan.events.save);
  await countIs(claim.hands, 1);
  const [kept] = await exhibitsOn(claim.hands);
  assert.deepEqual([kept.mediaType, kept.stage], ['message/rfc822', 'answer']);
  const [noted] = await recordsOf(claim.hands.page, 'claims');
  assert.match(noted.events.at(-1).note, /bon d’achat de 10 EUR/);
  // It was the answer's: no order was read from it.
  assert.equal((await purchasesOn(claim.hands.page)).length, 1);
  assert.deepEqual(stage.errors, []);
}

/**
 * Two orders of a household: told apart by person in popup and dossier, one person's handed over, merged back once; and
 * an order that was noted apart becomes one with the copy of it.
 */
export async function playHousehold(stage) {
  const { dossier: room, settings } = stage.words;
  const words = room.people;
  const popup = await stage.popup();
  const [zoes, own] = [await recorded(stage), await recorded(stage)];
  await stage.popup();
  await rowsAre(popup, [zoes.id, own.id]);
  assert.equal((await popup.text()).includes(words.whose), false, 'a filter with nobody to choose');

  const dossier = await stage.own(zoes.place);
  await dossier.press(room.purchase.more);
  await dossier.fill(words.forWhom, 'Zoé');
  await until(
    async () =>
      (await purchasesOn(dossier.page)).some(({ id, person }) => id === zoes.id && person === 'Zoé'),
    () => 'the name is not kept',
  );
  for (const list of [await stage.own('dossier.html#/'), await stage.popup()]) {
    await list.page.bringToFront();
    await rowsAre(list, [zoes.id, own.id]);
    await list.fill(words.whose, words.own);
    await rowsAre(list, [own.id]);
    await list.fill(words.whose, 'Zoé');
    await rowsAre(list, [zoes.id]);
  }
  // The choice holds for whoever comes back from a purchase.
  await stage.own(zoes.place);
  await stage.own('dossier.html#/');
  await rowsAre(dossier, [zoes.id]);
  const file = await stage.download(dossier, () => dossier.press(words.file));
  const records = strFromU8(unzipSync(new Uint8Array(file))['recours.json']);
  const { purchases } = JSON.parse(records).content;
  assert.deepEqual(
    purchases.map(({ id, person }) => [id, person]),
    [[zoes.id, 'Zoé']],
  );
  assert.equal(records.includes(own.order.number), false);
  const before = await recordsOf(dossier.page, 'purchases');
  await takeBack(stage, 'zoe.zip', file, settings.data.importedNothing);
  assert.deepEqual(await recordsOf(dossier.page, 'purchases'), before);

  // The file of another browser that noted the same order by itself: one purchase, with what either side knew.
  const { ours, theirs } = notedElsewhere(file, zoes.id);
  await takeBack(stage, 'other.zip', theirs, settings.data.completed.one);
  const after = await purchasesOn(dossier.page);
  assert.equal(after.length, 2);
  assert.deepEqual(after.find(({ id }) => id === zoes.id).aliases, [ours]);
  const exhibits = await exhibitsOn(dossier);
  assert.equal(exhibits.filter(({ purchaseId }) => purchaseId === zoes.id).length, 2);
  await takeBack(stage, 'other.zip', theirs, settings.data.importedNothing);
  assert.deepEqual(await exhibitsOn(dossier), exhibits);
  assert.deepEqual(stage.errors, []);
}

/** The same records under ids of their own, as another Recours would have noted them; and the new id of the purchase. */
function notedElsewhere(file, id) {
  const files = unzipSync(new Uint8Array(file));
  const ours = randomUUID();
  const ids = new Map([[id, ours]]);
  for (const name of Object.keys(files))
    if (name.startsWith('exhibits/')) ids.set(name.slice('exhibits/'.length), randomUUID());
  const anew = (text) => [...ids].reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  const { content, ...head } = JSON.parse(anew(strFromU8(files['recours.json'])));
  const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const entries = Object.entries(files).map(([name, bytes]) => [anew(name), bytes]);
  const records = strToU8(JSON.stringify({ ...head, checksum, content }));
  return { ours, theirs: zipSync({ ...Object.fromEntries(entries), 'recours.json': records }) };
}
