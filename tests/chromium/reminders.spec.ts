import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { playReminders } from '../journey/reminders.mjs';
import { chromiumPath, e2eBuild, expect, test } from './fixtures';
import { openStage } from './stage.mjs';

test.setTimeout(120_000);

interface Notifications {
  getAll(): Promise<Record<string, boolean>>;
  onClicked: { dispatch(id: string): void };
}

test('a click on a reminder opens the page with its choices: arrived, not arrived, later, answered, refunded', async ({
  shop,
}, info) => {
  // The browser's question for notifications stands where no test can reach it: the build here asks at installing.
  const extension = info.outputPath('extension');
  cpSync(e2eBuild, extension, { recursive: true });
  const file = path.join(extension, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  expect(optional_permissions).toEqual(['notifications']);
  manifest.permissions.push('notifications');
  writeFileSync(file, JSON.stringify(manifest));

  const stage = await openStage({ executablePath: chromiumPath, extension, shop });
  try {
    const notifications = <T>(work: (api: Notifications, id: string) => T | Promise<T>, id = '') => {
      const worker = stage.browser.context.serviceWorkers().at(-1);
      if (worker === undefined) throw new Error('no worker');
      return worker.evaluate(`(${work})(chrome.notifications, ${JSON.stringify(id)})`) as Promise<T>;
    };
    await playReminders(stage, {
      shown: async () => Object.keys(await notifications((api) => api.getAll())),
      // No driver reaches what the desktop draws; the worker is told as the browser tells it.
      click: (id) => notifications((api, clicked) => api.onClicked.dispatch(clicked), id),
    });
    expect(stage.errors).toEqual([]);
  } finally {
    await stage.close();
  }
});
