import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AT, idOf, sightingOf } from '../purchase/samples';
import { sellerOf } from '../seller/samples';
import type { LegalLink } from '../seller/seat';
import type { FetchResult, Shop } from '../seller/shop';
import { blankShop } from '../seller/shop-record';
import { exhibitsIn } from '../store/exhibits';
import { freshStore, must } from '../store/fresh';
import type { Store } from '../store/store';
import { done, failed } from '../values/outcome';

const SITE = 'luminaires.example';
const HOME = `https://www.${SITE}`;
const CHECKOUT = `${HOME}/commande`;

let at = AT;
const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
const answers = new Map<
  string,
  { result: FetchResult; text: string | null; file?: Uint8Array<ArrayBuffer> | null }
>();
const asked: string[] = [];
const askWorker = vi.fn();

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('./clock', () => ({ now: async () => at }));
vi.mock('./ask-worker', () => ({ askWorker }));
vi.mock('./fetch-page', () => ({
  fetchPage: async (url: string) => {
    asked.push(new URL(url).pathname);
    const answer = answers.get(new URL(url).pathname) ?? { result: 'not-found', text: null };
    return { file: null, ...answer };
  },
}));
vi.stubGlobal('DOMParser', new Window().DOMParser);
vi.stubGlobal('navigator', {
  locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
});

const { keepTerms, chosenLinks } = await import('./keep-terms');
const { nextToAsk } = await import('./legal-pages');

/** As much of the browser's cache as held pages use. */
function memoryCaches() {
  const held = new Map<string, Response>();
  const cache = {
    put: async (url: string, response: Response) => void held.set(url, response),
    match: async (request: string) => held.get(request)?.clone(),
    keys: async () => [...held.keys()],
    delete: async (request: string) => held.delete(request),
  };
  return { open: async () => cache, delete: async () => held.clear() };
}

let store: Store;
beforeEach(async () => {
  at = AT;
  asked.length = 0;
  answers.clear();
  vi.stubGlobal('caches', memoryCaches());
  store = await freshStore();
  askWorker.mockReset();
  askWorker.mockImplementation(async (_name: string, { id }: { id: string }) => {
    must(
      await exhibitsIn(store).addExhibit(
        { id, at, kind: 'page-copy', stage: 'order', mediaType: 'text/html', host: SITE, address: CHECKOUT },
        new Blob(['<h1>Commande</h1>']),
      ),
    );
    return done({ title: 'Commande', hasPicture: false });
  });
});
afterEach(() => store.close());

const link = (kind: LegalLink['kind'], path: string): LegalLink => ({
  kind,
  url: `${HOME}${path}`,
  words: path,
  weight: 0.9,
});
const LINKS = [link('legal-notice', '/mentions'), link('terms', '/cgv'), link('returns', '/retours')];
const page = (words: string) => ({ result: 'read' as const, text: `<title>${words}</title><p>${words}</p>` });

const shopWith = (more: Partial<Shop> = {}) =>
  store
    .changeShop(SITE, at, (shop) => ({
      ...shop,
      hosts: [SITE],
      links: LINKS,
      fetching: { on: true, since: at },
      ...more,
    }))
    .then(must);
const keep = () =>
  keepTerms(
    store,
    { site: SITE, address: CHECKOUT },
    { tabId: 1, address: CHECKOUT, front: 'checkout', kind: null },
    () => {
      throw new Error('what a page says does not matter here');
    },
  );
const notes = async () => must(await store.shops())[0]?.checkout;

test('each page of the terms becomes an exhibit with its hash, noted with the checkout', async () => {
  await shopWith();
  answers.set('/cgv', page('Conditions'));
  answers.set('/mentions', page('Mentions légales'));
  answers.set('/retours', page('Retours'));
  const tried = await keep();
  expect(tried.map(({ kind, kept }) => [kind, kept !== null])).toEqual([
    [null, true],
    ['terms', true],
    ['returns', true],
    ['legal-notice', true],
  ]);
  const kept = (await notes())?.kept ?? [];
  expect(kept.map(({ url }) => url)).toEqual([
    CHECKOUT,
    `${HOME}/cgv`,
    `${HOME}/retours`,
    `${HOME}/mentions`,
  ]);
  for (const { exhibitId, sha256 } of kept) {
    const exhibit = must(await exhibitsIn(store).exhibit(exhibitId));
    expect(exhibit.sha256).toBe(sha256);
    expect(must(await exhibitsIn(store).isUnchanged(exhibit))).toBe(true);
  }
});

test('nothing is asked of a shop that may not be asked: the page in front alone is kept', async () => {
  await shopWith({ fetching: null });
  const tried = await keep();
  expect(tried.map(({ url }) => url)).toEqual([CHECKOUT]);
  expect(asked).toEqual([]);
});

test('a page that cannot be had is said, stops no other, and is not asked for again in the same visit', async () => {
  await shopWith();
  answers.set('/cgv', { result: 'pdf-too-large', text: null });
  answers.set('/mentions', page('Mentions légales'));
  const says = async () => (await keep()).map(({ kind, kept, result }) => [kind, kept !== null, result]);
  const first = await says();
  expect(first).toEqual([
    [null, true, null],
    ['terms', false, 'pdf-too-large'],
    ['returns', false, 'not-found'],
    ['legal-notice', true, 'read'],
  ]);
  at = later(5);
  expect(await says()).toEqual(first);
  expect(asked).toEqual(['/cgv', '/retours', '/mentions']);
});

test('a second press keeps no second copy of what was got in the same visit', async () => {
  await shopWith({ links: [link('terms', '/cgv')] });
  answers.set('/cgv', page('Conditions'));
  await keep();
  at = later(10);
  await keep();
  expect(asked).toEqual(['/cgv']);
  expect((await notes())?.kept.filter(({ kind }) => kind === 'terms')).toHaveLength(1);
});

test('terms that are a PDF are kept as the bytes they came in, once, and asked for once', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('%PDF-1.7'), 0, 255, 226]);
  await shopWith();
  answers.set('/cgv', { result: 'pdf', text: null, file: bytes });
  await keep();
  const tried = await keep();
  const terms = tried.find(({ kind }) => kind === 'terms');
  expect(terms).toMatchObject({ result: 'pdf', kept: { url: `${HOME}/cgv` } });
  expect(asked.filter((path) => path === '/cgv')).toHaveLength(1);
  const exhibit = must(await exhibitsIn(store).exhibit(terms?.kept?.exhibitId ?? ''));
  expect(exhibit).toMatchObject({
    kind: 'file',
    stage: 'terms',
    mediaType: 'application/pdf',
    title: 'cgv.pdf',
    address: `${HOME}/cgv`,
    bytes: bytes.length,
  });
  const content = must(await exhibitsIn(store).content(exhibit));
  expect(new Uint8Array(await content.arrayBuffer())).toEqual(bytes);
  expect(must(await exhibitsIn(store).isUnchanged(exhibit))).toBe(true);
});

test('after the visit a page is asked for anew, and the copy from before stays beside the new one', async () => {
  await shopWith({ links: [link('terms', '/cgv')] });
  answers.set('/cgv', page('Conditions'));
  await keep();
  at = later(45);
  answers.set('/cgv', page('Other conditions'));
  await keep();
  const kept = (await notes())?.kept.filter(({ kind }) => kind === 'terms') ?? [];
  expect(kept).toHaveLength(2);
  expect(kept[0]?.sha256).not.toBe(kept[1]?.sha256);
});

test('four pages a visit, whatever was asked before: a fifth is said not to have been asked', async () => {
  const before = ['/a', '/b', '/c'].map((path) => ({ url: HOME + path, at, result: 'read' as const }));
  await shopWith({ requests: before });
  answers.set('/cgv', page('Conditions'));
  const tried = await keep();
  expect(tried.map(({ kind, result }) => [kind, result])).toEqual([
    [null, null],
    ['terms', 'read'],
    ['returns', 'asked-enough'],
    ['legal-notice', 'asked-enough'],
  ]);
  expect(asked).toEqual(['/cgv']);
});

test('without a cache the page is asked for again, within the four', async () => {
  vi.stubGlobal('caches', undefined);
  await shopWith({ links: [link('terms', '/cgv')] });
  answers.set('/cgv', page('Conditions'));
  await keep();
  at = later(1);
  await keep();
  expect(asked).toEqual(['/cgv', '/cgv']);
});

test('a page in front that may not be kept is said, and the terms are kept all the same', async () => {
  await shopWith({ links: [link('terms', '/cgv')] });
  answers.set('/cgv', page('Conditions'));
  askWorker.mockResolvedValue(failed('page-not-kept'));
  const tried = await keep();
  expect(tried.map(({ kept, failure }) => [kept !== null, failure?.code ?? null])).toEqual([
    [false, 'page-not-kept'],
    [true, null],
  ]);
});

test('what was kept before the order belongs to its purchase once the confirmation is recorded', async () => {
  await shopWith({ links: [link('terms', '/cgv')] });
  answers.set('/cgv', page('Conditions'));
  await keep();
  at = later(20 * 60);
  const recorded = must(
    await store.recordSighting(sightingOf({ orderNumber: '20931' }), {
      url: `${HOME}/merci`,
      tabId: 1,
      at,
      byHand: false,
    }),
  );
  if (recorded.did !== 'recorded') throw new Error(recorded.did);
  const { id, checkout } = recorded.purchase;
  const exhibits = must(await exhibitsIn(store).exhibitsOf(id));
  expect(exhibits.map((one) => one.id).sort()).toEqual(checkout?.kept.map((one) => one.exhibitId).sort());
  expect(exhibits).toHaveLength(2);
});

test('pages kept at a checkout that led nowhere do not go to an order two days later', async () => {
  await shopWith({ links: [link('terms', '/cgv')] });
  answers.set('/cgv', page('Conditions'));
  await keep();
  at = later(48 * 60);
  must(
    await store.recordSighting(sightingOf({ orderNumber: '7' }), {
      url: `${HOME}/merci`,
      tabId: 1,
      at,
      byHand: false,
    }),
  );
  const [purchase] = must(await store.purchases());
  expect(purchase?.checkout?.kept).toEqual([]);
  expect(must(await exhibitsIn(store).exhibitsOf(purchase?.id ?? idOf(1)))).toEqual([]);
});

const SOLD_BY = {
  url: `${HOME}/v/12`,
  key: `${HOME}/v/12`,
  name: 'Lumi Shop',
  excerpt: 'Vendu par Lumi Shop',
  seenAt: AT,
  seenOn: [{ url: CHECKOUT, at: AT, isCheckout: true }],
  readings: [],
};

test('on a marketplace the page of whoever sells is kept first', () => {
  const shop = { links: LINKS, offerSellers: [SOLD_BY] };
  expect(chosenLinks(shop, CHECKOUT).map(({ kind }) => kind)).toEqual([
    'seller-page',
    'terms',
    'returns',
    'legal-notice',
  ]);
  expect(chosenLinks(shop, `${HOME}/autre`).map(({ kind }) => kind)).not.toContain('seller-page');
});

test('and is asked for first, within the four of a visit, once a day', () => {
  const asks = (shop: Partial<Shop>, sellers = [SOLD_BY.url]) =>
    nextToAsk({ ...blankShop(SITE, AT), links: LINKS, offerSellers: [SOLD_BY], ...shop }, AT, sellers)?.url;
  expect(asks({})).toBe(SOLD_BY.url);
  expect(asks({}, [])).toBe(`${HOME}/mentions`);
  const request = (url: string) => ({ url, at: AT, result: 'read' as const });
  expect(asks({ requests: [request(SOLD_BY.url)] })).toBe(`${HOME}/mentions`);
  const reading = { at: AT, seller: sellerOf(null) };
  expect(asks({ offerSellers: [{ ...SOLD_BY, readings: [reading] }] })).toBe(`${HOME}/mentions`);
  expect(
    asks({ requests: ['/a', '/b', '/c', '/d'].map((path) => request(`${HOME}${path}`)) }),
  ).toBeUndefined();
});

test('one address is kept once, and the page in front not twice', () => {
  const links = [link('terms', '/cgv'), link('returns', '/cgv'), link('legal-notice', '/mentions')];
  expect(chosenLinks({ links }, `${HOME}/mentions`).map(({ kind }) => kind)).toEqual(['terms']);
});
