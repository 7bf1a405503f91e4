import type { Words } from './words';

export const nl: Words = {
  language: 'nl',
  small: 'het|een|van|en|je|uw|voor|niet|met|jouw',
  labels: {
    'grand-total':
      'totaal/totaalbedrag/eindtotaal inclusief/incl btw|totaalbedrag bestelling?|totaal van je/uw/de bestelling|totaal te betalen|nog? te betalen bedrag?|totaal bestelling/betaald|eindtotaal/eindbedrag/totaalprijs/besteltotaal/ordertotaal|totaal betaald bedrag|totaal factuur',
    promised:
      'verwachte/geplande/geschatte? levering/bezorging/leverdatum/bezorgdatum/levertijd/bezorgmoment|wordt bezorgd/geleverd op/tussen/uiterlijk/voor|leverdatum/bezorgdatum/levertijd/leveringstermijn/leveringstijd|bezorging/levering op/tussen/uiterlijk',
    date: 'bestelling/order geplaatst/van/gedaan op?|datum van? de? bestelling/order|besteldatum/orderdatum/aankoopdatum|besteld/geplaatst/gekocht/aangemaakt op|datum toegevoegd?|besteld|bestelling van',
    subtotal:
      'subtotaal winkelwagen/bestelling/items?|subtotaal item s|totaal artikelen/producten|producten/artikelen|artikelen totaal|tussentotaal|goederenbedrag/goederentotaal/artikelbedrag/productbedrag/artikeltotaal',
    'unit-price': 'prijs per stuk/eenheid|stuksprijs/stukprijs|eenheidsprijs|prijs',
    product:
      'naam van het product|productnaam/artikelnaam/productomschrijving|omschrijving/beschrijving|artikel/product|je/uw artikelen',
    discount:
      'korting/bonuskorting/kortingscode/kortingsbon/kortingen|cadeaubon/cadeaukaart|waardebon/tegoedbon|actiecode|voordeel',
    tax: 'waarvan/inclusief/incl? btw|belasting/belastingen|btw totaal?',
    total: 'besteloverzicht|totaal|bedrag|som',
    delivery:
      'verzending en verwerking|verzending verwerking|verzendkosten/bezorgkosten/leveringskosten/transportkosten|kosten verzending|verzending/bezorging/levering|portokosten|porto en verpakkingskosten|porto|vast verzendtarief|verzendtarief',
    payment:
      'wijze van betaling|betaalmethode/betaalmethoden/betaalwijze/betalingsmethode/betalingswijze/betaalmiddel|betaald/betaling met/via/per|betaling',
    email: 'je/uw? e mail adres?|e mailadres|emailadres',
    quantity: 'aantal|hoeveelheid|stuks',
    number:
      'je/uw? bestelnummer/ordernummer/bestelcode/bestelreferentie/orderreferentie is/luidt?|nummer/referentie van? je/uw/de? bestelling|je/uw? bestelling nummer/nr/no/n/#|je/uw? order nummer/nr/#|bestelling/order referentie/id|bestelnr/ordernr|bestelling nr/nummer/#|bestelling',
    ignored:
      'subtotaal/totaal exclusief/excl/zonder/voor btw|factuurnummer/klantnummer/artikelnummer/factuurdatum/verzenddatum/betaaldatum/geboortedatum|factuuradres|retourneren voor/tot|totaal terugbetaald|terugbetaling|verzonden/geleverd/bezorgd op|modelnummer/model|bestelstatus/orderstatus|artikelcode|btw nummer|kvk|retour',
    'shipping-method':
      'verzendmethode/verzendwijze/bezorgmethode/leveringsmethode/leveringswijze/bezorgwijze/bezorgoptie|wijze van verzending/levering|verzonden via/met/per',
    carrier: 'vervoerder/bezorger/bezorgdienst/transporteur/pakketdienst',
    tracking: 'track trace code/nummer?|volgnummer/trackingnummer/zendingsnummer|tracking code/nummer',
    seller: 'verkocht/aangeboden door|verkoper',
    'ship-to':
      'verzendadres/afleveradres/bezorgadres/leveradres/leveringsadres|verzenden/bezorgen/leveren naar/aan',
    status: 'status',
  },
  months:
    'januari/jan|februari/feb|maart/mrt|april/apr|mei|juni/jun|juli/jul|augustus/aug|september/sept/sep|oktober/okt|november/nov|december/dec',
  phrases: {
    order: 'bestelling|bestelnummer|bestelreferentie|orderreferentie|order',
    thanks:
      'bedankt/dank voor je/uw/jouw/de? bestelling/aankoop/order|dank je/u wel? voor je/uw/de bestelling/aankoop/order|bestelling/order is/werd/wordt? succesvol/goed? ontvangen/bevestigd/geplaatst/voltooid/afgerond/geslaagd|we/wij hebben je/uw bestelling/order goed? ontvangen|bestelbevestiging/orderbevestiging|bevestiging van je/uw bestelling|bedankt je/uw bestelling|bedankt voor het winkelen/bestellen',
    detail:
      'bestelgegevens/besteldetails/bestelinformatie/orderdetails/ordergegevens/besteloverzicht|overzicht/details/gegevens van? je/uw/de bestelling|je/uw/mijn bestelling|bestelling/order nr/nummer/#|over je/uw/deze bestelling',
    history:
      'mijn/je/uw/alle/recente/eerdere/vorige/laatste? bestellingen/aankopen|bestelgeschiedenis/bestelhistorie/ordergeschiedenis|mijn/recente orders',
    checkout:
      'bestelling plaatsen/afronden/afrekenen/controleren/voltooien|afrekenen|factuuradres/verzendadres/bezorgadres/afleveradres/factuurgegevens/bezorggegevens|betaalmethode/betaalwijze/verzendmethode/bezorgmethode kiezen?|verzending en betaling|veilig betalen|kassa|persoonlijke gegevens|adressen|betaling|verzendmethode',
    cart: 'je/mijn/uw? winkelwagen/winkelwagentje/winkelmand/winkelmandje',
    product:
      'in/aan winkelwagen/winkelwagentje/winkelmand/winkelmandje|toevoegen aan winkelwagen/winkelmand/winkelmandje|in mijn winkelwagen/winkelmandje',
    legal:
      'algemene/verkoop/leveringsvoorwaarden? voorwaarden|privacybeleid/privacyverklaring|disclaimer|juridische informatie|herroepingsrecht|colofon',
    tracking: 'volg je/uw/mijn? pakket/zending/bestelling|track trace|zending/pakket volgen',
    closing:
      'ontvangst bevestigen|bevestig ontvangst|geschil/klacht/zaak sluiten/intrekken|alles is? oke/goed|als opgelost|verkoper beoordelen',
    failed:
      'betaling/transactie/bestelling is/werd/wordt? mislukt/geweigerd/geannuleerd/afgewezen/afgebroken|betaling/transactie/bestelling is/werd? niet gelukt/geslaagd/voltooid|betaling/bestelling kon/kan helaas? niet',
    pending:
      'wacht/wachten op betaling|betaling wordt verwerkt|in afwachting van betaling|betaling in behandeling',
    pay: 'bestelling plaatsen/bevestigen/afronden/voltooien|bestellen/bestel en betalen|betalen|nu? afrekenen/kopen|bestelling met betalingsverplichting|plaats bestelling|naar betaling|bestel nu?',
    arrives:
      'verwachte/geplande? levering/bezorging|levering/bezorging/bezorgd/geleverd op/tussen/voor/uiterlijk/binnen/:|wordt/worden bezorgd/geleverd|levertijd/leverdatum/bezorgdatum/bezorgmoment|komt aan|verwacht op/tussen',
    recommended:
      'misschien vind je|ook interessant voor|aanbevolen/gerelateerde/vergelijkbare producten/artikelen|anderen/klanten kochten/bekeken ook|recent/laatst bekeken|vaak samen gekocht|aanbevolen voor|dit vind je|misschien ook iets voor|geinspireerd door je',
    if: 'als|indien|wanneer|zodra|voordat',
  },
  hints:
    'lingen|aankopen|geschied:ontv|geschil|klacht|zaak|verko:winkel:voorw|discl|jurid|herroep|colofon:volg:bestel|betal|afrek|kop|nu |plaats|naar:in |aan |toev',
  states: {
    delivered: 'geleverd/bezorgd/afgeleverd op/aan?',
    shipped: 'verzonden/verstuurd/onderweg',
    prepared: 'wordt? klaargemaakt|in behandeling|wordt voorbereid',
    cancelled: 'deze? bestelling? is? geannuleerd',
    returned: 'geretourneerd/retour ontvangen?',
  },
  countries:
    'frankrijk|duitsland|zwitserland|oostenrijk|belgie|luxemburg|nederland|italie|spanje|portugal|verenigd koninkrijk|ierland|verenigde staten|canada|australie|nieuw zeeland|denemarken|zweden|noorwegen|finland|polen|liechtenstein|monaco',
  notArrival:
    'verzonden binnen|retour|terug|garantie|geleverd op|bezorgd op|bedenktijd|herroep|annul|betaal binnen|betalingstermijn|besteld voor|proefperiode|antwoord',
  units: {
    hours: 'uur/uren|u',
    calendar: 'dag/dagen',
    working: 'werkdag/werkdagen',
    weeks: 'week/weken',
  },
};
