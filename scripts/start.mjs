// `npm start`: the extension in a browser, beside a demo shop. Without a display the whole story is walked headless and
// each of its screens is left as a picture.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { fail, Plain, step } from './progress.mjs';
import { ROOT } from './run.mjs';
import { setUp } from './setup.mjs';

const SHOP_PORT = 4173;
const PICTURES = path.join(ROOT, 'pictures');

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** What to undo at the end, latest first. Ending twice undoes once. */
const endings = [];
async function end() {
  for (const undo of endings.splice(0).reverse()) {
    await undo().catch((error) => process.stderr.write(`While closing: ${error.message}\n`));
  }
}

/** The browser that is being opened; its closing is put with the endings before this resolves. */
let opening = Promise.resolve();
function open(launch) {
  opening = step('Opening Chromium with the extension', launch).then((opened) => {
    endings.push(() => opened.close());
    return opened;
  });
  return opening;
}

/** Serves the shop at its usual address, or at a free one when another program has that. */
async function serveShop() {
  const { startShop } = await import('../tests/shop/server.mjs');
  const shop = await startShop({ port: SHOP_PORT }).catch((error) => {
    if (error.code === 'EADDRINUSE') return startShop();
    throw error;
  });
  endings.push(() => shop.close());
  process.stdout.write(`✓ Demo shop at ${shop.url}\n`);
  return shop;
}

async function show(chromium) {
  const extension = await build('chrome');
  const shop = await serveShop();
  const { launchChromium } = await import('../tests/chromium/launch.mjs');
  const browser = await open(() =>
    launchChromium({ executablePath: chromium, extension, headless: false, viewport: null }),
  );
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(shop.url);
  // The welcome page opens by itself after installing; the shop comes to the front once it is there.
  const isWelcome = (one) => one.url().includes('/welcome.html');
  if (!browser.context.pages().some(isWelcome)) {
    await browser.context.waitForEvent('page', { timeout: 5000 }).catch(() => {});
  }
  await page.bringToFront();
  process.stdout.write(
    '\nSay in the other tab, on the welcome page, which pages Recours may read. Then buy something here: on the\nconfirmation page, click the Recours icon (the puzzle piece lists it).\nCtrl-C, or closing the browser, ends everything.\n',
  );
  await new Promise((resolve) => browser.context.once('close', resolve));
}

async function walk(chromium) {
  process.stdout.write(
    'No display here: the story is walked without a window, and each screen is kept as a picture.\n',
  );
  const extension = await build('chrome', { mode: 'e2e' });
  const shop = await serveShop();
  const { openStage } = await import('../tests/chromium/stage.mjs');
  const { STORY } = await import('../tests/journey/story.mjs');
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  let taken = 0;
  const show = async ({ page }, name) => {
    taken += 1;
    const file = `${String(taken).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: path.join(PICTURES, file), animations: 'disabled' });
  };
  const stage = await open(() => openStage({ executablePath: chromium, extension, shop, show }));
  for (const scene of STORY) await step(scene.name, () => scene.play(stage));
  process.stdout.write(`\n${taken} pictures are in ${PICTURES}\n`);
}

let isClosing = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (isClosing) return;
    isClosing = true;
    process.stdout.write('\nClosing.\n');
    // A browser that is just starting can only be closed once it stands.
    await opening.catch(() => {});
    await end();
    process.exit(0);
  });
}

try {
  const { chromium } = await setUp();
  await (hasDisplay ? show(chromium) : walk(chromium));
  if (!isClosing) await end();
} catch (error) {
  // What was under way when everything was closed fails, and that is no news.
  if (!isClosing) {
    await end();
    fail(error instanceof Plain ? error : new Plain(error.stack ?? String(error)));
  }
}
