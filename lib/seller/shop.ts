import * as z from 'zod/mini';
import { instantSchema } from '../values/instant';
import { pageSaysSchema } from './look';
import { MOST_OFFER_SELLERS, offerSellerSchema } from './offer';
import {
  appearanceSchema,
  legalLinkSchema,
  legalPageKindSchema,
  sellerSchema,
  termsFactsSchema,
  withdrawalFunctionSchema,
} from './seat';

/** How asking a shop for one of its pages ended. */
export const FETCH_RESULTS = [
  'read',
  /** Read up to two megabytes. */
  'cut',
  'pdf',
  /** Longer than two megabytes: a part of a PDF is none. */
  'pdf-too-large',
  'not-text',
  /** It leads somewhere else; not followed. */
  'redirected',
  'not-found',
  'refused',
  'too-slow',
  'unreachable',
  /** Not asked: the address is not the shop's. */
  'not-this-shop',
] as const;
export type FetchResult = (typeof FETCH_RESULTS)[number];

const address = z.string().check(z.minLength(1), z.maxLength(2000));
const pageKind = z.nullable(legalPageKindSchema);

/** One legal page of a shop, as it was read last. */
export const shopPageSchema = z.object({
  /** Without secrets. */
  url: address,
  kind: pageKind,
  at: instantSchema,
  how: z.enum(['open', 'fetched']),
  result: z.enum(FETCH_RESULTS),
  /** Null where nothing could be read. */
  says: z.nullable(pageSaysSchema),
});

export type ShopPage = z.infer<typeof shopPageSchema>;

/** What a shop said of its seller and its terms on one day. Never changed later: what it says anew is another version. */
export const shopVersionSchema = z.object({
  at: instantSchema,
  seller: sellerSchema,
  terms: termsFactsSchema,
  withdrawal: withdrawalFunctionSchema,
  pages: z.array(z.object({ url: address, kind: pageKind, at: instantSchema })).check(z.maxLength(20)),
});
export type ShopVersion = z.infer<typeof shopVersionSchema>;

/** A page of the terms that the shopper had kept at this checkout. */
export const keptPageSchema = z.object({
  exhibitId: z.string().check(z.maxLength(36)),
  url: address,
  kind: pageKind,
  sha256: z.string().check(z.maxLength(64)),
  at: instantSchema,
});

/** What the shopper did at a checkout of this shop; it goes to the purchase when the confirmation comes. */
export const checkoutNotesSchema = z.object({
  startedAt: instantSchema,
  /** Rows the shopper ticked, and when. */
  ticks: z.record(z.string().check(z.maxLength(30)), instantSchema),
  note: z.string().check(z.maxLength(2000)),
  /** The card he means to pay with, by its id in the settings. */
  cardId: z.nullable(z.string().check(z.maxLength(36))),
  kept: z.array(keptPageSchema).check(z.maxLength(20)),
});
export type CheckoutNotes = z.infer<typeof checkoutNotesSchema>;

export const MOST_VERSIONS = 40;
export const MOST_PAGES = 20;
export const MOST_REQUESTS = 200;

/** What Recours knows of one shop, by its site (registrable domain). */
export const shopSchema = z.object({
  site: z.string().check(z.minLength(1), z.maxLength(255)),
  /** Hosts it was seen under, without `www.`: `luminaires.ch`, `checkout.luminaires.ch`. */
  hosts: z.array(z.string().check(z.maxLength(255))).check(z.maxLength(20)),
  updatedAt: instantSchema,
  /** Whether the shopper lets Recours ask this shop for its own legal pages; null until he said. */
  fetching: z.nullable(z.object({ on: z.boolean(), since: instantSchema })),
  /** As its pages looked last. */
  appearance: z.nullable(appearanceSchema),
  links: z.array(legalLinkSchema).check(z.maxLength(60)),
  pages: z.array(shopPageSchema).check(z.maxLength(MOST_PAGES)),
  /** Oldest first. */
  versions: z.array(shopVersionSchema).check(z.maxLength(MOST_VERSIONS)),
  /** Every request made to it, oldest first. */
  requests: z
    .array(z.object({ url: address, at: instantSchema, result: z.nullable(z.enum(FETCH_RESULTS)) }))
    .check(z.maxLength(MOST_REQUESTS)),
  checkout: z.nullable(checkoutNotesSchema),
  /** Others are known to sell on it too: without a name beside the goods it is not known who sells them. */
  isMarketplace: z.optional(z.boolean()),
  /** Those who sell on it, where it is a marketplace; absent in records from before they were read. */
  offerSellers: z.optional(z.array(offerSellerSchema).check(z.maxLength(MOST_OFFER_SELLERS))),
});
export type Shop = z.infer<typeof shopSchema>;
