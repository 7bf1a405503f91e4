import { expect, test } from 'vitest';
import { PLATFORM_IDS } from './marks';
import { register, registered } from './registered';
import { woocommerce } from './woocommerce';

test('a platform is known to the reader once, however often its file was injected', () => {
  expect(registered()).toEqual([]);
  register(woocommerce);
  register(woocommerce);
  expect(registered()).toEqual([woocommerce]);
  expect(PLATFORM_IDS).toContain(woocommerce.id);
});
