import * as z from 'zod/mini';
import { MOST_OFFER_LINKS, offerLinkSchema } from './offer';
import {
  appearanceSchema,
  legalLinkSchema,
  seatReadingSchema,
  termsFactsSchema,
  withdrawalFunctionSchema,
} from './seat';

/** What one page of a shop says of who stands behind it and on which terms it sells. */
export const pageSaysSchema = z.object({
  reading: seatReadingSchema,
  terms: termsFactsSchema,
  withdrawal: withdrawalFunctionSchema,
});
export type PageSays = z.infer<typeof pageSaysSchema>;

/** What the script injected into the page in front answers: how the shop looks, where its legal pages are, what it says. */
export const shopLookSchema = z.object({
  appearance: appearanceSchema,
  links: z.array(legalLinkSchema).check(z.maxLength(60)),
  says: pageSaysSchema,
  /** Who sells the goods of the page, where it is a marketplace's. */
  offers: z.array(offerLinkSchema).check(z.maxLength(MOST_OFFER_LINKS)),
});
export type ShopLook = z.infer<typeof shopLookSchema>;
