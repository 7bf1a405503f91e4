import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { day } from '../values/day';
import { readAppearance } from './appearance';
import { chooseSeller } from './choose-seller';
import { compareAppearances } from './compare-appearances';
import { readSeat } from './read-seat';
import { appearanceSchema, mismatchSchema } from './seat';

const url = 'https://montres-alpines.ch/panier';
const shopPage =
  '<html lang="fr"><p>Votre boutique suisse 🇨🇭</p><p>Montre 189.00 CHF</p><p>Tél. +41 21 000 11 22</p></html>';
const appearance = readAppearance(openPage(shopPage, url), url);
const sellerOf = (text: string) =>
  chooseSeller([readSeat(text, { url: 'https://montres-alpines.ch/mentions', pageKind: 'legal-notice' })], {
    host: 'montres-alpines.ch',
    shopName: null,
  });
const chinese = sellerOf(
  'Mentions légales\nLe site est exploité par : SHENZHEN BRIGHTWAY CO., LTD\nAdresse : Room 12, Longhua Avenue, Shenzhen, Chine',
);
const swiss = sellerOf(
  'Impressum\nMontres Alpines SA\nRue Haute 2\n1003 Lausanne\nSuisse\nCHE-112.345.601\ninfo@montres-alpines.ch',
);

test('a shop shows its country by domain, currency, phone, flag and words', () => {
  expect(appearanceSchema.parse(appearance)).toMatchObject({
    domainCountry: { value: 'CH' },
    currencies: [{ value: 'CHF' }],
    phoneCountry: { value: 'CH' },
    claims: [
      { kind: 'shop-of', country: 'CH' },
      { kind: 'flag', country: 'CH' },
    ],
  });
});

test('a seat elsewhere is said with the words of both sides', () => {
  const found = compareAppearances(appearance, chinese, 3);
  expect(found).toContainEqual(
    expect.objectContaining({ kind: 'seat-elsewhere', by: 'domain', looksLike: 'CH', seat: 'CN' }),
  );
  for (const mismatch of found) expect(mismatchSchema.safeParse(mismatch).success).toBe(true);
  expect(JSON.stringify(found)).toContain('Shenzhen');
});

test('euros beside English words look like no country; beside German ones like Germany', () => {
  const address = 'https://lamps.example/cart';
  const looks = (words: string) =>
    compareAppearances(readAppearance(openPage(words, address), address), chinese, 2).flatMap((one) =>
      one.kind === 'seat-elsewhere' ? one.looksLike : [],
    );
  expect(looks('<html lang="en"><p>Your basket and delivery: the lamp is €89.00</p></html>')).toEqual([]);
  expect(
    looks('<html lang="de"><p>Ihr Warenkorb und die Lieferung: die Lampe kostet 89,00 €</p></html>'),
  ).toEqual(['DE']);
});

test('a shop that is what it looks like has no mismatch', () => {
  expect(compareAppearances(appearance, swiss, 3)).toEqual([]);
});

test('nothing is missing before a page was read, and no legal page is said after', () => {
  expect(compareAppearances(appearance, null, 0)).toEqual([]);
  expect(compareAppearances(appearance, null, 3)).toEqual([{ kind: 'no-legal-page', pagesRead: 3 }]);
});

test('what a legal page lacks is said, without a word of blame', () => {
  expect(compareAppearances(appearance, chinese, 2).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['no-number', 'only-form']),
  );
});

test('a seat that changed since the last visit is said with both', () => {
  expect(compareAppearances(appearance, chinese, 1, { seller: swiss, on: day('2026-10-01') })).toContainEqual(
    expect.objectContaining({
      kind: 'changed',
      what: 'country',
      before: 'CH',
      now: 'CN',
      since: day('2026-10-01'),
    }),
  );
});

test('a row of flags chooses the language and claims nothing', () => {
  expect(readAppearance(openPage('<p>🇫🇷 🇩🇪 🇬🇧 🇮🇹</p>', url), url).claims).toEqual([]);
});

test('what a shop shows is quoted in whole words, and what was left out is marked', () => {
  const before = 'Recommandation de la boutique pour toute la belle saison. '.repeat(3);
  const page = `<html lang="fr"><p>${before}</p><p>Montre 189.00 CHF</p><p>${before}</p></html>`;
  const excerpt = readAppearance(openPage(page, url), url).currencies[0]?.excerpt ?? '';
  const words = excerpt.replace(/^…|…$/g, '').split(' ');
  expect(excerpt).toMatch(/^….*189\.00 CHF.*…$/);
  expect(words.every((word) => `${before}Montre 189.00 CHF`.split(' ').includes(word))).toBe(true);
});
