import type { Frame } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { contents, fillTab, VALUES } from '../journey/forms.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

const toClose: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

test('contact forms are filled right by a click, sent by nobody, and emptied right', async () => {
  const shop = await startShop();
  toClose.push(shop);
  const stage = await openStage({
    executablePath: findBrowser('firefox').path ?? '',
    extension: buildFolder('firefox', 'e2e'),
    shop,
  });
  toClose.push(stage);
  const { welcome } = stage.words;
  const first = await stage.own('welcome.html');
  await first.choose(welcome.choice.all.label);
  await first.press(welcome.finish.go);
  await first.see(welcome.done.heading);
  const own = (await stage.own('settings.html')).page;
  const { page } = await stage.shopPage('/contact/plain');
  const { message, email, name } = VALUES;
  const fill = (values: typeof VALUES | null) => own.evaluate(fillTab, { address: page.url(), values });

  await fill(VALUES);
  const filled = { nom: name, mel: email, cde: '20931', obj: VALUES.subject, msg: message };
  expect(await page.evaluate(contents)).toEqual({ sent: 0, ...filled, newsletter: '' });
  expect(await fill(null)).toEqual([{ did: 'undone', count: 5 }]);

  await page.goto(`${shop.url}/contact/aria`);
  await fill(VALUES);
  expect(await page.evaluate(contents)).toEqual({ sent: 0, f1: name, f2: email, f3: '20931', f4: message });

  await page.goto(`${shop.url}/contact/steps`);
  await fill(VALUES);
  await page.click('#next');
  await fill(VALUES);
  expect(await page.evaluate(contents)).toEqual({
    sent: 0,
    email,
    order_number: '20931',
    description: message,
  });

  await page.goto(`${shop.url}/contact/framework`);
  await fill(VALUES);
  const state = () => page.$eval('#state', (output: Element) => JSON.parse(output.textContent ?? ''));
  expect(await state()).toEqual({ e: email, m: message });
  await fill(null);
  expect(await state()).toEqual({ e: '', m: '' });

  await page.goto(`${shop.url}/contact/desk`);
  await fill(VALUES);
  const frame = page.frames().find((one: Frame) => one.url().endsWith('/desk-form'));
  expect(await frame?.evaluate(contents)).toEqual({ sent: 0, name, email, message });
});
