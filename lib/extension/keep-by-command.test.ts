import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AT, claimOf, idOf, purchaseOf } from '../purchase/samples';
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

const { keepByCommand } = await import('./keep-by-command');

let world: ReturnType<typeof browserDouble>;
let store: Store;
beforeEach(async () => {
  world = browserDouble();
  double.current = world;
  world.page.url = 'https://www.luminaires.example/conditions';
  world.page.result = {
    html: '<!doctype html><html><body>Conditions</body></html>',
    title: 'Conditions',
    leftOut: [],
    mayBePictured: true,
  };
  store = await freshStore();
});
afterEach(() => store.close());

const host = 'luminaires.example';
const kept = async () =>
  must(await exhibitsIn(store).exhibits())
    .map(({ kind, stage, purchaseId, claimId }) => ({ kind, stage, purchaseId, claimId }))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));

test('the page is kept with a picture, with the only purchase of its shop and the claim about it', async () => {
  must(await store.addPurchase(purchaseOf({})));
  must(await store.addClaim(claimOf()));
  must(await keepByCommand(store, 1, { state: 'readable', host, watched: false }));
  const owner = { purchaseId: idOf(1), claimId: idOf(100), stage: 'other' };
  expect(await kept()).toEqual([
    { kind: 'page-copy', ...owner },
    { kind: 'screenshot', ...owner },
  ]);
});

test('the order a page shows is what it is kept with, whatever else was bought there', async () => {
  must(await store.addPurchase(purchaseOf({})));
  must(await store.addPurchase(purchaseOf({}, { id: idOf(2) })));
  const shows = { state: 'order', host, watched: true, did: 'unchanged', purchaseId: idOf(2) } as const;
  must(await keepByCommand(store, 1, shows));
  expect((await kept()).map(({ purchaseId, stage }) => [purchaseId, stage])).toEqual([
    [idOf(2), 'order'],
    [idOf(2), 'order'],
  ]);
});

test('with several purchases at the shop, or none, it is kept for none and guesses nothing', async () => {
  must(await keepByCommand(store, 1, { state: 'unknown' }));
  must(await store.addPurchase(purchaseOf({})));
  must(await store.addPurchase(purchaseOf({}, { id: idOf(2) })));
  must(await keepByCommand(store, 1, { state: 'readable', host, watched: true }));
  expect((await kept()).every(({ purchaseId }) => purchaseId === null)).toBe(true);
  expect(await kept()).toHaveLength(4);
});

test('a page that is never read is not kept, and that is said', async () => {
  world.page.url = 'https://www.ebanking.somebank.example/konto';
  expect(await keepByCommand(store, 1, { state: 'unreadable' })).toMatchObject({ ok: false });
  expect(await kept()).toEqual([]);
});
