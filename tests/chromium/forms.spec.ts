import type { Frame } from '@playwright/test';
import { contents, fillTab, VALUES } from '../journey/forms.mjs';
import { expect, test } from './fixtures';

const { message, email, name } = VALUES;

test('contact forms are filled right by a click, sent by nobody, and emptied right', async ({
  stage,
  shop,
}) => {
  const { welcome } = stage.words;
  const first = await stage.own('welcome.html');
  await first.choose(welcome.choice.all.label);
  await first.press(welcome.finish.go);
  await first.see(welcome.done.heading);
  const own = (await stage.own('settings.html')).page;
  const { page } = await stage.shopPage('/contact/plain');
  const fill = (values: typeof VALUES | null) => own.evaluate(fillTab, { address: page.url(), values });

  await test.step('a plain form, the newsletter beside it left alone', async () => {
    await fill(VALUES);
    const filled = { nom: name, mel: email, cde: '20931', obj: VALUES.subject, msg: message };
    expect(await page.evaluate(contents)).toEqual({ sent: 0, ...filled, newsletter: '' });
    expect(await fill(null)).toEqual([{ did: 'undone', count: 5 }]);
    expect(await page.evaluate(contents)).toEqual({
      sent: 0,
      nom: '',
      mel: '',
      cde: '',
      obj: '',
      msg: '',
      newsletter: '',
    });
  });

  await test.step('a form whose names only screen readers hear', async () => {
    await page.goto(`${shop.url}/contact/aria`);
    await fill(VALUES);
    expect(await page.evaluate(contents)).toEqual({ sent: 0, f1: name, f2: email, f3: '20931', f4: message });
  });

  await test.step('a form of two steps, a click for each, and one undoing for both', async () => {
    await page.goto(`${shop.url}/contact/steps`);
    await fill(VALUES);
    expect(await page.evaluate(contents)).toEqual({ sent: 0, email, order_number: '20931', description: '' });
    await page.click('#next');
    await fill(VALUES);
    expect(await page.evaluate(contents)).toEqual({
      sent: 0,
      email,
      order_number: '20931',
      description: message,
    });
    expect(await fill(null)).toEqual([{ did: 'undone', count: 3 }]);
    expect(await page.evaluate(contents)).toEqual({ sent: 0, email: '', order_number: '', description: '' });
  });

  await test.step('a form whose fields a framework owns', async () => {
    await page.goto(`${shop.url}/contact/framework`);
    await fill(VALUES);
    expect(await page.evaluate(contents)).toEqual({ sent: 0, email, message });
    expect(JSON.parse((await page.textContent('#state')) ?? '')).toEqual({ e: email, m: message });
    await fill(null);
    expect(JSON.parse((await page.textContent('#state')) ?? '')).toEqual({ e: '', m: '' });
  });

  await test.step('a help desk in a frame of another site that Recours may enter', async () => {
    await page.goto(`${shop.url}/contact/desk`);
    await fill(VALUES);
    const frame = page.frames().find((one: Frame) => one.url().endsWith('/desk-form'));
    expect(await frame?.evaluate(contents)).toEqual({ sent: 0, name, email, message });
    await fill(null);
    expect(await frame?.evaluate(contents)).toEqual({ sent: 0, name: '', email: '', message: '' });
  });
});
