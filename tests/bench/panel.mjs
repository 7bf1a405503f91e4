// What it costs the real side panel to follow a change of tab, against an empty message to the worker and the browser's
// own work of showing the same rows. Both are measured in the same panel and take turns.
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../scripts/browsers.mjs';
import { build } from '../../scripts/build.mjs';
import { openPanelStage, waitForMark } from '../chromium/panel-stage.mjs';
import { median, ROUNDS } from './statistics.mjs';

const WARM_UPS = 2;

/**
 * Runs in the panel: from the moment the page in front is told to be a checkout until its checklist is painted, in ms. The
 * tab stays in front, so that the browser's own work of changing tabs is not counted.
 */
function update(tabId) {
  const painted = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  const { storage } = globalThis.chrome;
  const shows = (isCheckout) => {
    const main = document.querySelector('main');
    const is = main.dataset.view === 'checkout';
    return is === isCheckout && (!is || main.querySelector('[data-row="total"]') !== null);
  };
  const until = (isCheckout) =>
    new Promise((resolve) => {
      const look = () => {
        if (!shows(isCheckout)) return;
        observer.disconnect();
        painted(() => resolve(performance.now()));
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, attributes: true });
      look();
    });
  return (async () => {
    const key = `tab:${tabId}`;
    const { [key]: remembered } = await storage.session.get(key);
    await storage.session.set({
      [key]: { ...remembered, state: { ...remembered.state, kind: 'other' } },
    });
    await until(false);
    await new Promise((resolve) => setTimeout(resolve, 150));
    let began = 0;
    const told = () => {
      began = performance.now();
      storage.onChanged.removeListener(told);
    };
    storage.onChanged.addListener(told);
    const ended = until(true);
    await storage.session.set({ [key]: remembered });
    return (await ended) - began;
  })();
}

/** Runs in the panel, its checklist in front: an empty message there and back, and a copy of the same rows painted, in ms. */
function emptyRoundTrip() {
  const main = document.querySelector('main');
  const rows = main.cloneNode(true);
  return (async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const began = performance.now();
    await globalThis.chrome.runtime.sendMessage({ name: 'nothing', payload: {} }).catch(() => {});
    main.replaceWith(rows);
    const ended = await new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
    rows.replaceWith(main);
    return ended - began;
  })();
}

/** Median times in ms: the panel's update, and the empty round trip with a frame. */
export async function measurePanel({ executablePath, extension }) {
  const stage = await openPanelStage({ executablePath, extension, seller: 'swiss' });
  try {
    const checkout = await stage.checkoutTab();
    const panel = await stage.openPanel(checkout);
    await waitForMark(panel, 'payment', 'ok');
    const idOf = (address) =>
      panel.evaluate(
        async (url) => (await globalThis.chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
        address,
      );
    const tabId = await idOf(checkout.url());
    const times = { update: [], empty: [] };
    for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
      const one = {
        update: await panel.evaluate(update, tabId),
        empty: await panel.evaluate(emptyRoundTrip),
      };
      if (round < 0) continue;
      times.update.push(one.update);
      times.empty.push(one.empty);
    }
    return { update: median(times.update), empty: median(times.empty) };
  } finally {
    await stage.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(
    `${JSON.stringify(await measurePanel({ executablePath: findBrowser('chromium').path, extension: await build('chrome') }))}\n`,
  );
