import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { playReminders } from '../journey/reminders.mjs';
import { chromiumPath, e2eBuild, expect, test } from './fixtures';
import { purchasesOn } from './records.mjs';
import { openStage } from './stage.mjs';

test.setTimeout(120_000);

interface Notifications {
  getAll(): Promise<Record<string, boolean>>;
  onClicked: { dispatch(id: string): void };
  onButtonClicked: { dispatch(id: string, button: number): void };
}

/** The e2e build with notifications allowed: the browser's question for them stands where no test can reach it. */
function allowedBuild(folder: string): string {
  cpSync(e2eBuild, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  expect(optional_permissions).toEqual(['notifications']);
  manifest.permissions.push('notifications');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

type Stage = Awaited<ReturnType<typeof openStage>>;

/** Runs in the worker; its source goes there, so it stands alone. */
function inWorker<T>(stage: Stage, work: (api: Notifications, id: string) => T | Promise<T>, id = '') {
  const worker = stage.browser.context.serviceWorkers().at(-1);
  if (worker === undefined) throw new Error('no worker');
  return worker.evaluate(`(${work})(chrome.notifications, ${JSON.stringify(id)})`) as Promise<T>;
}

test('a click on a reminder opens the page with its choices: arrived, not arrived, later, answered, refunded', async ({
  shop,
}, info) => {
  const extension = allowedBuild(info.outputPath('extension'));
  const stage = await openStage({ executablePath: chromiumPath, extension, shop });
  try {
    await playReminders(stage, {
      shown: async () => Object.keys(await inWorker(stage, (api) => api.getAll())),
      // No driver reaches what the desktop draws; the worker is told as the browser tells it.
      click: (id) => inWorker(stage, (api, clicked) => api.onClicked.dispatch(clicked), id),
    });
    expect(stage.errors).toEqual([]);
  } finally {
    await stage.close();
  }
});

test('a reminder’s button asks for the panel of the window in front; where the browser refuses, its page opens', async ({
  shop,
}, info) => {
  const extension = allowedBuild(info.outputPath('extension'));
  const stage = await openStage({ executablePath: chromiumPath, extension, shop });
  try {
    const { settings, welcome } = stage.words;
    const first = await stage.own('welcome.html');
    await first.choose(welcome.choice.all.label);
    await first.press(welcome.finish.go);
    await first.see(welcome.done.heading);
    const options = await stage.own('settings.html');
    await options.press(settings.reminders.turnOn);
    await options.see(settings.reminders.on);
    await stage.shopPage(stage.shop.order().path);
    await expect.poll(async () => (await purchasesOn(options.page)).length).toBe(1);
    const [{ id }] = await purchasesOn(options.page);
    await stage.killWorker();
    await stage.setDaysAhead(9 + (10 - new Date().getHours()) / 24);
    const place = `#/purchase/${id}`;
    const shown = async () => Object.keys(await inWorker(stage, (api) => api.getAll()));
    await expect.poll(shown).toEqual([`due:${place}`]);

    // An event that a test sends is no gesture of a person: the browser is asked, and refuses.
    const asked = await inWorker(
      stage,
      async (api, notification) => {
        const { sidePanel } = Reflect.get(globalThis, 'chrome');
        const calls: { windowId: number; answer: string }[] = [];
        const open = sidePanel.open.bind(sidePanel);
        sidePanel.open = (options: { windowId: number }) => {
          const call = { windowId: options.windowId, answer: '' };
          calls.push(call);
          const opening = open(options);
          opening.then(
            () => {
              call.answer = 'open';
            },
            (error: unknown) => {
              call.answer = String(error);
            },
          );
          return opening;
        };
        api.onButtonClicked.dispatch(notification, 0);
        await new Promise((resolve) => setTimeout(resolve, 500));
        sidePanel.open = open;
        return calls;
      },
      `due:${place}`,
    );
    expect(asked).toEqual([{ windowId: -2, answer: expect.stringContaining('user gesture') }]);
    await expect
      .poll(() => stage.browser.context.pages().map((page) => new URL(page.url()).hash))
      .toContain(place);
    await expect.poll(shown).toEqual([]);
    expect(stage.errors).toEqual([]);
  } finally {
    await stage.close();
  }
});
