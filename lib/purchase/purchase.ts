import * as z from 'zod/mini';
import {
  countrySchema,
  DOUBTS,
  deliveryStateSchema,
  intermediaryIdSchema,
  itemSchema,
  pageKindSchema,
  paymentSchema,
  promisedSchema,
} from '../page/sighting';
import {
  legalPageKindSchema,
  sellerSchema,
  termsFactsSchema,
  withdrawalFunctionSchema,
} from '../seller/seat';
import { keptPageSchema } from '../seller/shop';
import { daySchema } from '../values/day';
import { instantSchema } from '../values/instant';
import { moneySchema } from '../values/money';

/** Everything that keeps a record knows it from here. */
export { instantSchema };

export const idSchema = z.string().check(z.regex(/^[0-9a-f-]{36}$/));
const text = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit));

/** Where a fact comes from. */
export const originSchema = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('page'),
    /** Address without its secrets (see `withoutSecrets` in purchase/address.ts). */
    url: z.string().check(z.maxLength(2000)),
    title: z.string().check(z.maxLength(300)),
    excerpt: z.string().check(z.maxLength(300)),
    at: instantSchema,
  }),
  z.object({ from: z.literal('typed'), at: instantSchema }),
  z.object({
    from: z.literal('mail'),
    subject: z.string().check(z.maxLength(300)),
    /** The address it first came from; empty when unknown. */
    sender: z.string().check(z.maxLength(254)),
    excerpt: z.string().check(z.maxLength(300)),
    at: instantSchema,
  }),
  z.object({ from: z.literal('pasted'), excerpt: z.string().check(z.maxLength(300)), at: instantSchema }),
]);
export type Origin = z.infer<typeof originSchema>;

/** Whether Recours read it by itself, on a page or in a mail; everything else is the shopper's own word. */
export function isRead(origin: Origin): boolean {
  return origin.from === 'page' || origin.from === 'mail';
}

/**
 * A fact of a purchase. What the shopper typed stands in `value`; `page` then keeps what pages said. `elsewhere` keeps
 * what another Recours' record of the same order said instead, when the two became one.
 */
const fact = <T extends z.ZodMiniType>(value: T) =>
  z.object({
    value,
    origin: originSchema,
    weight: z.number(),
    page: z.optional(z.object({ value, origin: originSchema, weight: z.number() })),
    elsewhere: z.optional(z.object({ value, origin: originSchema, weight: z.number() })),
  });

export const purchaseFactsSchema = z.object({
  merchant: z.optional(fact(text(120))),
  seller: z.optional(fact(text(200))),
  /** ISO 3166-1 alpha-2 of the seller's seat, as far as known. */
  sellerCountry: z.optional(fact(countrySchema)),
  /** Who sells on the merchant's marketplace, as the page names him. */
  sellerName: z.optional(fact(text(200))),
  merchantEmail: z.optional(fact(text(254))),
  orderNumber: z.optional(fact(text(60))),
  orderDate: z.optional(fact(daySchema)),
  items: z.optional(fact(z.array(itemSchema).check(z.maxLength(200)))),
  subtotal: z.optional(fact(moneySchema)),
  delivery: z.optional(fact(moneySchema)),
  discount: z.optional(fact(moneySchema)),
  tax: z.optional(fact(moneySchema)),
  total: z.optional(fact(moneySchema)),
  promised: z.optional(fact(promisedSchema)),
  deliveredOn: z.optional(fact(daySchema)),
  shippingMethod: z.optional(fact(text(160))),
  carrier: z.optional(fact(text(60))),
  trackingNumber: z.optional(fact(text(60))),
  /** The latest that a page said. */
  deliveryState: z.optional(fact(deliveryStateSchema)),
  /** Where the goods go. */
  deliveryCountry: z.optional(fact(countrySchema)),
  payment: z.optional(fact(paymentSchema)),
  intermediary: z.optional(fact(intermediaryIdSchema)),
  /** Who issued the card: an issuer route's id (`cembra`) or `other`. Never on a page; asked. */
  issuer: z.optional(fact(z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/)))),
  /** The e-mail address used at the shop. */
  shopperEmail: z.optional(fact(text(254))),
});
export type PurchaseFacts = z.infer<typeof purchaseFactsSchema>;
export type PurchaseFactName = keyof PurchaseFacts;

/** How the shop stood when the order was placed: never changed later, whatever the shop's pages say since. */
export const saleSchema = z.object({
  /** The shop's record and its version, for what came after. */
  site: z.string().check(z.maxLength(255)),
  readAt: instantSchema,
  seller: sellerSchema,
  terms: termsFactsSchema,
  withdrawal: withdrawalFunctionSchema,
  pages: z
    .array(z.object({ url: z.string().check(z.maxLength(2000)), kind: z.nullable(legalPageKindSchema) }))
    .check(z.maxLength(20)),
  /** On a marketplace, who sold: by the name printed there, and as his own page stated, null where it was not read. */
  offer: z.optional(
    z.object({
      name: z.nullable(z.string().check(z.maxLength(200))),
      url: z.nullable(z.string().check(z.maxLength(2000))),
      stated: z.nullable(z.object({ seller: sellerSchema, at: instantSchema })),
    }),
  ),
});
export type Sale = z.infer<typeof saleSchema>;

/** What the shopper did at the checkout: rows ticked, a note, pages of the terms kept as evidence. */
export const checkoutKeptSchema = z.object({
  ticks: z.record(z.string().check(z.maxLength(30)), instantSchema),
  note: z.string().check(z.maxLength(2000)),
  kept: z.array(keptPageSchema).check(z.maxLength(20)),
  /** The card he chose to pay with, by its id in the settings. Absent in records of before it was noted. */
  cardId: z.optional(z.nullable(z.string().check(z.maxLength(36)))),
});

/** One order at one merchant: the merge of its sightings plus what the shopper typed. */
export const purchaseSchema = z.object({
  id: idSchema,
  /** Under which ids other Recours keep the same order, once a file of theirs was brought in. */
  aliases: z.optional(z.array(idSchema).check(z.maxLength(50))),
  /** Host of the shop without `www.`; empty when typed by hand without an address. */
  host: z.string().check(z.maxLength(255)),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Set while the purchase is deleted and undo is still possible; such a purchase is shown nowhere. */
  removedAt: z.nullable(instantSchema),
  kind: z.enum(['goods', 'digital', 'service', 'travel-or-event', 'unknown']),
  asConsumer: z.enum(['yes', 'no', 'unknown']),
  /** The language its pages speak, `fr`; the receiver's language for a letter. Absent until a page said it. */
  language: z.optional(z.nullable(z.string().check(z.regex(/^[a-z]{2}$/)))),
  facts: purchaseFactsSchema,
  /** Whose order it is, in a household of several; letters are signed with this name. Absent or null: the shopper's own. */
  person: z.optional(z.nullable(text(60))),
  /** Until when the shopper put off the question whether it arrived. Absent or null: not. */
  quietUntil: z.optional(z.nullable(daySchema)),
  /** Absent where nothing was read of the shop before the order. */
  sale: z.optional(saleSchema),
  checkout: z.optional(checkoutKeptSchema),
  doubts: z.array(z.enum(DOUBTS)),
  /** Latest first, at most 20. */
  sightings: z
    .array(z.object({ url: z.string(), title: z.string(), kind: pageKindSchema, at: instantSchema }))
    .check(z.maxLength(20)),
});
export type Purchase = z.infer<typeof purchaseSchema>;
