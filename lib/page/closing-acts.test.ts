// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { closingAct, closingButtons } from './closing-acts';

describe('words of buttons that end a right', () => {
  test.each([
    ['Tout est OK', 'receipt'],
    ['Tout est ok !', 'receipt'],
    ['Confirmer la réception', 'receipt'],
    ['Je confirme avoir bien reçu mon colis', 'receipt'],
    ['J’ai bien reçu ma commande', 'receipt'],
    ['✓ Confirm receipt', 'receipt'],
    ['Confirm goods received', 'receipt'],
    ['Everything is OK', 'receipt'],
    ['Mark as received', 'receipt'],
    ['Alles in Ordnung', 'receipt'],
    ['Erhalt der Ware bestätigen', 'receipt'],
    ['Warenerhalt bestätigen', 'receipt'],
    ['Ware erhalten', 'receipt'],
    ['Ich habe meine Bestellung erhalten', 'receipt'],
    ['È tutto ok', 'receipt'],
    ['Conferma ricezione', 'receipt'],
    ['Confirmar la recepción', 'receipt'],
    ['Todo está bien', 'receipt'],
    ['Ontvangst bevestigen', 'receipt'],
    ['Clore le litige', 'dispute'],
    ['Annuler ma réclamation', 'dispute'],
    ['Oui, mon problème est résolu', 'dispute'],
    ['Marquer comme résolu', 'dispute'],
    ['Close this case', 'dispute'],
    ['Cancel dispute', 'dispute'],
    ['Mark as solved', 'dispute'],
    ['Fall schließen', 'dispute'],
    ['Antrag zurückziehen', 'dispute'],
    ['Problem gelöst', 'dispute'],
    ['Chiudi la controversia', 'dispute'],
    ['Cancelar la disputa', 'dispute'],
    ['Geschil sluiten', 'dispute'],
    ['Noter le vendeur', 'rating'],
    ['Évaluer ce vendeur', 'rating'],
    ['Rate the seller', 'rating'],
    ['Leave feedback', 'rating'],
    ['Verkäufer bewerten', 'rating'],
    ['Valuta il venditore', 'rating'],
    ['Valorar al vendedor', 'rating'],
    ['Beoordeel de verkoper', 'rating'],
  ])('“%s” ends a %s', (words, act) => {
    expect(closingAct(words)).toBe(act);
  });

  test.each([
    'Ouvrir un litige',
    'Open a dispute',
    'Fall eröffnen',
    'Fermer',
    'Annuler',
    'Cancel',
    'Commande reçue',
    'Order received',
    'Bestellung erhalten',
    'Confirmer et payer',
    'Confirm and pay',
    'Confirm order',
    'Confirmer mon adresse',
    'Alles anzeigen',
    'Tout est gratuit',
    'Toutes les évaluations',
    'Seller ratings',
    'Note du vendeur : 4,8',
    'How do I confirm receipt?',
    'Contact the seller',
    'Report a problem',
    'Problème avec ma commande',
    '',
  ])('“%s” ends nothing', (words) => {
    expect(closingAct(words)).toBeNull();
  });
});

describe('the buttons of a page', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  test('are found as buttons, links, submit fields and by what screen readers hear, each once, and the page stays as it is', () => {
    document.body.innerHTML = `<h1>Mon achat</h1><p>Tout est OK</p>
      <button><span>Tout est OK</span></button><button>Tout est OK</button>
      <a href="/x">Noter le vendeur</a><a>Clore le litige</a>
      <input type="submit" value="Confirmer la réception"><button aria-label="Close dispute"></button>
      <input value="Mark as solved">`;
    const before = document.documentElement.outerHTML;
    expect(closingButtons(document)).toEqual([
      { act: 'receipt', words: 'Tout est OK' },
      { act: 'rating', words: 'Noter le vendeur' },
      { act: 'receipt', words: 'Confirmer la réception' },
      { act: 'dispute', words: 'Close dispute' },
    ]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('say nothing on a page without them, and no long text counts as a button', () => {
    document.body.innerHTML = `<button>Ajouter au panier</button><a href="/">${'Tout est OK '.repeat(9)}</a>`;
    expect(closingButtons(document)).toEqual([]);
  });

  test('are few, however many there are', () => {
    document.body.innerHTML = Array.from(
      { length: 4000 },
      (_, at) => `<button>Close case ${at}</button>`,
    ).join('');
    expect(closingButtons(document).length).toBe(4);
  });
});
