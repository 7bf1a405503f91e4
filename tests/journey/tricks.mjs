// Plays every trick of tests/shop/tricks.mjs in one tab, as a shopper who is led from page to page, in either browser.
import { purchasesOn } from '../chromium/records.mjs';
import { realOrder, TRICKS } from '../shop/tricks.mjs';
import { until } from './hands.mjs';

/** What a page that does nothing with its order gets to do it in. */
const LONG_ENOUGH = 1_200;

/** Accepts on the welcome page that Recours reads every shop. */
export async function consent(stage) {
  const { welcome } = stage.words;
  const page = await stage.own('welcome.html');
  await page.choose(welcome.choice.all.label);
  await page.press(welcome.finish.go);
  await page.see(welcome.done.heading);
}

/**
 * What became of the order of every trick, by the trick's name: `right`, `absent`, or what is wrong with it. `records` is a
 * page of the extension.
 */
export async function playTricks(stage) {
  const { page: records } = await stage.popup();
  const { page } = await stage.shopPage('/');
  const found = {};
  const numberOf = (purchase) => purchase.facts.orderNumber?.value;
  for (const [path, { n, name, holds }] of Object.entries(TRICKS)) {
    const { number } = realOrder(n);
    // Some pages leave themselves, or never finish; that is theirs to do.
    await page
      .goto(stage.shop.url + path, { waitUntil: 'domcontentloaded', timeout: 20_000 })
      .catch(() => {});
    const isRecorded = async () =>
      (await purchasesOn(records)).some((purchase) => numberOf(purchase) === number);
    if (holds) await until(isRecorded, () => name, 10_000).catch(() => {});
    else await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
    found[name] = (await isRecorded()) ? 'right' : 'absent';
  }
  await page.goto(stage.shop.url).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
  const real = new Map(
    Object.values(TRICKS).map(({ n, name }) => [realOrder(n).number, { ...realOrder(n), name }]),
  );
  for (const { facts, doubts } of await purchasesOn(records)) {
    const order = real.get(facts.orderNumber?.value);
    const total = facts.total?.value;
    if (order === undefined)
      found[`an order that is none: ${JSON.stringify(facts.orderNumber?.value)}`] = 'wrong';
    else if (
      total !== undefined &&
      (total.minor !== order.cents || total.currency !== 'EUR') &&
      doubts.length === 0
    )
      found[order.name] = `wrong total ${JSON.stringify(total)}`;
  }
  return found;
}

/** What has to become of every trick's order: recorded where the page cannot hinder it, else nothing wrong. */
export const asItShould = (found) =>
  Object.fromEntries(
    Object.values(TRICKS).map(({ name, holds }) => [
      name,
      holds || found[name] === 'right' ? 'right' : 'absent',
    ]),
  );
