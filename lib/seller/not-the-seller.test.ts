import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { chooseSeller } from './choose-seller';
import { readSeat } from './read-seat';
import type { LegalPageKind } from './seat';

const sellerOn = (html: string, pageKind: LegalPageKind = 'legal-notice') => {
  const url = 'https://lampes-exemple.fr/mentions';
  const page = openPage(`<!doctype html><html><body>${html}</body></html>`, url);
  return chooseSeller([readSeat(page, { url, pageKind })], { host: 'lampes-exemple.fr', shopName: null });
};
const NOTICE = '<h1>Mentions légales</h1>';
const SEAT = '33 rue de Verdun, 92150 Suresnes. RCS Nanterre 402 805 527.';

test.each([
  ['a disclaimer', `${NOTICE}<p>Lampes Exemple n’est pas affilié à Grande Lumière SAS, ${SEAT}</p>`],
  [
    'a disclaimer in English',
    '<h1>Legal notice</h1><p>We are not affiliated with Grand Brand Ltd, 1 High Street, London W1A 1AA.</p>',
  ],
  [
    'a negation',
    '<h1>Legal notice</h1><p>This site is not operated by Grand Brand Ltd, 1 High Street, London W1A 1AA.</p>',
  ],
  [
    'a negation in German',
    '<h1>Impressum</h1><p>Dieser Shop wird nicht betrieben von Leuchten Riese GmbH, Hauptstraße 1, 10115 Berlin, HRB 12345</p>',
  ],
  [
    'an owner of trademarks',
    '<h1>Impressum</h1><p>Alle Marken gehören ihren Eigentümern, z. B. Glühlicht GmbH, Hauptstraße 6, 80807 München, HRB 13722.</p>',
  ],
  ['an insurer', `${NOTICE}<p>Assurance responsabilité civile : Prudence Assurances SA, ${SEAT}</p>`],
  [
    'a brand whose goods are sold',
    `<h1>Qui sommes-nous</h1><p>Revendeur agréé de Maison Exemple SAS, ${SEAT}</p>`,
  ],
  [
    'a competitor',
    '<h1>Über uns</h1><p>Anders als Leuchten Riese GmbH, Hauptstraße 1, 10115 Berlin, HRB 12345, liefern wir gratis.</p>',
  ],
  ['a host alone', `${NOTICE}<h2>Hébergeur</h2><p>Nuage Clair SARL<br>${SEAT}</p>`],
  ['a web agency alone', `${NOTICE}<p>Conception et réalisation du site : Agence Pixel SARL, ${SEAT}</p>`],
])('a page that names only %s names no seller', (_, html) => {
  const seller = sellerOn(html);
  expect(seller.entity?.name ?? null).toBeNull();
  expect(seller.isSure).toBe(false);
});

test('who published it before is not who publishes it', () => {
  const { entity, isSure } = sellerOn(
    `${NOTICE}<p>Anciennement édité par Vieille Boutique SARL, RCS Lyon 812 400 471. Depuis 2024 le site est édité par Neuve SARL, 3 rue N, 31000 Toulouse.</p>`,
  );
  expect([entity?.name?.value, isSure]).toEqual(['Neuve SARL', true]);
});

test('a shop that insures itself, or compares itself, is still named where it says who it is', () => {
  const { entity, isSure } = sellerOn(
    `${NOTICE}<p>Ce site est édité par Lumen SARL, 3 rue N, 31000 Toulouse. RCS Toulouse 812 400 471</p><p>Assurance : Prudence SA, Paris. Contrairement à Grande Lumière SAS, nous livrons.</p>`,
  );
  expect([entity?.name?.value, isSure]).toEqual(['Lumen SARL', true]);
});

test('two that are both called the publisher leave it open', () => {
  const seller = sellerOn(
    `${NOTICE}<p>Éditeur : Alpha SARL, 1 rue A, 75001 Paris, RCS Paris 812 400 471</p><p>Éditeur : Beta SARL, 2 rue B, 69001 Lyon</p>`,
  );
  expect(seller.isSure).toBe(false);
  expect(seller.doubts).toContain('several-sellers');
});
