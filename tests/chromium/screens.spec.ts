import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { STORY } from '../journey/story.mjs';
import { chromiumPath, e2eBuild, expect, type Stage, test } from './fixtures';
import { openStage } from './stage.mjs';

test.setTimeout(600_000);

type Hands = Awaited<ReturnType<Stage['own']>>;
const SCHEMES = ['light', 'dark'] as const;

/** What axe finds on a page of ours, in light and in dark, as readable lines. */
async function violationsOn(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(
      ...violations.map(
        ({ id, nodes }) =>
          `${name}, ${colorScheme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      ),
    );
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return found;
}

test('axe finds nothing on any screen of the story and of the pages beside it, light and dark', async ({
  shop,
}) => {
  const found: string[] = [];
  const seen = new Set<string>();
  const show = async ({ page }: { page: Page }, name: string) => {
    if (name.startsWith('shop')) return;
    seen.add(name);
    found.push(...(await violationsOn(page, name)));
  };
  const stage = await openStage({
    executablePath: chromiumPath,
    extension: e2eBuild,
    shop,
    language: 'en',
    show,
  });
  try {
    const empty = await stage.popup();
    await empty.see(stage.words.popup.empty.sentence);
    await show(empty, 'popup-empty');
    for (const scene of STORY) await scene.play(stage);
    const [purchase] = await empty.page.evaluate(idsOf, 'purchases');
    const [claim] = await empty.page.evaluate(idsOf, 'claims');
    for (const address of [
      'dossier.html',
      'dossier.html#/new',
      'dossier.html#/add',
      `dossier.html#/purchase/${purchase}`,
      `dossier.html#/claim/${claim}`,
      'settings.html',
      'settings.html#/rules',
      'settings.html#/rules/klikandpay',
      `popup.html#/purchase/${purchase}`,
    ]) {
      const page = await stage.browser.context.newPage();
      await page.goto(stage.browser.address(address));
      await page.waitForFunction(() => document.body.innerText.trim().length > 20);
      await page.waitForTimeout(300);
      await show({ page }, address.replace(/[0-9a-f-]{36}/, 'id'));
      await page.close();
    }
  } finally {
    await stage.close();
  }
  expect(found).toEqual([]);
  expect(seen.size).toBeGreaterThan(12);
});

test('axe finds nothing in the claim’s workshop: evidence, covering, an answer, a household, the dossier to print', async ({
  shop,
}) => {
  test.setTimeout(150_000);
  const found: string[] = [];
  const stage = await openStage({ executablePath: chromiumPath, extension: e2eBuild, shop, language: 'en' });
  try {
    for (const scene of STORY) await scene.play(stage);
    const { page } = await stage.popup();
    const [purchase] = await page.evaluate(idsOf, 'purchases');
    const [claim] = await page.evaluate(idsOf, 'claims');
    for (const [name, screen] of Object.entries(await workshopOf(stage, purchase, claim))) {
      const { page: shown } = await screen();
      // Axe cannot enter a frame that runs no scripts, and what stands in it is the shop's.
      await shown.evaluate(() => document.querySelector('iframe.page-copy')?.remove());
      found.push(...(await violationsOn(shown, name)));
    }
  } finally {
    await stage.close();
  }
  expect(found).toEqual([]);
});

/** Screens of the claim's workshop that stand behind a press: evidence, an answer, a household. */
async function workshopOf(
  stage: Stage,
  purchase = '',
  claim = '',
): Promise<Record<string, () => Promise<Hands>>> {
  const dossier = await stage.own('dossier.html');
  const [exhibit] = await dossier.page.evaluate(idsOf, 'exhibits');
  const words = stage.words;
  const place = `dossier.html#/purchase/${purchase}`;
  /** The page of a file that is added to the evidence. */
  const added = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    await stage.own(place);
    const before = await dossier.page.evaluate(idsOf, 'exhibits');
    await dossier.page.locator('.add-evidence input[type=file]').setInputFiles(file);
    const fresh = async () =>
      (await dossier.page.evaluate(idsOf, 'exhibits')).find((id: string) => !before.includes(id));
    await expect.poll(fresh).toBeTruthy();
    return stage.own(`${place}/exhibit/${await fresh()}`);
  };
  return {
    'dossier-exhibit-covering-words': async () => {
      await stage.own(`${place}/exhibit/${exhibit}`);
      await dossier.press(words.evidence.one.maskWords);
      await dossier.press(words.evidence.mask.save);
      await dossier.see(words.evidence.mask.wordsNeeded);
      return dossier;
    },
    'dossier-exhibit-pdf': async () => {
      const page = await added({
        name: 'statement.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4'),
      });
      await page.see(words.evidence.one.notShown);
      return page;
    },
    'dossier-exhibit-covering-picture': async () => {
      const buffer = await dossier.page.screenshot();
      const page = await added({ name: 'label.png', mimeType: 'image/png', buffer });
      await page.press(words.evidence.one.mask);
      await page.press(words.evidence.mask.add);
      return page;
    },
    'dossier-evidence-call': async () => {
      await stage.own(place);
      await dossier.press(words.evidence.add.call);
      return dossier;
    },
    'dossier-person': async () => {
      await dossier.press(words.dossier.purchase.more);
      await dossier.fill(words.dossier.people.forWhom, 'Zoé');
      return dossier;
    },
    'dossier-to-print': async () => {
      await stage.own(`${place}/dossier`);
      await dossier.wait('.paper[data-ready=true]');
      return dossier;
    },
    'dossier-answer': async () => {
      await stage.own(`dossier.html#/claim/${claim}`);
      await dossier.press(words.plan.buttons.answered);
      await dossier.page
        .locator('textarea')
        .first()
        .fill('We offer you a voucher of 10 EUR.', { timeout: 10_000 });
      return dossier;
    },
    'dossier-household': async () => {
      // Somebody else's order beside Zoé's: only then is there anybody to choose.
      await stage.shopPage(stage.shop.order().path);
      await stage.own('dossier.html#/');
      await dossier.page.locator('search select').selectOption({ label: 'Zoé' }, { timeout: 10_000 });
      await dossier.see(words.dossier.people.file);
      return dossier;
    },
    'popup-household': async () => {
      const popup = await stage.popup();
      await popup.page.evaluate(() => {
        location.hash = '#/';
      });
      await popup.see(words.dossier.people.whose);
      return popup;
    },
  };
}

/** Runs in a page of the extension: the ids in a store. */
function idsOf(store: string): Promise<string[]> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('recours');
    opening.onsuccess = () => {
      const keys = opening.result.transaction(store).objectStore(store).getAllKeys();
      keys.onsuccess = () => {
        opening.result.close();
        resolve(keys.result.map(String));
      };
    };
  });
}

// Only when asked for: PICTURES=1 npm test -- chromium
test.describe('pictures of every screen', () => {
  test.skip(!process.env.PICTURES, 'set PICTURES=1 to take them');
  const folder = 'pictures/screens';

  for (const language of ['fr', 'en', 'de'] as const) {
    test(`in ${language}`, async ({ shop }) => {
      mkdirSync(folder, { recursive: true });
      const show = async ({ page }: { page: Page }, name: string) => {
        const before = page.viewportSize();
        for (const colorScheme of SCHEMES) {
          for (const width of [320, 400, 1100]) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            await page.setViewportSize({ width, height: width > 600 ? 850 : 640 });
            await page.screenshot({
              path: `${folder}/${language}-${name}-${width}-${colorScheme}.png`,
              fullPage: true,
            });
          }
        }
        await page.emulateMedia({ colorScheme: null, reducedMotion: null });
        if (before) await page.setViewportSize(before);
      };
      const stage = await openStage({
        executablePath: chromiumPath,
        extension: e2eBuild,
        shop,
        language,
        show,
      });
      try {
        await show(await stage.popup(), 'popup-empty');
        for (const scene of STORY) await scene.play(stage);
        const popup = await stage.popup();
        const [purchase] = await popup.page.evaluate(idsOf, 'purchases');
        const [claim] = await popup.page.evaluate(idsOf, 'claims');
        for (const [name, address] of [
          ['dossier', 'dossier.html'],
          ['dossier-new', 'dossier.html#/new'],
          ['dossier-purchase', `dossier.html#/purchase/${purchase}`],
          ['dossier-claim', `dossier.html#/claim/${claim}`],
          ['settings', 'settings.html'],
          ['rules', 'settings.html#/rules'],
          ['rules-klikandpay', 'settings.html#/rules/klikandpay'],
          ['popup-purchase', `popup.html#/purchase/${purchase}`],
        ] as const) {
          const page = await stage.browser.context.newPage();
          await page.goto(stage.browser.address(address));
          await page.waitForTimeout(500);
          await show({ page }, name);
          await page.close();
        }
        for (const [name, screen] of Object.entries(await workshopOf(stage, purchase, claim))) {
          await show(await screen(), name);
        }
      } finally {
        await stage.close();
      }
    });
  }
});
