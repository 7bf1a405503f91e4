import { expect, test } from 'vitest';
import { whatItMeans } from './meaning';
import { readSeat } from './read-seat';

const from = (country: string) => {
  const entity = readSeat(`Impressum\nLampe GmbH\nWeg 1, 10115 Berlin, Deutschland`, { url: null })
    .entities[0];
  return {
    entity:
      entity === undefined ? null : { ...entity, country: { value: country, excerpt: country, weight: 1 } },
    mediator: null,
  };
};

test.each([
  ['FR', 'FR', 'home'],
  ['FR', 'DE', 'directed'],
  ['CH', 'FR', 'directed-hard'],
  ['FR', 'GB', 'directed-hard'],
  ['CH', 'CN', 'not-enforceable'],
  ['FR', 'HK', 'not-enforceable'],
])('a shopper in %s and a seller in %s: %s', (home, seat, protection) => {
  expect(whatItMeans(home, from(seat)).protection).toBe(protection);
});

test('Swiss law gives no withdrawal online, the EU and the United Kingdom fourteen days', () => {
  expect(whatItMeans('CH', from('DE')).withdrawalByLaw).toBe('none');
  expect(whatItMeans('DE', from('CN')).withdrawalByLaw).toEqual({ days: 14 });
  expect(whatItMeans('GB', null).withdrawalByLaw).toEqual({ days: 14 });
  expect(whatItMeans('US', null).withdrawalByLaw).toBeNull();
});

test('customs and return postage follow the customs border, not the Union’s', () => {
  expect(whatItMeans('FR', from('DE')).customs).toBe(false);
  expect(whatItMeans('CH', from('FR')).customs).toBe(true);
  expect(whatItMeans('CH', from('LI')).customs).toBe(false);
  expect(whatItMeans('FR', from('CN')).returnsAbroad).toBe(true);
});

test('an unknown seat or home is unknown, not ours', () => {
  expect(whatItMeans(null, from('DE'))).toMatchObject({ protection: 'unknown', law: null, customs: null });
  expect(whatItMeans('FR', null)).toMatchObject({ protection: 'unknown', law: 'FR', customs: null });
});
