import { createHash } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { hands } from '../journey/hands.mjs';
import { chromiumPath, e2eBuild, expect, test } from './fixtures';
import { killWorker } from './launch.mjs';
import { openPanelStage, rowsOf, waitForMark } from './panel-stage.mjs';
import { purchasesOn, recordsOf } from './records.mjs';

type PanelStage = Awaited<ReturnType<typeof openPanelStage>>;

const SWISS_LOOKING = 'atelier-lumen-exemple.ch';

async function withStage(
  options: { seller: string; language?: 'fr' | 'en' | 'de'; country?: string; host?: string },
  play: (stage: PanelStage) => Promise<void>,
) {
  const stage = await openPanelStage({ executablePath: chromiumPath, extension: e2eBuild, ...options });
  try {
    await play(stage);
    expect(stage.errors).toEqual([]);
  } finally {
    await stage.close();
  }
}

const letFetch = (panel: Page) => panel.locator('.fetching input').click();
const linesOf = async (panel: Page) =>
  Object.fromEntries(Object.entries(await rowsOf(panel)).map(([row, { line }]) => [row, line]));

test('an honest Swiss shop: named, Swiss, nothing on top; and nothing is asked before it is allowed', async () => {
  await withStage({ seller: 'swiss' }, async (stage) => {
    const panel = await stage.openPanel(await stage.checkoutTab());
    await waitForMark(panel, 'total', 'ok');
    await waitForMark(panel, 'payment', 'ok');
    expect((await rowsOf(panel)).seller?.mark).toBe('unknown');
    expect(stage.askedByPanel()).toEqual([]);

    await letFetch(panel);
    await waitForMark(panel, 'seller', 'ok');
    await waitForMark(panel, 'seat', 'ok');
    // Fee and protection are worked out once the seat is known.
    await waitForMark(panel, 'fee', 'ok');
    const lines = await linesOf(panel);
    expect(lines.seller).toContain('Atelier Lumen SA');
    expect(lines.seller).toContain('CHE-123.456.788');
    expect(lines.seat).toContain('Switzerland');
    expect(lines.fee).toBe(stage.words.panel.fee.none);
    expect(lines.returns).toContain('30');
    expect(stage.askedByPanel()).toEqual(['/mentions-legales/', '/conditions/']);
  });
});

test('an address that looks Swiss and a seat in China: said in both rows, with the fee of the card', async () => {
  await withStage({ seller: 'abroad', host: SWISS_LOOKING }, async (stage) => {
    const panel = await stage.openPanel(await stage.checkoutTab());
    await waitForMark(panel, 'total', 'ok');
    expect((await rowsOf(panel)).host?.line).toBe(SWISS_LOOKING);
    await letFetch(panel);
    await waitForMark(panel, 'seat', 'look');
    await waitForMark(panel, 'fee', 'look');
    const lines = await linesOf(panel);
    expect(lines.seller).toContain('Shenzhen Bright Lamp Co., Ltd');
    expect(lines.seat).toContain('China');
    expect(lines.seat).toContain('Switzerland');
    expect(lines.fee).toContain('1.92');
    expect(lines.returns).toContain('14');
    const { requests } = (await recordsOf(panel, 'shops'))[0];
    expect(
      requests.map(({ url, result }: { url: string; result: string }) => [new URL(url).pathname, result]),
    ).toEqual([
      ['/mentions-legales/', 'read'],
      ['/conditions/', 'read'],
    ]);
    expect(stage.askedByPanel()).toHaveLength(requests.length);
  });
});

test('on a marketplace who sells is read from his own page, beside the marketplace; neither is taken for the other', async () => {
  await withStage({ seller: 'bazaar' }, async (stage) => {
    const tab = await stage.checkoutTab();
    const panel = await stage.openPanel(tab);
    const { words } = stage;
    await waitForMark(panel, 'total', 'ok');
    await expect
      .poll(async () => (await linesOf(panel)).seller)
      .toBe(words.panel.seller.offerNamed.replace('{name}', 'Lumi Shop'));
    expect((await linesOf(panel)).marketplace).toBe(words.panel.marketplace.notRead);
    expect(stage.askedByPanel()).toEqual([]);

    await letFetch(panel);
    await waitForMark(panel, 'marketplace', 'ok');
    await waitForMark(panel, 'seat', 'look');
    const lines = await linesOf(panel);
    expect(lines.seller).toContain('Shenzhen Bright Lamp Co., Ltd');
    expect(lines.seat).toContain('China');
    expect(lines.marketplace).toBe('Grande Place · France');
    expect(stage.askedByPanel()).toEqual(['/vendeur/lumi-shop/', '/mentions-legales/', '/conditions/']);
    const [{ requests }] = await recordsOf(panel, 'shops');
    expect(requests.map(({ result }: { result: string }) => result)).toEqual(['read', 'read', 'read']);

    await tab.bringToFront();
    await tab.locator('#place_order').click();
    await hands(panel).see(words.panel.purchase.open);
    await hands(panel).see('Shenzhen Bright Lamp Co., Ltd');
    const [purchase] = await purchasesOn(panel);
    expect(purchase.facts.sellerCountry.value).toBe('CN');
    expect(purchase.sale.offer.stated.seller.entity.country.value).toBe('CN');
    expect(purchase.sale.seller.entity.name.value).toBe('Grande Place');
  });
});

test('a shop without any legal page: what is missing is said, and nothing is asked', async () => {
  await withStage({ seller: 'silent' }, async (stage) => {
    const panel = await stage.openPanel(await stage.checkoutTab());
    await waitForMark(panel, 'total', 'ok');
    await letFetch(panel);
    await waitForMark(panel, 'seller', 'look');
    const lines = await linesOf(panel);
    expect(lines.seller).toBe(stage.words.panel.seller.noPage);
    expect(lines.fee).toBe(stage.words.panel.fee.needsSeat);
    expect(stage.askedByPanel()).toEqual([]);
  });
});

test('legal pages that cannot be had: each is said, none is followed off the site, four a visit', async () => {
  test.setTimeout(180_000);
  await withStage({ seller: 'troubled' }, async (stage) => {
    const panel = await stage.openPanel(await stage.checkoutTab());
    await waitForMark(panel, 'total', 'ok');
    await letFetch(panel);
    const said = hands(panel);
    const { results } = stage.words.panel.fetching;
    for (const result of [results.redirected, results['too-slow'], results.pdf])
      await said.see(result, 30_000);
    await expect
      .poll(async () =>
        (await recordsOf(panel, 'shops'))[0].requests.map(({ result }: { result: string }) => result),
      )
      .toEqual(['redirected', 'too-slow', 'pdf', 'cut']);
    expect(stage.askedByPanel()).toEqual(['/ailleurs/', '/sans-fin/', '/retours.pdf', '/enorme/']);
  });
});

test('a checkout is followed to its purchase: seat, ticks and note go with it and stay', async () => {
  await withStage({ seller: 'abroad' }, async (stage) => {
    const tab = await stage.checkoutTab();
    const panel = await stage.openPanel(tab);
    const { words } = stage;
    await waitForMark(panel, 'total', 'ok');
    await letFetch(panel);
    await waitForMark(panel, 'seat', 'look');
    await panel.locator('[data-row="total"] summary').click();
    await panel.locator('[data-row="total"] .tick input').click();
    await panel.locator('textarea').fill('white shade');
    await expect.poll(async () => (await recordsOf(panel, 'shops'))[0].checkout?.note).toBe('white shade');

    await tab.bringToFront();
    await tab.locator('#place_order').click();
    await hands(panel).see(words.panel.purchase.open);
    await hands(panel).see('Shenzhen Bright Lamp Co., Ltd');
    const [purchase] = await purchasesOn(panel);
    expect(purchase.facts.sellerCountry.value).toBe('CN');
    expect(purchase.checkout.note).toBe('white shade');
    expect(Object.keys(purchase.checkout.ticks)).toEqual(['total']);
    expect(purchase.sale.seller.entity.country.value).toBe('CN');

    // Another page of the shop: its record, with this purchase.
    await tab.goto(`${stage.url}/journal/`);
    await hands(panel).see(words.panel.shop.versions);
    await hands(panel).see(words.panel.shop.earlier.one.replace('{count}', '1'));
  });
});

test('"Keep the terms now": each page is kept with its hash, and goes with the purchase; nothing is asked twice', async () => {
  await withStage({ seller: 'swiss' }, async (stage) => {
    const tab = await stage.checkoutTab();
    const panel = await stage.openPanel(tab);
    const said = hands(panel);
    const { terms } = stage.words.panel;
    await waitForMark(panel, 'total', 'ok');
    // The last row is there: nothing moves any more under the mouse.
    await waitForMark(panel, 'payment', 'ok');
    // While nothing may be asked, the page in front alone is kept, and it is no page of the terms.
    await said.press(terms.keep);
    await waitForMark(panel, 'terms', 'look');
    await said.see(terms.nothingToKeep);
    expect(stage.askedByPanel()).toEqual([]);

    await letFetch(panel);
    await waitForMark(panel, 'seat', 'ok');
    await said.press(terms.keep);
    await waitForMark(panel, 'terms', 'ok');
    await expect(panel.locator('.tried[data-kept="true"]')).toHaveCount(3);
    // What was asked for a moment ago is kept as it was got.
    expect(stage.askedByPanel()).toEqual(['/mentions-legales/', '/conditions/']);

    await tab.bringToFront();
    await tab.locator('#place_order').click();
    await said.see(stage.words.panel.purchase.open);
    const [purchase] = await purchasesOn(panel);
    const kept: { exhibitId: string; sha256: string; kind: string | null }[] = purchase.checkout.kept;
    expect(kept.map(({ kind }) => kind)).toEqual([null, null, 'terms', 'legal-notice']);
    const exhibits: { id: string; purchaseId: string; sha256: string; stage: string; address: string }[] =
      await recordsOf(panel, 'exhibits');
    for (const { exhibitId, sha256 } of kept)
      expect(exhibits.find(({ id }) => id === exhibitId)).toMatchObject({ purchaseId: purchase.id, sha256 });
    const copy = exhibits.find(({ stage: of }) => of === 'terms');
    expect(new URL(copy?.address ?? '').pathname).toBe('/conditions/');
    await said.see(stage.words.panel.purchase.kept.other.replace('{count}', '4'));
  });
});

test('the terms page itself, opened by the shopper, is kept with one press and nothing is asked', async () => {
  await withStage({ seller: 'swiss' }, async (stage) => {
    const checkout = await stage.checkoutTab();
    const panel = await stage.openPanel(checkout);
    const said = hands(panel);
    await waitForMark(panel, 'total', 'ok');
    const tab = await stage.shopTab('/conditions/');
    await expect(panel.locator('main')).toHaveAttribute('data-view', 'shop');
    await said.press(stage.words.panel.terms.keep);
    await expect(panel.locator('.tried[data-kept="true"][data-kind="terms"]')).toHaveCount(1);
    await tab.close();
    await checkout.bringToFront();
    await waitForMark(panel, 'terms', 'ok');
    expect(stage.askedByPanel()).toEqual([]);
  });
});

test('pages that cannot be kept are said one by one, and the others are kept, a PDF as the file it is', async () => {
  test.setTimeout(180_000);
  await withStage({ seller: 'troubled' }, async (stage) => {
    const panel = await stage.openPanel(await stage.checkoutTab());
    const { terms, fetching } = stage.words.panel;
    await waitForMark(panel, 'total', 'ok');
    await letFetch(panel);
    await hands(panel).see(fetching.results.pdf, 30_000);
    await expect
      .poll(async () => (await recordsOf(panel, 'shops'))[0].requests.at(-1).result, { timeout: 30_000 })
      .toBe('cut');
    await hands(panel).press(terms.keep);
    await expect(panel.locator('.tried')).toHaveCount(5);
    const lines = await panel.locator('.tried').allInnerTexts();
    expect(lines.map((line) => line.replace(/ (?:https?:.*)?$/, ''))).toEqual([
      expect.stringContaining(terms.keptDone),
      expect.stringContaining(fetching.results['too-slow']),
      expect.stringContaining(terms.keptPdf),
      expect.stringContaining(terms.keptCut),
      expect.stringContaining(fetching.results.redirected),
    ]);
    // The four of this visit are used: pressing asked for nothing more.
    expect(stage.askedByPanel()).toHaveLength(4);
    const exhibits: { mediaType: string; sha256: string }[] = await recordsOf(panel, 'exhibits');
    expect(exhibits.filter(({ mediaType }) => mediaType === 'application/pdf')).toMatchObject([
      {
        kind: 'file',
        stage: 'terms',
        title: 'retours.pdf',
        sha256: createHash('sha256').update('%PDF-1.7').digest('hex'),
      },
    ]);
  });
});

test('"My cards" answers who issued the card, offers the day of its bill, and both can be changed', async () => {
  await withStage({ seller: 'swiss' }, async (stage) => {
    const settings = await stage.own('settings.html');
    await settings.fill(stage.words.cards.billDay, '12');
    const tab = await stage.checkoutTab();
    const panel = await stage.openPanel(tab);
    await waitForMark(panel, 'payment', 'ok');
    await tab.bringToFront();
    await tab.locator('#place_order').click();
    const { guide, panel: words } = stage.words;
    await hands(panel).see(words.purchase.wrong);
    const opening = stage.browser.context.waitForEvent('page');
    await hands(panel).press(words.purchase.wrong);
    const dossier = await opening;
    const held = hands(dossier);
    await held.choose(guide.problem.names['not-received']);
    await held.press(guide.next);
    await held.see(guide.facts.cards.taken.replace('{card}', 'Mastercard · Cembra'));
    const [purchase] = await purchasesOn(dossier);
    expect(purchase.facts.issuer.value).toBe('cembra');
    await expect(dossier.locator('[data-question="issuer"] input:checked')).toHaveValue('cembra');

    await dossier.locator('[data-from-cards="bill-date"] button').click();
    await expect(dossier.locator('[data-question="bill-date"] input[type="date"]')).toHaveValue(/-12$/);
    await held.see(guide.saved);
    const answers = async () => (await recordsOf(dossier, 'claims'))[0].answers;
    expect((await answers())['bill-date'].value).toMatch(/-12$/);

    await dossier.locator('[data-question="issuer"] input[value="other"]').check();
    await expect.poll(async () => (await purchasesOn(dossier))[0].facts.issuer.value).toBe('other');
  });
});

test('a shop that says something else after the order: a new version, its differences, and the purchase as it was', async () => {
  await withStage({ seller: 'swiss' }, async (stage) => {
    const tab = await stage.checkoutTab();
    const panel = await stage.openPanel(tab);
    const said = hands(panel);
    await waitForMark(panel, 'total', 'ok');
    await letFetch(panel);
    await waitForMark(panel, 'seat', 'ok');
    await tab.bringToFront();
    await tab.locator('#place_order').click();
    await said.see('Atelier Lumen SA');

    stage.shop.becomes('abroad');
    for (const path of ['/mentions-legales/', '/conditions/']) {
      const later = await stage.shopTab(path);
      const versions = async () => (await recordsOf(panel, 'shops'))[0].versions.length;
      await expect.poll(versions).toBe(path === '/mentions-legales/' ? 2 : 3);
      await later.close();
    }
    await tab.bringToFront();
    await said.see(stage.words.panel.purchase.changed);
    const changes = await panel.locator('.notice.soon li').allInnerTexts();
    expect(changes.join(' ')).toContain('Switzerland');
    expect(changes.join(' ')).toContain('Shenzhen Bright Lamp Co., Ltd');
    expect(changes.join(' ')).toMatch(/30 days.*14/);
    const [purchase] = await purchasesOn(panel);
    expect(purchase.sale.seller.entity.country.value).toBe('CH');
    expect(purchase.sale.terms.returnDays.value).toBe(30);
  });
});

test('the panel follows tabs, each window’s own page, and a worker that was killed', async () => {
  await withStage({ seller: 'swiss' }, async (stage) => {
    const checkout = await stage.checkoutTab();
    const panel = await stage.openPanel(checkout);
    await waitForMark(panel, 'total', 'ok');

    const other = await stage.shopTab('/journal/');
    await expect(panel.locator('main')).not.toHaveAttribute('data-view', 'checkout');
    await checkout.bringToFront();
    await expect(panel.locator('main')).toHaveAttribute('data-view', 'checkout');

    await killWorker(stage.browser.context, (await stage.own('settings.html')).page);
    await other.bringToFront();
    await expect(panel.locator('main')).not.toHaveAttribute('data-view', 'checkout');
    await checkout.bringToFront();
    await expect(panel.locator('main')).toHaveAttribute('data-view', 'checkout');
    await waitForMark(panel, 'total', 'ok');

    // Another window with another page in front: this window's panel stays where it is.
    const own = (await stage.own('settings.html')).page;
    await checkout.bringToFront();
    await own.evaluate(
      (address: string) => Reflect.get(globalThis, 'chrome').windows.create({ url: address, focused: true }),
      `${stage.url}/journal/`,
    );
    await panel.waitForTimeout(800);
    await expect(panel.locator('main')).toHaveAttribute('data-view', 'checkout');
  });
});

test('nothing is injected into a page that is no candidate, panel open or not', async () => {
  await withStage({ seller: 'swiss' }, async (stage) => {
    const tab = await stage.shopTab('/journal/');
    const panel = await stage.openPanel(tab);
    await expect(panel.locator('main')).toHaveAttribute('data-view', 'due');
    expect(await recordsOf(panel, 'shops')).toEqual([]);
    expect(stage.askedByPanel()).toEqual([]);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`by keyboard alone, at 320 pixels and twice the text, axe finds nothing: ${colorScheme}`, async () => {
    await withStage({ seller: 'abroad', language: 'de' }, async (stage) => {
      const panel = await stage.openPanel(await stage.checkoutTab());
      await waitForMark(panel, 'total', 'ok');
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // The switch, reached with Tab and pressed with the space bar.
      await tabTo(panel, '.fetching input');
      await panel.keyboard.press('Space');
      await waitForMark(panel, 'seat', 'look');
      await tabTo(panel, '[data-row="seat"] summary');
      await panel.keyboard.press('Enter');
      await expect(panel.locator('[data-row="seat"] details')).toHaveAttribute('open', '');
      await tabTo(panel, '[data-row="seat"] .tick input');
      await panel.keyboard.press('Space');
      await expect
        .poll(async () => Object.keys((await recordsOf(panel, 'shops'))[0].checkout?.ticks ?? {}))
        .toEqual(['seat']);
      await panel.evaluate(() => {
        for (const row of document.querySelectorAll('details')) row.open = true;
      });
      for (const width of [320, 640]) {
        await panel.setViewportSize({ width, height: 700 });
        // Twice the text in 640 pixels is what a 320-pixel panel shows at 200 %.
        await panel.evaluate(
          (zoom) => {
            document.documentElement.style.zoom = zoom;
          },
          width === 640 ? '2' : '1',
        );
        expect(
          await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${width} pixels`,
        ).toBe(true);
        const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`),
        ).toEqual([]);
      }
    });
  });

/** Presses Tab until the focus is on what `selector` names. */
async function tabTo(panel: Page, selector: string) {
  for (let step = 0; step < 80; step += 1) {
    if (await panel.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}`);
}
