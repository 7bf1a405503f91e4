import { findAmounts } from '../../lib/page/money-text';
import type { Money } from '../../lib/values/money';
import { typedAmount } from '../guide/typed-amount';

/**
 * An amount typed in any printed form (`1 234,56 €`, `CHF 1'234.50`, `189.–`, `12`), with the currency beside the
 * number or the chosen one. `currency` is the one printed, null when none is; `money` is null while the text is no
 * amount or no currency is known.
 */
export function printedAmount(
  text: string,
  chosen: string | null,
): { readonly money: Money | null; readonly currency: string | null } {
  const tidy = text.replace(/\s+/g, ' ').trim();
  const found = findAmounts(tidy);
  const [only] = found;
  const currency = found.length === 1 ? (only?.currency ?? null) : null;
  const number = tidy.replace(/^[^\d-]*|[^\d]*$/g, '').trim();
  const known = currency ?? chosen;
  return { money: known === null ? null : typedAmount(number, known), currency };
}

/** Whether the text can be an amount at all, whatever its currency; an empty one is none. */
export function isAmount(text: string): boolean {
  return printedAmount(text, 'EUR').money !== null;
}
