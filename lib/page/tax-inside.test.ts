import { expect, test } from 'vitest';
import { taxInside, withoutTaxInside } from './tax-inside';

test.each([
  ['Including £37.78 in taxes', ''],
  ['Inklusive 35,72 € an Steuern', ''],
  ['49,13 € de taxes incluses', ''],
  ['Including £37.78 in taxes GBP £226.65', 'GBP £226.65'],
  ['(inkl. 16,80 € MwSt.)', ''],
  ['$20.00', '$20.00'],
  ['including delivery 5.00', 'including delivery 5.00'],
])('%j is the amount %j', (text, left) => {
  expect(withoutTaxInside(text)).toBe(left);
});

test.each([
  ['(includes £132.23 VAT)', '(includes £132.23 VAT)'],
  ['(enthält 63,59 € MwSt.)', '(enthält 63,59 € MwSt.)'],
  [' (dont 72,63 € TVA)', '(dont 72,63 € TVA)'],
  ['via Royal Mail', ''],
])('%j tells the tax in %j', (text, told) => {
  expect(taxInside(text)).toBe(told);
});
