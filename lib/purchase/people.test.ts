import { expect, test } from 'vitest';
import { peopleOf, persons, whoseOf, writerOf } from './people';
import { purchasesOf } from './purchases-of';
import { purchaseOf } from './samples';

const shopper = { name: 'Camille Martin', address: '12 rue des Tilleuls', email: 'camille@courriel.example' };

test('each person of a household is named once, in order', () => {
  const named = ['Zoé', 'Aline', 'Zoé', null, undefined].map((person) => purchaseOf({}, { person }));
  expect(peopleOf(named)).toEqual(['Aline', 'Zoé']);
});

test('letters about another person’s order are signed by that person, from the same address', () => {
  expect(writerOf(purchaseOf({}, { person: 'Zoé Martin' }), shopper)).toEqual({
    name: 'Zoé Martin',
    address: '12 rue des Tilleuls',
    email: '',
  });
});

test('an order for nobody in particular is the shopper’s own', () => {
  expect(writerOf(purchaseOf(), shopper)).toBe(shopper);
  expect(writerOf(purchaseOf({}, { person: 'Camille Martin' }), shopper)).toEqual(shopper);
});

const of = (...people: (string | null)[]) => people.map((person) => purchaseOf({}, { person }));

test('the shopper counts as one of the household where an order is his own, and only there', () => {
  expect(persons(of('Zoé', null, 'Aline'))).toEqual([null, 'Aline', 'Zoé']);
  expect(persons(of('Zoé', 'Zoé'))).toEqual(['Zoé']);
  expect(persons([])).toEqual([]);
});

test('one person’s purchases are shown, the shopper’s own too', () => {
  const all = of('Zoé', null, 'Zoé');
  expect(purchasesOf({ person: 'Zoé' }, all)).toEqual([all[0], all[2]]);
  expect(purchasesOf({ person: null }, all)).toEqual([all[1]]);
  expect(purchasesOf('everyone', all)).toEqual(all);
});

test('a choice of somebody who has no purchase any more, or of the only one there is, hides nothing', () => {
  expect(whoseOf({ person: 'Zoé' }, of('Zoé', null))).toEqual({ person: 'Zoé' });
  expect(whoseOf({ person: 'Zoé' }, of('Aline', null))).toBe('everyone');
  expect(whoseOf({ person: 'Zoé' }, of('Zoé'))).toBe('everyone');
  expect(whoseOf({ person: null }, of('Zoé', 'Aline'))).toBe('everyone');
});
