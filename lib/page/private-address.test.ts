import { expect, test } from 'vitest';
import { isPrivateAddress } from './private-address';

test.each([
  'https://mail.google.com/mail/u/0/#inbox/order',
  'https://www.ebanking.somebank.example/order/complete',
  'https://acs3.cards.example/checkout',
  'https://outlook.live.com/mail/0/',
  'https://www.doctolib.fr/order/complete',
])('%s is never read', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(['https://www.luminaires.example/merci', 'https://mailand-schuhe.example/kasse', ''])(
  '%s is a shop like any other',
  (address) => expect(isPrivateAddress(address)).toBe(false),
);
