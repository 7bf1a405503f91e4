import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { done, type FailureCode, failed, type Outcome } from '../values/outcome';
import { MESSAGES, type MessageName, type Request, type Response } from './messages';

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), failure: z.object({ code: z.string(), detail: z.optional(z.string()) }) }),
]);

/**
 * Asks the worker, from one of our own pages. A worker that died before it answered is asked once more: every message
 * may be handled twice without harm. Never throws.
 */
export async function askWorker<N extends MessageName>(
  name: N,
  request: Request<N>,
): Promise<Outcome<Response<N>>> {
  const answer = await sent(name, request)
    .catch(() => sent(name, request))
    .catch((error) => failed('unexpected', String(error)));
  const parsed = z.safeParse(answerSchema, answer);
  if (!parsed.success) return failed('unexpected', 'no answer');
  if (!parsed.data.ok) return failed(parsed.data.failure.code as FailureCode, parsed.data.failure.detail);
  const value = z.safeParse(MESSAGES[name].response, parsed.data.value ?? undefined);
  return value.success ? done(value.data as Response<N>) : failed('unexpected', 'answer of the wrong shape');
}

async function sent(name: MessageName, payload: unknown): Promise<unknown> {
  const answer: unknown = await browser.runtime.sendMessage({ name, payload });
  // A worker that died in the middle answers with an error in one browser and with nothing in the other.
  if (answer === undefined || answer === null) throw new Error('no answer');
  return answer;
}
