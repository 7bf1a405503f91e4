import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { blankShop } from './shop-record';
import { versionFrom } from './version-from';
import { findWithdrawalFunction } from './withdrawal-function';

const url = 'https://shop.example/';
const look = (html: string) => findWithdrawalFunction(openPage(html, url), url);

test.each([
  'Renoncer au contrat ici',
  'Vertrag widerrufen',
  'Withdraw from contract here',
  'Recedere dal contratto qui',
  'Overeenkomst hier herroepen',
  'Desistir del contrato aquí',
])('"%s" is the function in the words of the law', (words) =>
  expect(look(`<footer><a href="/w">${words}</a></footer>`)).toMatchObject({
    found: 'yes',
    isAsTheLawSays: true,
    url: 'https://shop.example/w',
  }),
);

test('a button in other words is told apart from one in the law’s', () => {
  expect(look('<button>Widerrufsformular</button>')).toMatchObject({
    found: 'yes',
    isAsTheLawSays: false,
    url: null,
  });
});

test('a page about the right is not the function', () => {
  expect(look('<a href="/widerruf">Widerrufsbelehrung</a><a href="/r">Droit de rétractation</a>')).toEqual({
    found: 'no',
  });
});

test('a link to it in the footer of any page of the shop counts, though the legal pages have none', () => {
  const at = '2026-11-22T10:00:00.000Z';
  const link = {
    kind: 'withdrawal-function',
    url: `${url}w`,
    words: 'Vertrag widerrufen',
    weight: 0.9,
  } as const;
  const shop = { ...blankShop('shop.example', at), links: [link] };
  expect(versionFrom(shop, at).withdrawal).toMatchObject({
    found: 'yes',
    words: 'Vertrag widerrufen',
    isAsTheLawSays: true,
  });
  expect(versionFrom({ ...shop, links: [{ ...link, words: '' }] }, at).withdrawal).toEqual({
    found: 'unknown',
  });
});
