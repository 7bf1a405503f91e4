import type { Words } from './words';

export const nl: Words = {
  labels: {
    number:
      '(uw,je,) (bestelnummer,ordernummer)|bestelling (nr,nummer,)|bestelreferentie|referentie van de bestelling',
    date: 'besteldatum|orderdatum|datum|(besteld,geplaatst) op|datum toegevoegd',
    'grand-total':
      'eindtotaal|totaalbedrag|totaal (incl. btw,betaald,te betalen,bestelling)|te betalen|betaald bedrag',
    total: 'totaal|bedrag',
    subtotal: 'subtotaal|producten|artikelen',
    delivery: 'verzending (en afhandeling,)|verzendkosten|levering|bezorging|bezorgkosten|leveringskosten',
    discount: 'korting|kortingscode|cadeaubon|waardebon',
    tax: '(incl,waarvan,totaal,) (btw,belasting)|belastingen|inclusief totale belasting',
    payment: 'betaalmethode|betaalwijze|betaling|betaald met|betalingswijze',
    email: 'e-mailadres',
    promised:
      '(verwachte,geschatte) (levering,leverdatum,bezorging)|bezorgdatum|leverdatum|levertijd|bezorgd op',
    product: 'product|producten|artikel|productnaam|omschrijving|naam',
    quantity: 'aantal|hoeveelheid',
    'unit-price': '(prijs,) (per,) stuk|prijs|stukprijs|eenheidsprijs',
    ignored:
      'totaal excl. btw|totaal exclusief btw|factuurnummer|klantnummer|volgnummer|tracknummer|artikelnummer|referentie|factuurdatum|verzenddatum|status|telefoon|verzendmethode|vervoerder|cadeauverpakking|gewicht',
  },
  months:
    'januari,jan|februari,feb|maart,mrt|april,apr|mei|juni,jun|juli,jul|augustus,aug|september,sep|oktober,okt|november,nov|december,dec',
  phrases: {
    order: 'bestelling|bestelnummer|ordernummer',
    thanks:
      '(bedankt,dank) voor (uw,je) (bestelling,aankoop)|bestelling (bevestigd,ontvangen,geplaatst,is bevestigd,is ontvangen)|(uw,je) bestelling is|bevestiging van (uw,je) bestelling|orderbevestiging|bestelbevestiging',
    detail:
      'bestelgegevens|besteldetails|(details,gegevens) van (de,uw,je) bestelling|(uw,mijn,je) bestelling|bestelling (nr,#)|besteloverzicht',
    history: '(mijn,uw,recente) bestellingen|bestelgeschiedenis|bestelhistorie',
    checkout: 'afrekenen|betaling|bestelling (afronden,plaatsen,controleren)|kassa',
    cart: '(uw,mijn,) (winkelwagen,winkelmand,winkelmandje)',
    failed: 'betaling (mislukt,geweigerd,is mislukt,geannuleerd)|bestelling (mislukt,geannuleerd)',
    pending: '(wacht,wachten) op (betaling,validatie)',
    pay: 'bestelling plaatsen|betalen|nu betalen|bestellen|(bestellen,afrekenen) en betalen|bestelling met betalingsverplichting',
    arrives: 'verwachte (levering,leverdatum)|levertijd|bezorgd op|levering (op,binnen,tussen)|geleverd',
    notArrival: 'herroep|terugbetal|retour',
    recommended: 'misschien vindt (u,je)|gerelateerde producten|aanbevolen|andere klanten kochten',
    legal: 'algemene voorwaarden|privacybeleid',
  },
  units: { hours: 'uur', calendar: 'dag|dagen', working: 'werkdag|werkdagen', weeks: 'weken' },
};
