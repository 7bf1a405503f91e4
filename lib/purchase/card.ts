import * as z from 'zod/mini';
import { daySchema } from '../values/day';
import { idSchema } from './purchase';

export const CARD_BRANDS = ['mastercard', 'visa', 'cb', 'amex', 'other'] as const;
export const CARD_ISSUERS = ['cembra', 'cetelem', 'sogexia', 'other'] as const;
export const MOST_CARDS = 12;

/**
 * A card the shopper pays with, as far as his rights and its costs need it. There is no number in it, nor a name, nor a
 * date of expiry.
 */
export const cardSchema = z.object({
  id: idSchema,
  brand: z.enum(CARD_BRANDS),
  issuer: z.enum(CARD_ISSUERS),
  /** ISO 3166-1 alpha-2 of the issuer; null until said. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Day of the month on which the bill is made out, 1 to 31; null when there is none or it is not known. */
  billDay: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(31))),
  /** What the shopper read in his own price list, and when he typed it. Null: the issuer's pack, if it knows. */
  foreignFee: z.nullable(z.object({ percent: z.number().check(z.gte(0), z.lte(15)), typedOn: daySchema })),
});
export type Card = z.infer<typeof cardSchema>;
