import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
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
