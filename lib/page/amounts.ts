import { type Candidates, propose } from './candidates';
import type { PageText } from './collect';
import { type CurrencyReading, currencyOf, moneyIn } from './currency';
import { fold } from './fold';
import { type Labelled, TOTALS } from './labelled';
import { moneyOf } from './money-of';
import { type Amount, bareAmount, findAmounts } from './money-text';
import { taxInside, withoutTaxInside } from './tax-inside';

export const FREE =
  /^(?:\(.*\)\W*)?(?:(?:envio |spedizione )?grat[iu]|offert|free\b|(?:versand)?kosten(?:los|frei))/;
/** `Livraison offerte dès 60 €` is said of other orders. */
export const FROM =
  /\b(?:des|ab|over|from|above|boven|vanaf|desde|da|oltre|uber) (?:(?:[€£$]|chf|eur) ?\d|\d+ ?(?:[€£$]|chf|eur))/;
/** A payment's or transfer's amount: often the order's total, sometimes not. */
const VAGUE =
  /^(?:montant|amount|betrag|summe|estimated total|bestellwert|bedrag|import[eo]|suma|som|somma|.*(?:summary|ubersicht|overzicht|recap|resum|riepi).*)$/;
const WITHOUT_TAX =
  /^[\s(]*(?:ht|hors|netto|excl|ex|ohne|sin|senza|iva esclusa|tasse escl|impuestos no|zzgl)\b/;

type Sum = 'total' | 'subtotal' | 'delivery' | 'discount' | 'tax';

/** `Bench  1  890.00  VAT 20 %  890.00` tells the tax of a good; so does one behind a unit price, `before` it. */
function isOfGood({ lines }: PageText, at: Labelled, before: Labelled | undefined): boolean {
  if (before?.label === 'unit-price' && at.line - before.valueLine < 3) return true;
  const { inRow, cell } = at.place;
  const left = lines[at.line - 1];
  if (!inRow || inRow !== left?.place.inRow) return false;
  // `22.00 / incl. 7 % VAT | 44.00`: what follows the cell is no tax.
  return (
    cell !== left.place.cell ||
    (lines[at.valueLine]?.place.cell !== cell && findAmounts(left.text).length > 0)
  );
}

/** The last amount of the row of a total, if it is more than `amount`: `Total | 82.52 | 99.85`, without taxes and with them. */
function withTaxes({ lines }: PageText, { place, valueLine }: Labelled, amount: Amount): Amount {
  const last = lines.slice(valueLine + 1, valueLine + 4).findLast((line) => line.place.inRow === place.inRow);
  const [all] = last ? findAmounts(last.text) : [];
  return all && all.value > amount.value ? all : amount;
}

export const textOf = ({ text }: { readonly text: string }) => text;

/** Adds every labelled amount of the page. A discount is kept as the positive amount that was taken off. */
export function labelledAmounts(
  page: PageText,
  labelled: readonly Labelled[],
  currencies: CurrencyReading,
  isCheckout: boolean,
  into: Candidates,
): void {
  for (const [index, at] of labelled.entries()) {
    // The cart in a shop's header has a total of its own.
    // `Shipping via DHL  £6.00`, `Livraison à domicile  Offerte`: the way, and behind it what it costs.
    const isWay = /^(?:sh|prom)/.test(at.label) && !at.isApart;
    const isGoods = at.label === 'product';
    // On a checkout it is what is being ordered.
    const isElsewhere = at.place.isAside && (!isCheckout || at.label !== 'subtotal');
    const { inRow } = at.place;
    if (isElsewhere || !(isWay || isGoods || TOTALS.test(at.label))) continue;
    if (at.label === 'tax' && isOfGood(page, at, labelled[index - 1])) continue;
    const fact = (
      isWay ? 'delivery' : isGoods ? 'subtotal' : at.label === 'grand-total' ? 'total' : at.label
    ) as Sum;
    const beside = page.lines[at.line + 1];
    const isBeside = isWay && !!inRow && inRow === beside?.place.inRow;
    const printed = isBeside ? beside.text : isWay ? (at.text.split('  ').pop() as string) : at.text;
    const folded = fold(printed);
    const excerpt = isBeside ? `${at.whole} ${printed}` : at.whole;
    const add = (value: number, currency: string | null, weight: number) => {
      propose(into[fact], currency && moneyOf(value, currency), weight, excerpt);
    };
    if (fact === 'delivery' && FREE.test(folded)) {
      if (!FROM.test(folded)) add(0, currencies.usual, 0.7);
      continue;
    }
    // `Total (incl. VAT 2.40)  12.40`: what ends in the label's bracket is the tax inside.
    const whole = fact === 'tax' ? printed : withoutTaxInside(printed.replace(/^[^()]+\)\s*(?=\S)/, ''));
    const value = printed.length > 160 ? '' : whole;
    const amount = findAmounts(value)[0] ?? bareAmount(value);
    if (!amount) continue;
    // The cart's in the header is empty again.
    if (fact === 'subtotal' && !amount.value) continue;
    const said = value.slice(0, amount.at);
    // `Flat rate: $20.00` names the way of delivery first; a total stands at once.
    if (fact === 'total') {
      if (amount.at > 14 || /\d/.test(said) || (at.isLoose && said.trim())) continue;
      if ([folded, fold(value.slice(amount.end))].some((text) => WITHOUT_TAX.test(text))) continue;
    } else if (
      amount.at > 60 ||
      // A heading `Products` above `6 × Tea  69.00` sums nothing up.
      (at.isApart && /\d/.test(said)) ||
      (isWay && FROM.test(at.folded)) ||
      (isGoods && amount.end - amount.at < value.length) ||
      // `Discount  Two for £20 on books`
      (fact === 'discount' && at.isLoose && /[a-z]{4}/.test(value.slice(amount.end)))
    )
      continue;
    if (fact === 'total')
      for (const text of [
        value.slice(amount.end),
        ...page.lines.slice(at.line + 1, at.valueLine).map(textOf),
      ]) {
        propose(into.tax, moneyIn(taxInside(text), currencies), 0.7, text.trim());
      }
    let weight = at.label === 'grand-total' ? 0.86 : VAGUE.test(at.phrase) ? 0.58 : 0.8;
    if (!amount.sign) weight -= 0.12;
    // Shops that print both mean what they ask.
    if (at.isLoose || /\bnetto\b/i.test(at.whole)) weight -= 0.08;
    if (at.place.isButton) weight -= 0.4;
    if (at.place.isAside) weight -= 0.25;
    const paid = fact === 'total' && at.isApart && inRow ? withTaxes(page, at, amount) : amount;
    add(paid.value, currencyOf(paid, currencies), weight);
  }
}
