import { expect, test } from 'vitest';
import { peopleOf, writerOf } from './people';
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
