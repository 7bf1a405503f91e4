import { describe, expect, it } from 'vitest';
import { readText } from './read-text';
import { sightingSchema } from './sighting';

describe('readText', () => {
  it('reads an order from a copied e-mail', () => {
    const sighting = readText(`Objet : Confirmation de votre commande n° VR-2041
Bonjour Camille,
Merci pour votre commande chez Vélo Royal !

Numéro de commande : VR-2041
Date de commande : 17/11/2026
Casque urbain × 1    89,00 €
Livraison : 6,00 €
Total TTC : 95,00 €
Mode de paiement : Carte bancaire (Klik & Pay)
Livraison prévue entre le 24 et le 27 novembre 2026`);
    expect(sightingSchema.parse(sighting)).toMatchObject({
      kind: 'confirmation',
      facts: {
        orderNumber: { value: 'VR-2041' },
        orderDate: { value: '2026-11-17' },
        items: {
          value: [{ name: 'Casque urbain', quantity: 1, lineTotal: { minor: 8900, currency: 'EUR' } }],
        },
        total: { value: { minor: 9500, currency: 'EUR' } },
        delivery: { value: { minor: 600, currency: 'EUR' } },
        payment: { value: { method: 'card' } },
        intermediary: { value: 'klikandpay' },
        merchant: { value: 'Vélo Royal' },
        promised: { value: { from: '2026-11-24', until: '2026-11-27' } },
      },
    });
  });

  it('reads French days with the day first, whatever American day stands beside them', () => {
    const sighting = readText(`Numéro de commande : VR-2041
Date de commande : 03/11/2026
Merci pour votre commande chez Vélo Royal !
Total TTC : 95,00 €
Nous vous écrivons de votre boutique. Offre (US) valid until 11/25/2026`);
    expect(sighting?.facts.orderDate?.value).toBe('2026-11-03');
  });

  it('finds no order in a shopping list, a letter or nothing', () => {
    for (const text of ['', 'pommes 2,00 €\npain 3,00 €', 'Bonjour, où en est ma commande ? Merci.']) {
      expect(readText(text)).toBeNull();
    }
  });
});
