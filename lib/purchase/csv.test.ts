import { expect, test } from 'vitest';
import { day } from '../values/day';
import { CSV_COLUMNS, type CsvColumn, purchasesCsv } from './csv';
import { chf, purchaseOf } from './samples';

const headings = Object.fromEntries(CSV_COLUMNS.map((column) => [column, column])) as Record<
  CsvColumn,
  string
>;
const cellsOf = (csv: string) => csv.trim().split('\r\n')[1]?.slice(1, -1).split('","');

test('a purchase is a line; what is unknown is empty', () => {
  const csv = purchasesCsv(
    [purchaseOf({ orderNumber: '20931', total: chf(18900), orderDate: day('2026-11-02') })],
    headings,
  );
  expect(csv.startsWith('\ufeff"orderDate","merchant"')).toBe(true);
  expect(cellsOf(csv)).toEqual([
    '2026-11-02',
    'luminaires.example',
    '',
    '20931',
    '',
    '189.00',
    'CHF',
    '',
    '',
    '',
  ]);
});

test.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\u202e=1', '|cmd', '%x'])(
  'a merchant called %j calculates nothing',
  (merchant) => {
    const csv = purchasesCsv([purchaseOf({ merchant })], headings);
    expect(csv).toContain(`"'${merchant}"`);
  },
);

test('quotes and line breaks stay inside their cell; a negative amount stays a number', () => {
  const csv = purchasesCsv([purchaseOf({ merchant: 'a "b"\nc, d', total: chf(-500) })], headings);
  expect(csv).toContain('"a ""b""\nc, d"');
  expect(csv).toContain('"-5.00"');
});
