import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AT, idOf, purchaseOf } from '../purchase/samples';
import { exhibitsIn } from '../store/exhibits';
import { freshStore, must } from '../store/fresh';
import type { Store } from '../store/store';
import { browserDouble } from './browser-double';

const double = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return (double.current as ReturnType<typeof browserDouble>).browser;
  },
}));
vi.mock('./clock', () => ({ now: async () => AT }));

const { keepTab, keepRecorded, keepScreenshot } = await import('./keep-page');

let world: ReturnType<typeof browserDouble>;
let store: Store;
beforeEach(async () => {
  world = browserDouble();
  double.current = world;
  world.page.url = 'https://www.luminaires.example/order/7?key=wc_order_Secret12345#top';
  world.page.result = copy;
  store = await freshStore();
});
afterEach(() => store.close());

const copy = {
  html: '<!doctype html><html><body>Merci</body></html>',
  title: 'Merci',
  leftOut: [{ what: 'links', count: 3 }],
  mayBePictured: true,
};
const keeping = { id: idOf(7), purchaseId: idOf(1), claimId: null, stage: 'order' as const };

test('a page is kept with its address without secrets, its day and what was left out', async () => {
  const { exhibit } = must(await keepTab(store, 1, keeping, 'D1'));
  expect(world.executeScript).toHaveBeenCalledWith({
    target: { tabId: 1, documentIds: ['D1'] },
    files: ['/copier.js'],
  });
  expect(exhibit).toMatchObject({
    ...keeping,
    kind: 'page-copy',
    host: 'luminaires.example',
    title: 'Merci',
    at: AT,
    leftOut: copy.leftOut,
  });
  expect(exhibit.address).toMatch(/^https:\/\/www\.luminaires\.example\/order\/7\?key=~/);
  expect(await must(await exhibitsIn(store).content(exhibit)).text()).toBe(copy.html);
});

test.each([
  ['a bank', 'https://www.ebanking.somebank.example/konto'],
  ['a browser page', 'chrome://settings'],
  ['a page whose address we may not know', undefined],
])('%s is never copied or pictured', async (_, url) => {
  world.page.url = url;
  expect(await keepTab(store, 1, keeping)).toMatchObject({ ok: false, failure: { code: 'page-not-kept' } });
  expect(must(await keepScreenshot(store, 1, keeping))).toBeNull();
  expect(world.executeScript).not.toHaveBeenCalled();
  expect(world.captureVisibleTab).not.toHaveBeenCalled();
});

test.each([
  ['nothing', null],
  ['a number', 7],
  ['markup where a count should be', { ...copy, leftOut: [{ what: 'links', count: '<b>' }] }],
  ['no answer about pictures', { ...copy, mayBePictured: undefined }],
])('a page that answers %s is not kept', async (_, result) => {
  world.page.result = result;
  expect(await keepTab(store, 1, keeping)).toMatchObject({ ok: false, failure: { code: 'page-not-kept' } });
  expect(must(await exhibitsIn(store).exhibits())).toEqual([]);
});

test('a page that went away while it was copied is not kept under its successor’s address', async () => {
  world.executeScript.mockImplementation(async () => {
    world.page.url = 'https://www.luminaires.example/lampes';
    return [{ frameId: 0, result: copy }];
  });
  expect(await keepTab(store, 1, keeping)).toMatchObject({ ok: false, failure: { code: 'page-gone' } });
  expect(must(await exhibitsIn(store).exhibits())).toEqual([]);
});

test('a picture of the screen is kept where the browser gives one, and null is no failure', async () => {
  const picture = must(await keepScreenshot(store, 1, keeping));
  expect(picture).toMatchObject({ kind: 'screenshot', mediaType: 'image/png', bytes: 4 });
  world.captureVisibleTab.mockRejectedValue(new Error('activeTab'));
  expect(must(await keepScreenshot(store, 1, { ...keeping, id: idOf(8) }))).toBeNull();
  world.captureVisibleTab.mockResolvedValue('data:text/html;base64,AAAA');
  expect(must(await keepScreenshot(store, 1, { ...keeping, id: idOf(9) }))).toBeNull();
});

test('a recorded order keeps its confirmation and takes over the terms kept before', async () => {
  must(await store.addPurchase(purchaseOf({})));
  must(await keepTab(store, 1, { id: idOf(9), purchaseId: null, claimId: null, stage: 'terms' }));
  await keepRecorded(store, 1, idOf(1), 'D1');
  const kept = must(await exhibitsIn(store).exhibitsOf(idOf(1)));
  expect(kept.map(({ kind, stage }) => `${kind} ${stage}`).sort()).toEqual([
    'page-copy order',
    'terms terms',
  ]);
});

test('an order whose page cannot be copied stays recorded, and nothing is thrown', async () => {
  must(await store.addPurchase(purchaseOf({})));
  world.executeScript.mockRejectedValue(new Error('gone'));
  await keepRecorded(store, 1, idOf(1));
  expect(must(await exhibitsIn(store).exhibitsOf(idOf(1)))).toEqual([]);
});
