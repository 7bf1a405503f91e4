import { describe, expect, test } from 'vitest';
import { applicableLaw, lawsWanted } from './applicable';
import { applicableText as text } from './applicable.text';
import { allLaws, LAWS, loadLaws } from './registry';

const carried = await allLaws();
const law = (shopper: string | null, seller: string | null) => applicableLaw(shopper, seller, carried);

describe('which law protects the shopper', () => {
  test('a French shopper and a French seller: French law, no doubt, the European floor behind it', () => {
    const found = law('FR', 'FR');
    expect(found).toMatchObject({ law: 'FR', sure: true, notices: [] });
    expect(found.packs.map((pack) => pack.jurisdiction)).toEqual(['FR', 'EU']);
  });

  test.each(['DE', 'CN'])('a seller in %s: French law, said with its doubt', (seller) => {
    const found = law('FR', seller);
    expect(found).toMatchObject({ law: 'FR', sure: false, notices: [text.sellerAbroad] });
    expect(found.basis[0]?.id).toBe('EU-32');
  });

  test('a seller whose seat is not known: said as such', () => {
    expect(law('FR', null)).toMatchObject({ law: 'FR', sure: false, notices: [text.sellerUnknown] });
  });

  test('a member state without a pack of its own: the baseline as a floor, and said', () => {
    expect(law('PL', 'FR')).toMatchObject({ law: 'EU', sure: true, notices: [text.europeanFloor] });
    expect(law('PL', 'CN').notices).toEqual([text.europeanFloor, text.sellerAbroad]);
    expect(
      applicableLaw(
        'DE',
        'DE',
        carried.filter((pack) => pack.jurisdiction === 'EU'),
      ).law,
    ).toBe('EU');
  });

  test('countries without a pack: none carried, and said', () => {
    expect(law('JP', null)).toMatchObject({ law: null, packs: [], notices: [text.elsewhere] });
  });

  test('an unknown country is not taken for ours', () => {
    expect(law(null, 'FR')).toMatchObject({ law: 'EU', sure: false, notices: [text.countryUnknown] });
  });
});

test('a page loads only the laws its shopper can use', async () => {
  expect(lawsWanted('FR')).toEqual(['FR', 'EU']);
  expect(lawsWanted('CH')).toEqual(['CH']);
  expect(lawsWanted('GB')).toEqual(['UK']);
  expect(lawsWanted('PL')).toEqual(['EU']);
  expect(lawsWanted('JP')).toEqual([]);
  expect((await loadLaws(['FR', 'EU'])).map((pack) => pack.jurisdiction)).toEqual(['FR', 'EU']);
});

test('every law pack stands under its own jurisdiction, once', async () => {
  expect(carried.map((pack) => pack.jurisdiction)).toEqual(LAWS.map((entry) => entry.jurisdiction));
  expect(new Set(LAWS.map((entry) => entry.jurisdiction)).size).toBe(LAWS.length);
});
