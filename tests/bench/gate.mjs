// What the gate adds to an ordinary page, against the cheapest thing that could do its work: both as whole extensions.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allowAllSites, launchChromium } from '../chromium/launch.mjs';
import { until } from '../journey/hands.mjs';
import { startShop } from '../shop/server.mjs';
import { median, ROUNDS } from './statistics.mjs';

const ONE_LINER = fileURLToPath(new URL('./one-liner', import.meta.url));
const WARM_UPS = 2;
/** How long after loading a page's script time is read. */
const SETTLED_MS = 800;

/** Script time in ms that one fresh page spends; the page itself has no script, so all of it is the extension's. */
async function scriptTime(context, address) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address);
  await page.waitForTimeout(SETTLED_MS);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0) * 1000;
}

/** Gives our extension every site, as the welcome page does after a click. */
export async function grant({ context, id, address }) {
  await allowAllSites(context, id);
  const page = await context.newPage();
  await page.goto(address('welcome.html'));
  const session = await context.newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ['*://*/*'] })`,
    userGesture: true,
    awaitPromise: true,
  });
  if (result.value !== true) throw new Error('the bench was not given the sites');
  await until(
    () =>
      page.evaluate(async () => (await globalThis.chrome.scripting.getRegisteredContentScripts()).length > 0),
    () => 'the gate is not registered',
  );
  await page.close();
}

/** Median script time in ms of the gate and of the one-liner, on ordinary pages of the demo shop. */
export async function measureGate({ executablePath, extension }) {
  const shop = await startShop();
  const ours = await launchChromium({ executablePath, extension });
  const theirs = await launchChromium({
    executablePath,
    extension: path.resolve(ONE_LINER),
    hasWorker: false,
  });
  try {
    await grant(ours);
    const times = { gate: [], oneLiner: [] };
    for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
      for (const place of ['/', '/produit/plaid-lande/']) {
        const gate = await scriptTime(ours.context, shop.url + place);
        const oneLiner = await scriptTime(theirs.context, shop.url + place);
        if (round < 0) continue;
        times.gate.push(gate);
        times.oneLiner.push(oneLiner);
      }
    }
    return { gate: median(times.gate), oneLiner: median(times.oneLiner) };
  } finally {
    await ours.close();
    await theirs.close();
    await shop.close();
  }
}
