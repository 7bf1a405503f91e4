import type { Money } from '../values/money';
import { FREE, textOf } from './amounts';
import { type Candidates, propose } from './candidates';
import type { PageText } from './collect';
import { type CurrencyReading, moneyIn } from './currency';
import { CARRIERS } from './delivery';
import type { Labelled } from './labelled';

/** What names a way of delivery beside its carriers, whatever else stands there. */
const WAY = /shipp|deliver|livr|exped|liefer|versand|envio|entreg|spediz|consegn|bezorg|lever|verzend/;
const OFF = /(?:^|\s)[-–−]\s?\D{0,4}\d/;
/** What is told of a sum that holds it already. */
const INSIDE = /enthalten|inclu|compris/;
/** Lines that the rows between two sums take at most. */
const SPAN = 24;

/**
 * Adds what rows between the sum of the goods and the total take off (`Treuebonus  -5,00 €`) or ask for delivery
 * (`Next day delivery  £3.99`), under whatever name. Believed only where the total proves it.
 */
export function betweenSums(
  { lines }: PageText,
  labelled: readonly Labelled[],
  currencies: CurrencyReading,
  into: Candidates,
): void {
  const labels = new Map(labelled.map((at) => [at.valueLine, at.label]));
  const chosen = labelled.filter(({ label }) => label === 'shipping-method');
  let from = 0;
  let sum: Money | null = null;
  for (const at of labelled) {
    const total = moneyIn(at.text, currencies);
    if (at.label === 'subtotal') [from, sum] = [at.valueLine, total];
    else if (sum && total && at.label.endsWith('total') && at.line - from < SPAN) {
      const rows = lines.slice(from + 1, at.line);
      let rest = sum.minor - total.minor;
      let [off, tax] = [0, 0];
      let way: number | null = null;
      rows.forEach(({ text, folded }, index) => {
        const label = `${labels.get(from + 1 + index)}`;
        const isFree = FREE.test(folded);
        // `Two for £20 on books` is no row's amount.
        const minor = isFree ? 0 : /\d\D{0,6}$/.test(text) ? moneyIn(text, currencies)?.minor : undefined;
        const isOff = OFF.test(text);
        // An amount alone is that of the line before.
        const name = isFree || !/[a-z]{4}/.test(folded) ? (rows[index - 1]?.folded ?? '') : folded;
        if (minor === undefined || /total$|ign/.test(label) || INSIDE.test(name)) return;
        if (label === 'tax') tax += minor;
        else rest += isOff ? -minor : minor;
        if (isOff && label !== 'delivery') off += minor;
        else if (WAY.test(name) || CARRIERS.test(name) || chosen.some((at) => name.startsWith(at.folded)))
          way = minor;
      });
      // Taxes may be inside or beside.
      if (Math.abs(rest) > 1 && Math.abs(rest + tax) > 1) continue;
      const excerpt = rows.map(textOf).join(' ');
      if (off) propose(into.discount, { ...sum, minor: off }, 0.9, excerpt);
      if (way !== null) propose(into.delivery, { ...sum, minor: way }, 0.7, excerpt);
    }
  }
}
