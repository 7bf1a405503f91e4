import { bySurety, type Candidates, propose } from './candidates';
import { excerptOf } from './card-numbers';
import type { PageText } from './collect';
import { fold } from './fold';
import { intermediaryNamed } from './intermediaries';
import type { Labelled } from './labelled';
import type { PageKind, Payment } from './sighting';

type Method = Payment['method'];

/** Firms that are ways to pay by themselves: "invoice with Klarna" is Klarna. */
const FIRM = /\b(?:paypal|klarna|twint)\b/;
/** Tried in this order: a voucher card is no bank card. */
const METHODS: readonly (readonly [Method, RegExp])[] = [
  [
    'gift-card',
    /c(?:arte|heque) cadeau|gift (?:card|certificate)|geschenk(?:karte|gutschein)|bon d'achat|cadeau(?:kaart|bon)|(?:tarjeta|cheque|carta|buono) regalo/,
  ],
  [
    'cash-on-delivery',
    /cash|rembours(?:ement|\b)|a la livraison|nachnahme|contra(?: ?r?r?eembolso|ssegno)|alla consegna|contant/,
  ],
  [
    'bank-transfer',
    /virement|transfer|bank ?wire|uberweisung|vor(?:aus)?(?:kasse|zahlung)|e-banking|overschrijving|overboeking|bonifico|\bideal\b|\bbizum\b|in advance/,
  ],
  [
    'direct-debit',
    /prelevement|direct debit|lastschrift|bankeinzug|mandat sepa|incasso|domiciliacion|addebito/,
  ],
  ['cheque', /\bs?che(?:que|ck)s?\b(?! out)|\bassegno\b/],
  ['invoice', /\b(?:factu(?:re|ra|ur)|fattura|rechnung|invoice)\b|achteraf betalen/],
  [
    'card',
    /\bcart(?:es?|a)\b|cards?\b|karte|kaart|bankpas|tarjeta|(?:apple|google|v) pay|klik ?(?:&|and) ?pay|\bstripe\b/,
  ],
];
const NETWORKS =
  /\bvisa\b|master ?card|\bamex\b|american express|\bmaestro\b|\bdiscover\b|\bdiners\b|bancontact|postfinance(?= card)|\bjcb\b|\bcb\b/;
const LAST_FOUR =
  /(?:[•*·x.…]{2,}[\s-]{0,2}|(?:visa|tercard|end|eind|fina|finiss|termina|ziffern?|digits)[a-z: ]{0,16} )(\d{4})(?!\d)/;

/** The payment that `printed` names, or null when it names none. */
export function paymentIn(printed: string): Payment | null {
  const text = excerptOf(printed, 160);
  const folded = fold(text);
  if (!/[a-z]{2}|\d{4}/.test(folded)) return null;
  const method =
    (FIRM.exec(folded)?.[0] as Method | undefined) ??
    METHODS.find(([, pattern]) => pattern.test(folded))?.[0] ??
    'other';
  const named = NETWORKS.exec(folded)?.[0].replace(' ', '') ?? null;
  const network = named === 'americanexpress' ? 'amex' : named;
  const lastFour = LAST_FOUR.exec(folded)?.[1] ?? null;
  return {
    method: method === 'other' && (network || lastFour) ? 'card' : method,
    network,
    lastFour,
    printed: text,
  };
}

/** `Payé en 3 fois avec Klarna`, `We hebben je betaling via iDEAL ontvangen` */
const SETTLED =
  /(?:\b(?:paye|regle|paid|bezahlt|betaald|paga[dt])|(?=.*(?:recu|received|erhalten|ontvang))).* (?:par|avec|via|per|mit|with|by|met|con) (.+)/;
export const PAID = /\b(?:pay(?:e|ment)|regle|paiement|paid|bezahl|zahlung|betaa?l|pag[ao])/;

/**
 * Adds how the order was paid, as labels or the chosen option (`chosen`) say, and through whom. A name only printed
 * among the options of a checkout is no payment.
 */
export function readPayment(
  page: PageText,
  labelled: readonly Labelled[],
  chosen: string | null,
  kind: PageKind,
  into: Candidates,
): void {
  const add = (printed: string, weight: number, excerpt: string) => {
    const value = paymentIn(printed);
    // What stands under a checkout's heading may be anything; only what was chosen may bear any name.
    if (!value || (value.method === 'other' && weight < (kind === 'checkout' ? 0.82 : 0.8))) return;
    propose(into.payment, value, value.method === 'other' ? 0.55 : weight, excerpt);
  };
  if (chosen) add(chosen, 0.82, chosen);
  for (const at of labelled) {
    // What is parted by point after point is a menu.
    if (
      at.label !== 'payment' ||
      at.place.isAside ||
      at.text.length > 200 ||
      /(?: [·|] .*){3}/.test(at.text) ||
      (kind === 'checkout' && (chosen || (at.isLoose && at.isApart)))
    )
      continue;
    // A link called `Payment` above another link is no label.
    const isPlain =
      !at.isLoose &&
      at.text.length < 60 &&
      !/\d[.,]\d{2}/.test(at.text) &&
      (!at.isApart || at.phrase.includes(' '));
    add(at.text, isPlain ? 0.8 : 0.7, at.whole);
  }
  const [said] = bySurety(into.payment);
  const named = said ? intermediaryNamed(fold(said.excerpt)) : null;
  if (said) propose(into.intermediary, named, 0.85, said.excerpt);
  if (named || kind === 'checkout') return;
  // `Payé par PayPal`, `Bezahlt mit Klarna`: a word of paying and a name in one short line.
  for (const { text, folded, place } of page.lines) {
    if (place.isAside || place.isButton || text.length > 160) continue;
    // `Amex ending in 1005  $228.53`
    if (!said && NETWORKS.test(folded) && LAST_FOUR.test(folded)) add(text, 0.6, text);
    if (!PAID.test(folded)) continue;
    const by = said ? null : SETTLED.exec(folded)?.[1];
    if (by) add(text.slice(-by.length), 0.62, text);
    propose(into.intermediary, intermediaryNamed(folded), 0.68, text);
  }
}
