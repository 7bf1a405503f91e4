import { expect, test } from 'vitest';
import { openPage } from '../../tests/pages/open-page';
import { termsFactsSchema } from './seat';
import { findTermsFacts } from './terms-facts';

const facts = (text: string) =>
  termsFactsSchema.parse(findTermsFacts(openPage(`<main><p>${text}</p></main>`)));

test.each([
  ['Vous disposez d’un délai de quatorze jours pour exercer votre droit de rétractation.', 14],
  ['Sie haben das Recht, binnen vierzehn Tagen diesen Vertrag zu widerrufen. Widerrufsrecht: 14 Tage.', 14],
  ['You may return any item within 30 days of delivery.', 30],
  ['Hai 14 giorni per esercitare il diritto di recesso.', 14],
  ['Dispone de 30 días naturales para la devolución.', 30],
  ['U heeft 14 dagen bedenktijd om te retourneren.', 14],
])('%s', (text, days) => expect(facts(text).returnDays?.value).toBe(days));

test('the time the shop takes to refund is not the shopper’s', () => {
  expect(
    facts('Après votre retour, nous vous remboursons : le remboursement est fait sous 14 jours.').returnDays,
  ).toBeNull();
});

test.each([
  ['Les frais de retour sont à votre charge.', 'shopper'],
  ['Sie tragen die unmittelbaren Kosten der Rücksendung der Waren.', 'shopper'],
  ['You will be responsible for the cost of return shipping: you pay the return postage.', 'shopper'],
  ['Retours gratuits pendant 30 jours.', 'shop'],
  ['Wir tragen die Kosten der Rücksendung.', 'shop'],
])('%s is paid by the %s', (text, who) => expect(facts(text).returnPostage?.value).toBe(who));

test.each([
  ['Livraison en 3 à 5 jours ouvrés.', { min: 3, max: 5, unit: 'working' }],
  ['Die Lieferung erfolgt innerhalb von 2-3 Werktagen.', { min: 2, max: 3, unit: 'working' }],
  ['Shipping takes 2 to 4 weeks.', { min: 2, max: 4, unit: 'weeks' }],
])('%s', (text, days) => expect(facts(text).deliveryDays?.value).toEqual(days));

test('a page that takes nothing back says so; an exception for one kind of goods does not', () => {
  expect(facts('All sales are final. No returns or refunds.').noReturns?.value).toBe(true);
  expect(facts('Aucun retour pour les articles personnalisés.').noReturns).toBeNull();
});
