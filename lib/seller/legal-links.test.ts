import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { chooseLegalLinks, findLegalLinks } from './legal-links';

const url = 'https://lampes.example/produit/1';
const sameSite = (address: string) => /^https:\/\/(?:www\.)?lampes\.example\//.test(address);
const links = (html: string) => findLegalLinks(openPage(html, url), { url, sameSite });

test.each([
  ['Mentions légales', '/a', 'legal-notice'],
  ['Impressum', '/a', 'legal-notice'],
  ['Aviso legal', '/a', 'legal-notice'],
  ['Note legali', '/a', 'legal-notice'],
  ['Colofon', '/a', 'legal-notice'],
  ['CGV', '/a', 'terms'],
  ['Conditions de vente', '/a', 'terms'],
  ['Conditions d’utilisation', '/a', 'terms'],
  ['AGB', '/a', 'terms'],
  ['Verkaufsbedingungen', '/a', 'terms'],
  ['Terms and conditions', '/a', 'terms'],
  ['Algemene voorwaarden', '/a', 'terms'],
  ['Widerrufsbelehrung', '/a', 'returns'],
  ['Retours & remboursements', '/a', 'returns'],
  ['Livraison', '/a', 'delivery'],
  ['Versandkosten', '/a', 'delivery'],
  ['Datenschutz', '/a', 'privacy'],
  ['Kontakt', '/a', 'contact'],
  ['Qui sommes-nous ?', '/a', 'about'],
  ['Vertrag widerrufen', '/a', 'withdrawal-function'],
  ['Informations sur le vendeur', '/a', 'seller-page'],
  ['', '/mentions-legales', 'legal-notice'],
  ['', '/conditions/', 'terms'],
])('"%s" to %s leads to the %s', (words, href, kind) => {
  expect(links(`<footer><a href="${href}">${words}</a></footer>`).map((link) => link.kind)).toEqual([kind]);
});

test('of two alike the one in the footer is taken', () => {
  const found = links(
    '<main><a href="/blog/impressum-erklaert">Impressum</a></main><footer><a href="/impressum">Impressum</a></footer>',
  );
  expect(found).toMatchObject([{ url: 'https://lampes.example/impressum' }]);
});

test('other sites, mail addresses and scripts are left out', () => {
  expect(
    links(
      '<a href="https://elsewhere.example/impressum">Impressum</a><a href="mailto:a@b.example">Contact</a><a href="javascript:x()">CGV</a><a href="http://[">AGB</a>',
    ),
  ).toEqual([]);
});

test('the four most telling pages are chosen, each address once', () => {
  const all = links(
    '<footer><a href="/c">Contact</a><a href="/p">Privacy</a><a href="/t">CGV</a><a href="/m">Mentions légales</a><a href="/r">Retours</a><a href="/l">Livraison</a><a href="/w">Vertrag widerrufen</a></footer>',
  );
  expect(chooseLegalLinks(all).map(({ kind }) => kind)).toEqual([
    'legal-notice',
    'terms',
    'returns',
    'delivery',
  ]);
});
