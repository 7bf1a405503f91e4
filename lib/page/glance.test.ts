import { describe, expect, test } from 'vitest';
import { mayTellOrder } from './glance';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { MORE_WORDS } from './words/more';

/** What a page says for a phrase: one text for each form of each word, with the optional words and without. */
function sayings(list: string): string[] {
  return list.split('|').flatMap((phrase) => {
    let texts = [''];
    for (const slot of phrase.split(' ')) {
      const forms = slot.replace('?', '').split('/');
      if (slot.endsWith('?')) forms.push('');
      texts = texts.flatMap((text) => forms.map((form) => `${text} ${form}`.trim()));
    }
    return texts;
  });
}

describe.each([fr, de, en, ...MORE_WORDS])('a page in $language', ({ labels, phrases }) => {
  test('may tell of an order where it says thanks or that a payment failed', () => {
    const told = [...sayings(phrases.thanks as string), ...sayings(phrases.failed as string)];
    expect(told.filter((text) => !mayTellOrder(`Shop  ${text}. Home`))).toEqual([]);
  });

  test('may tell of an order where it labels a number', () => {
    const told = sayings(labels.number as string);
    for (const number of ['4182', ':\n      A-18', '# QKZXVBNMW'])
      expect(told.filter((text) => !mayTellOrder(`Home ${text} ${number}`))).toEqual([]);
  });
});

test('accents, capitals, soft hyphens, glued elements and blanks between them change nothing', () => {
  const told = [
    'Votre commande a été enregistrée',
    'L’échec du paiement',
    'Auftragsbestätigung',
    'IHRE BESTELLUNG IST EINGEGANGEN',
    'Bestell\u00adnummer: 4182',
    'HomeOrder\n\n         \n\t\t  4182',
    'Nº de pedidoA-4182',
    'Numéro de commandeQKZXVBNMW',
  ];
  expect(told.filter((text) => !mayTellOrder(text))).toEqual([]);
});

test('orders in a menu, verbs, borders and ways of payment tell of none', () => {
  const silent = [
    'Mes commandes  Livraison offerte dès 50 €',
    'Moyens de paiement  Commandez avant 15 h',
    'My orders  Free shipping on orders over $50  Order status  Contact',
    'in order to win 3 prizes  .a { border: 1px; }',
    'Meine Bestellungen  Jetzt bestellen  Zahlungsarten  Versand in 2 Tagen',
  ];
  expect(silent.filter(mayTellOrder)).toEqual([]);
});

test('what is too long to be looked through may tell anything', () => {
  expect(mayTellOrder('a '.repeat(250_000))).toBe(true);
  expect(mayTellOrder('border; order; '.repeat(300))).toBe(true);
});
