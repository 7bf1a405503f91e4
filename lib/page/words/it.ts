import type { Words } from './words';

export const it: Words = {
  labels: {
    number:
      "(numero,n°,n.,codice,riferimento) (d',di,dell') ordine|numero (d'ordine,ordine,dell'ordine,dell’ordine)|(il tuo,) ordine (numero,n°,n.,)",
    date: "data (ordine,dell'ordine,d'ordine,di acquisto,)|(effettuato,ordinato) il",
    'grand-total': "totale (ordine,complessivo,dell'ordine,iva inclusa,pagato,da pagare)|importo totale",
    total: 'totale|importo',
    subtotal: 'subtotale|prodotti|articoli|totale parziale',
    delivery: '(spese di,costi di,) (spedizione,consegna)',
    discount: 'sconto|buono|coupon',
    tax: '(incl,di cui,) iva|imposte|tasse',
    payment: '(metodo,modalità) di pagamento|pagamento|pagato con',
    promised:
      '(consegna,data di consegna) (prevista,stimata)|data di consegna|tempi di consegna|arrivo previsto',
    product: 'prodotto|prodotti|articolo|articoli|descrizione|nome',
    quantity: 'quantità|qtà|q.tà',
    'unit-price': 'prezzo (unitario,)',
    ignored:
      'totale iva esclusa|numero (fattura,cliente,di tracciamento)|riferimento|stato|telefono|metodo di spedizione|indirizzo di (spedizione,fatturazione)',
  },
  months:
    'gennaio,gen|febbraio,feb|marzo,mar|aprile,apr|maggio,mag|giugno,giu|luglio,lug|agosto,ago|settembre,set|ottobre,ott|novembre,nov|dicembre,dic',
  phrases: {
    order: 'ordine',
    thanks:
      "grazie per (il tuo,il suo,l') (ordine,acquisto)|grazie per (l'ordine,l'acquisto)|ordine (ricevuto,confermato,completato,effettuato)|conferma (dell'ordine,ordine,d'ordine)|il tuo ordine (è stato,è confermato)|abbiamo ricevuto il tuo ordine",
    detail:
      "dettagli (ordine,dell'ordine,del tuo ordine)|(il tuo,il mio) ordine|ordine (n,#)|riepilogo (ordine,dell'ordine)",
    history: '(i miei,i tuoi) (ordini,acquisti)|storico ordini|cronologia ordini',
    checkout: "cassa|pagamento|concludi ordine|procedi all'acquisto",
    cart: '(il tuo,il mio,) carrello',
    failed: 'pagamento (rifiutato,fallito,annullato,non riuscito)|ordine (annullato,fallito)',
    pending: 'in attesa di pagamento',
    pay: "(effettua,conferma,invia) (l',) ordine|paga (ora,)|acquista (ora,)|ordina",
    arrives: 'consegna (prevista,stimata,in,entro,tra,il)|arrivo previsto',
    notArrival: 'reso|rimbors|recess|garanzi',
    recommended: 'potrebbe piacerti|prodotti correlati|consigliati',
    legal: 'note legali|condizioni generali|informativa sulla privacy',
  },
  units: {
    hours: 'ore',
    calendar: 'giorno|giorni',
    working: '(giorni,giorno) (lavorativi,lavorativo)',
    weeks: 'settimane',
  },
};
