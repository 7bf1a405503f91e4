import { fold } from './fold';
import type { Payment } from './sighting';

type Method = Payment['method'];

/** Tried in this order: a voucher card is no bank card, "invoice with Klarna" is Klarna. */
const METHODS: readonly (readonly [Method, RegExp])[] = [
  ['paypal', /\bpaypal\b/],
  ['klarna', /\bklarna\b/],
  ['twint', /\btwint\b/],
  [
    'gift-card',
    /carte cadeau|gift (?:card|certificate)|geschenk(?:karte|gutschein)|cheque cadeau|bon d'achat|tarjeta regalo|cadeaubon/,
  ],
  [
    'cash-on-delivery',
    /cash on delivery|pay with cash|contre[- ]remboursement|paiement a la livraison|a la livraison|nachnahme|barzahlung|contra ?reembolso|rembours(?:ement)?$|onder rembours|contrassegno|pagamento alla consegna/,
  ],
  [
    'bank-transfer',
    /virement|transfert bancaire|bank ?transfer|bank ?wire|wire transfer|uberweisung|vorkasse|vorauskasse|vorauszahlung|transferencia|bankoverschrijving|overschrijving|bonifico|direct bank|e-banking/,
  ],
  ['direct-debit', /prelevement|direct debit|lastschrift|mandat sepa|domiciliacion|incasso|addebito/],
  ['cheque', /\bcheques?\b|\bchecks?\b(?! out)|\bscheck\b|\bassegno\b/],
  [
    'invoice',
    /sur facture|(?:kauf )?auf rechnung|\brechnung\b|paiement par facture|pay by invoice|\binvoice\b|op rekening|achteraf betalen|facture/,
  ],
  [
    'card',
    /\bcartes?\b|\bcards?\b|karte|\bvisa\b|master ?card|\bcb\b|\bamex\b|american express|\bmaestro\b|tarjeta|\bcarta\b|kreditkarte|\bapple pay\b|\bgoogle pay\b|klik ?(?:&|and) ?pay|\bstripe\b|bancontact|\bpostfinance card\b|\bdiners\b|\bdiscover\b|v pay|paiement en ligne securise/,
  ],
];
const NETWORKS: readonly (readonly [string, RegExp])[] = [
  ['visa', /\bvisa\b/],
  ['mastercard', /master ?card/],
  ['amex', /\bamex\b|american express/],
  ['maestro', /\bmaestro\b/],
  ['discover', /\bdiscover\b/],
  ['diners', /\bdiners\b/],
  ['bancontact', /bancontact/],
  ['postfinance', /postfinance card/],
  ['jcb', /\bjcb\b/],
  ['cb', /\bcb\b/],
];
const LAST_FOUR =
  /(?:[•*·x.…]{2,}[\s-]{0,2}|ending (?:in|with)\s|se terminant par\s|finissant par\s|endziffern?:?\s|endend auf\s|endet auf\s|letzten (?:vier )?ziffern:?\s{0,2}|last (?:4|four) digits:?\s|terminada en\s|eindigend op\s)(\d{4})(?!\d)/;

/** The payment that `printed` names, or null when it names none. */
export function paymentIn(printed: string): Payment | null {
  const text = printed.replace(/\s+/g, ' ').trim().slice(0, 160);
  const folded = fold(text);
  if (folded === '') return null;
  const method = METHODS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
  const network = NETWORKS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
  const lastFour = LAST_FOUR.exec(folded)?.[1] ?? null;
  return {
    method: method === 'other' && network !== null ? 'card' : method,
    network,
    lastFour,
    printed: text,
  };
}
