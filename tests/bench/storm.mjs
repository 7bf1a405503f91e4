// What Recours takes of the main thread on a checkout that changes ten thousand times a second: by the samples of the
// browser's own profiler that fall into code of the extension.
import { launchChromium } from '../chromium/launch.mjs';
import { startShop } from '../shop/server.mjs';
import { grant } from './gate.mjs';

/** How long the page is left to the first reading, and how long it is watched then. */
const SETTLE_MS = 4_000;
const WATCHED_MS = 20_000;

/** Microseconds of samples that fall into code from an address with `prefix`, or into what that code called. */
function timeIn(profile, prefix) {
  const parents = new Map();
  for (const { id, children = [] } of profile.nodes) for (const child of children) parents.set(child, id);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const known = new Map();
  const isOurs = (id) => {
    if (id === undefined) return false;
    const answer =
      known.get(id) ?? (nodes.get(id).callFrame.url.startsWith(prefix) || isOurs(parents.get(id)));
    known.set(id, answer);
    return answer;
  };
  return profile.samples.reduce(
    (sum, id, index) => sum + (isOurs(id) ? (profile.timeDeltas[index] ?? 0) : 0),
    0,
  );
}

/** The share of the main thread, and how often the page changed a second. */
export async function measureStorm({ executablePath, extension }) {
  const shop = await startShop();
  const ours = await launchChromium({ executablePath, extension });
  try {
    await grant(ours);
    const page = await ours.context.newPage();
    await page.goto(`${shop.url}/app/checkout/storm`);
    await page.waitForTimeout(SETTLE_MS);
    const session = await ours.context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    const before = await page.evaluate(() => globalThis.changes());
    const began = Date.now();
    await session.send('Profiler.start');
    await page.waitForTimeout(WATCHED_MS);
    const { profile } = await session.send('Profiler.stop');
    const seconds = (Date.now() - began) / 1000;
    const after = await page.evaluate(() => globalThis.changes());
    const used = timeIn(profile, 'chrome-extension://');
    return { share: used / (profile.endTime - profile.startTime), changes: (after - before) / seconds };
  } finally {
    await ours.close();
    await shop.close();
  }
}
