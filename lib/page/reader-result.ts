import * as z from 'zod/mini';
import { orderHistorySchema } from './order-history';
import { pageKindSchema, sightingSchema } from './sighting';

/** What the injected reader answers: a sighting, a list of orders, nothing of interest, or "not read" with the reason. */
export const readerResultSchema = z.discriminatedUnion('result', [
  z.object({ result: z.literal('sighting'), sighting: sightingSchema }),
  z.object({ result: z.literal('history'), history: orderHistorySchema }),
  z.object({ result: z.literal('nothing'), kind: pageKindSchema }),
  z.object({
    result: z.literal('not-read'),
    reason: z.enum(['too-large', 'took-too-long', 'not-a-page', 'private-page']),
  }),
]);
export type ReaderResult = z.infer<typeof readerResultSchema>;
