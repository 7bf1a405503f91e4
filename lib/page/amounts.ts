import type { Money } from '../values/money';
import type { PageText } from './collect';
import { type CurrencyReading, currencyOf } from './currency';
import type { Labelled } from './labelled';
import { bareAmount, findAmounts, moneyOf } from './money-text';
import type { Vocabulary } from './vocabulary';

export type AmountFact = 'total' | 'subtotal' | 'delivery' | 'discount' | 'tax';

export interface AmountCandidate {
  readonly fact: AmountFact;
  readonly value: Money;
  readonly line: number;
  readonly weight: number;
  readonly excerpt: string;
}

const FREE = /^(?:gratuit|offert|free|kostenlos|kostenfrei|gratis|versandkostenfrei|inclus)/;
/** Labels of a payment's or transfer's amount; often the order's total, sometimes not. */
const VAGUE = new Set([
  'montant',
  'amount',
  'betrag',
  'summe',
  'importe',
  'bedrag',
  'importo',
  'brutto',
  'amount due',
  'total du',
  'montant du paiement',
  'price',
  'estimated total',
  'total for this shipment',
  'bestellwert',
  'warenwert',
]);
const EXCLUSIVE_TAX = /^[\s(]*(?:ht|hors|netto|excl|ex\.?|ohne|sin|zzgl)\b/;

/** Every labelled amount of the page. */
export function labelledAmounts(
  page: PageText,
  labelled: readonly Labelled[],
  currencies: CurrencyReading,
  vocabulary: Vocabulary,
): AmountCandidate[] {
  const found: AmountCandidate[] = [];
  for (const at of labelled) {
    const fact = at.label;
    if (
      fact !== 'total' &&
      fact !== 'subtotal' &&
      fact !== 'delivery' &&
      fact !== 'discount' &&
      fact !== 'tax'
    )
      continue;
    const label = page.lines[at.line]?.text ?? '';
    const excerpt = at.valueLine === at.line ? label : `${label} ${page.lines[at.valueLine]?.text ?? ''}`;
    if (fact === 'delivery' && FREE.test(at.folded)) {
      if (currencies.usual !== null)
        found.push({ fact, value: moneyOf(0, currencies.usual), line: at.line, weight: 0.7, excerpt });
      continue;
    }
    if (at.value.length > 160) continue;
    const amounts = findAmounts(at.value);
    const amount = amounts[0] ?? bareAmount(at.value);
    if (amount === null || amount === undefined) continue;
    const before = at.value.slice(0, amount.at);
    // `Flat rate: $20.00` names the way of delivery first; a total stands at once.
    const limit = fact === 'delivery' || fact === 'discount' || fact === 'tax' ? 60 : 14;
    if (
      amount.at > limit ||
      (fact === 'total' && (/\d/.test(before) || (at.isLoose && before.trim() !== '')))
    )
      continue;
    if (fact === 'total' && EXCLUSIVE_TAX.test(at.folded)) continue;
    const currency = currencyOf(amount, currencies);
    if (currency === null) continue;
    let weight =
      fact === 'total'
        ? vocabulary.finalTotals.has(at.phrase)
          ? 0.86
          : VAGUE.has(at.phrase)
            ? 0.58
            : 0.8
        : 0.8;
    if (amount.sign === '') weight -= 0.12;
    if (at.isLoose) weight -= 0.08;
    if (at.place.isAside) weight -= 0.4;
    if (at.place.isButton) weight -= 0.3;
    const rest = at.value.slice(amount.end);
    // A total is followed by nothing or by what tax is in it, not by more prose.
    if (fact === 'total' && rest.length > 60 && amounts.length > 2) weight -= 0.15;
    found.push({ fact, value: moneyOf(amount.value, currency), line: at.line, weight, excerpt });
  }
  return found;
}
