import type { Basis } from '../values/basis';
import type { Sentence } from '../values/sentence';
import { applicableText as text } from './applicable.text';
import { eu } from './eu';
import { basisOf, type Jurisdiction } from './schema';

/** Members of the European Union. */
export const EU_COUNTRIES: readonly string[] = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];

export const isInEu = (country: string): boolean => EU_COUNTRIES.includes(country);

export interface ApplicableLaw {
  /** The pack whose rules are counted with; null when none is carried for the shopper. */
  readonly law: Jurisdiction | null;
  /** False when a fact that decides it is missing or speaks against it. */
  readonly sure: boolean;
  /** What is said about it to the shopper, doubts included. */
  readonly notices: readonly Sentence[];
  readonly basis: readonly Basis[];
}

/**
 * The law that protects a consumer: that of the home country where the shop directs its business there (Rome I art. 6),
 * with the EU baseline as the floor for member states whose own pack is not carried. Says what is unsure.
 */
export function applicableLaw(shopperCountry: string | null, sellerCountry: string | null): ApplicableLaw {
  const basis = [basisOf(eu.rules['EU-32'])];
  if (shopperCountry === null) return { law: 'EU', sure: false, notices: [text.countryUnknown], basis };
  if (shopperCountry === 'FR') {
    if (sellerCountry === 'FR') return { law: 'FR', sure: true, notices: [], basis: [] };
    const notice = sellerCountry === null ? text.frenchSellerUnknown : text.frenchSellerAbroad;
    return { law: 'FR', sure: false, notices: [notice], basis };
  }
  if (isInEu(shopperCountry)) {
    const near = sellerCountry !== null && isInEu(sellerCountry);
    return {
      law: 'EU',
      sure: near,
      notices: near ? [text.europeanFloor] : [text.europeanFloor, text.europeanSellerAbroad],
      basis,
    };
  }
  return {
    law: null,
    sure: false,
    notices: [shopperCountry === 'CH' ? text.swiss : text.elsewhere],
    basis: [],
  };
}
