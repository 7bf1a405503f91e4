import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from './read-answer';

const first = (text: string) => readAnswer(text)[0]?.reading ?? null;

test.each([
  ['fr', 'Bonjour,\nNous vous proposons un bon d’achat de 20 € valable un an.', 'voucher'],
  ['en', 'As a gesture of goodwill we can offer you store credit for the full amount.', 'voucher'],
  ['de', 'Wir bieten Ihnen einen Gutschein über 20 € an.', 'voucher'],
  ['fr', 'Nous pouvons vous accorder un remboursement partiel de 15 €.', 'part-refund'],
  ['en', 'We can offer 20 % of the price if you keep the item.', 'part-refund'],
  ['de', 'Gerne gewähren wir einen Preisnachlass von 10 Euro.', 'part-refund'],
  ['fr', 'Votre commande sera remboursée sous 5 jours ouvrés.', 'refund-announced'],
  ['en', 'Your refund has been processed and should appear within 5 days.', 'refund-announced'],
  ['de', 'Wir haben Ihnen den Betrag heute erstattet.', 'refund-announced'],
  ['fr', 'Merci de nous envoyer des photos du produit et de l’emballage.', 'asks-photos'],
  ['en', 'Could you please send us a few pictures of the damage?', 'asks-photos'],
  ['de', 'Bitte senden Sie uns Fotos der beschädigten Ware.', 'asks-photos'],
  ['fr', 'Merci de retourner l’article à l’adresse ci-dessous.', 'asks-return'],
  ['en', 'Please return the item with the label enclosed.', 'asks-return'],
  ['de', 'Bitte senden Sie die Ware an uns zurück.', 'asks-return'],
  ['fr', 'D’après le suivi, votre colis a été livré le 3 novembre.', 'says-delivered'],
  ['en', 'The tracking shows the parcel was delivered on 3 November.', 'says-delivered'],
  ['de', 'Laut Sendungsverfolgung wurde das Paket am 3. November zugestellt.', 'says-delivered'],
  ['fr', 'Votre colis est en cours d’acheminement, merci de patienter.', 'promises-delivery'],
  ['en', 'Your order will be shipped next week.', 'promises-delivery'],
  ['de', 'Ihre Bestellung wird nächste Woche verschickt.', 'promises-delivery'],
  ['fr', 'Nous ne pouvons malheureusement pas donner suite à votre demande.', 'refused'],
  ['en', 'Unfortunately we are unable to refund this order.', 'refused'],
  ['de', 'Leider können wir Ihrer Bitte nicht entsprechen.', 'refused'],
  ['fr', 'Nous avons bien reçu votre message et vous répondrons sous 48 h.', 'received'],
  ['en', 'Thank you for contacting us. Your ticket number is 8812.', 'received'],
  ['de', 'Wir haben Ihre Anfrage erhalten.', 'received'],
])('an answer in %s: %s', (_, text, reading) => {
  expect(first(text)).toBe(reading);
});

test('a refund that is denied is no refund', () => {
  for (const text of [
    'Votre commande ne sera pas remboursée.',
    'Your order will not be refunded.',
    'Der Betrag wird nicht erstattet.',
  ])
    expect(readAnswer(text).map(({ reading }) => reading)).not.toContain('refund-announced');
});

test('what the shopper wrote himself, quoted below, is not the answer', () => {
  expect(
    first('Thank you for contacting us.\n\nOn Mon 3 May, Camille wrote:\n> I want a refund, no voucher.'),
  ).toBe('received');
  expect(readAnswer('> Send me a refund')).toEqual([]);
});

test('a sentence broken over two lines is read whole, and shown as it was written', () => {
  expect(readAnswer('Nous vous proposons un bon\nd’achat de 20 €.\nCordialement')).toEqual([
    { reading: 'voucher', excerpt: 'Nous vous proposons un bon d’achat de 20 €.' },
  ]);
});

test('words that show nothing suggest nothing', () => {
  for (const text of ['', '   ', 'Bonjour, bien à vous.', '12345', '🙂'.repeat(50)])
    expect(readAnswer(text)).toEqual([]);
});

test('any text is read without an exception, to at most two readings with short excerpts', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), (text) => {
      const read = readAnswer(text);
      expect(read.length).toBeLessThanOrEqual(2);
      for (const { excerpt } of read) expect(excerpt.length).toBeLessThanOrEqual(200);
    }),
  );
});
