import { decimalsOf, type Money } from '../values/money';
import type { Purchase } from './purchase';

/** The columns of the table, in its order. */
export const CSV_COLUMNS = [
  'orderDate',
  'merchant',
  'seller',
  'orderNumber',
  'items',
  'total',
  'currency',
  'payment',
  'promised',
  'deliveredOn',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/**
 * Purchases as a table for spreadsheets (RFC 4180, UTF-8 with its mark, so that accents survive). Unknown cells are
 * empty. A text that a spreadsheet would take for a formula is led by an apostrophe: a shop's words must not calculate.
 */
export function purchasesCsv(
  purchases: readonly Purchase[],
  headings: Readonly<Record<CsvColumn, string>>,
): string {
  const rows = purchases.map((purchase) => CSV_COLUMNS.map((column) => cellOf(purchase, column)));
  const lines = [CSV_COLUMNS.map((column) => headings[column]), ...rows];
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function cellOf({ facts, host }: Purchase, column: CsvColumn): string {
  switch (column) {
    case 'items':
      return (facts.items?.value ?? [])
        .map(({ name, quantity }) => (quantity !== null && quantity !== 1 ? `${quantity} × ${name}` : name))
        .join('; ');
    case 'total':
      return facts.total === undefined ? '' : amount(facts.total.value);
    case 'currency':
      return facts.total?.value.currency ?? '';
    case 'payment':
      return facts.payment?.value.printed ?? '';
    case 'promised':
      return facts.promised?.value.until ?? '';
    case 'merchant':
      return facts.merchant?.value ?? host;
    default:
      return facts[column]?.value ?? '';
  }
}

function amount({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  return (minor / 10 ** decimals).toFixed(decimals);
}

function quoted(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text);
  const safe = !isNumber && /^[\s\u200e\u200f\u202a-\u202e]*[=+\-@|%]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}
