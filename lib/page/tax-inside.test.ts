import { expect, test } from 'vitest';
import { withoutTaxInside } from './tax-inside';

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
