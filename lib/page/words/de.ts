import type { Words } from './words';

export const de: Words = {
  labels: {
    number:
      '(ihre,deine,) (bestellnummer,auftragsnummer) (lautet,)|bestell-(nr,id)|bestellnr|auftragsnr|auftrags-nr|(ihre,deine,) (bestellung,auftrag) (nr,nummer,)|bestellungsnummer|bestellreferenz|bestellcode|referenznummer|vorgangsnummer|bestellung mit der nummer',
    date: 'bestelldatum|auftragsdatum|kaufdatum|datum (der bestellung,des auftrags,)|(bestellt,erstellt,gekauft,aufgegeben,eingegangen,getätigt) am|(bestellung,auftrag) vom|bestellung aufgegeben (am,)|erstellt|bestellzeitpunkt',
    'grand-total':
      '(gesamtsumme,gesamt,gesamtbetrag,summe,total) (inkl. mwst,inkl. ust,brutto)|gesamtsumme|gesamtbetrag|gesamtpreis|endsumme|endbetrag|gesamtbestellwert|bestellsumme|rechnungsbetrag|zu zahlen|zu zahlender betrag|zahlbetrag|auftragssumme|totalbetrag|gesamtkosten|kaufsumme|bezahlter betrag|summe der bestellung|gesamtwert|auftragswert',
    total: 'gesamt|summe|total|betrag|bestellwert|brutto',
    subtotal:
      'zwischensumme (inkl. mwst,)|warenwert|artikelsumme|(summe,gesamtsumme) (der,) artikel|warenkorbwert|artikel|produkte|zwischentotal|positionssumme',
    delivery:
      'versandkosten|lieferkosten|(versand,lieferung) (&,und) bearbeitung|versand (inkl. mwst,)|lieferung|porto|zustellung|verpackung (&,und) versand|porto (&,und) verpackung|versandgebühren|liefergebühr|versandkostenpauschale|pauschale versandkosten|standardversand',
    discount:
      'rabatt|rabatte|rabattcode|gutschein|gutscheine|gutscheincode|nachlass|preisnachlass|aktion|ermässigung|ermäßigung|ersparnis|geschenkgutschein|geschenkkarte|skonto',
    tax: '(inkl,enthaltene,darin enthaltene,davon,zzgl,gesamtsumme,) (mwst,mehrwertsteuer,ust)|umsatzsteuer|steuer|steuern',
    payment:
      '(gewählte,) zahlungsart|zahlung (per,)|zahlungsmethode|zahlungsweise|zahlungsmittel|zahlart|bezahlart|bezahlt (mit,per)|bezahlung|bezahlmethode',
    email: 'e-mail|email|e-mail-adresse|e-mail adresse|mailadresse|emailadresse',
    promised:
      '(voraussichtliche,geplante,erwartete,) (lieferung,zustellung) (am,bis,zwischen,voraussichtlich,voraussichtlich am,voraussichtlich zwischen,erwartet)|(voraussichtliche,geplante,erwartete) (lieferung,zustellung)|(voraussichtlicher,) liefertermin|(voraussichtliches,) lieferdatum|lieferzeit|lieferfrist|lieferzeitraum|(voraussichtliche,) ankunft|zustelldatum|voraussichtlich geliefert|lieferung in',
    product:
      'produkt|produkte|artikel|bezeichnung|produktname|artikelname|artikelbezeichnung|produktbezeichnung|beschreibung|bestellte artikel|name|ware|position',
    quantity: 'menge|anzahl|stück|stk|bestellmenge|anz',
    'unit-price': 'preis|einzelpreis (brutto,)|stückpreis|e-preis|preis pro stück|preis/stück',
    ignored:
      '(gesamt,summe,gesamtsumme,zwischensumme) (netto,zzgl. mwst,ohne mwst)|netto|nettobetrag|erstattung|erstattungsbetrag|rückerstattung|rechnungsnummer|rechnungsnr|rechnungs-nr|kundennummer|kundennr|kunden-nr|sendungsnummer|trackingnummer|paketnummer|sendungsverfolgung|artikelnummer|artnr|art.-nr|art-nr|artikel-nr|artikelnr|rechnungsdatum|versanddatum|zahlungsdatum|geburtsdatum|(versendet,versandt,zugestellt,geliefert,geändert,bearbeitet,fällig) am|status|auftragsstatus|bestellstatus|telefon|telefonnummer|lieferadresse|rechnungsadresse|versandadresse|zustelladresse|versandart|lieferart|liefermethode|versandmethode|transaktionsnummer|sie sparen|gesamtersparnis|iban|bic|referenz|modell|modellnr|punkte|gesamtgewicht|gewicht|guthaben|rückgabe bis|gutschrift|versandkostenfrei ab|mindestbestellwert|monatsrate|anweisung|die letzten ziffern|ust-idnr|ust-id|mwst-nummer|mwst-nr|geschenkverpackung',
  },
  months:
    'januar,jänner,jan|februar,feb|märz,mär,mrz,maerz|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|dezember,dez',
  phrases: {
    order: 'bestellung|auftrag|bestellnummer|auftragsnummer',
    thanks:
      '(vielen dank,danke) für (ihre,deine,die) bestellung|(vielen dank,danke) für (ihren,deinen) (einkauf,auftrag)|bestellung (erfolgreich,eingegangen,ist eingegangen,bestätigt,abgeschlossen,ist abgeschlossen,fertiggestellt,erhalten,aufgenommen,war erfolgreich,wurde erfolgreich)|(ihre,deine) bestellung (wurde,ist bestätigt)|bestellbestätigung|auftragsbestätigung|wir haben (ihre,deine) bestellung|vielen dank. (ihre,deine) bestellung|bestätigung ihrer bestellung|erfolgreich bestellt|danke für das interesse',
    detail:
      'bestelldetails|bestelldaten|bestellübersicht|bestellinformationen|auftragsdetails|auftragsdaten|auftragsübersicht|(details,übersicht,einzelheiten) (zur,zu) bestellung|(ihre,deine,meine) bestellung|bestellung (nr,#,vom)|bestellnummer',
    history:
      'bestellhistorie|bestellverlauf|auftragsverlauf|auftragshistorie|(meine,ihre,deine,letzte,bisherige,alle,) bestellungen|meine einkäufe',
    checkout:
      '(zur,) kasse|zahlung (und versand,)|zahlungspflichtig bestellen|bestellung (prüfen,abschliessen,abschließen,aufgeben)|zahlungsart|versand und zahlung|versandart|lieferadresse|rechnungsadresse|(jetzt,) bezahlen|prüfen (und,&) bestellen|rechnungsdetails|zahlungsinformationen|kaufabwicklung|check-out|checkout',
    cart: '(ihr,dein,mein,) warenkorb|einkaufswagen|einkaufskorb',
    tracking:
      'sendungsverfolgung|paketverfolgung|(sendung,paket,lieferung,bestellung) verfolgen|sendungsstatus',
    legal:
      'impressum|agb|allgemeine geschäftsbedingungen|datenschutz|datenschutzerklärung|widerrufsbelehrung|nutzungsbedingungen',
    closing: '(erhalt,empfang) bestätigen|(fall,reklamation) (schliessen,schließen)|konflikt beenden',
    failed:
      'zahlung (fehlgeschlagen,ist fehlgeschlagen,abgelehnt,wurde abgelehnt,nicht erfolgreich,war nicht erfolgreich,abgebrochen,wurde abgebrochen,konnte nicht)|bestellung (fehlgeschlagen,storniert,wurde storniert,kann nicht,konnte nicht,kann leider nicht)|transaktion (abgelehnt,fehlgeschlagen,wurde abgelehnt)|karte wurde abgelehnt|zahlungsvorgang (fehlgeschlagen,wurde abgebrochen)|fehler bei der zahlung|leider ist die zahlung',
    pending: 'zahlung (ausstehend,wird verarbeitet,offen)|(warten,wartet) auf zahlung|ausstehende zahlung',
    pay: '(jetzt,) zahlungspflichtig bestellen|(jetzt,) (kaufen,bezahlen,bestellen,zahlen)|bestellung (abschließen,abschliessen,aufgeben,absenden,bestätigen)|kostenpflichtig bestellen|weiter zur zahlung|kauf abschließen|für bestellung bezahlen|auftrag bestätigen',
    arrives:
      '(voraussichtlich,liefertermin,lieferdatum,lieferzeit,lieferfrist,ankunft,standardversand,expressversand)|(lieferung,zustellung) (bis,am,zwischen,in,innerhalb,erwartet,:,voraussichtlich,erfolgt)|(geplante,erwartete) lieferung|wird geliefert|geliefert bis|bei ihnen',
    notArrival:
      'ruckgabe|widerruf|erstatt|garantie|retour|antwort|versandfertig|versendet|verschickt|zahlbar|storn|zugestellt am|geliefert am|zahlungsziel|melden|testen|verlassen unser|zuruck',
    recommended:
      'das könnte (ihnen,dir) (auch,) gefallen|ähnliche (produkte,artikel)|empfehlungen|kunden kauften auch|wird oft zusammen gekauft|zuletzt angesehen|empfohlene produkte|könnte (ihnen,dir) gefallen|bestseller|neuheiten|passend dazu|kunden, die diesen artikel|weitere artikel|nochmals kaufen',
  },
  units: {
    hours: 'h|std|stunde|stunden',
    calendar: 'tag|tage|tagen|kalendertage|kalendertagen',
    working: 'werktag|werktage|werktagen|arbeitstag|arbeitstage|arbeitstagen',
    weeks: 'woche|wochen',
  },
};
