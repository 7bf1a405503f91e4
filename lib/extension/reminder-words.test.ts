import { expect, test } from 'vitest';
import { purchaseOf } from '../purchase/samples';
import { day } from '../values/day';
import { LANGUAGES } from '../values/sentence';
import { arrivalQuestion, bundled } from './reminder-words';

const expected = { day: day('2026-11-27'), from: 'printed' } as const;

test('the question names order, shop and day in each language', () => {
  const purchase = purchaseOf({ orderNumber: '20931', merchant: 'Luminaires SA' });
  const said = LANGUAGES.map((language) => arrivalQuestion(purchase, expected, language));
  expect(said).toEqual([
    'Votre commande 20931 chez Luminaires SA est-elle arrivée\u00A0? Elle était attendue au plus tard le vendredi 27 novembre.',
    'Has your order 20931 from Luminaires SA arrived? It was expected by Friday 27 November.',
    'Ist Ihre Bestellung 20931 bei Luminaires SA angekommen? Sie wurde bis Freitag, 27. November erwartet.',
  ]);
});

test('where nothing was promised the day is not called expected', () => {
  const said = arrivalQuestion(purchaseOf({}), { ...expected, from: 'ours' }, 'en');
  expect(said).toBe('Has your order from luminaires.example arrived? The seller named no day.');
});

test('a shop’s endless name leaves room for the question', () => {
  expect(arrivalQuestion(purchaseOf({ merchant: 'x'.repeat(120) }), expected, 'en').length).toBeLessThan(200);
});

test('several reminders are one sentence and how many more there are', () => {
  expect(bundled(['One.'], 'fr')).toBe('One.');
  expect(bundled(['One.', 'Two.'], 'en')).toBe('One. And 1 more reminder.');
  expect(bundled(['Un.', 'Deux.', 'Trois.'], 'fr')).toBe('Un. Et 2 autres rappels.');
  expect(bundled(['Eins.', 'Zwei.', 'Drei.'], 'de')).toBe('Eins. Und 2 weitere Erinnerungen.');
});
