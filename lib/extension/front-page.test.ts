import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AT, chf, sightingOf } from '../purchase/samples';
import { freshStore, must } from '../store/fresh';
import type { Store } from '../store/store';
import { done } from '../values/outcome';

const CHECKOUT = 'https://www.luminaires.example/commande';
let answer: (tab: unknown) => void = () => {};
const get = vi.fn(
  () =>
    new Promise((resolve) => {
      answer = resolve;
    }),
);
const session = vi.fn(async (key: string) => ({
  [key]: {
    url: CHECKOUT,
    state: { state: 'read', kind: 'checkout', host: 'luminaires.example', watched: true },
  },
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get },
    storage: { session: { get: session } },
    permissions: { contains: async () => true },
  },
}));
const { frontPage } = await import('./front-page');

let store: Store;
beforeEach(async () => {
  get.mockClear();
  session.mockClear();
  store = await freshStore();
  for (const [host, tabId] of [
    ['luminaires.example', 7],
    ['autre.example', 7],
    ['luminaires.example', 71],
  ] as const)
    must(
      await store.recordSighting(
        sightingOf({ merchant: `${host} ${tabId}`, total: chf(100) }, { kind: 'checkout' }),
        {
          url: `https://www.${host}/commande`,
          tabId,
          at: AT,
          byHand: false,
        },
      ),
    );
});
afterEach(() => store.close());

test('tab, memory and store are asked at once, and the summary is that of this tab and shop', async () => {
  const opened = vi.fn(async () => done(store));
  const front = frontPage(7, opened);
  // Nothing waits for the tab's address.
  await vi.waitFor(() => expect(session).toHaveBeenCalledOnce());
  expect(opened).toHaveBeenCalledOnce();
  expect(get).toHaveBeenCalledOnce();
  answer({ url: `${CHECKOUT}#pay`, incognito: false });
  expect(await front).toMatchObject({
    address: CHECKOUT,
    state: { state: 'read', kind: 'checkout' },
    checkout: { at: AT, facts: { merchant: { value: 'luminaires.example 7' } } },
  });
});

test('another page of the shop in the tab has no state of the page before, and a private one no address', async () => {
  const other = frontPage(7, async () => done(store));
  answer({ url: 'https://www.luminaires.example/panier', incognito: false });
  expect(await other).toMatchObject({ state: { state: 'readable' } });
  const hidden = frontPage(7, async () => done(store));
  answer({ url: CHECKOUT, incognito: true });
  expect(await hidden).toEqual({ state: { state: 'unknown' }, address: null, checkout: null });
});
