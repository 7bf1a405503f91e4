import * as z from 'zod/mini';
import { seatReadingSchema, termsFactsSchema, withdrawalFunctionSchema } from './seat';

/** What one page of a shop says of who stands behind it and on which terms it sells. */
export const pageSaysSchema = z.object({
  reading: seatReadingSchema,
  terms: termsFactsSchema,
  withdrawal: withdrawalFunctionSchema,
});
