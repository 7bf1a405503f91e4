import { afterEach, beforeEach, expect, test } from 'vitest';
import { AT, idOf, sightingOf } from '../purchase/samples';
import { entityOf, sellerOf, versionOf } from '../seller/samples';
import { withVersion } from '../seller/shop-record';
import { exportAll, importAll } from './export-all';
import { freshStore, must, openAgain, writeRaw } from './fresh';
import type { Store } from './store';

const SITE = 'luminaires.example';
const minutes = (count: number): string => new Date(Date.parse(AT) + count * 60_000).toISOString();
const seen = { url: 'https://www.luminaires.example/merci', tabId: 1, at: AT, byHand: false };
const CARD = {
  id: idOf(77),
  brand: 'mastercard' as const,
  issuer: 'cembra' as const,
  country: 'CH',
  billDay: 12,
  foreignFee: null,
};

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

/** The shop as the panel leaves it before the order: a seat read, a row ticked, a note, a card chosen. */
async function shopBefore(isSure = true) {
  const seller = sellerOf(entityOf('Shenzhen Bright Co., Ltd.', 'CN'), { isSure });
  must(await store.changeSettings((settings) => ({ ...settings, cards: [CARD] })));
  must(
    await store.changeShop(SITE, minutes(-10), (shop) => ({
      ...withVersion(shop, versionOf(minutes(-10), seller, { withdrawal: { found: 'no' } })),
      hosts: ['luminaires.example'],
      checkout: {
        startedAt: minutes(-5),
        ticks: { total: minutes(-4) },
        note: 'asked for the lamp in white',
        cardId: CARD.id,
        kept: [],
      },
    })),
  );
}

test('seat, withdrawal function, ticks, note and card go with the purchase when its confirmation comes', async () => {
  await shopBefore();
  const recorded = must(await store.recordSighting(sightingOf({ orderNumber: '20931' }), seen));
  expect(recorded).toMatchObject({
    did: 'recorded',
    purchase: {
      facts: {
        seller: { value: 'Shenzhen Bright Co., Ltd.', origin: { from: 'page' } },
        sellerCountry: { value: 'CN' },
        issuer: { value: 'cembra', origin: { from: 'typed' } },
      },
      sale: { site: SITE, readAt: minutes(-10), withdrawal: { found: 'no' } },
      checkout: { note: 'asked for the lamp in white', ticks: { total: minutes(-4) } },
    },
  });
  // The next checkout of this shop begins with nothing ticked.
  expect(must(await store.shops())).toMatchObject([{ site: SITE, checkout: null }]);
});

test('what the shop says later makes a new version and leaves the purchase as it was', async () => {
  await shopBefore();
  must(await store.recordSighting(sightingOf({ orderNumber: '20931' }), seen));
  const moved = versionOf(minutes(60), sellerOf(entityOf('Other Ltd', 'GB')));
  must(await store.changeShop(SITE, minutes(60), (shop) => withVersion(shop, moved)));
  must(await store.recordSighting(sightingOf({ orderNumber: '20931' }), { ...seen, at: minutes(90) }));
  const [purchase] = must(await store.purchases());
  expect(purchase?.sale?.seller.entity?.country?.value).toBe('CN');
  expect(purchase?.facts.sellerCountry?.value).toBe('CN');
  expect(must(await store.shops())[0]?.versions.map(({ seller }) => seller.entity?.name?.value)).toEqual([
    'Shenzhen Bright Co., Ltd.',
    'Other Ltd',
  ]);
});

/** Who sells on the shop, where it is a marketplace, as the panel leaves it before the order. */
async function soldBy(name: string, readAt: string, country: string) {
  const seller = sellerOf(entityOf(`${name} Trading Ltd`, country));
  const page = { url: `https://luminaires.example/commande`, at: minutes(-6), isCheckout: true };
  must(
    await store.changeShop(SITE, minutes(-6), (shop) => ({
      ...shop,
      offerSellers: [
        {
          url: `https://luminaires.example/v/${name}`,
          key: `https://luminaires.example/v/${name}`,
          name,
          excerpt: `Vendu par ${name}`,
          seenAt: minutes(-6),
          seenOn: [page],
          readings: [{ at: readAt, seller }],
        },
        ...(shop.offerSellers ?? []),
      ],
    })),
  );
}

test('on a marketplace the purchase keeps who sold, and the marketplace beside him', async () => {
  await shopBefore();
  await soldBy('lumi', minutes(-6), 'HK');
  const recorded = must(await store.recordSighting(sightingOf({ orderNumber: '20931' }), seen));
  expect(recorded).toMatchObject({
    purchase: {
      facts: { seller: { value: 'lumi Trading Ltd' }, sellerCountry: { value: 'HK' } },
      sale: {
        seller: { entity: { name: { value: 'Shenzhen Bright Co., Ltd.' } } },
        offer: {
          name: 'lumi',
          stated: { at: minutes(-6), seller: { entity: { country: { value: 'HK' } } } },
        },
      },
    },
  });
});

test('an order of two sellers, or of one who was not read, never names the marketplace as its seller', async () => {
  await shopBefore();
  await soldBy('lumi', minutes(-6), 'HK');
  await soldBy('deux', minutes(-6), 'FR');
  const recorded = must(await store.recordSighting(sightingOf({ orderNumber: '20931' }), seen));
  if (!('purchase' in recorded)) throw new Error('not recorded');
  expect(recorded.purchase.facts.seller).toBeUndefined();
  expect(recorded.purchase.facts.sellerCountry).toBeUndefined();
  expect(recorded.purchase.sale?.offer).toBeUndefined();
});

test('sellers of a marketplace come together from two computers, each with the readings of both', async () => {
  await soldBy('lumi', minutes(-6), 'HK');
  const file = must(await exportAll(store, minutes(1)));
  must(
    await store.changeShop(SITE, minutes(5), (shop) => ({
      ...shop,
      offerSellers: (shop.offerSellers ?? []).map((one) => ({
        ...one,
        readings: [{ at: minutes(4), seller: sellerOf(entityOf('lumi Trading Ltd', 'CN')) }],
      })),
    })),
  );
  must(await importAll(store, file));
  const [shop] = must(await store.shops());
  expect(shop?.offerSellers?.map(({ readings }) => readings.map(({ at }) => at))).toEqual([
    [minutes(-6), minutes(4)],
  ]);
});

test('a seller that is not sure is kept with the purchase and never among its facts', async () => {
  await shopBefore(false);
  must(await store.recordSighting(sightingOf({ orderNumber: '20931' }), seen));
  const [purchase] = must(await store.purchases());
  expect(purchase?.sale?.seller.isSure).toBe(false);
  expect(purchase?.facts.seller).toBeUndefined();
  expect(purchase?.facts.sellerCountry).toBeUndefined();
});

test('a version read after the order is not taken for how the shop stood before it', async () => {
  must(
    await store.changeShop(SITE, minutes(5), (shop) => ({
      ...withVersion(shop, versionOf(minutes(5), sellerOf(entityOf('Later AG', 'CH')))),
      hosts: ['luminaires.example'],
    })),
  );
  must(await store.recordSighting(sightingOf({ orderNumber: '20931' }), seen));
  expect(must(await store.purchases())[0]?.sale).toBeUndefined();
});

test('a shop seen under two hosts is one shop', async () => {
  await shopBefore();
  must(
    await store.changeShop(SITE, AT, (shop) => ({
      ...shop,
      hosts: [...shop.hosts, 'pay.luminaires.example'],
    })),
  );
  must(
    await store.recordSighting(sightingOf({ orderNumber: '7' }), {
      ...seen,
      url: 'https://pay.luminaires.example/merci',
    }),
  );
  expect(must(await store.purchases())[0]?.sale?.site).toBe(SITE);
});

test('shops come out and in with everything else, but not the leave to ask them', async () => {
  await shopBefore();
  must(
    await store.changeShop(SITE, AT, (shop) => ({
      ...shop,
      fetching: { on: true, since: AT },
      requests: [],
    })),
  );
  const file = must(await exportAll(store, minutes(1)));
  store.close();
  store = await freshStore();
  must(await importAll(store, file));
  expect(must(await store.shops())).toMatchObject([{ site: SITE, fetching: null, versions: [{}] }]);
  const before = must(await store.shops());
  must(await importAll(store, file));
  expect(must(await store.shops())).toEqual(before);
});

test('versions of both computers stand side by side after an import', async () => {
  await shopBefore();
  const file = must(await exportAll(store, minutes(1)));
  store.close();
  store = await freshStore();
  const own = versionOf(minutes(30), sellerOf(entityOf('Other Ltd', 'GB')));
  must(await store.changeShop(SITE, minutes(30), (shop) => withVersion(shop, own)));
  must(await importAll(store, file));
  expect(must(await store.shops())[0]?.versions.map(({ at }) => at)).toEqual([minutes(-10), minutes(30)]);
});

test('a damaged shop is set aside and begins anew', async () => {
  await shopBefore();
  store.close();
  await writeRaw('shops', { site: SITE, hosts: 'nonsense' });
  store = await openAgain();
  expect(must(await store.shops())).toEqual([]);
  expect(must(await store.changeShop(SITE, AT, (shop) => ({ ...shop, hosts: ['x'] }))).versions).toEqual([]);
});

test('forgetting a shop leaves its purchases what they have', async () => {
  await shopBefore();
  must(await store.recordSighting(sightingOf({ orderNumber: '20931' }), seen));
  must(await store.forgetShop(SITE));
  expect(must(await store.shops())).toEqual([]);
  expect(must(await store.purchases())[0]?.sale?.site).toBe(SITE);
});
