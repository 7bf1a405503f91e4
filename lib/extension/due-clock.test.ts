import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Due } from '../claim/claim';
import { AT, claimOf, idOf, purchaseOf } from '../purchase/samples';
import { freshStore, must } from '../store/fresh';
import type { Store } from '../store/store';
import { type Day, day } from '../values/day';
import { browserDouble } from './browser-double';

const double = vi.hoisted(() => ({ current: null as unknown, moment: '' }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return (double.current as ReturnType<typeof browserDouble>).browser;
  },
}));
vi.mock('./clock', () => ({
  zonedNow: async () => Temporal.ZonedDateTime.from(`${double.moment}[Europe/Zurich]`),
  today: async () => double.moment.slice(0, 10) as Day,
  now: async () => `${double.moment}:00.000Z`,
}));

const { lookAtDue, openNotification, openPanelFor, remakeAlarms } = await import('./due-clock');

let world: ReturnType<typeof browserDouble>;
let store: Store;
beforeEach(async () => {
  world = browserDouble();
  double.current = world;
  double.moment = '2026-11-22T14:00';
  store = await freshStore();
});
afterEach(() => store.close());

const dueOf = (number: number, on: string): Due => ({
  id: `${idOf(number)}:answer-due:merchant`,
  day: day(on),
  kind: 'answer-due',
  purchaseId: idOf(number),
  claimId: idOf(100 + number),
  sentence: `Reminder ${number}.`,
});

async function owe(number: number, on: string): Promise<void> {
  must(await store.addPurchase(purchaseOf({}, { id: idOf(number) })));
  must(await store.addClaim(claimOf({ id: idOf(100 + number), purchaseId: idOf(number) })));
  must(
    await store.replaceDue({ purchaseId: idOf(number), claimId: idOf(100 + number) }, [dueOf(number, on)]),
  );
}

async function allowReminders(): Promise<void> {
  world.granted.add('notifications');
  must(await store.changeSettings((settings) => ({ ...settings, reminders: 'on' })));
}

const alarmAt = (name: string) => {
  const when = world.alarms.get(name);
  return when === undefined
    ? null
    : Temporal.Instant.fromEpochMilliseconds(when)
        .toZonedDateTimeISO('Europe/Zurich')
        .toPlainDateTime()
        .toString();
};

test('the badge counts what is due today or earlier, and one alarm stands for the next due day', async () => {
  await owe(1, '2026-11-20');
  await owe(2, '2026-11-22');
  await owe(3, '2026-11-30');
  await owe(4, '2026-12-24');
  await remakeAlarms(store);
  expect(world.badges.get(undefined)).toBe('2');
  expect(alarmAt('due')).toBe('2026-11-30T09:00:00');
  expect(alarmAt('day')).toBe('2026-11-23T00:05:00');
});

test('with nothing due there is no badge and only the daily alarm', async () => {
  world.alarms.set('due', 1);
  await remakeAlarms(store);
  expect(world.badges.get(undefined)).toBe('');
  expect([...world.alarms.keys()]).toEqual(['day']);
});

test('without the permission nothing is notified, and it is not counted as said', async () => {
  await owe(1, '2026-11-22');
  await lookAtDue(store);
  expect(world.notifications.size).toBe(0);
  await allowReminders();
  await lookAtDue(store);
  expect([...world.notifications.values()]).toEqual(['Reminder 1.']);
});

test('a permission without the shopper’s wish notifies nothing', async () => {
  await owe(1, '2026-11-22');
  world.granted.add('notifications');
  await lookAtDue(store);
  expect(world.notifications.size).toBe(0);
});

test('several things are one sentence that opens the list, one thing opens its claim', async () => {
  await allowReminders();
  await owe(1, '2026-11-21');
  await lookAtDue(store);
  expect([...world.notifications]).toEqual([[`due:#/claim/${idOf(101)}`, 'Reminder 1.']]);
  world.notifications.clear();
  await owe(2, '2026-11-22');
  await owe(3, '2026-11-22');
  await lookAtDue(store);
  expect([...world.notifications]).toEqual([['due:', 'Reminder 2. And 1 more reminder.']]);
});

test('the same thing is said once, however often the worker starts', async () => {
  await allowReminders();
  await owe(1, '2026-11-22');
  for (let start = 0; start < 5; start++) await lookAtDue(store);
  world.notifications.clear();
  double.moment = '2026-11-23T14:00';
  await lookAtDue(store);
  expect(world.notifications.size).toBe(0);
  expect(world.badges.get(undefined)).toBe('1');
});

test('nothing is said at night; the next morning it is', async () => {
  await allowReminders();
  await owe(1, '2026-11-22');
  double.moment = '2026-11-22T22:30';
  await lookAtDue(store);
  expect(world.notifications.size).toBe(0);
  expect(alarmAt('due')).toBe('2026-11-23T09:00:00');
  double.moment = '2026-11-23T09:00';
  await lookAtDue(store);
  expect(world.notifications.size).toBe(1);
});

test('what is deleted is neither counted nor said', async () => {
  await allowReminders();
  await owe(1, '2026-11-22');
  must(await store.removePurchase(idOf(1), AT));
  await lookAtDue(store);
  expect(world.notifications.size).toBe(0);
  expect(world.badges.get(undefined)).toBe('');
});

test('the daily look asks after parcels a dying worker left unasked, and no more once a claim is open', async () => {
  const until = { from: null, until: day('2026-11-20'), delay: null };
  must(await store.addPurchase(purchaseOf({ promised: until })));
  await lookAtDue(store);
  expect(must(await store.dueUpTo(day('2026-11-22')))).toMatchObject([
    { kind: 'ask-arrival', day: '2026-11-21' },
  ]);
  must(await store.addClaim(claimOf()));
  await lookAtDue(store);
  expect(must(await store.dueUpTo(day('2026-11-22')))).toEqual([]);
});

test('a click on a notification opens what it was about, and other notifications are not ours', async () => {
  await openNotification(`due:#/claim/${idOf(101)}`);
  expect(world.browser.tabs.create).toHaveBeenCalledWith({
    url: `chrome-extension://recours/dossier.html#/claim/${idOf(101)}`,
  });
  await openNotification('something else');
  expect(world.browser.tabs.create).toHaveBeenCalledOnce();
});

test('where the browser has a side panel, a button opens it; where it refuses, the page it was about', async () => {
  const create = vi.spyOn(world.browser.notifications, 'create');
  await allowReminders();
  await owe(1, '2026-11-22');
  await lookAtDue(store);
  expect(create.mock.lastCall?.[1]).not.toHaveProperty('buttons');

  const open = vi.fn(async () => {});
  Object.assign(world.browser, { sidePanel: { open } });
  await owe(2, '2026-11-22');
  await lookAtDue(store);
  expect(create.mock.lastCall?.[1]).toMatchObject({ buttons: [{ title: 'Open the panel' }] });
  const [id = ''] = create.mock.lastCall ?? [];
  await openPanelFor(id);
  expect(open).toHaveBeenCalledWith({ windowId: -2 });
  expect(world.browser.tabs.create).not.toHaveBeenCalled();

  open.mockRejectedValue(new Error('no gesture'));
  await openPanelFor(`due:#/claim/${idOf(101)}`);
  expect(world.browser.tabs.create).toHaveBeenCalledWith({
    url: `chrome-extension://recours/dossier.html#/claim/${idOf(101)}`,
  });
  await openPanelFor('something else');
  expect(open).toHaveBeenCalledTimes(2);
});
