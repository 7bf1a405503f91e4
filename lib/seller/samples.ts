import type { Entity, Seller, TermsFacts } from './seat';
import type { ShopVersion } from './shop';

/** Made-up sellers for tests: each call says only what its test is about. */
const stated = <T>(value: T) => ({ value, excerpt: String(value), weight: 0.9 });

export const entityOf = (
  name: string | null,
  country: string | null,
  more: Partial<Entity> = {},
): Entity => ({
  role: 'seller',
  name: name === null ? null : stated(name),
  tradeName: null,
  legalForm: null,
  address: null,
  street: null,
  postcode: null,
  town: null,
  country: country === null ? null : stated(country),
  registers: [],
  vat: [],
  email: null,
  phone: null,
  ...more,
});

export const sellerOf = (entity: Entity | null, more: Partial<Seller> = {}): Seller => ({
  entity,
  isSure: entity !== null,
  reasons: entity === null ? [] : ['legal-notice-alone'],
  doubts: [],
  others: [],
  mediator: null,
  returnAddress: null,
  publicationDirector: null,
  pages: [],
  ...more,
});

export const NO_TERMS: TermsFacts = {
  returnDays: null,
  noReturns: null,
  returnPostage: null,
  delivery: null,
  deliveryDays: null,
  termsUrl: null,
};

export const versionOf = (at: string, seller: Seller, more: Partial<ShopVersion> = {}): ShopVersion => ({
  at,
  seller,
  terms: NO_TERMS,
  withdrawal: { found: 'unknown' },
  pages: [{ url: 'https://luminaires.example/impressum', kind: 'legal-notice', at }],
  ...more,
});
