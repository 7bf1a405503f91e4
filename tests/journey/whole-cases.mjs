// Three whole cases, for both browsers: from the purchase to the money, with every letter written, answers logged, and all
// that goes out of Recours looked into. They are one shopper's, in one profile, which another browser then takes over.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { purchasesOn, recordsOf } from '../chromium/records.mjs';
import { Claim, inDays } from './claim.mjs';
import { until } from './hands.mjs';

const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, ' ');

/** What the ZIP holds is what its list of hashes says, by the system's own tool; returns the names. */
function verified(archive) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recours-zip-'));
  try {
    const files = unzipSync(new Uint8Array(archive));
    for (const [name, content] of Object.entries(files)) {
      const at = path.join(folder, name);
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, content);
    }
    const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    const names = Object.keys(files);
    assert.equal(checked.match(/: OK/g)?.length, names.length - 1);
    const texts = names.filter((name) => name.endsWith('.txt')).map((name) => plain(strFromU8(files[name])));
    return { names, texts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does `work` with the path of a file of that content. */
async function withFile(name, content, work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recours-file-'));
  const file = path.join(folder, name);
  try {
    writeFileSync(file, content);
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ANSWER = [
  'From: Atelier Lumen <bonjour@atelier-lumen.example>',
  'To: camille@courriel.example',
  'Subject: Re: commande 20931',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Bonjour, nous vous proposons un bon d’achat de 20 €.',
].join('\r\n');

/** Opens the file of the claim's purchase, looks at what goes out of it, and leaves it at the plan again. */
async function takeOut(stage, purchaseId, letters) {
  const { evidence, dossier } = stage.words;
  const page = await stage.own(`dossier.html#/purchase/${purchaseId}`);
  await page.see(evidence.out.heading);
  const { names, texts } = verified(await stage.download(page, () => page.press(evidence.out.zip)));
  for (const letter of letters)
    assert.ok(
      texts.some((text) => text.includes(letter)),
      `not in the ZIP: ${letter}`,
    );

  await page.press(evidence.out.print);
  await page.wait('.paper[data-ready=true]');
  const paper = await page.within('.paper').text();
  assert.doesNotMatch(paper, /undefined|NaN|\[object|\{\w+\}/);
  await stage.show(page, 'dossier-to-print');
  await stage.own(`dossier.html#/purchase/${purchaseId}`);
  await page.see(dossier.claim.another);
  // The story opens every letter as it went out.
  const opened = await page.page.evaluate(
    () => document.querySelectorAll('.story a[href*="/print/"]').length,
  );
  assert.equal(opened, letters.length);
  return names;
}

/** The calendar file of the claim on the page, as a calendar reads it. */
async function calendar(stage, claim) {
  const { dossier } = stage.words;
  const file = await stage.download(claim.hands, () => claim.hands.press(dossier.claim.calendar));
  const events = new ICAL.Component(ICAL.parse(file.toString('utf8'))).getAllSubcomponents('vevent');
  assert.ok(events.length > 0, 'the calendar is empty');
  for (const event of events) {
    assert.ok(event.getFirstPropertyValue('uid'));
    assert.ok(event.getFirstSubcomponent('valarm'));
  }
  return events.map((event) => event.getFirstPropertyValue('uid'));
}

/** The purchase that was recorded last, by its shop. */
async function purchaseAt(hands, host) {
  const found = (await purchasesOn(hands.page)).find(
    (purchase) => purchase.host === host || purchase.facts.merchant?.value === host,
  );
  assert.ok(found, `no purchase at ${host}`);
  return found;
}

async function livesIn(stage, country) {
  const settings = await stage.own('settings.html');
  await settings.fill(stage.words.settings.you.country, country);
  await until(
    async () => (await recordsOf(settings.page, 'settings'))[0]?.country === country,
    () => 'the country is not kept',
  );
}

/** Damaged, bought from a seller on a marketplace, paid with a Swiss card. */
async function damagedOnMarketplace(stage) {
  await stage.setDaysAhead(0);
  await livesIn(stage, 'CH');
  const claim = await Claim.typed(stage, {
    shop: 'www.amazon.de',
    amount: '100.00',
    currency: 'CHF',
    ordered: -20,
    promised: -10,
    problem: 'damaged',
    answers: {
      'received-on': inDays(-8),
      'merchant-written-on': 'Pas encore',
      intermediary: 'Je ne sais pas',
      issuer: 'Cembra',
      'bill-date': inDays(-5),
      'sold-by': 'Un autre vendeur sur son site',
    },
  });
  const letters = [await claim.letter('merchant', 'merchant-first-request', ['100,00 CHF'])];
  await claim.answered('merchant', 'Bonjour, merci de nous envoyer des photos du défaut.', 'asks-photos');
  await claim.daysLater(5);
  await claim.is('amazon-a-to-z', 'open');
  letters.push(await claim.letter('amazon-a-to-z', 'platform-case', []));
  await claim.daysLater(9);
  await claim.refused('amazon-a-to-z');
  await claim.is('cembra', 'open');
  letters.push(await claim.letter('cembra', 'issuer-dispute', ['100,00 CHF']));
  const uids = await calendar(stage, claim);
  await claim.refunded();
  const { id, facts } = await purchaseAt(claim.hands, 'amazon.de');
  // What the guide was told of the goods is known wherever the purchase is shown.
  assert.equal(facts.deliveredOn?.value, inDays(-8));
  await takeOut(stage, id, letters);
  return uids;
}

/** Never came, paid through Klik & Pay; recorded by itself from the shop's own page. */
async function notReceivedThroughKlikAndPay(stage) {
  const { dossier } = stage.words;
  await stage.setDaysAhead(0);
  await livesIn(stage, 'FR');
  const order = stage.shop.order();
  await stage.shopPage(order.path);
  const popup = await stage.popup();
  await popup.see('Atelier Lumen');
  // The confirmation's copy is of the day it was seen on.
  await until(
    async () => (await recordsOf(popup.page, 'exhibits')).length === 1,
    () => 'the confirmation was not kept',
  );
  await stage.setDaysAhead(9);
  const page = await stage.own('settings.html');
  const { id } = await purchaseAt(page, 'localhost');
  const hands = await stage.own(`dossier.html#/purchase/${id}`);
  await hands.press(dossier.claim.start);
  const claim = await Claim.guided(stage, hands, {
    problem: 'not-received',
    answers: { 'merchant-written-on': 'Pas encore' },
  });
  const letters = [await claim.letter('merchant', 'merchant-first-request', [order.number, '95,90 €'])];
  await withFile('reponse.eml', ANSWER, (file) => claim.answered('merchant', '', 'voucher', file));
  await claim.daysLater(24);
  await claim.is('klikandpay', 'open');
  letters.push(await claim.letter('klikandpay', 'klikandpay-claim', [order.number]));
  letters.push(await claim.letter('formal-notice', 'merchant-formal-notice', [order.number]));
  const uids = await calendar(stage, claim);
  assert.deepEqual(await calendar(stage, claim), uids);
  await claim.answered('klikandpay', 'Votre remboursement a été effectué ce jour.', 'refund-announced');
  await claim.refunded();
  const names = await takeOut(stage, id, letters);
  // The confirmation was kept by itself, the answer with what it came in.
  for (const wanted of [/^exhibits\/.*\.html$/, /^exhibits\/.*\.eml$/])
    assert.ok(
      names.some((name) => wanted.test(name)),
      `no ${wanted} in ${names}`,
    );
  return uids;
}

/** Sent back within the withdrawal period, and the money does not come: what the law adds is in the letter. */
async function refundNotPaid(stage) {
  await stage.setDaysAhead(0);
  const claim = await Claim.typed(stage, {
    shop: 'Boutique des Halles',
    amount: '240,00',
    currency: 'EUR',
    ordered: -60,
    promised: -55,
    problem: 'refund-not-paid',
    answers: {
      'refund-for': 'Je me suis rétracté de la commande',
      'withdrawn-on': inDays(-45),
      'returned-on': inDays(-43),
      'merchant-written-on': 'Pas encore',
      intermediary: 'Je ne sais pas',
    },
  });
  // Fourteen days from the withdrawal were over a month ago: 10 % from the 11th to the 20th day, more after.
  const letters = [
    await claim.letter('merchant', 'refund-reminder', [
      '240,00 €',
      'majorée de 20 % à ce jour, soit 48,00 € de plus',
      'L242-4',
    ]),
  ];
  await claim.answered('merchant', 'Votre demande est refusée : nous ne pouvons pas rembourser.', 'refused');
  await claim.is('mediator', 'open');
  letters.push(await claim.letter('mediator', 'mediation-request', ['240,00 €']));
  const uids = await calendar(stage, claim);
  await claim.refunded();
  const { id } = await purchaseAt(claim.hands, 'Boutique des Halles');
  await takeOut(stage, id, letters);
  return uids;
}

/** Everything on disk that a copy carries. What each browser works out anew from it on its own day is left out. */
export async function everythingOn(hands) {
  const all = {};
  for (const store of ['purchases', 'claims', 'exhibits']) {
    const records = await recordsOf(hands.page, store);
    all[store] = records.map(({ outlook, ...kept }) => kept).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return all;
}

/** Plays the three cases; returns the file that another Recours takes in, and what is on disk. */
export async function playWholeCases(stage) {
  const { welcome, settings } = stage.words;
  const first = await stage.own('welcome.html');
  await first.choose(welcome.choice.all.label);
  await first.fill(welcome.you.country, 'CH');
  await first.press(welcome.finish.go);
  await first.see(welcome.done.heading);
  const uids = [
    ...(await damagedOnMarketplace(stage)),
    ...(await notReceivedThroughKlikAndPay(stage)),
    ...(await refundNotPaid(stage)),
  ];
  assert.equal(new Set(uids).size, uids.length, 'two entries of the calendar have one UID');
  assert.deepEqual(stage.errors, []);
  const page = await stage.own('settings.html');
  const file = await stage.download(page, () => page.press(settings.data.export));
  return { file, kept: await everythingOn(page) };
}

/** Another browser, fresh: it takes the file in, and holds the same. */
export async function takesOver(stage, { file, kept }) {
  const settings = await stage.own('settings.html');
  await withFile('recours.zip', file, async (at) => {
    await stage.upload(settings, 'input[type=file]', [at]);
    await until(
      async () => {
        assert.deepEqual(await everythingOn(settings), kept);
        return true;
      },
      () => 'what came over is not the same',
    );
  });
}
