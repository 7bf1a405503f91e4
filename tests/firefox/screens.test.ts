import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { until } from '../journey/hands.mjs';
import { STORY } from '../journey/story.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

const toClose: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

// axe comes with Playwright's builder for it, which cannot drive this browser.
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const axe = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

/** Firefox's own switch for what pages are told of the colour scheme. */
const SCHEMES = { dark: 0, light: 1 };

test('axe finds nothing on any screen of the story, light and dark', async () => {
  const shop = await startShop();
  toClose.push(shop);
  const found: string[] = [];
  let screens = 0;
  const stage = await openStage({
    executablePath: findBrowser('firefox').path ?? '',
    extension: buildFolder('firefox', 'e2e'),
    shop,
    language: 'de',
    show: async ({ page }, name) => {
      if (name.startsWith('shop')) return;
      screens += 1;
      for (const [scheme, value] of Object.entries(SCHEMES)) {
        await stage.browser.asFirefox(
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});
           Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${1 - value});`,
        );
        const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
        await until(
          async () => (await isDark()) === (scheme === 'dark'),
          () => `the page is not ${scheme}`,
        );
        // One call: a page of ours runs no text as code, but the driver may. When the scheme changes, words have their
        // new colour at once and backgrounds fade to theirs: what counts is the colour that stays.
        const violations: { id: string; where: string }[] = await page.evaluate(
          `(async () => { ${axe};
            const fading = () => document.getAnimations().filter(({ playState }) => playState === 'running');
            while (fading().length > 0) await Promise.allSettled(fading().map(({ finished }) => finished));
            const { violations } = await window.axe.run();
            return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')).join(' | ') })); })()`,
        );
        found.push(...violations.map(({ id, where }) => `${name}, ${scheme}: ${id} at ${where}`));
      }
    },
  });
  toClose.push(stage);
  for (const scene of STORY) await scene.play(stage);
  expect(found).toEqual([]);
  expect(screens).toBeGreaterThan(9);
});
