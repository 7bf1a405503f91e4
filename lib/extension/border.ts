import * as z from 'zod/mini';
import { type Failure, failed, type Outcome } from '../values/outcome';
import { envelopeSchema, MESSAGES, type MessageName, type Request, type Response } from './messages';

/** What the browser (never the message) says of who sent it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly incognito: boolean; readonly url?: string | undefined }
    | undefined;
}

/** Who we are: the extension's id and the origin of its pages (`chrome-extension://…`). */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

/** What each message does, once sender and request are checked. */
export type Handlers = {
  readonly [N in MessageName]: (request: Request<N>, sender: Sender) => Promise<Outcome<Response<N>>>;
};

/**
 * The border all messages cross: the sender is checked, then the request, and only then the handler runs. Anything
 * else, a handler's exception too, is answered with a failure and never thrown.
 */
export function border(
  self: Self,
  handlers: Handlers,
): (message: unknown, sender: Sender) => Promise<Outcome<unknown>> {
  return async (message, sender) => {
    const envelope = z.safeParse(envelopeSchema, message);
    if (!envelope.success || !isMessageName(envelope.data.name))
      return failed('message-refused', 'no such message');
    const { name, payload = {} } = envelope.data;
    const refusal = refusalOf(MESSAGES[name].from, sender, self);
    if (refusal !== null) return { ok: false, failure: refusal };
    const parsed = z.safeParse(MESSAGES[name].request, payload);
    if (!parsed.success) return failed('message-refused', 'wrong shape');
    try {
      // The request was parsed with this message's own schema.
      const handler = handlers[name] as (request: unknown, sender: Sender) => Promise<Outcome<unknown>>;
      return await handler(parsed.data, sender);
    } catch (error) {
      return failed('unexpected', String(error).slice(0, 300));
    }
  };
}

/** Why this sender may not send such a message, or null when it may. */
export function refusalOf(from: 'gate' | 'own', sender: Sender, self: Self): Failure | null {
  const refused = (detail: string): Failure => ({ code: 'message-refused', detail });
  if (sender.id !== self.id) return refused('another extension');
  const isOwn = isOwnAddress(sender.url, self);
  if (from === 'own') return isOwn ? null : refused('not one of our own pages');
  if (isOwn || sender.tab?.id === undefined) return refused('not a page in a tab');
  if (sender.frameId !== 0) return refused('not the top frame');
  if (sender.tab.incognito) return refused('a private window');
  return /^https?:\/\//.test(sender.url ?? '') ? null : refused('not a web page');
}

function isOwnAddress(url: string | undefined, self: Self): boolean {
  return url !== undefined && (url === self.origin || url.startsWith(`${self.origin}/`));
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(MESSAGES, name);
}
