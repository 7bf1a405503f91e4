import * as z from 'zod/mini';
import { daySchema } from '../values/day';
import { moneySchema } from '../values/money';
import { EXCERPT_LIMIT } from './limits';

/** What a page is to a shopper. Precision before recall: when in doubt, `other`. */
export const PAGE_KINDS = [
  'checkout',
  'confirmation',
  'order-detail',
  'order-history',
  'tracking',
  'legal',
  'payment',
  'closing',
  'cart',
  'product',
  'other',
] as const;
export const pageKindSchema = z.enum(PAGE_KINDS);
export type PageKind = (typeof PAGE_KINDS)[number];

const text = (limit: number) => z.string().check(z.minLength(1), z.maxLength(limit));

/** One fact read on a page: the value, the words it was read from, and how sure the reader is (0 to 1). */
const reading = <T extends z.ZodMiniType>(value: T) =>
  z.object({
    value,
    excerpt: z.string().check(z.maxLength(EXCERPT_LIMIT)),
    weight: z.number().check(z.gte(0), z.lte(1)),
  });

export const itemSchema = z.object({
  name: text(300),
  /** Size, colour, edition: as printed beside the name. Missing in records from before it was read. */
  variant: z.optional(z.nullable(text(200))),
  /** Unknown is null, never 1. */
  quantity: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(100_000))),
  unitPrice: z.nullable(moneySchema),
  /** The row's amount as printed. */
  lineTotal: z.nullable(moneySchema),
});
export type Item = z.infer<typeof itemSchema>;

/** A promised delivery: printed dates, or a delay ("3 à 5 jours ouvrés") that says nothing of dates by itself. */
export const promisedSchema = z.object({
  from: z.nullable(daySchema),
  until: z.nullable(daySchema),
  delay: z.nullable(
    z.object({
      min: z.number().check(z.int(), z.gte(0), z.lte(400)),
      max: z.number().check(z.int(), z.gte(0), z.lte(400)),
      /** `working`: jours ouvrés, Werktage, business days (Monday to Friday); `ouvrables`: Monday to Saturday. */
      unit: z.enum(['hours', 'calendar', 'working', 'ouvrables', 'weeks']),
    }),
  ),
});
export type Promised = z.infer<typeof promisedSchema>;

export const PAYMENT_METHODS = [
  'card',
  'paypal',
  'klarna',
  'twint',
  'bank-transfer',
  'direct-debit',
  'invoice',
  'cash-on-delivery',
  'cheque',
  'gift-card',
  'other',
] as const;
export const paymentSchema = z.object({
  method: z.enum(PAYMENT_METHODS),
  /** `visa`, `mastercard`, `cb`, `amex`, … */
  network: z.nullable(text(30)),
  /** Never more than the last four. */
  lastFour: z.nullable(z.string().check(z.regex(/^\d{4}$/))),
  /** As printed: "Carte bancaire via Klik & Pay". */
  printed: text(160),
});
export type Payment = z.infer<typeof paymentSchema>;

/** Who may stand between shopper and merchant: `klikandpay`, `paypal`, `stripe`, … (ids of lib/page/intermediaries.ts). */
export const intermediaryIdSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/));

/** How far the order has come, as the page says of the whole of it. */
export const DELIVERY_STATES = [
  'ordered',
  'prepared',
  'shipped',
  'delivered',
  'returned',
  'cancelled',
] as const;
export const deliveryStateSchema = z.object({
  state: z.enum(DELIVERY_STATES),
  /** The day the state began, where it is printed. */
  day: z.nullable(daySchema),
});
export type DeliveryState = z.infer<typeof deliveryStateSchema>;

/** What kind of contract the page shows; which law protects hangs on it. */
export const CONTRACT_KINDS = ['goods', 'digital', 'service', 'travel-or-event', 'subscription'] as const;

/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string().check(z.regex(/^[A-Z]{2}$/));

export const DOUBTS = [
  'totals-do-not-add-up',
  'several-orders',
  'ambiguous-date',
  'ambiguous-currency',
  'conflicting-numbers',
  'payment-pending',
] as const;

export const sightingFactsSchema = z.object({
  orderNumber: z.optional(reading(text(60))),
  orderDate: z.optional(reading(daySchema)),
  items: z.optional(reading(z.array(itemSchema).check(z.minLength(1), z.maxLength(200)))),
  subtotal: z.optional(reading(moneySchema)),
  delivery: z.optional(reading(moneySchema)),
  discount: z.optional(reading(moneySchema)),
  tax: z.optional(reading(moneySchema)),
  total: z.optional(reading(moneySchema)),
  promised: z.optional(reading(promisedSchema)),
  merchant: z.optional(reading(text(120))),
  /** Who sells on the merchant's marketplace, where the page names another than the merchant. */
  sellerName: z.optional(reading(text(200))),
  /** As printed: `Colissimo - À domicile`. */
  shippingMethod: z.optional(reading(text(160))),
  carrier: z.optional(reading(text(60))),
  trackingNumber: z.optional(reading(text(60))),
  deliveryState: z.optional(reading(deliveryStateSchema)),
  /** The buyer's: where the goods go, by the printed delivery address. */
  deliveryCountry: z.optional(reading(countrySchema)),
  contractKind: z.optional(reading(z.enum(CONTRACT_KINDS))),
  payment: z.optional(reading(paymentSchema)),
  /** Used for this payment, as the confirmation or the chosen option says. */
  intermediary: z.optional(reading(intermediaryIdSchema)),
  /** Only offered on the page. */
  offered: z.optional(z.array(intermediaryIdSchema).check(z.maxLength(20))),
  /** The e-mail address the shopper used at this shop, where the page prints it. */
  shopperEmail: z.optional(reading(text(254))),
  /** The merchant's own contact address, where the page prints it. */
  merchantEmail: z.optional(reading(text(254))),
});
export type SightingFacts = z.infer<typeof sightingFactsSchema>;
export type FactName = Exclude<keyof SightingFacts, 'offered'>;

/** What one page said on one visit. Addresses and times are added by the worker, which knows them from the browser. */
export const sightingSchema = z.object({
  kind: pageKindSchema,
  /** `fr`, `en`, `de`, … as the page says or its words show; null when unknown. */
  language: z.nullable(z.string().check(z.regex(/^[a-z]{2}$/))),
  /** Platform file that recognised the page, if any. */
  platform: z.nullable(z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/))),
  title: z.string().check(z.maxLength(300)),
  facts: sightingFactsSchema,
  doubts: z.array(z.enum(DOUBTS)).check(z.maxLength(10)),
  /** Main-thread time the reader used, in milliseconds. */
  cost: z.number(),
});
export type Sighting = z.infer<typeof sightingSchema>;
