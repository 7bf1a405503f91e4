import { expect, it } from 'vitest';
import { tellsOfOrder, tellsOfSale } from './tells-of-order';

const sender = 'noreply@luminaires.example';

it.each([
  ['Votre commande n° 1318', 'Elle arrive demain.'],
  ['Expédié : Bouilloire inox', ''],
  ['Neuigkeiten', 'Deine Bestellung ist unterwegs.'],
  ['Good news', 'Your parcel was dispatched this morning.'],
  ['Il tuo rimborso', 'Abbiamo emesso un rimborso per il tuo ordine PM-30991.'],
])('a mail of what became of an order tells of it: %s', (subject, text) => {
  expect(tellsOfOrder(subject, text, sender)).toBe(true);
});

it.each([
  ['Welcome', 'We write to you as soon as your order has shipped.', sender],
  ['Where is order 66123?', 'Nobody knows.', sender],
  ['Rate your order 1043', 'It was delivered on 3 May.', sender],
  ['Payment failed for order 1043', 'Your payment was declined.', sender],
  ['Ihr Paket ist unterwegs', 'Ihre Sendung wird zugestellt.', 'noreply@mail.dpd.de'],
])('another does not: %s', (subject, text, from) => {
  expect(tellsOfOrder(subject, text, from)).toBe(false);
});

it('tells what the shopper sells from what is sold to him', () => {
  expect(tellsOfSale('You made a sale: order 1234567')).toBe(true);
  expect(tellsOfSale('Dein Artikel wurde verkauft!')).toBe(true);
  expect(tellsOfSale('[Shop]: You’ve got a new order: #7719')).toBe(true);
  expect(tellsOfSale('Neue Bestellung # 100002345')).toBe(false);
  expect(tellsOfSale('Article vendu par Atelier Lune')).toBe(false);
  expect(tellsOfSale('Summer sale')).toBe(false);
});
