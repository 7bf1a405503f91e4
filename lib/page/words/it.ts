import type { Words } from './words';

export const it: Words = {
  language: 'it',
  small: 'il|gli|della|del|tuo|per|una|sono|che|con|di',
  labels: {
    'grand-total':
      'totale/importo dell/del? tuo? ordine iva? inclusa/compresa?|totale complessivo/generale/finale/pagato/dovuto|totale da pagare|totale fattura|importo/prezzo totale iva/tasse? inclusa/incluse/compresa?|totale iva/tasse inclusa/incluse/inclusi/incl/compresa|totale con iva|somma totale',
    promised:
      'data di consegna prevista/stimata?|consegna prevista/stimata/garantita|data prevista/stimata di consegna|arrivo previsto/stimato|tempi/tempo di consegna|arriva il?|in arrivo|consegna entro',
    date: 'data dell/di/del? ordine/acquisto|ordine effettuato/inserito/creato/del il?|effettuato/ordinato/acquistato/creato/inserito il|data aggiunta?|ordine del|data',
    subtotal: 'subtotale carrello/ordine?|totale parziale|totale articoli/prodotti/merce|articoli/prodotti',
    'unit-price': 'prezzo unitario|prezzo per unita|prezzo',
    product: 'nome del? prodotto/articolo|descrizione|prodotto|articolo',
    discount:
      'sconto/sconti|codice sconto/promozionale|buono sconto/regalo?|carta regalo|coupon|promozione|risparmio',
    tax: 'imposta/imposte/tasse/iva|iva inclusa?|di cui iva|totale iva/imposte/tasse',
    total: 'riepilogo dell/del? tuo? ordine/acquisto|totale|importo|somma',
    delivery:
      'spedizione e? consegna/gestione|spese/costi/costo/contributo/contributi di? spedizione/consegna/trasporto|spedizione|trasporto|consegna',
    payment: 'metodo/metodi/modalita/tipo/mezzo di pagamento|pagato con/tramite/mediante|pagamento',
    email: 'indirizzo e mail|indirizzo email|posta elettronica|e mail',
    quantity: 'quantita|qta|q ta|pezzi|pz',
    number:
      'il? tuo/suo? numero/n/nr/no/codice/riferimento/rif/id dell/del/di/d? tuo? ordine e?|il? tuo/suo? ordine numero/n/nr/no/#|riferimento ordine|numero di conferma|numero ordine|ordine',
    ignored:
      'totale/subtotale senza/escl/esclusa iva/tasse|totale/subtotale iva/tasse esclusa/escluse|numero/n di/della fattura/cliente/articolo|data di fattura/fatturazione/pagamento/spedizione/nascita|indirizzo di fatturazione|imponibile|consegnato/spedito il|riferimento|rimborso|totale rimborsato|modello|partita iva|codice fiscale|p iva',
    'shipping-method': 'metodo/modalita/tipo/opzione di spedizione/consegna|spedito con/tramite/via',
    carrier: 'corriere|vettore|trasportatore',
    tracking: 'numero/codice di tracciamento/tracking/spedizione/monitoraggio|tracking number/numero?',
    seller: 'venduto e? spedito? da|venditore|venduto da',
    'ship-to': 'indirizzo di spedizione/consegna|spedire/consegnare/spedito/spedisci/invia a',
    status: 'stato dell/del? ordine?|stato',
  },
  months:
    'gennaio/gen|febbraio/feb|marzo|aprile/apr|maggio/mag|giugno/giu|luglio/lug|agosto/ago|settembre/sett/set|ottobre/ott|novembre/nov|dicembre/dic',
  phrases: {
    order: 'ordine|acquisto',
    thanks:
      'grazie per il? tuo/suo/vostro/aver? ordine/acquisto/acquistato/ordinato|ordine e? stato? ricevuto/confermato/effettuato/completato/registrato/inviato|abbiamo ricevuto il tuo/suo/vostro ordine|ordine ricevuto/confermato/completato|conferma dell/del/d/di ordine/acquisto|grazie il tuo ordine',
    detail:
      'dettaglio/dettagli/riepilogo/informazioni/dati dell/del/d/sull? tuo? ordine/acquisto|il tuo/mio ordine/acquisto|ordine n/nr/no/numero/#',
    history:
      'storico/cronologia degli/ordini ordini?|i miei/tuoi ordini/acquisti|miei/tuoi ordini|ordini recenti/precedenti/effettuati',
    checkout:
      'completa/concludi/conferma/rivedi il? tuo? ordine/acquisto|procedi all acquisto|indirizzo di spedizione/fatturazione/consegna|dettagli/dati di fatturazione/spedizione|metodo di pagamento/spedizione|pagamento sicuro|cassa|dati/informazioni personali|indirizzi|pagamento',
    cart: 'il? tuo/mio? carrello',
    product: 'aggiungi/metti al/nel carrello|aggiungi alla borsa|acquista ora',
    legal:
      'termini e condizioni|condizioni generali/di? vendita/uso?|informativa sulla privacy|privacy policy|note legali|diritto di recesso',
    tracking:
      'traccia/segui/monitora il? tuo/mio? pacco/ordine/spedizione|tracciamento spedizione/ordine|traccia la spedizione',
    closing:
      'conferma ricezione|conferma la ricezione|chiudi/annulla la? controversia/contestazione|e? tutto ok|come risolto/risolta|valuta il venditore',
    failed:
      'pagamento/transazione/ordine e? stato/stata? rifiutato/rifiutata/annullato/annullata/negato|pagamento/transazione/ordine e? fallito/fallita|pagamento/transazione/ordine non e? andato/riuscito/riuscita/stato/completato|errore nel/di pagamento|carta rifiutata',
    pending: 'in attesa di/del pagamento|pagamento in sospeso/attesa/elaborazione',
    pay: 'invia/conferma/completa/concludi/effettua/paga il/l? tuo? ordine/acquisto|ordine con obbligo di pagamento?|acquista/paga/ordina ora/adesso?|procedi al pagamento|paga',
    arrives:
      'consegna prevista/stimata/entro/tra/il/in/garantita/:|data/tempi/tempo di consegna|arriva/arrivera il/tra/entro/domani|sara/verra consegnato/consegnata|riceverai il|arrivo previsto/stimato',
    recommended:
      'potrebbe/potrebbero anche? piacerti/interessarti|ti potrebbe/potrebbero anche? interessare/piacere|prodotti/articoli correlati/simili/consigliati|consigliati per te|visti di recente|hanno acquistato anche|spesso comprati|ispirato ai tuoi',
    if: 'quando|appena|prima|se',
  },
  hints:
    'storico|cronol|ordini|acquisti:ricez|controv|contest|tutto|risolt:carrel:termini|informat|recess:segui|monit:invia|conferma|completa|concl|effet|paga|ordin|acquis:aggiu|acquis',
  states: {
    delivered: 'consegnato/consegnata il?',
    shipped: 'spedito/spedita il?|in transito/consegna|in viaggio',
    prepared: 'in lavorazione/preparazione/elaborazione',
    cancelled: 'questo? ordine? e? stato? annullato/annullata/cancellato',
    returned: 'reso/restituito',
  },
  countries:
    'francia|germania|svizzera|austria|belgio|lussemburgo|paesi bassi|italia|spagna|portogallo|regno unito|irlanda|stati uniti|canada|australia|nuova zelanda|danimarca|svezia|norvegia|finlandia|polonia|liechtenstein|monaco',
  notArrival:
    'rimbors|reso|restitu|garanzia|consegnato il|annull|rispost|recess|fattura|pagare entro|spedito entro|prova|ordina entro|evas',
  units: {
    hours: 'ora/ore|h',
    calendar: 'giorno/giorni',
    working: 'giorno/giorni lavorativo/lavorativi/feriali',
    weeks: 'settimana/settimane',
  },
};
