import * as z from 'zod/mini';
import { daySchema } from '../values/day';

/** Longest excerpt kept with a reading. */
export const EXCERPT_LIMIT = 240;

const text = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit));
const excerpt = z.string().check(z.maxLength(EXCERPT_LIMIT));
const url = z.string().check(z.maxLength(2000));

/** One thing a page states: the value, the words it was read from, and how sure the reader is (0 to 1). */
const stated = <T extends z.ZodMiniType>(value: T) =>
  z.object({ value, excerpt, weight: z.number().check(z.gte(0), z.lte(1)) });
const statedText = (limit: number) => z.nullable(stated(text(limit)));

/** ISO 3166-1 alpha-2; the United Kingdom is `GB`. */
export const countrySchema = z.string().check(z.regex(/^[A-Z]{2}$/));

/** What an entity is to the shop on whose page it is named. */
export const ENTITY_ROLES = [
  'seller',
  'host',
  'parent',
  'payment-agent',
  'representative',
  'mediator',
  'other',
  'unknown',
] as const;
export type EntityRole = (typeof ENTITY_ROLES)[number];

/** Registers whose numbers are known by shape or label. `other`: printed as a register number, of no known kind. */
export const REGISTER_KINDS = [
  'siren',
  'siret',
  'rcs-lu',
  'rna',
  'hr',
  'firmenbuch',
  'che-uid',
  'ch-register',
  'kvk',
  'kbo',
  'rea',
  'codice-fiscale',
  'cif',
  'company-number-uk',
  'company-number-ie',
  'company-number',
  'ein',
  'us-state-file',
  'uscc',
  'hk-company',
  'cvr',
  'org-se',
  'org-no',
  'krs',
  'regon',
  'nipc',
  'other',
] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

export const registerSchema = z.object({
  kind: z.enum(REGISTER_KINDS),
  /** As the page prints it: `881 771 513`, `HRB 12345 B`. */
  printed: text(60),
  /** Without spaces, dots and label: `881771513`, `HRB 12345`, `CHE-123.456.788`. */
  normal: text(40),
  /** By its check digits and shape; null where the kind has none to check. */
  isValid: z.nullable(z.boolean()),
  /** The court or town of the register: `Amtsgericht Hamburg`, `Paris`. */
  court: z.nullable(text(80)),
  excerpt,
  weight: z.number().check(z.gte(0), z.lte(1)),
});
export type Register = z.infer<typeof registerSchema>;

export const vatSchema = z.object({
  /** Country of the number's prefix; null for a number printed without one. */
  country: z.nullable(countrySchema),
  printed: text(60),
  normal: text(40),
  isValid: z.nullable(z.boolean()),
  excerpt,
  weight: z.number().check(z.gte(0), z.lte(1)),
});
export type Vat = z.infer<typeof vatSchema>;

/** One company or person named on a page, with what the page states of it. Unknown is null. */
export const entitySchema = z.object({
  role: z.enum(ENTITY_ROLES),
  /** With its legal form where the page prints it: `Kelindi SAS`. */
  name: statedText(200),
  tradeName: statedText(120),
  /** In the form it is commonly written in: `SAS`, `GmbH & Co. KG`, `Ltd`. */
  legalForm: statedText(60),
  /** The whole address in one line, as printed. */
  address: statedText(300),
  street: statedText(160),
  postcode: statedText(12),
  town: statedText(80),
  country: z.nullable(stated(countrySchema)),
  registers: z.array(registerSchema).check(z.maxLength(12)),
  vat: z.array(vatSchema).check(z.maxLength(8)),
  email: statedText(254),
  phone: statedText(40),
});
export type Entity = z.infer<typeof entitySchema>;

/** Why what was read is not to be relied on as it stands. */
export const SEAT_DOUBTS = [
  'no-text', // text as images, or a page filled in later by a script
  'is-pdf',
  'too-large', // read in part only
  'placeholders', // a template's blanks were left in
  'number-fails', // a register or VAT number fails its check digits
  'countries-contradict', // address, numbers and phone speak of different countries
  'several-sellers', // more than one company could be the seller
  'names-contradict', // two pages, or two places, name different companies
  'languages-mixed',
  'lookalike-letters', // letters of another alphabet inside a name or number
  'name-from-copyright', // only the footer's © names it
  'no-name',
  'no-address',
  'no-register',
  'mailbox-address', // a P.O. box, mail forwarding or "care of" address
  'only-form', // no e-mail address and no phone number
] as const;
export const seatDoubtSchema = z.enum(SEAT_DOUBTS);
export type SeatDoubt = z.infer<typeof seatDoubtSchema>;

export const LEGAL_PAGE_KINDS = [
  'legal-notice',
  'terms',
  'privacy',
  'returns',
  'delivery',
  'contact',
  'about',
  'seller-page',
  'withdrawal-function',
] as const;
export const legalPageKindSchema = z.enum(LEGAL_PAGE_KINDS);
export type LegalPageKind = z.infer<typeof legalPageKindSchema>;

/** What one page says of who stands behind the shop. */
export const seatReadingSchema = z.object({
  url: z.nullable(url),
  title: z.string().check(z.maxLength(300)),
  /** `fr`, `de`, … by its words, else as the page declares; null when unknown. */
  language: z.nullable(z.string().check(z.regex(/^[a-z]{2}$/))),
  pageKind: z.nullable(legalPageKindSchema),
  /** The likeliest seller first. */
  entities: z.array(entitySchema).check(z.maxLength(20)),
  publicationDirector: statedText(120),
  /** The mediator or ADR body it names, by name. */
  mediator: statedText(160),
  returnAddress: statedText(300),
  /** Offered on the page, whoever it belongs to: true when there is some way to write. */
  hasContactForm: z.boolean(),
  doubts: z.array(seatDoubtSchema).check(z.maxLength(SEAT_DOUBTS.length)),
});
export type SeatReading = z.infer<typeof seatReadingSchema>;

/** Why one entity was taken for the seller. */
export const SELLER_REASONS = [
  'named-as-publisher', // "édité par", "Anbieter", "operated by"
  'named-as-seller', // "vendu par", the marketplace's seller page
  'contract-partner', // "the contract is with …"
  'legal-notice-alone', // the only company on the legal notice
  'same-on-several-pages',
  'like-the-shop-name',
  'copyright',
] as const;
export type SellerReason = (typeof SELLER_REASONS)[number];

/** The legal person who sells, as the shop's pages state, or null with what stood in the way. */
export const sellerSchema = z.object({
  entity: z.nullable(entitySchema),
  /** False: shown with "probably", and never written over what is known. */
  isSure: z.boolean(),
  reasons: z.array(z.enum(SELLER_REASONS)),
  doubts: z.array(seatDoubtSchema),
  /** Others that could be meant, and hosts, parents and agents kept apart. */
  others: z.array(entitySchema),
  mediator: statedText(160),
  returnAddress: statedText(300),
  publicationDirector: statedText(120),
  /** Pages this rests on. */
  pages: z.array(z.object({ url: z.nullable(url), kind: z.nullable(legalPageKindSchema) })),
});
export type Seller = z.infer<typeof sellerSchema>;

/** What the shop looks like from the outside. */
export const appearanceSchema = z.object({
  host: z.string().check(z.maxLength(255)),
  /** The country of the top-level domain; null for `.com`, `.shop`, `.io` and their like. */
  domainCountry: z.nullable(stated(countrySchema)),
  language: z.nullable(z.string().check(z.regex(/^[a-z]{2}$/))),
  /** `fr-CH` says more than `fr`. */
  localeCountry: z.nullable(stated(countrySchema)),
  /** Currencies of the prices shown, ISO 4217, the commonest first. */
  currencies: z.array(stated(z.string().check(z.regex(/^[A-Z]{3}$/)))),
  phoneCountry: z.nullable(stated(countrySchema)),
  /** Flags, "Swiss shop", "Made in Germany", "Versand aus der Schweiz". */
  claims: z.array(
    z.object({ kind: z.enum(['flag', 'shop-of', 'ships-from', 'made-in']), country: countrySchema, excerpt }),
  ),
  /** The trade name as the page shows it. */
  shopName: statedText(120),
});
export type Appearance = z.infer<typeof appearanceSchema>;

/** One place where what the shop looks like and what its pages state part. Both sides in the shop's own words. */
export const mismatchSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('seat-elsewhere'),
    /** What made the shop look as if it were of `looksLike`. */
    by: z.enum(['domain', 'locale', 'currency', 'phone', 'claim']),
    looksLike: countrySchema,
    seat: countrySchema,
    appearance: excerpt,
    stated: excerpt,
  }),
  z.object({ kind: z.literal('no-legal-page'), pagesRead: z.number() }),
  z.object({ kind: z.literal('no-name'), pagesRead: z.number() }),
  z.object({ kind: z.literal('no-address'), pagesRead: z.number(), stated: excerpt }),
  z.object({ kind: z.literal('no-number'), pagesRead: z.number(), stated: excerpt }),
  z.object({ kind: z.literal('only-form'), pagesRead: z.number() }),
  z.object({ kind: z.literal('mailbox-address'), stated: excerpt }),
  z.object({ kind: z.literal('number-fails'), number: text(60), stated: excerpt }),
  z.object({ kind: z.literal('placeholders') }),
  z.object({ kind: z.literal('countries-contradict'), stated: excerpt, other: excerpt }),
  z.object({ kind: z.literal('names-contradict'), stated: excerpt, other: excerpt }),
  z.object({
    kind: z.literal('changed'),
    what: z.enum(['name', 'country', 'address', 'register']),
    before: text(300),
    now: text(300),
    since: daySchema,
  }),
]);
export type Mismatch = z.infer<typeof mismatchSchema>;

/** A link of the shop that leads to a legal page. */
export const legalLinkSchema = z.object({
  kind: legalPageKindSchema,
  url,
  /** The link's own words. */
  words: z.string().check(z.maxLength(160)),
  weight: z.number().check(z.gte(0), z.lte(1)),
});
export type LegalLink = z.infer<typeof legalLinkSchema>;

/** The function for withdrawing that EU shops must offer since 19 June 2026 (directive (EU) 2023/2673). */
export const withdrawalFunctionSchema = z.discriminatedUnion('found', [
  z.object({
    found: z.literal('yes'),
    words: text(160),
    url: z.nullable(url),
    excerpt,
    /** Bears the words of the law; false: a link of the same meaning ("Formulaire de rétractation"). */
    isAsTheLawSays: z.boolean(),
  }),
  /** Not on the pages read: it may stand behind the account. */
  z.object({ found: z.literal('no') }),
  z.object({ found: z.literal('unknown') }),
]);
export type WithdrawalFunction = z.infer<typeof withdrawalFunctionSchema>;

/** What terms, returns and delivery pages promise; unknown is null. */
export const termsFactsSchema = z.object({
  /** Days in which the shopper may withdraw or send back. */
  returnDays: z.nullable(stated(z.number().check(z.int(), z.gte(1), z.lte(400)))),
  /** The page says that there is no return or withdrawal. */
  noReturns: z.nullable(stated(z.literal(true))),
  returnPostage: z.nullable(stated(z.enum(['shopper', 'shop']))),
  /** As printed: "Livraison en 3 à 5 jours ouvrés". */
  delivery: statedText(200),
  deliveryDays: z.nullable(
    stated(
      z.object({ min: z.number(), max: z.number(), unit: z.enum(['hours', 'days', 'working', 'weeks']) }),
    ),
  ),
  termsUrl: z.nullable(url),
});
export type TermsFacts = z.infer<typeof termsFactsSchema>;
