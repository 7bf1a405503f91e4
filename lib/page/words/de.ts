import type { Words } from './words';

export const de: Words = {
  labels: {
    number:
      '(ihre,deine,) (bestellnummer,auftragsnummer) (lautet,)|bestell-(nr,id)|bestellnr|auftragsnr|auftrags-nr|(ihre,deine,) (bestellung,auftrag) (nr,nummer,)|bestellreferenz|referenznummer|vorgangsnummer',
    date: 'bestelldatum|auftragsdatum|kaufdatum|datum (der bestellung,)|(bestellt,erstellt,gekauft,aufgegeben,eingegangen) am|(bestellung,auftrag) vom|bestellung aufgegeben (am,)|erstellt|digitale bestellung',
    'grand-total':
      '(gesamtsumme,gesamt,gesamtbetrag,summe,total) (inkl mwst,inkl ust,brutto)|gesamtsumme|gesamtbetrag|gesamtpreis|endsumme|endbetrag|gesamtbestellwert|bestellsumme|rechnungsbetrag|zu zahlen|zu zahlender betrag|zahlbetrag|auftragssumme|totalbetrag|summe der bestellung|gesamtbetrag für diese bestellung',
    total: 'gesamt|summe|total|betrag|bestellwert',
    subtotal:
      'zwischensumme (artikel,)|warenwert|artikelsumme|summe (der,) artikel|artikel|produkte|zwischentotal',
    delivery:
      'versand|versandkosten|lieferkosten|lieferung|porto|zustellung|(verpackung,porto) (und,) (versand,verpackung)|versandgebühren|liefergebühr|versandkostenpauschale|pauschale versandkosten|standardversand',
    discount:
      'rabatt|rabatte|rabattcode|gutschein|gutscheine|gutscheincode|nachlass|aktion|ermässigung|ersparnis|geschenkgutschein|geschenkkarte|skonto',
    tax: '(inkl,enthaltene,davon,zzgl,) (mwst,mehrwertsteuer,ust)|umsatzsteuer|steuer|steuern',
    payment:
      '(gewählte,) zahlungsart|zahlung (per,)|zahlungsarten|zahlungsmethode|zahlungsweise|zahlungsmittel|zahlart|bezahlart|bezahlt (mit,per)|bezahlung',
    email: 'e-mail|email|e-mail-adresse',
    promised:
      '(voraussichtliche,geplante,erwartete,) (lieferung,zustellung) (am,bis,zwischen,voraussichtlich,erwartet)|(voraussichtliche,geplante,erwartete) (lieferung,zustellung)|(voraussichtlicher,) liefertermin|(voraussichtliches,) lieferdatum|lieferzeit|lieferfrist|lieferzeitraum|(voraussichtliche,) ankunft|zustelldatum|lieferung in',
    product:
      'produkt|bezeichnung|produktname|artikelname|artikelbezeichnung|beschreibung|bestellte artikel|name|position',
    quantity: 'menge|anzahl|stück|stk',
    'unit-price': 'preis|einzelpreis|stückpreis',
    ignored:
      '(gesamt,summe,gesamtsumme,zwischensumme) (netto,zzgl mwst,ohne mwst)|netto|nettobetrag|erstattung|rückerstattung|rechnungsnummer|rechnungs-nr|kundennummer|kunden-nr|sendungsnummer|trackingnummer|sendungsverfolgung|artikelnummer|artnr|art.-nr|artikel-nr|rechnungsdatum|versanddatum|zahlungsdatum|geburtsdatum|(versendet,versandt,zugestellt,geliefert,bearbeitet,fällig) am|status|auftragsstatus|bestellstatus|telefon|lieferadresse|rechnungsadresse|versandadresse|versandart|lieferart|liefermethode|transaktionsnummer|sie sparen|iban|referenz|modell|punkte|guthaben|rückgabe bis|gutschrift|versandkostenfrei ab|anweisung|ust-idnr|mwst-nummer|geschenkverpackung',
  },
  months:
    'januar,jänner,jan|februar,feb|märz,mär,mrz|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|dezember,dez',
  phrases: {
    order: 'bestellung|auftrag|bestellnummer|auftragsnummer',
    thanks:
      '(vielen dank,danke) für (ihre,deine,die) bestellung|(vielen dank,danke) für (ihren,deinen) (einkauf,auftrag)|bestellung (erfolgreich,eingegangen,ist eingegangen,bestätigt,abgeschlossen,ist abgeschlossen,fertiggestellt,erhalten,wurde erfolgreich)|(ihre,deine) bestellung (wurde,ist bestätigt)|bestellbestätigung|auftragsbestätigung|wir haben (ihre,deine) bestellung|vielen dank. (ihre,deine) bestellung|erfolgreich bestellt|danke für das interesse',
    detail:
      'bestelldetails|bestelldaten|bestellübersicht|bestellinformationen|auftragsdetails|auftragsdaten|(details,übersicht) zur bestellung|(ihre,deine,meine,digitale) bestellung|bestellung (nr,#,vom)|bestellnummer',
    history:
      'bestellhistorie|bestellverlauf|auftragsverlauf|(meine,ihre,deine,letzte,alle,) bestellungen|meine einkäufe',
    checkout:
      '(zur,) kasse|zahlung (und versand,)|bestellung (prüfen,abschliessen,abschließen,aufgeben)|zahlungsart|versandart|lieferadresse|rechnungsadresse|(jetzt,) bezahlen|prüfen (und,&) bestellen|rechnungsdetails|check-out|checkout',
    cart: '(ihr,dein,mein,) warenkorb|einkaufswagen',
    tracking: 'sendungsverfolgung|paketverfolgung|(sendung,paket,bestellung) verfolgen',
    legal:
      'impressum|agb|allgemeine geschäftsbedingungen|datenschutz|datenschutzerklärung|widerrufsbelehrung',
    closing: '(erhalt,empfang) bestätigen|(fall,reklamation) (schliessen,schließen)',
    failed:
      'zahlung (fehlgeschlagen,ist fehlgeschlagen,abgelehnt,wurde abgelehnt,nicht erfolgreich,abgebrochen,wurde abgebrochen,konnte nicht)|bestellung (fehlgeschlagen,storniert,wurde storniert,kann nicht,konnte nicht,kann leider nicht)|transaktion (abgelehnt,fehlgeschlagen,wurde abgelehnt)|karte wurde abgelehnt|fehler bei der zahlung',
    pending: 'zahlung (ausstehend,wird verarbeitet)|(warten,wartet) auf zahlung|ausstehende zahlung',
    pay: '(jetzt,) zahlungspflichtig bestellen|(jetzt,) (kaufen,bezahlen,bestellen)|bestellung (abschließen,abschliessen,aufgeben,absenden,bestätigen)|kostenpflichtig bestellen|weiter zur zahlung|kauf abschließen|für bestellung bezahlen',
    arrives:
      'voraussichtlich|liefertermin|lieferdatum|lieferzeit|lieferfrist|ankunft|standardversand|expressversand|(lieferung,zustellung) (bis,am,zwischen,in,innerhalb,erwartet,:,erfolgt)|(geplante,erwartete) lieferung|wird geliefert|geliefert bis',
    notArrival:
      'rückgabe|widerruf|erstatt|garantie|retour|antwort|versandfertig|versendet|verschickt|zahlbar|storn|zugestellt am|geliefert am|zahlungsziel|zurück',
    recommended:
      'das könnte (ihnen,dir) (auch,) gefallen|ähnliche (produkte,artikel)|empfehlungen|kunden kauften auch|zuletzt angesehen|empfohlene produkte|bestseller|passend dazu|kunden, die diesen artikel',
  },
  units: {
    hours: 'h|stunde|stunden',
    calendar: 'tag|tage|tagen',
    working: 'werktag|werktage|werktagen|arbeitstage|arbeitstagen',
    weeks: 'woche|wochen',
  },
};
