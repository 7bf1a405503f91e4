import type { Words } from './words';

export const de: Words = {
  labels: {
    number:
      '(ihre,deine,) (bestell,auftrags)nummer (lautet,)|(bestell-,bestell,auftrags,auftrags-)nr|bestell(-id,referenz)|(ihre,deine,) (bestellung,auftrag) (nr,nummer,)|(referenz,vorgangs)nummer',
    date: '(bestell,auftrags,kauf)datum|datum (der bestellung,)|(bestellt,erstellt,gekauft,aufgegeben,eingegangen) am|(bestellung,auftrag) vom|bestellung aufgegeben (am,)|erstellt|digitale bestellung',
    'grand-total':
      '(gesamtsumme,gesamt,gesamtbetrag,summe,total) (inkl mwst,inkl ust,brutto)|gesamt(summe,betrag,preis,bestellwert)|end(summe,betrag)|(bestell,auftrags)summe|(rechnungs,zahl,total)betrag|zu (zahlen,zahlender betrag)|summe der bestellung|gesamtbetrag für diese bestellung',
    total: 'gesamt|summe|total|betrag|bestellwert',
    subtotal:
      'zwischensumme (artikel,)|warenwert|artikelsumme|summe (der,) artikel|artikel|produkte|zwischentotal',
    delivery:
      '(versand,liefer)kosten|versand(gebühren,kostenpauschale,)|lieferung|porto|zustellung|(verpackung,porto) (und,) (versand,verpackung)|pauschale versandkosten|standardversand',
    discount:
      'rabatt(e,code)|rabatt|gutschein(e,code)|gutschein|nachlass|aktion|ersparnis|geschenk(gutschein,karte)|skonto',
    tax: '(inkl,enthaltene,davon,zzgl,) (mwst,mehrwertsteuer,ust)|umsatzsteuer|steuer|steuern',
    payment:
      '(gewählte,) zahlungsart|zahlung (per,)|zahlungs(arten,methode,weise,mittel)|(zahl,bezahl)art|bezahlt (mit,per)|bezahlung',
    email: 'e-mail|email|e-mail-adresse',
    promised:
      '(voraussichtliche,geplante,erwartete,) (lieferung,zustellung) (am,bis,zwischen,voraussichtlich,erwartet)|(voraussichtliche,geplante,erwartete) (lieferung,zustellung,ankunft)|(voraussichtlicher,) liefertermin|(voraussichtliches,) lieferdatum|liefer(zeit,frist,zeitraum)|lieferung in',
    product:
      'produkt|produktname|artikel(name,bezeichnung)|bezeichnung|beschreibung|bestellte artikel|name|position',
    quantity: 'menge|anzahl|stück|stk',
    'unit-price': 'preis|einzelpreis|stückpreis',
    ignored:
      '(gesamt,summe,gesamtsumme,zwischensumme) (netto,zzgl mwst,ohne mwst)|netto|erstattung|rechnungsnummer|kundennummer|sendungsnummer|artikelnummer|artnr|art.-nr|artikel-nr|(rechnungs,versand,zahlungs)datum|(versendet,versandt,zugestellt,geliefert,fällig) am|status|(auftrags,bestell)status|(liefer,rechnungs)adresse|versandart|lieferart|referenz|modell|ust-idnr|geschenkverpackung',
  },
  months:
    'januar,jänner,jan|februar,feb|märz,mär,mrz|april,apr|mai|juni,jun|juli,jul|august,aug|september,sept,sep|oktober,okt|november,nov|dezember,dez',
  phrases: {
    order: 'bestellung|auftrag|bestellnummer|auftragsnummer',
    thanks:
      '(vielen dank,danke) für (ihre,deine,die) bestellung|(vielen dank,danke) für (ihren,deinen) (einkauf,auftrag)|bestellung (ist,wurde,) (erfolgreich,eingegangen,bestätigt,abgeschlossen,fertiggestellt,erhalten)|(ihre,deine) bestellung wurde|(bestell,auftrags)bestätigung|wir haben (ihre,deine) bestellung|vielen dank. (ihre,deine) bestellung|danke für das interesse',
    detail:
      'bestell(details,daten,übersicht,informationen,nummer)|auftrags(details,daten)|(details,übersicht) zur bestellung|(ihre,deine,meine,digitale) bestellung|bestellung (nr,#,vom)',
    history: 'bestell(historie,verlauf)|auftragsverlauf|(meine,ihre,deine,letzte,alle,) bestellungen',
    checkout:
      '(zur,) kasse|zahlung (und versand,)|bestellung (prüfen,abschliessen,abschließen,aufgeben)|(zahlungs,versand)art|(liefer,rechnungs)adresse|(jetzt,) bezahlen|prüfen (und,&) bestellen|rechnungsdetails|check-out|checkout',
    cart: '(ihr,dein,mein,) warenkorb|einkaufswagen',
    tracking: '(sendungs,paket)verfolgung|(sendung,paket,bestellung) verfolgen',
    legal:
      'impressum|agb|datenschutz|datenschutzerklärung|widerrufsbelehrung|allgemeine geschäftsbedingungen',
    closing: '(erhalt,empfang) bestätigen|(fall,reklamation) (schliessen,schließen)',
    failed:
      'zahlung (ist,wurde,) (fehlgeschlagen,abgelehnt,abgebrochen,nicht erfolgreich)|(zahlung,bestellung) (konnte,kann) (leider,) nicht|bestellung (wurde,) (fehlgeschlagen,storniert)|transaktion (wurde,) (abgelehnt,fehlgeschlagen)|karte wurde abgelehnt',
    pending: 'zahlung (ausstehend,wird verarbeitet)|(warten,wartet) auf zahlung|ausstehende zahlung',
    pay: '(jetzt,) (zahlungspflichtig bestellen,kaufen,bezahlen,bestellen)|bestellung (abschließen,abschliessen,aufgeben,absenden,bestätigen)|kostenpflichtig bestellen|weiter zur zahlung|kauf abschließen|für bestellung bezahlen',
    arrives:
      'voraussichtlich|liefer(termin,datum,zeit,frist)|ankunft|(standard,express)versand|(lieferung,zustellung) (bis,am,zwischen,in,erwartet,:,erfolgt)|(geplante,erwartete) lieferung|(wird geliefert,geliefert bis)',
    notArrival:
      'rückgabe|widerruf|erstatt|garantie|retour|antwort|versandfertig|ver(sendet,schickt)|zahlbar|storn|(zugestellt,geliefert) am|zurück',
    recommended:
      'das könnte (ihnen,dir) (auch,) gefallen|(ähnliche,empfohlene) (produkte,artikel)|empfehlungen|kunden kauften auch|zuletzt angesehen|bestseller|passend dazu|kunden, die',
  },
  units: {
    hours: 'h|stunde|stunden',
    calendar: 'tag|tage|tagen',
    working: 'werktag|werktage|werktagen|arbeitstage|arbeitstagen',
    weeks: 'woche|wochen',
  },
};
