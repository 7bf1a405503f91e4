import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { findOfferLinks } from './offer-links';

const on = (url: string, html: string) => {
  const document = openPage(`<!doctype html><html><body>${html}</body></html>`, url);
  const site = new URL(url).hostname.split('.').slice(-2).join('.');
  return findOfferLinks(document, { url, sameSite: (target) => new URL(target).hostname.endsWith(site) }).map(
    ({ name, url: page }) => `${name} → ${page}`,
  );
};
const BAZAAR = 'https://www.bazar.example/commande';

test.each([
  ['Vendu par <a href="/v/12">Lumi Shop</a>', 'Lumi Shop → https://www.bazar.example/v/12'],
  [
    '<p>Vendu et expédié par : <a href="/v/12">Lumi Shop</a></p>',
    'Lumi Shop → https://www.bazar.example/v/12',
  ],
  [
    '<dt>Vendeur</dt><dd><a href="/v/12">Lumi Shop (98 %)</a></dd>',
    'Lumi Shop → https://www.bazar.example/v/12',
  ],
  ['<a href="/v/12">Sold by Lumi Shop</a>', 'Lumi Shop → https://www.bazar.example/v/12'],
  [
    '<span>Verkauf und Versand durch</span> <a href="/v/12">Lumi Shop</a>',
    'Lumi Shop → https://www.bazar.example/v/12',
  ],
  [
    '<div><span>Venditore:</span></div><div><a href="/v/12">Lumi Shop</a></div>',
    'Lumi Shop → https://www.bazar.example/v/12',
  ],
  ['Vendido por <a href="/v/12">Lumi Shop</a>', 'Lumi Shop → https://www.bazar.example/v/12'],
  ['Verkocht door <a href="/v/12">Lumi Shop</a>', 'Lumi Shop → https://www.bazar.example/v/12'],
])('beside the goods a page says who sells them: %s', (html, said) => {
  expect(on(BAZAAR, html)).toEqual([said]);
});

test.each([
  '<footer>Vendu par <a href="/v/12">Lumi Shop</a></footer>',
  'Vendu par <a href="https://elsewhere.example.org/v/12">Lumi Shop</a>',
  'Vendu par <a href="/a-propos">Bazar</a>',
  'Vendu par <a href="/vendeurs">3 vendeurs</a>',
  'Autres vendeurs <a href="/v/13">Autre Shop</a>',
  '<a href="/devenir-vendeur">Vendre sur Bazar</a>',
  '<a href="/v/12">Informations sur le vendeur</a>',
  '<a href="/best">Best seller: Lampe Brume</a>',
  'Vendu par <a href="mailto:x@bazar.example">Lumi Shop</a>',
])('and what only looks like it names nobody: %s', (html) => {
  expect(on(BAZAAR, html)).toEqual([]);
});

test('several sellers of one basket are several, and one who is named twice is one', () => {
  const basket =
    '<p>Vendu par <a href="/v/1">Un</a></p><p>Vendu par <a href="/v/2">Deux</a></p><p>Vendu par <a href="/v/1">Un</a></p>';
  expect(on(BAZAAR, basket)).toEqual([
    'Un → https://www.bazar.example/v/1',
    'Deux → https://www.bazar.example/v/2',
  ]);
});

test('big marketplaces are known by their own links, which lead to the page that states who it is', () => {
  const amazon =
    '<div id="merchantInfoFeature_feature_div"><a id="sellerProfileTriggerId" href="/gp/help/seller/at-a-glance.html/ref=dp_merchant_link?ie=UTF8&seller=A1EXAMPLE0SELL&asin=B000000000">Lumi Shop</a></div>' +
    '<div id="other">Vendu par <a href="/sp?ie=UTF8&seller=A2EXAMPLE0SELL">Un autre</a></div>';
  expect(on('https://www.amazon.fr/dp/B000000000', amazon)).toEqual([
    'Lumi Shop → https://www.amazon.fr/sp?seller=A1EXAMPLE0SELL',
  ]);
  expect(on('https://www.amazon.fr/dp/B000000000', 'Expédié et vendu par Amazon')).toEqual([]);
  expect(on('https://www.amazon.fr/gp/buy', 'Vendu par <a href="/b?node=1">Amazon</a>')).toEqual([]);
  expect(
    on(
      'https://www.ebay.fr/itm/1234',
      '<div class="x-sellercard-atf"><div class="x-sellercard-atf__info__about-seller"><a href="https://www.ebay.fr/str/lumi">Lumi Shop</a></div></div><a href="/usr/other">other</a>',
    ),
  ).toEqual(['Lumi Shop → https://www.ebay.fr/str/lumi']);
  expect(on('https://www.cdiscount.com/f-1-x.html', '<a href="/mpv-135-lumi.html">Lumi Shop</a>')).toEqual([
    'Lumi Shop → https://www.cdiscount.com/mpv-135-lumi.html',
  ]);
  expect(on('https://www.manomano.fr/p/lampe-1', '<a href="/marchand-152398">Voir la boutique</a>')).toEqual([
    'null → https://www.manomano.fr/marchand-152398',
  ]);
  expect(on('https://fr.shopping.rakuten.com/offer/buy/1', '<a href="/boutique/lumi">lumi</a>')).toEqual([
    'lumi → https://fr.shopping.rakuten.com/boutique/lumi/?sellerinformation=true&partnername=lumi',
  ]);
  expect(
    on(
      'https://fr.aliexpress.com/item/1.html',
      '<a href="//fr.aliexpress.com/store/1101234?spm=x">Lumi Store</a>',
    ),
  ).toEqual([
    'Lumi Store → https://shoprenderview.aliexpress.com/credential/showcredential.htm?storeNum=1101234',
  ]);
  expect(on('https://www.etsy.com/fr/listing/1/x', '<a href="/fr/shop/Lumi?ref=x">Lumi</a>')).toEqual([
    'Lumi → https://www.etsy.com/fr/shop/Lumi?ref=x',
  ]);
});

test('hostile links neither throw nor get through', () => {
  const hostile = `<a href="javascript:alert(1)">Sold by X</a><a href="http://[">Sold by Y</a><a href="/v/${'9'.repeat(5000)}">Sold by ${'Z'.repeat(5000)}</a><form id="f"><input name="previousSibling"><a href="/v/7">Sold by Q q</a></form>`;
  for (const said of on(BAZAAR, hostile)) expect(said).toMatch(/^Q q →|^null →/);
});

test('a link whose percent signs stand for nothing is taken as it is written', () => {
  expect(
    on(
      'https://fr.shopping.rakuten.com/offer/buy/1/lampe.html',
      '<a href="/boutique/100%lampes">Lampes du Nord</a>',
    ),
  ).toEqual([
    'Lampes du Nord → https://fr.shopping.rakuten.com/boutique/100%lampes/?sellerinformation=true&partnername=100%25lampes',
  ]);
});
