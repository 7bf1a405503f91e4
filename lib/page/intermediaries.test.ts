import { expect, it } from 'vitest';
import { intermediaryNamed } from './intermediaries';

it.each([
  ['paye par paypal', 'paypal'],
  ['carte bancaire via klik & pay', 'klikandpay'],
  ['rechnung mit klarna', 'klarna'],
  ['payer en 3 fois avec alma', 'alma'],
  ['3x 4x oney', 'oney'],
  ['paiement en 4x cetelem', 'cetelem'],
  ['carte aurore', 'cetelem'],
  ['twint', 'twint'],
  ['bezahlt mit amazon pay', 'amazon-pay'],
  ['apple pay (visa 1234)', 'apple-pay'],
  ['google pay', 'google-pay'],
])('%s names %s', (printed, id) => {
  expect(intermediaryNamed(printed)).toBe(id);
});

it('takes no part of a word for a firm', () => {
  for (const text of ['palmalma', 'honeymoon', 'stripes', 'visa', ''])
    expect(intermediaryNamed(text)).toBeNull();
});
