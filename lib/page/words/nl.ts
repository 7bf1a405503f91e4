import type { Words } from './words';

/** The least that reads a plain order; to be filled when Dutch becomes one of the product's languages. */
export const nl: Words = {
  labels: {
    number: '(uw |je )?(bestelreferentie|bestelnummer|ordernummer)|bestelling( nummer| nr)?',
    date: '(geplaatst|besteld) op|besteldatum',
    'grand-total': 'totaal (incl btw|betaald)|totaalbedrag|eindtotaal|te betalen',
    total: 'totaal|bedrag',
    subtotal: 'subtotaal|producten|artikelen',
    delivery: 'verzending( en afhandeling)?|verzendkosten|bezorging|levering',
    discount: 'cadeaubon|korting',
    tax: '(waarvan |incl )?btw|belastingen',
    payment: 'betaalmethode|betaalwijze|betaald met|betaling',
    promised: 'verwachte (leverdatum|levering)|bezorgdatum|leverdatum|levertijd',
    product: 'omschrijving|productnaam',
    quantity: 'aantal',
    'unit-price': 'stukprijs|prijs',
    ignored: 'totaal excl btw|verzendmethode|factuurnummer|artikelnummer|klantnummer|referentie|vervoerder',
  },
  months: 'januari||maart,mrt||mei|juni|juli|augustus||||',
  phrases: {
    order: 'bestelreferentie|bestelling',
    thanks: '(bedankt|dank) voor (uw|je) (bestelling|aankoop)|bestelling (bevestigd|ontvangen|geplaatst)',
    detail: '(mijn|uw) bestelling|bestelgegevens|besteldetails|bestelling (nr|#)',
    history: 'bestelgeschiedenis|(mijn|uw) bestellingen',
    checkout: 'afrekenen|betaling',
    cart: '(mijn |uw )?(winkelwagen|winkelmand)',
    failed: 'betaling (is mislukt|geweigerd|mislukt)',
    pay: 'bestelling plaatsen|bestellen|betalen',
  },
  units: { calendar: 'dagen|dag', working: 'werkdagen|werkdag' },
};
