import { readFileSync } from 'node:fs';
import { dropOn } from '../journey/drop.mjs';
import { bothParts, manyParts, newsletter, plainOnly } from '../pages/mails';
import { expect, type Stage, test } from './fixtures';
import { purchasesOn } from './records.mjs';

type Files = readonly (readonly [name: string, text: string])[];
type Hands = Awaited<ReturnType<Stage['own']>>;

/** Drops e-mails on the page, as a hand from a mail program does. */
const drop = (hands: Hands, files: Files) =>
  dropOn(
    hands,
    'body',
    files.map(([name, text]) => [name, text, 'message/rfc822'] as const),
  );

test('an e-mail dropped on the dossier becomes a purchase with its facts, and a claim in one more click', async ({
  stage,
}) => {
  const { dossier, mail } = stage.words;
  const page = await stage.own('dossier.html');
  await page.see(dossier.list.heading);
  await drop(page, [['commande.eml', bothParts]]);
  await page.see(mail.numbered.recorded.replace('{number}', '20931'));
  const [purchase] = await purchasesOn(page.page);
  expect(purchase.host).toBe('luminaires.example');
  expect(purchase.facts.total.value).toEqual({ minor: 9590, currency: 'EUR' });
  expect(purchase.facts.total.origin).toMatchObject({ from: 'mail', subject: 'Votre commande n° 20931' });
  expect(await page.page.evaluate(() => Reflect.get(window, '__ran'))).toBeUndefined();
  await page.press(mail.wrong);
  await page.see(stage.words.guide.problem.title);
});

test('many e-mails on the welcome page are read one after the other, and each that was not is said', async ({
  stage,
}) => {
  const { failures, mail } = stage.words;
  const page = await stage.own('welcome.html');
  await page.see(stage.words.welcome.heading);
  await drop(page, [
    ['un.eml', plainOnly('41001')],
    ['deux.eml', plainOnly('41002')],
    ['deux encore.eml', plainOnly('41002')],
    ['lettre.eml', newsletter],
    ['photo.eml', 'no mail at all'],
    ['pieces.eml', manyParts(2_000)],
  ]);
  await page.see(mail.read.other.replace('{count}', '4'));
  await page.see(mail.numbered.recorded.replace('{number}', '41001'));
  await page.see(mail.numbered.unchanged.replace('{number}', '41002'));
  await page.see(failures['mail-no-order'].happened);
  await page.see(failures['mail-not-mail'].happened);
  expect(await purchasesOn(page.page)).toHaveLength(3);
});

test('an e-mail is chosen from a file, too', async ({ stage }) => {
  const { dossier, mail } = stage.words;
  const page = await stage.own('dossier.html#/new');
  await page.press(dossier.start.mailWay);
  await page.see(mail.heading);
  const [chooser] = await Promise.all([page.page.waitForEvent('filechooser'), page.press(mail.choose)]);
  await chooser.setFiles([{ name: 'a.eml', mimeType: 'message/rfc822', buffer: Buffer.from(bothParts) }]);
  await page.see(mail.numbered.recorded.replace('{number}', '20931'));
});

test('the report of a page is made on a click, shown, and says nothing of the shopper', async ({
  stage,
  shop,
}) => {
  const { popup: words, report, welcome } = stage.words;
  const consent = await stage.own('welcome.html');
  await consent.choose(welcome.choice.all.label);
  await consent.press(welcome.finish.go);
  await consent.see(welcome.done.heading);
  shop.order();
  await stage.shopPage('/mentions-legales/');
  const popup = await stage.popupOn('/mentions-legales/');
  await popup.press(words.page.read);
  const opening = stage.browser.context.waitForEvent('page');
  await popup.press(words.page.report);
  const page = await opening;
  await page.getByRole('button', { name: report.make }).click();
  const text = await page.locator('.report-text').innerText();
  expect(JSON.parse(text)).toMatchObject({ version: 1, language: 'fr', isCut: false });
  expect(text).not.toMatch(/Lumen|atelier-lumen|localhost|[1-9]\d/i);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: report.save }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(text);
});
