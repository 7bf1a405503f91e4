import type { Words } from './words';

export const de: Words = {
  labels: {
    number:
      '(deine |ihre )?((auftrags|bestell)nummer( lautet)?|(bestellung|auftrag)( nummer| nr)?)|bestell(referenz|-id)|(referenz|vorgangs)nummer|(auftrags|bestell)-?nr',
    date: 'bestellung aufgegeben( am)?|datum( der bestellung)?|digitale bestellung|(eingegangen|aufgegeben|bestellt|erstellt|gekauft) am|(bestellung|auftrag) vom|(auftrags|bestell|kauf)datum|erstellt',
    'grand-total':
      'gesamtbetrag für diese bestellung|(gesamtbetrag|gesamtsumme|gesamt|summe|total) (inkl mwst|inkl ust|brutto)|summe der bestellung|zu (zahlender betrag|zahlen)|gesamt(bestellwert|betrag|summe|preis)|(rechnungs|total|zahl)betrag|(auftrags|bestell)summe|end(betrag|summe)',
    total: 'bestellwert|gesamt|betrag|summe',
    subtotal:
      'zwischensumme( artikel)?|summe( der)? artikel|zwischentotal|artikelsumme|warenwert|produkte|artikel',
    delivery:
      '(verpackung|porto)( und)? (verpackung|versand)|pauschale versandkosten|versand(kostenpauschale|gebühren)?|standardversand|(versand|liefer)kosten|zustellung|lieferung|porto',
    discount: 'geschenk(gutschein|karte)|(gutschein|rabatt)(code|e)?|ersparnis|nachlass|aktion|skonto',
    tax: '(enthaltene |davon |inkl |zzgl )?(mehrwertsteuer|mwst|ust)|(umsatz)?steuern?',
    payment:
      '(gewählte )?zahlungsart|zahlungs(methode|mittel|arten|weise)|zahlung( per)?|bezahlt (mit|per)|(bezahl|zahl)art|bezahlung',
    email: 'e-mail-adresse',
    promised:
      '(voraussichtliche |erwartete |geplante )?(zustellung|lieferung) (voraussichtlich|zwischen|erwartet|bis|am)|(voraussichtliche[rs] )?liefer(termin|datum)|(voraussichtliche|erwartete|geplante) (zustellung|lieferung|ankunft)|liefer(zeitraum|frist|zeit)|lieferung in',
    product: '(artikel|produkt)?(bezeichnung|name)|bestellte artikel|beschreibung|produkt',
    quantity: 'anzahl|menge|stück|stk',
    'unit-price': 'einzelpreis|stückpreis|preis',
    ignored:
      '(zwischensumme|gesamtsumme|gesamt|summe) (zzgl mwst|ohne mwst|netto)|(rechnungs|liefer)adresse|rechnungsnummer|sendungsnummer|(rechnungs|zahlungs|versand)datum|(auftrags|bestell)status|artikelnummer|(zugestellt|versendet|geliefert|versandt|fällig) am|kundennummer|erstattung|artikel-nr|versandart|referenz|ust-idnr|art.-nr|status|modell|netto|artnr',
  },
  months:
    'januar,jänner,jan|februar,feb|märz,mär,mrz|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|dezember,dez',
  phrases: {
    order: 'auftragsnummer|bestellnummer|bestellung|auftrag',
    thanks:
      '(vielen dank|danke) für (deine|ihre|die) bestellung|bestellung( wurde| ist)? (fertiggestellt|abgeschlossen|erfolgreich|eingegangen|bestätigt|erhalten)|(vielen dank|danke) für (deinen|ihren) (einkauf|auftrag)|vielen dank. (deine|ihre) bestellung|wir haben (deine|ihre) bestellung|danke für das interesse|bestellung wurde|(auftrags|bestell)bestätigung',
    detail:
      '(übersicht|details) zur bestellung|bestell(informationen|übersicht|details|nummer|daten)|(digitale|deine|meine|ihre) bestellung|auftrags(details|daten)|bestellung (vom|nr|#)',
    history: '(letzte |meine |deine |ihre |alle )?bestellungen|bestell(historie|verlauf)|auftragsverlauf',
    checkout:
      'bestellung (abschlie(ss|ß)en|aufgeben|prüfen)|prüfen (und|&) bestellen|zahlung( und versand)?|(rechnungs|liefer)adresse|rechnungsdetails|(jetzt )?bezahlen|(zahlungs|versand)art|(zur )?kasse|check-?out',
    cart: '(dein |mein |ihr )?warenkorb|einkaufswagen',
    legal: 'allgemeine geschäftsbedingungen|datenschutz(erklärung)?|widerrufsbelehrung|impressum|agb',
    closing: '(reklamation|fall) schlie(ss|ß)en|(empfang|erhalt) bestätigen',
    failed:
      '(transaktion|zahlung|bestellung)( wurde| ist)? (nicht erfolgreich|fehlgeschlagen|abgebrochen|abgelehnt|storniert)|(bestellung|zahlung) (konnte|kann)( leider)? nicht|karte wurde abgelehnt',
    pending: 'zahlung (wird verarbeitet|ausstehend)|ausstehende zahlung|warte[nt] auf zahlung',
    pay: '(jetzt )?(zahlungspflichtig bestellen|bestellen|bezahlen|kaufen)|kostenpflichtig bestellen|bestellung (abschlie(ss|ß)en|bestätigen|aufgeben|absenden)|für bestellung bezahlen|weiter zur zahlung|kauf abschließen',
    arrives:
      '(zustellung|lieferung) (zwischen|erwartet|erfolgt|bis|am|in|:)|(erwartete|geplante) lieferung|voraussichtlich|(standard|express)versand|(wird geliefert|geliefert bis)|liefer(termin|datum|frist|zeit)|ankunft',
    notArrival:
      'versandfertig|(zugestellt|geliefert) am|ver(schickt|sendet)|rückgabe|widerruf|garantie|erstatt|antwort|zahlbar|retour|zurück|storn',
    recommended:
      'das könnte (ihnen|dir)( auch)? gefallen|(empfohlene|ähnliche) (produkte|artikel)|kunden kauften auch|zuletzt angesehen|empfehlungen|passend dazu|bestseller',
  },
  units: {
    hours: 'stunden?|h',
    calendar: 'tag(en?)?',
    working: '(arbeits|werk)tag(en?)?',
    weeks: 'wochen?',
  },
};
