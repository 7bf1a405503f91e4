import * as z from 'zod/mini';
import { FIELD_USES } from './field-uses';

const told = { use: z.enum(FIELD_USES), label: z.string().check(z.maxLength(80)) };

/** What the filler answers from one frame of a page. */
export const frameAnswerSchema = z.discriminatedUnion('did', [
  z.object({
    did: z.literal('filled'),
    filled: z.array(z.object(told)).check(z.maxLength(60)),
    left: z.array(z.object({ ...told, why: z.enum(['typed', 'too-long', 'choose']) })).check(z.maxLength(60)),
  }),
  z.object({ did: z.literal('undone'), count: z.number().check(z.int(), z.gte(0), z.lte(60)) }),
  /** No form here; the hosts of frames that may hold one. */
  z.object({
    did: z.literal('nothing'),
    frames: z.array(z.string().check(z.maxLength(255))).check(z.maxLength(10)),
  }),
]);
export type FrameAnswer = z.infer<typeof frameAnswerSchema>;
