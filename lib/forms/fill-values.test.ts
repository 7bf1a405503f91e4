import { expect, test } from 'vitest';
import { fillValues } from './fill-values';

const known = {
  name: 'Camille Martin',
  address: '12 rue des Tilleuls\n69003 Lyon',
  email: 'camille@courriel.example',
  orderNumber: '20931',
  subject: 'Order 20931',
  body: 'Hello',
};

test('name and address are taken apart for forms that ask for their parts', () => {
  expect(fillValues(known)).toMatchObject({
    name: 'Camille Martin',
    'first-name': 'Camille',
    'last-name': 'Martin',
    street: '12 rue des Tilleuls',
    postcode: '69003',
    town: 'Lyon',
  });
});

test.each([
  ['Seestrasse 5, CH-8002 Zürich', 'Seestrasse 5', '8002', 'Zürich'],
  ['10 Downing Row\nLondon SW1A 1AA', '10 Downing Row', 'SW1A 1AA', 'London'],
  ['Keizersgracht 12\n1015 CX Amsterdam', 'Keizersgracht 12', '1015 CX', 'Amsterdam'],
  ['somewhere', null, null, null],
  ['', null, null, null],
])('the address %j', (address, street, postcode, town) => {
  expect(fillValues({ ...known, address })).toMatchObject({ street, postcode, town });
});

test('what is unknown is null, never an empty word', () => {
  expect(fillValues({ name: ' ', address: '', email: null, orderNumber: '', subject: '', body: '' })).toEqual(
    {
      message: null,
      subject: null,
      'order-number': null,
      email: null,
      name: null,
      'first-name': null,
      'last-name': null,
      postcode: null,
      town: null,
      street: null,
      phone: null,
    },
  );
});
