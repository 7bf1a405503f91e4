// Reminders in a real browser, the same for Chromium and Firefox: what is due is shown, and a click on it opens the page with
// its choices, each of which works.
import assert from 'node:assert/strict';
import { purchasesOn, recordsOf } from '../chromium/records.mjs';
import { Claim } from './claim.mjs';
import { until } from './hands.mjs';

/** It is ten in the morning so many days from today: at night nothing is said. The worker has ended long before. */
async function wakeUp(stage, days) {
  await stage.killWorker();
  await stage.setDaysAhead(days + (10 - new Date().getHours()) / 24);
}

/**
 * `shown` gives the ids of the notifications that stand on the screen; `click` clicks one, as the browser tells it.
 *
 * @param {any} stage
 * @param {{ shown: () => Promise<readonly string[]>, click: (id: string) => Promise<unknown> }} screen
 */
export async function playReminders(stage, screen) {
  const { dossier: room, guide, plan, settings, welcome } = stage.words;
  const first = await stage.own('welcome.html');
  await first.choose(welcome.choice.all.label);
  await first.fill(welcome.you.country, 'FR');
  await first.press(welcome.finish.go);
  await first.see(welcome.done.heading);
  const options = await stage.own('settings.html');
  await options.press(settings.reminders.turnOn);
  await options.see(settings.reminders.on);
  const order = stage.shop.order();
  await stage.shopPage(order.path);
  const popup = await stage.popup();
  const { id } = await until(
    async () => (await purchasesOn(popup.page))[0],
    () => 'no purchase',
  );
  assert.deepEqual(await screen.shown(), []);

  /** Waits for the one notification of that place, clicks it, and returns the page it leads to. */
  const clicked = async (place) => {
    await until(
      async () => (await screen.shown()).join() === `due:${place}`,
      async () => `shown is "${await screen.shown()}" instead of "due:${place}"`,
    );
    await screen.click(`due:${place}`);
    const page = await stage.own('dossier.html');
    await until(
      () => page.page.evaluate((wanted) => location.hash === wanted, place),
      async () => `the click led to ${await page.page.evaluate(() => location.href)}`,
    );
    await until(
      async () => (await screen.shown()).length === 0,
      () => 'what was clicked still stands',
    );
    return page;
  };
  // Open already, as a page that is left open: the click brings it to its place.
  await stage.own('dossier.html#/');

  const purchase = async () => (await purchasesOn(popup.page))[0];
  await wakeUp(stage, 9);
  let page = await clicked(`#/purchase/${id}`);
  await page.wait('[data-ask=arrival]');
  const ask = page.within('[data-ask=arrival]');
  await ask.see(room.arrival.question);

  // Later: tomorrow it is asked again, and not before.
  await ask.press(room.putOff.title);
  await ask.press(room.putOff.tomorrow);
  await page.wait('[data-put-off]');
  const { quietUntil } = await until(
    async () => ((await purchase()).quietUntil ? purchase() : null),
    () => 'it was not put off',
  );
  assert.match(quietUntil, /^\d{4}-\d\d-\d\d$/);
  await wakeUp(stage, 10);
  page = await clicked(`#/purchase/${id}`);
  await page.wait('[data-ask=arrival]');

  // It arrived; taken back; it did not: the guide, which knows what is wrong.
  await ask.press(room.arrival.yes);
  await until(
    async () => (await purchase()).facts.deliveredOn !== undefined,
    () => 'the arrival was not noted',
  );
  await page.within('.arrival-said').press(room.arrival.undo);
  await page.wait('[data-ask=arrival]');
  await ask.press(room.arrival.no);
  await page.see(guide.facts.title);
  const [claim] = await recordsOf(page.page, 'claims');
  assert.equal(claim.problem, 'not-received');
  assert.equal(await page.page.evaluate(() => location.hash), `#/claim/${claim.id}`);

  // The claim's own reminder: the answer is due.
  const hands = new Claim(stage, page);
  await hands.answer('merchant-written-on', 'Pas encore');
  await page.see(guide.remedy.title);
  await page.choose(guide.remedy.names.refund);
  await page.press(guide.showPlan);
  await page.wait('[data-next]');
  await hands.use('merchant');
  for (const notification of await screen.shown()) await screen.click(notification);
  await stage.own('dossier.html#/');
  await wakeUp(stage, 40);
  page = await clicked(`#/claim/${claim.id}`);
  await page.wait('[data-next]');
  await page.press(room.putOff.title);
  await page.press(room.putOff.inThreeDays);
  await page.wait('[data-put-off]');
  await page.press(room.putOff.undo);
  await page.wait('details.put-off');
  for (const button of [plan.buttons.answered, plan.buttons.refunded])
    assert.ok(await page.within('.happenings').canPress(button), button);
  await hands.refunded();
}
