import type { Words } from './words';

/** The least that reads a plain order; to be filled when Dutch becomes one of the product's languages. */
export const nl: Words = {
  labels: {
    number: '(uw,je,) (bestelnummer,ordernummer,bestelreferentie)|bestelling (nr,nummer,)',
    date: 'besteldatum|(besteld,geplaatst) op',
    'grand-total': 'eindtotaal|totaalbedrag|totaal (incl btw,betaald)|te betalen',
    total: 'totaal|bedrag',
    subtotal: 'subtotaal|producten|artikelen',
    delivery: 'verzending (en afhandeling,)|verzendkosten|levering|bezorging',
    discount: 'korting|cadeaubon',
    tax: '(incl,waarvan,) btw|belastingen',
    payment: 'betaalmethode|betaalwijze|betaling|betaald met',
    promised: 'verwachte (levering,leverdatum)|bezorgdatum|leverdatum|levertijd',
    product: 'productnaam|omschrijving',
    quantity: 'aantal',
    'unit-price': 'prijs|stukprijs',
    ignored: 'totaal excl btw|factuurnummer|klantnummer|artikelnummer|referentie|verzendmethode|vervoerder',
  },
  months: 'januari||maart,mrt||mei|juni|juli|augustus||||',
  phrases: {
    order: 'bestelling|bestelreferentie',
    thanks: '(bedankt,dank) voor (uw,je) (bestelling,aankoop)|bestelling (bevestigd,ontvangen,geplaatst)',
    detail: 'bestelgegevens|besteldetails|(uw,mijn) bestelling|bestelling (nr,#)',
    history: '(mijn,uw) bestellingen|bestelgeschiedenis',
    checkout: 'afrekenen|betaling',
    cart: '(uw,mijn,) (winkelwagen,winkelmand)',
    failed: 'betaling (mislukt,geweigerd,is mislukt)',
    pay: 'bestelling plaatsen|betalen|bestellen',
  },
  units: { calendar: 'dag|dagen', working: 'werkdag|werkdagen' },
};
