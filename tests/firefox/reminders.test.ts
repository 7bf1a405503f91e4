import { afterEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { buildFolder } from '../../scripts/build.mjs';
import { playReminders } from '../journey/reminders.mjs';
import { startShop } from '../shop/server.mjs';
import { openStage } from './stage.mjs';

const toClose: { close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  for (const one of toClose.splice(0).reverse()) await one.close();
});

/** Runs with Firefox's own rights: takes the desktop's place, on which a browser without a screen can show nothing. */
const STAND_FOR_DESKTOP = `(() => {
  const shown = new Map();
  window.shownAlerts = shown;
  const desktop = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert: ({ name }, listener) => {
      shown.set(name, listener);
      listener.observe(null, 'alertshow', '');
    },
    closeAlert: (name) => shown.delete(name),
  };
  Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
    Services.uuid.generateUUID(), 'desktop', '@mozilla.org/alerts-service;1',
    { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: (iid) => desktop.QueryInterface(iid) },
  );
})()`;

test('a click on a reminder opens the page with its choices: arrived, not arrived, later, answered, refunded', async () => {
  const shop = await startShop();
  toClose.push(shop);
  const stage = await openStage({
    executablePath: findBrowser('firefox').path ?? '',
    extension: buildFolder('firefox', 'e2e'),
    shop,
  });
  toClose.push(stage);
  await stage.browser.asFirefox(STAND_FOR_DESKTOP);
  await playReminders(stage, {
    shown: async () => {
      const names = await stage.browser.asFirefox('[...window.shownAlerts.keys()].join(" ")');
      return String(names).split(' ').filter(Boolean);
    },
    click: async (id) => {
      // The event page has ended by the time the shopper comes: the click wakes it.
      await stage.browser.killWorker();
      await stage.browser.asFirefox(
        `window.shownAlerts.get(${JSON.stringify(id)}).observe(null, 'alertclickcallback', '')`,
      );
    },
  });
  expect(stage.browser.asked()).toEqual([]);
}, 180_000);
