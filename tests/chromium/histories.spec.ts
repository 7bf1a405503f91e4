import { expect, test } from './fixtures';
import { purchasesOn } from './records.mjs';

test('a list of orders is recorded by one click, undone as one, and completed by the orders’ own pages', async ({
  stage,
  shop,
}) => {
  const { popup: words, welcome } = stage.words;
  const consent = await stage.own('welcome.html');
  await consent.choose(welcome.choice.all.label);
  await consent.press(welcome.finish.go);
  await consent.see(welcome.done.heading);
  const placed = [shop.order(), shop.order(), shop.order({ lines: [{ slug: 'bols-matin', quantity: 2 }] })];
  await stage.shopPage(placed[0]?.path);
  await expect.poll(async () => (await purchasesOn(consent.page)).length).toBe(1);

  const asked = shop.requests.length;
  await stage.shopPage('/mon-compte/orders/');
  const popup = await stage.popupOn('/mon-compte/');
  await popup.see(words.page.history.found.other.replace('{count}', '3'));
  await popup.see(words.page.history.known.one.replace('{count}', '1'));
  await popup.press(words.page.history.record.other.replace('{count}', '2'));
  await popup.see(words.page.history.recorded.other.replace('{count}', '2'));
  const recorded = await purchasesOn(popup.page);
  expect(recorded.map((purchase) => purchase.facts.orderNumber.value).sort()).toEqual(
    placed.map(({ number }) => number).sort(),
  );
  const last = () =>
    purchasesOn(popup.page).then((all) =>
      all.find((one) => one.facts.orderNumber.value === placed[2]?.number),
    );
  expect((await last()).facts.total.value).toEqual({ minor: placed[2]?.total, currency: 'EUR' });
  expect((await last()).facts.items).toBeUndefined();
  // Nothing was fetched behind the shopper's back.
  expect(shop.requests.slice(asked).filter(({ url }) => url?.includes('/view-order/'))).toEqual([]);

  await popup.press(words.undo);
  await popup.see(words.page.history.record.other.replace('{count}', '2'));
  expect(await purchasesOn(popup.page)).toHaveLength(1);
  await popup.press(words.page.history.record.other.replace('{count}', '2'));
  await popup.see(words.page.history.recorded.other.replace('{count}', '2'));
  expect(await purchasesOn(popup.page)).toHaveLength(3);

  await stage.shopPage(`/mon-compte/view-order/${placed[2]?.number}/`);
  await expect.poll(async () => (await last()).facts.items?.value[0]?.name).toBe('Quatre bols Matin');
  expect(await purchasesOn(popup.page)).toHaveLength(3);
});
