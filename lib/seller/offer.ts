import * as z from 'zod/mini';
import { instantSchema } from '../values/instant';
import { sellerSchema } from './seat';

export const MOST_OFFER_LINKS = 10;
/** Sellers of a marketplace that are remembered; the longest unseen give way. */
export const MOST_OFFER_SELLERS = 40;
/** Dated readings of one seller's page; never changed later. */
export const MOST_READINGS = 8;

const address = z.string().check(z.minLength(1), z.maxLength(2000));

/** Who sells an offer of a marketplace, as the page of the offer says. */
export const offerLinkSchema = z.object({
  /** The page that states who he is. */
  url: address,
  /** The name he trades under there; null where only the link says that he is another than the marketplace. */
  name: z.nullable(z.string().check(z.minLength(1), z.maxLength(120))),
  excerpt: z.string().check(z.maxLength(240)),
});
export type OfferLink = z.infer<typeof offerLinkSchema>;

/** One who sells on a marketplace: where he was seen, and what his own page stated on which day. */
export const offerSellerSchema = z.object({
  /** His page, as it is asked for. */
  url: address,
  /** The same without secrets, as pages and requests are noted. */
  key: address,
  name: z.nullable(z.string().check(z.minLength(1), z.maxLength(120))),
  excerpt: z.string().check(z.maxLength(240)),
  seenAt: instantSchema,
  /** Pages that named him, latest first, without secrets. */
  seenOn: z
    .array(z.object({ url: address, at: instantSchema, isCheckout: z.boolean() }))
    .check(z.maxLength(6)),
  /** Oldest first. */
  readings: z.array(z.object({ at: instantSchema, seller: sellerSchema })).check(z.maxLength(MOST_READINGS)),
});
export type OfferSeller = z.infer<typeof offerSellerSchema>;
