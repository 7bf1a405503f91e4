import { expect, test } from 'vitest';
import { platformOfHost } from './hosts';

test('a big shop is known by its host and what lies under it, never by a name that only looks like it', () => {
  expect(platformOfHost('amazon.fr')).toBe('amazon');
  expect(platformOfHost('order.ebay.co.uk')).toBe('ebay');
  expect(platformOfHost('clients.cdiscount.com')).toBe('cdiscount');
  expect(platformOfHost('amazon.fr.shop.example')).toBeNull();
  expect(platformOfHost('myamazon.fr')).toBeNull();
  expect(platformOfHost('')).toBeNull();
});
