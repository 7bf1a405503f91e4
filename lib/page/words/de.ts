import type { Words } from './words';

export const de: Words = {
  language: 'de',
  small: 'der|die|das|und|sie|ist|wir',
  labels: {
    'grand-total':
      'gesamtbetrag/gesamtsumme fur/der diese? bestellung|gesamtbetrag/gesamtsumme/gesamtkosten/gesamt/summe/total chf? inkl/inklusive/brutto mwst/ust/steuer?|summe der bestellung|zu zahlender betrag|zu zahlen|gesamtbestellwert/gesamtbetrag/gesamtsumme/gesamtpreis|rechnungsbetrag/totalbetrag/zahlbetrag brutto?|auftragssumme/bestellsumme|endbetrag/endsumme|bruttobetrag/bruttosumme',
    promised:
      'voraussichtliche/erwartete/geplante? zustellung/lieferung voraussichtlich/zwischen/erwartet/bis/am|voraussichtlicher/voraussichtliches? liefertermin/lieferdatum|voraussichtliche/erwartete/geplante zustellung/lieferung/ankunft|lieferzeitraum/lieferfrist/lieferzeit|lieferung in',
    date: 'bestellung aufgegeben am?|getatigte bestellung|datum|datum der bestellung|digitale bestellung|eingegangen/aufgegeben/bestellt/erstellt/gekauft/gebucht am|bestellung/auftrag vom|auftragsdatum/bestelldatum/kaufdatum|erstellt',
    subtotal:
      'zwischensumme|summe der? artikel|zwischentotal|artikelsumme|warenwert/warenkorbwert/ticketpreis|produkte|artikel',
    'unit-price': 'einzelpreis|stuckpreis|preis',
    product:
      'bezeichnung/name/artikelbezeichnung/artikelname/produktbezeichnung/produktname|bestellte artikel|beschreibung|produkt',
    discount:
      'geschenkgutschein/geschenkkarte|gutschein/gutscheincode/gutscheine/treuerabatt/aktionsrabatt/rabatt/rabattcode/rabatte|spar abo|ersparnis|nachlass|aktion|skonto',
    tax: 'darin? enthaltene/davon/inkl/zzgl? mehrwertsteuer/mwst/ust|steuer/steuern/umsatzsteuer/umsatzsteuern',
    total: 'bestellubersicht|bestellwert|gesamt|betrag|summe',
    delivery:
      'verpackung/porto und? verpackung/versand|pauschale versandkosten|versandpauschale/speditionsversand|versand/versandkostenpauschale/versandgebuhren|versandkosten/lieferkosten/liefergebuhr|zustellung|lieferung|fracht|porto',
    payment:
      'gewahlte? zahlungsart|zahlungsmethode/zahlungsmethoden/zahlungsmittel/zahlungsarten/zahlungsweise|zahlung per?|bezahlt mit/per|bezahlart/zahlart|bezahlung',
    email: 'e mail adresse',
    quantity: 'anzahl|menge|stuck|stk',
    number:
      'deine/ihre? auftragsnummer/bestellnummer/bestellung/auftrag lautet/ist/nummer/nr?|bestellreferenz|bestell/auftrags id|referenznummer/vorgangsnummer/buchungsnummer|auftragsnr/bestellnr|auftrags/bestell nr',
    'shipping-method':
      'gewahlte? versandart/versandmethode/versandmittel/versandoption/lieferart/liefermethode/zustellart|art des versands|versand per/mit/durch|versandt/geliefert per/mit',
    carrier: 'versanddienstleister/versanddienst/paketdienst/zusteller/frachtfuhrer/transporteur',
    tracking:
      'sendungsnummer/sendungsnummern/sendungsverfolgungsnummer/paketnummer/trackingnummer/trackingcode|tracking nummer/nr|sendungs/paket nr|sendung',
    seller: 'verkauft und? versandt? von/durch|verkauf und versand durch|verkaufer',
    'ship-to':
      'lieferadresse/versandadresse/versandinformationen/lieferanschrift/zustelladresse|lieferung/versand/versenden an|geliefert an',
    status: 'auftragsstatus/bestellstatus/lieferstatus/versandstatus',
    ignored:
      'zwischensumme/gesamtsumme/gesamtkosten/gesamt/summe artikel? zzgl/ohne/netto mwst?|pfand|rechnungsadresse|rechnungsnummer|rechnungsdatum/zahlungsdatum/versanddatum|artikelnummer|zugestellt/versendet/geliefert/versandt/fallig am|kundennummer|erstattung|artikel nr|referenz|ust idnr|art nr|modell|netto/nettobetrag|artnr',
  },
  months: 'januar/janner|februar|marz/mrz||mai|juni|juli|||oktober/okt||dezember/dez',
  phrases: {
    order: 'auftragsnummer|bestellnummer|bestellreferenz|bestell nr|bestellung|auftrag',
    thanks:
      'danke/vielen dank? fur deine/deinen/ihre/ihren/die bestellung/einkauf/auftrag|bestellung ist? fertiggestellt/abgeschlossen/erfolgreich/eingegangen/bestatigt/erhalten|vielen dank deine/ihre bestellung|wir haben deine/ihre bestellung|danke fur das interesse|bestellung aufgegeben danke/vielen|bestellung wurde|kauf/bestellung war erfolgreich|auftragsbestatigung/bestellbestatigung',
    detail:
      'ubersicht/details zur bestellung|status ihrer bestellung|bestellinformationen/bestellubersicht/bestelldetails/bestellnummer/bestelldaten|digitale/deine/meine/ihre bestellung|auftragsdetails/auftragsdaten|bestellung vom/nr/#',
    history:
      'letzte/meine/deine/ihre/alle? bestellungen/auftrage|bestellhistorie/bestellverlauf|auftragsverlauf',
    checkout:
      'bestellung abschliessen/aufgeben/prufen|prufen und bestellen|zahlung und? versand?|rechnungsadresse/lieferadresse|rechnungsdetails|jetzt? bezahlen|personliche angaben/daten/informationen|adressen|zahlungsart/versandart|zur? kasse',
    cart: 'dein/mein/ihr? warenkorb|einkaufswagen',
    product: 'in den warenkorb/einkaufswagen legen?|zum warenkorb hinzufugen|jetzt kaufen',
    tracking: 'sendung/paket/bestellung verfolgen|sendungsverfolgung/bestellverfolgung/auftragsverfolgung',
    legal:
      'allgemeine geschaftsbedingungen|datenschutz/datenschutzerklarung|widerrufsbelehrung|impressum|agb',
    closing:
      'reklamation/fall/konflikt/antrag/kauferschutzfall schliessen/zuruckziehen/beenden|empfang/erhalt/wareneingang bestatigen|alles in ordnung|ware erhalten bestatigen?|als gelost|verkaufer bewerten',
    failed:
      'transaktion/zahlung/bestellung wurde/ist? nicht erfolgreich|transaktion/zahlung/zahlungsprozess/bestellung wurde/ist? fehlgeschlagen/abgebrochen/abgelehnt/storniert|bestellung/zahlung konnte/kann leider? nicht|karte wurde abgelehnt',
    pending: 'zahlung wird verarbeitet|zahlung ausstehend|ausstehende zahlung|warten/wartet auf zahlung',
    pay: 'jetzt? zahlungspflichtig/kostenpflichtig? bestellen/bezahlen/kaufen|bestellung abschliessen/bestatigen/aufgeben/absenden|fur bestellung bezahlen|weiter zur zahlung|kauf abschliessen',
    arrives:
      'zustellung/lieferung zwischen/erwartet/erfolgt/bis/am/in/:|erwartete/geplante lieferung|voraussichtlich/voraussichtliche/voraussichtlicher|standardversand/expressversand|wird geliefert|geliefert bis|liefertermin/lieferdatum/lieferfrist/lieferzeit|ankunft',
    recommended:
      'das konnte ihnen/dir auch? gefallen|empfohlene/ahnliche produkte/artikel|kunden kauften auch|zuletzt angesehen|empfehlungen|passend dazu',
    if: 'falls|wenn|sollte|nachdem|sobald',
  },
  hints:
    'bestellungen|auftrage|verla:rekla|fall|konf|antra|pfan|erhal|ingan|alles|gelost|verkaufer:korb|wage:gescha|daten|widerruf|impressum|agb:folg:jetzt|zahlungs|kosten|bestell|bezahl|kauf|fur |weit:in de|zum |jetzt',
  states: {
    delivered: 'wurde? zugestellt/geliefert/ausgeliefert am?|zustellung am',
    shipped: 'wurde? versandt/versendet/verschickt am?|unterwegs|in zustellung|auf dem weg',
    prepared: 'in bearbeitung/vorbereitung|wird vorbereitet/bearbeitet|noch nicht versandt',
    cancelled: 'diese? bestellung? wurde? storniert/abgebrochen',
    returned: 'zuruckgesendet/retourniert',
  },
  countries:
    'frankreich|deutschland|schweiz|osterreich|belgien|luxemburg|niederlande|italien|spanien|portugal|vereinigtes konigreich|irland|vereinigte staaten|kanada|australien|neuseeland|danemark|schweden|norwegen|finnland|polen',
  notArrival:
    'versandfertig|zugestellt am|geliefert am|verschickt|versendet|ruckgabe|widerruf|garantie|erstatt|antwort|zahlbar|retour|zuruck|storn',
  units: {
    hours: 'stunde/stunden',
    calendar: 'tag/tage/tagen',
    working: 'arbeitstag/arbeitstage/arbeitstagen/werktag/werktage/werktagen',
    weeks: 'woche/wochen',
  },
};
