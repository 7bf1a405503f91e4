import * as z from 'zod/mini';
import { EXCERPT_LIMIT, ROW_LIMIT } from './limits';
import { sightingFactsSchema, sightingSchema } from './sighting';

/** One order of a list: what its row says, completed later by its own page. */
export const historyRowSchema = z.object({
  facts: z.pick(sightingFactsSchema, {
    orderNumber: true,
    orderDate: true,
    total: true,
    items: true,
    merchant: true,
    deliveryState: true,
  }),
  /** The row as printed. */
  excerpt: z.string().check(z.maxLength(EXCERPT_LIMIT)),
  /** Where the row's link leads to, as written in the page; nothing is fetched. */
  link: z.nullable(z.string().check(z.maxLength(2000))),
});
export type HistoryRow = z.infer<typeof historyRowSchema>;

/** What a page that lists the shopper's orders says of each, in the page's order. A row without a number is left out. */
export const orderHistorySchema = z.extend(
  z.pick(sightingSchema, { language: true, platform: true, title: true, cost: true }),
  { rows: z.array(historyRowSchema).check(z.minLength(1), z.maxLength(ROW_LIMIT)) },
);
