import { expect, test } from 'vitest';
import {
  type Appearance,
  appearanceSchema,
  type Entity,
  type EntityRole,
  type LegalLink,
  type LegalPageKind,
  legalLinkSchema,
  type Mismatch,
  mismatchSchema,
  type Register,
  type RegisterKind,
  type SeatDoubt,
  type SeatReading,
  type Seller,
  type SellerReason,
  seatReadingSchema,
  sellerSchema,
  type TermsFacts,
  termsFactsSchema,
  type Vat,
  type WithdrawalFunction,
  withdrawalFunctionSchema,
} from './seat';

const role: EntityRole = 'seller';
const kind: RegisterKind = 'siren';
const page: LegalPageKind = 'legal-notice';
const reason: SellerReason = 'named-as-publisher';
const doubt: SeatDoubt = 'no-text';
const url = 'https://lampes.example/mentions-legales';
const says = <T>(value: T, excerpt = String(value)) => ({ value, excerpt, weight: 0.9 });

const register: Register = {
  ...{ kind, printed: '881 771 513', normal: '881771513', isValid: true, court: 'Lyon' },
  ...{ excerpt: 'RCS Lyon 881 771 513', weight: 0.95 },
};
const vat: Vat = {
  ...{ country: 'FR', printed: 'FR 96 514 739 937', normal: 'FR96514739937', isValid: true },
  ...{ excerpt: 'TVA : FR 96 514 739 937', weight: 0.95 },
};
const entity: Entity = {
  ...{ role, name: says('Lampes du Nord SAS'), tradeName: null, legalForm: says('SAS') },
  ...{ address: null, street: null, postcode: says('59000'), town: says('Lille'), country: says('FR') },
  ...{ registers: [register], vat: [vat], email: null, phone: null },
};
const reading: SeatReading = {
  ...{ url, title: 'Mentions légales', language: 'fr', pageKind: page, entities: [entity] },
  ...{ publicationDirector: null, mediator: null, returnAddress: null, hasContactForm: true, doubts: [] },
};
const seller: Seller = {
  ...{ entity, isSure: true, reasons: [reason], doubts: [], others: [], mediator: null },
  ...{ returnAddress: null, publicationDirector: null, pages: [{ url, kind: page }] },
};
const appearance: Appearance = {
  ...{ host: 'lampes.example', domainCountry: null, language: 'fr', localeCountry: says('CH') },
  ...{ currencies: [says('CHF')], phoneCountry: null, claims: [], shopName: says('Lampes') },
};
const link: LegalLink = { kind: page, url, words: 'Mentions légales', weight: 1 };
const mismatch: Mismatch = {
  ...{ kind: 'seat-elsewhere', by: 'domain', looksLike: 'CH', seat: 'CN' },
  ...{ appearance: 'lampes.ch', stated: 'Shenzhen, China' },
};
const withdrawal: WithdrawalFunction = { found: 'no' };
const terms: TermsFacts = {
  ...{ returnDays: says(14), noReturns: null, returnPostage: says('shopper') },
  ...{ delivery: null, deliveryDays: null, termsUrl: null },
};

test.each([
  ['reading', seatReadingSchema, reading],
  ['seller', sellerSchema, seller],
  ['appearance', appearanceSchema, appearance],
  ['mismatch', mismatchSchema, mismatch],
  ['legal link', legalLinkSchema, link],
  ['withdrawal function', withdrawalFunctionSchema, withdrawal],
  ['terms facts', termsFactsSchema, terms],
])('a %s passes its border as it is, and an empty one is refused', (_name, schema, sample) => {
  expect(schema.parse(sample)).toEqual(sample);
  expect(schema.safeParse({}).success).toBe(false);
});

test('a page that states nothing is a reading too, and no doubt is made up', () => {
  const nothing = { ...reading, url: null, title: '', language: null, pageKind: null, entities: [] };
  expect(seatReadingSchema.safeParse({ ...nothing, doubts: [doubt] }).success).toBe(true);
  expect(seatReadingSchema.safeParse({ ...nothing, doubts: ['fraud'] }).success).toBe(false);
});
