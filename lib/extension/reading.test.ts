import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AT, chf, sightingOf } from '../purchase/samples';
import { freshStore, must } from '../store/fresh';
import type { Store } from '../store/store';
import { day } from '../values/day';
import { done, failed } from '../values/outcome';
import { browserDouble } from './browser-double';

const double = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return (double.current as ReturnType<typeof browserDouble>).browser;
  },
}));
vi.mock('./clock', () => ({ now: async () => AT }));

const { keepQuiet, readTab, remarkTabs, tabState } = await import('./reading');

let world: ReturnType<typeof browserDouble>;
let store: Store;
beforeEach(async () => {
  world = browserDouble();
  double.current = world;
  // By the browser's own switch for one site: the shop is not in Recours's own list.
  world.granted.add('https://www.luminaires.example/*');
  store = await freshStore();
});
afterEach(() => store.close());

const read = (
  more: { byHand?: boolean; documentId?: string; tabId?: number; platform?: 'woocommerce' } = {},
) => readTab({ tabId: 1, byHand: false, ...more }, async () => done(store));
/** Everything injected but the question what the page needs. */
const told = () =>
  world.executeScript.mock.calls.filter(
    ([call]) => (call as { func?: { name: string } } | undefined)?.func?.name !== 'pageSigns',
  );
/** The injections of the reader. */
const readings = () =>
  world.executeScript.mock.calls.filter(([call]) => 'files' in (call as unknown as object));
const stateOf = (tabId: number) => tabState(tabId, async () => done(store));
const FRENCH = { language: 'fr', isStructured: false };
const order = sightingOf({ orderNumber: '20931', total: chf(18900) });
const here = { host: 'luminaires.example', watched: true };

test('an order on the page is recorded, remembered for its tab, ticked, and asked about later', async () => {
  world.page.result = { result: 'sighting', sighting: order };
  const state = await read({ documentId: 'D1' });
  expect(state).toMatchObject({ state: 'order', did: 'recorded', ...here });
  expect(world.executeScript).toHaveBeenCalledWith({
    target: { tabId: 1, documentIds: ['D1'] },
    files: ['/reader.js'],
  });
  expect(await stateOf(1)).toEqual(state);
  expect(world.badges.get(1)).toBe('✓');
  expect(must(await store.dueUpTo(day('2027-01-01')))).toMatchObject([
    { kind: 'ask-arrival', day: '2026-12-07' },
  ]);
});

test('a page that may speak a further language gets the words of it', async () => {
  const words = () => readings().map(([call]) => (call as unknown as { files: string[] }).files[0]);
  for (const language of ['es', '', 'fr']) {
    world.page.language = language;
    await read({});
  }
  expect(words()).toEqual(['/more-words.js', '/more-words.js', '/reader.js']);
});

test('a page that may state an order as structured data gets what reads it', async () => {
  world.page.isStructured = true;
  await read({});
  const [call] = readings()[0] ?? [];
  expect(call).toMatchObject({ files: ['/structured.js', '/reader.js'] });
});

test('what an order’s page leaves open is completed by its scripts, and only what they say in form', async () => {
  const number = { value: '20931', excerpt: '20931', weight: 0.62 };
  const open = sightingOf({ total: chf(18900) });
  for (const [said, wanted] of [
    [{ orderNumber: number, total: { ...number, value: chf(1) } }, '20931'],
    [{ orderNumber: { value: 7 } }, undefined],
    ['nonsense', undefined],
  ] as const) {
    world.executeScript.mockImplementation(async (call) => {
      const { files } = call as { files?: readonly string[] };
      if (files?.includes('/script-facts.js')) return [{ frameId: 0, result: said }];
      return [{ frameId: 0, result: files ? { result: 'sighting', sighting: open } : FRENCH }];
    });
    const state = await read({ tabId: 1 });
    const id = 'purchaseId' in state ? state.purchaseId : '';
    const { facts } = must(await store.purchase(id));
    expect(facts.orderNumber?.value).toBe(wanted);
    expect(facts.total?.value).toEqual(chf(18900));
    await store.close();
    store = await freshStore();
  }
});

test('scripts that speak of another order than the one printed complete nothing', async () => {
  const total = { value: chf(4200), excerpt: '42', weight: 0.62 };
  for (const [number, wanted] of [
    ['20931', chf(4200)],
    ['99999', undefined],
  ] as const) {
    const said = { orderNumber: { value: number, excerpt: number, weight: 0.62 }, total };
    world.executeScript.mockImplementation(async (call) => {
      const { files } = call as { files?: readonly string[] };
      if (files?.includes('/script-facts.js')) return [{ frameId: 0, result: said }];
      const sighting = sightingOf({ orderNumber: '20931' });
      return [{ frameId: 0, result: files ? { result: 'sighting', sighting } : FRENCH }];
    });
    const state = await read({ tabId: 1 });
    const { facts } = must(await store.purchase('purchaseId' in state ? state.purchaseId : ''));
    expect(facts.total?.value).toEqual(wanted);
    await store.close();
    store = await freshStore();
  }
});

test('which payment firms a checkout offers is told by whose scripts it loads', async () => {
  const addresses = [
    'https://js.stripe.com/v3/',
    '//www.paypalobjects.com/api/checkout.js',
    'https://cdn.example/a.js',
  ];
  const said = { addresses, orderNumber: { value: '7', excerpt: '7', weight: 0.62 } };
  world.executeScript.mockImplementation(async (call) => {
    const { files } = call as { files?: readonly string[] };
    if (files?.includes('/script-facts.js')) return [{ frameId: 0, result: said }];
    const sighting = { ...sightingOf({ total: chf(18900) }), kind: 'checkout' };
    return [{ frameId: 0, result: files ? { result: 'sighting', sighting } : FRENCH }];
  });
  await read({ tabId: 1 });
  const [checkout] = must(await store.checkoutSummaries(1));
  expect(checkout?.facts.offered).toEqual(['stripe', 'paypal']);
  // A script's number is that of an order, and a checkout is none.
  expect(checkout?.facts.orderNumber).toBeUndefined();
});

test('a page that left nothing open has its scripts left alone', async () => {
  world.page.result = { result: 'sighting', sighting: order };
  await read({});
  expect(readings().map(([call]) => (call as unknown as { files: string[] }).files)).toEqual([
    ['/reader.js'],
  ]);
});

test('a platform’s file goes before the reader: the one the gate saw, or whose mark a page read by hand has', async () => {
  world.page.result = { result: 'nothing', kind: 'other' };
  const injected = () => told().map(([call]) => (call as { files?: unknown }).files);
  await read({ platform: 'woocommerce' });
  world.page.platform = 'woocommerce';
  await read({ byHand: true });
  expect(injected()).toEqual([
    ['/platforms/woocommerce.js', '/reader.js'],
    // The page is watched on; then the marks are looked for.
    undefined,
    undefined,
    ['/platforms/woocommerce.js', '/reader.js'],
  ]);
  world.page.platform = '../background';
  await read({ byHand: true });
  expect(injected().at(-1)).toEqual(['/reader.js']);
});

test('a shop with a file of its own is known by the browser’s address, whatever the gate says', async () => {
  world.page.url = 'https://www.amazon.fr/gp/your-account/order-details';
  await read({ byHand: true });
  expect(told().map(([call]) => call)).toEqual([
    {
      target: { tabId: 1 },
      files: ['/platforms/amazon.js', '/reader.js'],
    },
  ]);
});

test('a page that nobody allowed is read only when the shopper asks, whatever the gate says', async () => {
  world.granted.clear();
  world.page.result = { result: 'sighting', sighting: order };
  expect(await read()).toEqual({ state: 'readable', ...here, watched: false });
  expect(world.executeScript).not.toHaveBeenCalled();
  expect(must(await store.purchases())).toEqual([]);
  expect(await read({ byHand: true })).toMatchObject({ state: 'order', did: 'recorded' });
});

test('nothing is injected into a bank, whoever asks', async () => {
  world.page.url = 'https://www.ebanking.somebank.example/order/complete';
  world.granted.add('*://*/*');
  expect(await read({ byHand: true })).toEqual({ state: 'unreadable' });
  expect(await read()).toEqual({ state: 'unreadable' });
  expect(world.executeScript).not.toHaveBeenCalled();
});

test('a page of no interest is known as read, and another page in the tab is not mistaken for it', async () => {
  expect(await read()).toEqual({ state: 'read', ...here, kind: 'other' });
  world.page.url = 'https://www.luminaires.example/lampes';
  expect(await stateOf(1)).toEqual({ state: 'readable', ...here });
});

test('a hash does not make another page', async () => {
  await read();
  world.page.url += '#reviews';
  expect(await stateOf(1)).toMatchObject({ state: 'read' });
});

test('a page that went away while it was read is not recorded under its successor’s address', async () => {
  world.executeScript.mockImplementation(async () => {
    world.page.url = 'https://www.luminaires.example/lampes';
    return [{ frameId: 0, result: { result: 'sighting', sighting: order } }];
  });
  expect(await read()).toEqual({ state: 'failed', ...here, code: 'page-gone' });
  expect(must(await store.purchases())).toEqual([]);
});

test.each([
  ['no result', [{ frameId: 0, result: null }], 'page-gone'],
  ['no frame', [], 'page-gone'],
  [
    'a result of the wrong shape',
    [{ frameId: 0, result: { result: 'sighting', sighting: { kind: 'confirmation' } } }],
    'page-not-read',
  ],
  [
    'markup where a total should be',
    [{ frameId: 0, result: { result: 'sighting', sighting: { ...order, facts: { total: '<b>1</b>' } } } }],
    'page-not-read',
  ],
  [
    'a page too large',
    [{ frameId: 0, result: { result: 'not-read', reason: 'too-large' } }],
    'page-not-read',
  ],
])('%s is said and nothing is recorded', async (_, results, code) => {
  world.executeScript.mockResolvedValue(results);
  expect(await read()).toEqual({ state: 'failed', ...here, code });
  expect(must(await store.purchases())).toEqual([]);
});

test.each([
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'page-not-allowed',
  ],
  ['Missing host permission for the tab', 'page-not-allowed'],
  ['No document with id D1 in tab with id 1', 'page-gone'],
  ['Invalid documentId: D1', 'page-gone'],
  ['No tab with id: 1.', 'page-gone'],
])('the browser’s "%s" is told as %s', async (message, code) => {
  world.executeScript.mockRejectedValue(new Error(message));
  expect(await read()).toMatchObject({ state: 'failed', code });
});

test('a bank’s or a mail page is unreadable', async () => {
  world.page.result = { result: 'not-read', reason: 'private-page' };
  expect(await read()).toEqual({ state: 'unreadable' });
});

test.each([
  ['chrome://settings', { state: 'unreadable' }],
  ['file:///home/merci.html', { state: 'unreadable' }],
  [undefined, { state: 'unknown' }],
])('%s is never read', async (url, state) => {
  world.page.url = url;
  expect(await read()).toEqual(state);
  expect(await stateOf(1)).toEqual(state);
  expect(world.executeScript).not.toHaveBeenCalled();
});

test('a private window is never read', async () => {
  world.page.incognito = true;
  expect(await read({ byHand: true })).toEqual({ state: 'unknown' });
  expect(world.executeScript).not.toHaveBeenCalled();
});

test('a closed tab is no error', async () => {
  expect(await read({ tabId: 2 })).toEqual({ state: 'unknown' });
});

test('a gate that speaks twice of one page gets one reading', async () => {
  world.page.result = { result: 'sighting', sighting: order };
  const [one, two] = await Promise.all([read(), read()]);
  expect(one).toEqual(two);
  expect(readings()).toHaveLength(1);
});

test('a database that cannot be opened is said for the page', async () => {
  world.page.result = { result: 'sighting', sighting: order };
  const state = await readTab({ tabId: 1, byHand: false }, async () => failed('store-newer'));
  expect(state).toEqual({ state: 'failed', ...here, code: 'store-newer' });
});

test.each([
  ['*://*.luminaires.example/*', true],
  ['*://*/*', true],
  // The browser's own switch for one site gives this one host and scheme only.
  ['https://www.luminaires.example/*', true],
  ['http://www.luminaires.example/*', false],
  ['https://checkout.luminaires.example/*', false],
  ['*://*.techno.example/*', false],
])('with %s allowed, whether the page is watched already: %s', async (origin, watched) => {
  world.granted.clear();
  world.granted.add(origin);
  expect(await stateOf(1)).toEqual({ state: 'readable', host: 'luminaires.example', watched });
  expect(await read({ byHand: true })).toMatchObject({ state: 'read', watched });
});

test('an order that was deleted or brought back since is told as it is now', async () => {
  world.page.result = { result: 'sighting', sighting: order };
  const state = await read();
  const id = 'purchaseId' in state ? state.purchaseId : '';
  must(await store.removePurchase(id, AT));
  expect(await stateOf(1)).toMatchObject({ state: 'order', did: 'left-out' });
  expect(await read()).toMatchObject({ state: 'order', did: 'left-out' });
  must(await store.restorePurchase(id));
  expect(await stateOf(1)).toMatchObject({ state: 'order', did: 'unchanged' });
});

test('the tick goes when the purchase is deleted and comes back with it', async () => {
  world.page.result = { result: 'sighting', sighting: order };
  const state = await read();
  const id = 'purchaseId' in state ? state.purchaseId : '';
  must(await store.removePurchase(id, AT));
  await remarkTabs(store);
  expect(world.badges.get(1)).toBeUndefined();
  must(await store.restorePurchase(id));
  await remarkTabs(store);
  expect(world.badges.get(1)).toBe('✓');
});

test('an order is recorded even when the browser has no room for the tab’s note', async () => {
  world.page.result = { result: 'sighting', sighting: order };
  vi.stubGlobal('reportError', vi.fn());
  world.browser.storage.session.set = async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  expect(await read()).toMatchObject({ state: 'order', did: 'recorded' });
  vi.unstubAllGlobals();
});

const checkout = sightingOf({ total: chf(18900) }, { kind: 'checkout' });

test('a payment firm’s page is never read; that the shopper was there names the firm of the order', async () => {
  world.granted.add('*://*/*');
  world.page.result = { result: 'sighting', sighting: checkout };
  await read();
  world.page.url = 'https://secure.klikandpay.com/paiement/check.pl?ID=8841&CARD=4970101234567890';
  const before = world.executeScript.mock.calls.length;
  expect(await read()).toEqual({
    state: 'read',
    host: 'secure.klikandpay.com',
    watched: true,
    kind: 'payment',
  });
  expect(world.executeScript.mock.calls).toHaveLength(before);
  world.page.url = 'https://www.luminaires.example/merci';
  world.page.result = { result: 'sighting', sighting: order };
  await read();
  const [purchase] = must(await store.purchases());
  expect(purchase?.facts.intermediary).toMatchObject({
    value: 'klikandpay',
    origin: { from: 'page', url: 'https://secure.klikandpay.com/', excerpt: 'secure.klikandpay.com' },
  });
  expect(JSON.stringify(purchase)).not.toMatch(/8841|4970/);
});

test('a payment firm’s page that nobody allowed is not noted', async () => {
  world.page.result = { result: 'sighting', sighting: checkout };
  await read();
  world.page.url = 'https://checkout.stripe.com/c/pay/cs_live_1';
  expect(await read()).toEqual({ state: 'readable', host: 'checkout.stripe.com', watched: false });
  world.page.url = 'https://www.luminaires.example/merci';
  world.page.result = { result: 'sighting', sighting: order };
  await read();
  expect(must(await store.purchases())[0]?.facts.intermediary).toBeUndefined();
});

test('where the payment page may not be known, the address that led to the confirmation says through whom', async () => {
  world.executeScript.mockImplementation((async (call: { files?: unknown }) => [
    {
      frameId: 0,
      result:
        call.files === undefined ? 'https://pay.datatrans.com/' : { result: 'sighting', sighting: order },
    },
  ]) as never);
  await read();
  expect(must(await store.purchases())[0]?.facts.intermediary).toMatchObject({
    value: 'datatrans',
    origin: { url: 'https://pay.datatrans.com/' },
  });
});

test.each(['https://acs2.somebank.example/3ds', 'https://www.ebanking.somebank.example/pay', '', 7])(
  'a bank or nothing before the confirmation (%s) names nobody',
  async (referrer) => {
    world.executeScript.mockImplementation((async (call: { files?: unknown }) => [
      { frameId: 0, result: call.files === undefined ? referrer : { result: 'sighting', sighting: order } },
    ]) as never);
    await read();
    expect(must(await store.purchases())[0]?.facts.intermediary).toBeUndefined();
  },
);

test('"This is not an order" keeps Recours quiet on pages of that shape, until the shopper asks or takes it back', async () => {
  world.page.url = 'https://www.luminaires.example/commande/20931?key=a';
  world.page.result = { result: 'sighting', sighting: order };
  await read();
  const quiet = must(await keepQuiet(1, true, async () => done(store)));
  expect(quiet).toEqual({ state: 'quiet', ...here });
  expect(world.badges.get(1)).toBeUndefined();
  const known = readings().length;
  world.page.url = 'https://www.luminaires.example/commande/777';
  expect(await read()).toEqual({ state: 'quiet', ...here });
  expect(await stateOf(1)).toEqual({ state: 'quiet', ...here });
  expect(readings()).toHaveLength(known);
  expect(await read({ byHand: true })).toMatchObject({ state: 'order' });
  world.page.url = 'https://www.luminaires.example/merci';
  expect(await read()).toMatchObject({ state: 'order' });
  world.page.url = 'https://www.luminaires.example/commande/778';
  expect(must(await keepQuiet(1, false, async () => done(store)))).toEqual({ state: 'readable', ...here });
  expect(await read()).toMatchObject({ state: 'order' });
});

test('a page is watched on only where the shopper allowed the shop, and not once it is left out', async () => {
  const watched = () => told().length - readings().length;
  await read();
  expect(watched()).toBe(1);
  await read({ byHand: true });
  // Only the look for a platform's mark.
  expect(watched()).toBe(2);
  world.page.result = { result: 'nothing', kind: 'legal' };
  await read();
  expect(watched()).toBe(2);
});
