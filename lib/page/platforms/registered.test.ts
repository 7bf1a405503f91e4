import { expect, test } from 'vitest';
import { PLATFORM_IDS } from './ids';
import { register, registered } from './registered';
import { platform } from './woocommerce';

test('a platform is known to the reader once, however often its file was injected', () => {
  expect(registered()).toEqual([]);
  register(platform);
  register(platform);
  expect(registered()).toEqual([platform]);
  expect(PLATFORM_IDS).toContain(platform.id);
});
