import { expect, test } from 'vitest';
import { withoutTaxInside } from './tax-inside';

test.each([
  ['Including £37.78 in taxes', ''],
  ['Inklusive 35,72 € an Steuern', ''],
  ['49,13 € de taxes incluses', ''],
  ['59,90 € (inkl. 16,80 € MwSt.)', '59,90 €'],
  ['182,88 € (dont 30,48 € TVA)', '182,88 €'],
  ['$20.00', '$20.00'],
  ['including delivery 5.00', 'including delivery 5.00'],
])('%j is the amount %j', (text, left) => {
  expect(withoutTaxInside(text)).toBe(left);
});
