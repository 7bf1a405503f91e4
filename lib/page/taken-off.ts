import type { Money } from '../values/money';
import { textOf } from './amounts';
import { type Candidates, propose } from './candidates';
import type { PageText } from './collect';
import { type CurrencyReading, moneyIn } from './currency';
import type { Labelled } from './labelled';

/** Lines that the rows between two sums take at most. */
const SPAN = 24;

/**
 * Adds what rows between the sum of the goods and the total take off, under whatever name: `Treuebonus  -5,00 €`. Believed
 * only where the total proves it.
 */
export function takenOff(
  { lines }: PageText,
  labelled: readonly Labelled[],
  currencies: CurrencyReading,
  into: Candidates,
): void {
  let from = 0;
  let sum: Money | null = null;
  for (const at of labelled) {
    const total = moneyIn(at.text, currencies);
    if (at.label === 'subtotal') [from, sum] = [at.valueLine, total];
    else if (sum && total && at.label.endsWith('total') && at.line - from < SPAN) {
      const rows = lines.slice(from + 1, at.line);
      let rest = sum.minor - total.minor;
      let [off, tax] = [0, 0];
      for (const row of rows) {
        const label = `${labelled.find(({ valueLine }) => lines[valueLine] === row)?.label}`;
        const minor = moneyIn(row.text, currencies)?.minor ?? 0;
        const isOff = /(?:^|\s)[-–−]\s?\D{0,4}\d/.test(row.text);
        if (/total$|ign/.test(label)) continue;
        if (label === 'tax') tax += minor;
        else rest += isOff ? -minor : minor;
        if (isOff && label !== 'delivery') off += minor;
      }
      // Taxes may be inside or beside.
      if (off && (Math.abs(rest) < 2 || Math.abs(rest + tax) < 2))
        propose(into.discount, { ...sum, minor: off }, 0.9, rows.map(textOf).join(' '));
    }
  }
}
