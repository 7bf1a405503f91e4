import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { isSellersPage, offerOfOrder, offerOn } from './offer-on';
import { withOfferReading } from './offer-reading';
import { withOffers } from './offer-seen';
import { readSeat } from './read-seat';
import { entityOf, sellerOf, versionOf } from './samples';
import { saysOf } from './says';
import type { Shop } from './shop';
import { blankShop, withPage, withVersion } from './shop-record';
import { versionFrom } from './version-from';

const AT = '2026-11-22T10:00:00.000Z';
const LATER = '2026-11-22T18:00:00.000Z';
const NEXT_WEEK = '2026-11-29T10:00:00.000Z';
const CHECKOUT = { address: 'https://bazar.example/commande', isCheckout: true };
const link = (path: string) => ({ url: `https://bazar.example${path}`, key: `https://bazar.example${path}` });
const LUMI = { ...link('/v/12'), name: 'Lumi Shop', excerpt: 'Vendu par Lumi Shop' };
const DEUX = { ...link('/v/13'), name: 'Deux', excerpt: 'Vendu par Deux' };
const bazaar = (): Shop =>
  withVersion(
    blankShop('bazar.example', AT),
    versionOf(AT, sellerOf(entityOf('Bazar Marketplace SAS', 'FR'))),
  );
const sellersPage = (body: string) =>
  readSeat(openPage(`<!doctype html><html lang="fr"><body>${body}</body></html>`, LUMI.url), {
    url: LUMI.url,
    pageKind: 'seller-page',
  });
const LUMI_PAGE =
  '<main><h1>Lumi Shop</h1><h2>Informations sur le vendeur</h2><p>Raison sociale : Shenzhen Lumi Trading Co., Ltd<br>Adresse : Room 1201, Building 5, Example Road, Nanshan District, Shenzhen 518000, Chine</p></main>';
const FOOTER =
  '<footer>© Bazar Marketplace SAS – 1 rue du Commerce, 75001 Paris, France – RCS Paris 552 100 554</footer>';
const seen = (links: readonly (typeof LUMI)[] = [LUMI], at = AT) => withOffers(bazaar(), CHECKOUT, links, at);

test('who is linked beside the goods sells them, and the marketplace does not', () => {
  expect(offerOn(bazaar(), CHECKOUT.address, null, AT)).toBeNull();
  expect(offerOn(seen(), CHECKOUT.address, null, LATER)).toMatchObject({
    sells: 'one',
    name: 'Lumi Shop',
    known: { url: LUMI.url },
  });
  expect(offerOn(seen([LUMI, DEUX]), CHECKOUT.address, null, LATER)).toEqual({
    sells: 'several',
    names: ['Lumi Shop', 'Deux'],
  });
});

test('a checkout that prints a name is joined to the one seen by that name, and two names are not made one', () => {
  const product = { address: 'https://bazar.example/lampe', isCheckout: false };
  const shop = withOffers(bazaar(), product, [LUMI], AT);
  expect(offerOn(shop, CHECKOUT.address, 'LUMI SHOP', LATER)).toMatchObject({
    sells: 'one',
    known: { url: LUMI.url },
  });
  expect(offerOn(shop, CHECKOUT.address, 'Lumi Shop', NEXT_WEEK)).toEqual({
    sells: 'one',
    name: 'Lumi Shop',
    known: null,
  });
  expect(offerOn(shop, CHECKOUT.address, 'Un autre', LATER)).toEqual({
    sells: 'one',
    name: 'Un autre',
    known: null,
  });
  expect(offerOn(shop, product.address, 'Un autre', LATER)).toEqual({
    sells: 'several',
    names: ['Lumi Shop', 'Un autre'],
  });
});

test('a shop that only names itself as its seller is no marketplace', () => {
  expect(offerOn(bazaar(), CHECKOUT.address, 'Bazar Marketplace', AT)).toBeNull();
  const legal = { kind: 'legal-notice' as const, url: LUMI.url, words: 'Mentions', weight: 1 };
  const shop = withOffers({ ...bazaar(), links: [legal] }, CHECKOUT, [LUMI], AT);
  expect(offerOn(shop, CHECKOUT.address, null, AT)).toBeNull();
});

test('on a marketplace known as one, a page that names nobody leaves the seller open', () => {
  const buy = { address: 'https://www.amazon.fr/gp/buy', isCheckout: true };
  const known = withOffers(blankShop('amazon.fr', AT), buy, [], AT);
  expect(offerOn(known, buy.address, null, AT)).toEqual({ sells: 'unsaid' });
  expect(offerOfOrder(known, null, AT)).toEqual({ sells: 'unsaid' });
  expect(offerOn(withOffers(bazaar(), CHECKOUT, [], AT), CHECKOUT.address, null, AT)).toBeNull();
});

test('another basket at the same address has its own sellers', () => {
  const again = withOffers(seen(), CHECKOUT, [DEUX], LATER);
  expect(offerOn(again, CHECKOUT.address, null, LATER)).toMatchObject({ sells: 'one', name: 'Deux' });
  expect(offerOn(withOffers(again, CHECKOUT, [], LATER), CHECKOUT.address, null, LATER)).toBeNull();
});

test('his own page states who he is, whatever the marketplace prints below it', () => {
  const shop = withOfferReading(seen(), LUMI.url, sellersPage(LUMI_PAGE + FOOTER), AT);
  const { seller } = shop.offerSellers?.[0]?.readings[0] ?? {};
  expect(seller?.entity?.name?.value).toMatch(/^Shenzhen Lumi Trading/);
  expect(seller?.entity?.country?.value).toBe('CN');
  expect(isSellersPage(shop, LUMI.key)).toBe(true);
});

test.each([
  ['only the footer’s company', `<main><h1>Lumi Shop</h1><p>98 % d’avis positifs</p></main>${FOOTER}`],
  [
    'the marketplace as the site’s publisher',
    `<main><h1>Lumi Shop</h1></main><p>Ce site est édité par Bazar Marketplace SAS, 1 rue du Commerce, 75001 Paris.</p>`,
  ],
  [
    'the marketplace by its name alone, before any legal page of it was read',
    `<main><h1>Lumi Shop</h1></main><footer>© Bazar Europe S.à r.l.</footer>`,
  ],
])('a seller’s page that names %s names no seller', (_, html) => {
  const shop = withOfferReading(seen(), LUMI.url, sellersPage(html), AT);
  const seller = shop.offerSellers?.[0]?.readings[0]?.seller;
  expect(seller?.entity?.name ?? null).toBeNull();
  expect(seller?.isSure).toBe(false);
});

test('a seat that changed is another reading; the same again is none', () => {
  const once = withOfferReading(seen(), LUMI.url, sellersPage(LUMI_PAGE), AT);
  expect(
    withOfferReading(once, LUMI.url, sellersPage(LUMI_PAGE), LATER).offerSellers?.[0]?.readings,
  ).toHaveLength(1);
  const moved = sellersPage(LUMI_PAGE.replace('Shenzhen Lumi Trading Co., Ltd', 'Hongkong Lumi Ltd'));
  expect(withOfferReading(once, LUMI.url, moved, LATER).offerSellers?.[0]?.readings).toHaveLength(2);
});

test('the marketplace’s own record is not touched by a seller’s page', () => {
  const document = openPage(`<!doctype html><body>${LUMI_PAGE}</body>`, LUMI.url);
  const says = saysOf(document, LUMI.url, 'seller-page');
  const page = {
    url: LUMI.url,
    kind: 'seller-page' as const,
    at: AT,
    how: 'open' as const,
    result: 'read' as const,
    says,
  };
  expect(versionFrom(withPage(bazaar(), page), AT).seller.entity).toBeNull();
});

test('an order is of the one seller its checkout named; of two, or a week later, of nobody', () => {
  expect(offerOfOrder(seen(), null, LATER)).toMatchObject({
    sells: 'one',
    name: 'Lumi Shop',
  });
  expect(offerOfOrder(seen([LUMI, DEUX]), null, LATER)).toMatchObject({ sells: 'several' });
  expect(offerOfOrder(seen(), null, NEXT_WEEK)).toBeNull();
  expect(offerOfOrder(seen([LUMI, DEUX]), 'Deux', LATER)).toMatchObject({
    known: { name: 'Deux' },
  });
});
