// Purchases to fill a database with, as lib/purchase/purchase.ts wants them.
const AT = '2026-11-22T10:00:00.000Z';
const fact = (value, excerpt) => ({
  value,
  weight: 0.9,
  origin: {
    from: 'page',
    url: 'https://boutique.example/commande/',
    title: 'Commande reçue',
    excerpt,
    at: AT,
  },
});

/** `count` purchases of made-up shops, one of them due. */
export function madeUpPurchases(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    host: `boutique-${index}.example`,
    createdAt: AT,
    updatedAt: AT,
    removedAt: null,
    kind: 'goods',
    asConsumer: 'yes',
    facts: {
      merchant: fact(`Boutique ${index}`, `Boutique ${index}`),
      orderNumber: fact(String(20_000 + index), `Numéro de commande : ${20_000 + index}`),
      orderDate: fact('2026-11-02', 'Date : 2 novembre 2026'),
      items: fact(
        [
          {
            name: 'Lampe de bureau',
            quantity: 1,
            unitPrice: null,
            lineTotal: { minor: 8900, currency: 'EUR' },
          },
        ],
        'Lampe de bureau × 1 89,00 €',
      ),
      total: fact({ minor: 9590, currency: 'EUR' }, 'Total : 95,90 €'),
      promised: fact({ from: null, until: '2027-01-15', delay: null }, 'Livraison prévue le 15 janvier 2027'),
    },
    doubts: [],
    sightings: [
      { url: 'https://boutique.example/commande/', title: 'Commande reçue', kind: 'confirmation', at: AT },
    ],
  }));
}
