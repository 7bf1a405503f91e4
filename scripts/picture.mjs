// `npm run picture`: makes the README's picture, docs/picture.png, from the story as `npm start` walks it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { fail, step } from './progress.mjs';
import { ROOT } from './run.mjs';
import { setUp } from './setup.mjs';

const SIZE = { width: 1280, height: 800 };

/** The shop behind, the popup's plan in front of it, as one page. */
const composition = (shop, plan) => `<style>
  body { margin: 0; background: #e9e4dc; height: 800px; overflow: hidden; position: relative; }
  img { position: absolute; border-radius: 10px; box-shadow: 0 12px 48px rgb(40 30 20 / .28); }
</style>
<img src="data:image/png;base64,${shop}" style="left: 40px; top: 40px; width: 900px">
<img src="data:image/png;base64,${plan}" style="right: 40px; top: 72px; width: 400px">`;

async function main() {
  const { chromium } = await setUp();
  const extension = await build('chrome', { mode: 'e2e' });
  const { startShop } = await import('../tests/shop/server.mjs');
  const { openStage } = await import('../tests/chromium/stage.mjs');
  const { STORY } = await import('../tests/journey/story.mjs');
  const shop = await startShop();
  const pictures = new Map();
  const show = async ({ page }, name) => {
    if (name === 'plan') await page.setViewportSize({ width: 400, height: 690 });
    pictures.set(name, (await page.screenshot({ animations: 'disabled' })).toString('base64'));
  };
  const stage = await openStage({ executablePath: chromium, extension, shop, language: 'en', show });
  try {
    for (const scene of STORY) await step(scene.name, () => scene.play(stage));
    const page = await stage.browser.context.newPage();
    await page.setViewportSize(SIZE);
    await page.setContent(composition(pictures.get('shop-confirmation'), pictures.get('plan')));
    mkdirSync(path.join(ROOT, 'docs'), { recursive: true });
    await page.screenshot({ path: path.join(ROOT, 'docs', 'picture.png') });
  } finally {
    await stage.close();
    await shop.close();
  }
  process.stdout.write('docs/picture.png is made.\n');
}

main().catch(fail);
