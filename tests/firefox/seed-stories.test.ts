import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { SEED_STORIES } from '../journey/seed-stories.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

const executablePath = findBrowser('firefox').path ?? '';
const extension = buildFolder('firefox', 'e2e');

test.each(SEED_STORIES)('$name ($language)', async ({ language, play }) => {
  const shop = await startShop();
  const stage = await openStage({ executablePath, extension, shop, language });
  try {
    await play(stage);
    expect(stage.errors).toEqual([]);
    expect(stage.browser.asked()).toEqual([]);
  } finally {
    await stage.close();
    await shop.close();
  }
});
