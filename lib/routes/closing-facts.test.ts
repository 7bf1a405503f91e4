import { expect, test } from 'vitest';
import { closingFact } from './closing-facts';

test('each shop whose rules on such buttons were read says so, with its source', async () => {
  for (const shop of ['leboncoin', 'vinted', 'rakuten', 'aliexpress']) {
    const fact = await closingFact(shop, 'receipt');
    expect(fact?.says.fr, shop).toBeTruthy();
    expect(fact?.basis.source, shop).toBeTruthy();
  }
  expect((await closingFact('rakuten', 'rating'))?.basis.id).toBe('rakuten/rating');
});

test('nothing is said of other shops or of other buttons', async () => {
  expect(await closingFact('vinted', 'rating')).toBeNull();
  expect(await closingFact('amazon', 'receipt')).toBeNull();
  expect(await closingFact('constructor', 'receipt')).toBeNull();
});
