// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../tests/pages/phrases-of';
import { domOf } from './dom';
import { mayTellOrder, wordsIn } from './glance';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { MORE_WORDS } from './words/more';

describe.each([fr, de, en, ...MORE_WORDS])('a page in $language', ({ labels, phrases }) => {
  test('may tell of an order where it says thanks or that a payment failed', () => {
    const told = [...phrasesOf(phrases.thanks as string), ...phrasesOf(phrases.failed as string)];
    expect(told.filter((text) => !mayTellOrder(`Shop  ${text}. Home`))).toEqual([]);
  });

  test('may tell of an order where it labels a number', () => {
    const told = phrasesOf(labels.number as string);
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

describe('the words of a page', () => {
  const wordsOf = (html: string) => {
    const page = document.implementation.createHTMLDocument();
    page.body.innerHTML = html;
    return wordsIn(page.body, domOf(page));
  };

  test('are all that stands between its scripts, styles, menus, lists to choose from and comments, in order', () => {
    expect(
      wordsOf(
        'One <div>two<script>order(12)</script> <p>three</p><style>.order{order:4182}</style></div><!-- order 4182 -->' +
          '<nav>My orders <b>9</b></nav><section><select><option>Order 4182</select> four</section> five',
      ).replace(/\s+/g, ' '),
    ).toBe('One two three four five');
  });

  test('are whole where a page without scripts hides or nests them', () => {
    expect(wordsOf('<p hidden>Order <b>4182</b></p>')).toBe('Order 4182');
    expect(wordsOf(`${'<div>'.repeat(300)}<script>1</script>Order 4182`)).toContain('Order 4182');
  });
});
