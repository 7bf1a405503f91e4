import { expect, test } from 'vitest';
import { chooseSeller, mergeSeats } from './choose-seller';
import { readSeat } from './read-seat';
import type { LegalPageKind } from './seat';

const shop = { host: 'lumina.example', shopName: 'Lumina' };
const page = (pageKind: LegalPageKind, text: string) =>
  readSeat(text, { url: `https://lumina.example/${pageKind}`, pageKind });
const notice = page(
  'legal-notice',
  'Mentions légales\nÉditeur : Lumina SAS\n5 rue Haute\n69002 Lyon\nRCS Lyon 812 345 007\nHébergeur : OVH SAS, 2 rue Kellermann, 59100 Roubaix',
);
const terms = page(
  'terms',
  'Conditions générales\nLes ventes sont conclues avec la société Lumina, TVA FR49812345007, aide@lumina.example.',
);

test('facts of one company on two pages are one', () => {
  const entities = mergeSeats([notice, terms]);
  expect(entities[0]).toMatchObject({
    name: { value: 'Lumina' },
    registers: [{ normal: '812345007' }],
    vat: [{ normal: 'FR49812345007' }],
    email: { value: 'aide@lumina.example' },
  });
  expect(entities.filter(({ role }) => role === 'seller')).toHaveLength(1);
});

test('the seller is sure when pages agree, and the host stays among the others', () => {
  const seller = chooseSeller([notice, terms], shop);
  expect(seller).toMatchObject({
    isSure: true,
    entity: { name: { value: 'Lumina' }, country: { value: 'FR' } },
  });
  expect(seller.reasons).toContain('same-on-several-pages');
  expect(seller.others.map(({ role }) => role)).toContain('host');
});

test('pages that name different companies make the seller unsure, and say so', () => {
  const other = page(
    'legal-notice',
    'Impressum\nBetreiber: Brightway Trading GmbH\nWeg 1\n10115 Berlin\nHRB 12345, Amtsgericht Berlin',
  );
  const seller = chooseSeller([notice, other], { host: 'shop.example', shopName: null });
  expect(seller.isSure).toBe(false);
  expect(seller.doubts).toContain('names-contradict');
});

test('no page and a page without a name give no seller', () => {
  expect(chooseSeller([], shop)).toMatchObject({ entity: null, isSure: false, doubts: ['no-name'] });
  expect(
    chooseSeller([page('terms', 'Conditions générales de vente. Le client accepte.')], shop).entity,
  ).toBeNull();
});
