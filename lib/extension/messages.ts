import * as z from 'zod/mini';
import { STAGES } from '../evidence/exhibit';
import { CLOSING_ACTS } from '../page/closing-button';
import { type MarkedId, PLATFORM_MARKS } from '../page/platforms/marks';
import { pageKindSchema, sightingFactsSchema } from '../page/sighting';
import { idSchema, instantSchema } from '../purchase/purchase';

/** What a page in front is to Recours, for the popup's "This page". */
export const tabStateSchema = z.discriminatedUnion('state', [
  /** No address known: no permission for it, and the shopper has not clicked here. */
  z.object({ state: z.literal('unknown') }),
  /** A browser page, a private page, a bank: never read. */
  z.object({ state: z.literal('unreadable') }),
  /** An ordinary page that could be read by "Read this page"; `watched` says whether its host is watched already. */
  z.object({ state: z.literal('readable'), host: z.string(), watched: z.boolean() }),
  /** Read: what kind it is, without an order to record. */
  z.object({ state: z.literal('read'), host: z.string(), watched: z.boolean(), kind: pageKindSchema }),
  /** An order on it was recorded, updated or left out. */
  z.object({
    state: z.literal('order'),
    host: z.string(),
    watched: z.boolean(),
    did: z.enum(['recorded', 'updated', 'unchanged', 'left-out']),
    purchaseId: idSchema,
  }),
  /** The shopper said of a page like this one that it is no order: Recours reads it only when asked. */
  z.object({ state: z.literal('quiet'), host: z.string(), watched: z.boolean() }),
  /** A list of orders: how many of them are not recorded, how many are; `recorded` by the click just now, for undo. */
  z.object({
    state: z.literal('history'),
    host: z.string(),
    watched: z.boolean(),
    fresh: z.number(),
    known: z.number(),
    recorded: z.array(idSchema),
  }),
  /** A read was tried and failed; `code` is a FailureCode. */
  z.object({ state: z.literal('failed'), host: z.string(), watched: z.boolean(), code: z.string() }),
]);
export type TabState = z.infer<typeof tabStateSchema>;

const MARKED = Object.keys(PLATFORM_MARKS) as MarkedId[];

/** The page in front as the side panel needs it: one answer for each change of tab, page or record. */
export const frontPageSchema = z.object({
  state: tabStateSchema,
  /** Its address without secrets; null where it may not be known. */
  address: z.nullable(z.string()),
  /** What the shop's checkout said last in this tab. */
  checkout: z.nullable(z.object({ at: instantSchema, facts: sightingFactsSchema })),
});
export type FrontPage = z.infer<typeof frontPageSchema>;

/** Buttons as the page-side script tells of them; their words are the page's. */
export const closingButtonsSchema = z
  .array(z.object({ act: z.enum(CLOSING_ACTS), words: z.string().check(z.maxLength(80)) }))
  .check(z.maxLength(8));

/**
 * Every message there is: who may send it, what it carries, what comes back. The worker checks sender and schema
 * before the handler runs; anything else is refused. `gate` is a page-side script (its words are never trusted),
 * `own` one of our own pages.
 */
export const MESSAGES = {
  /** The gate found a page worth reading. The address is taken from the sender, never from the message. */
  candidate: {
    from: 'gate',
    request: z.object({ platform: z.nullable(z.enum(MARKED)) }),
    response: z.undefined(),
  },
  /** Buttons that may end a right, on a page of a shop where something is not settled; none takes it back. */
  'closing-buttons': {
    from: 'gate',
    request: z.object({ buttons: closingButtonsSchema }),
    response: z.undefined(),
  },
  /** "Read this page" in the popup. */
  'read-tab': { from: 'own', request: z.object({ tabId: z.number() }), response: tabStateSchema },
  /** "Record these n orders": the list in front is read again and recorded. */
  'record-history': { from: 'own', request: z.object({ tabId: z.number() }), response: tabStateSchema },
  /** "This is not an order" in the popup, and its undoing. */
  'keep-quiet': {
    from: 'own',
    request: z.object({ tabId: z.number(), quiet: z.boolean() }),
    response: tabStateSchema,
  },
  /** "Make the report": how the page is built, everything personal masked, as the text that may be saved. */
  'page-skeleton': {
    from: 'own',
    request: z.object({ tabId: z.number() }),
    response: z.object({ text: z.string().check(z.maxLength(8_000_000)) }),
  },
  'tab-state': { from: 'own', request: z.object({ tabId: z.number() }), response: tabStateSchema },
  /** "Keep this page": a copy and, where the browser allows it, a picture of the screen. The ids are the exhibits'. */
  'keep-tab': {
    from: 'own',
    request: z.object({
      tabId: z.number(),
      id: idSchema,
      pictureId: idSchema,
      purchaseId: z.nullable(idSchema),
      claimId: z.nullable(idSchema),
      stage: z.enum(STAGES),
    }),
    response: z.object({ title: z.string(), hasPicture: z.boolean() }),
  },
  /** What the side panel shows: asked once for each change. */
  'front-page': { from: 'own', request: z.object({ tabId: z.number() }), response: frontPageSchema },
  /** A page planned anew: alarms and badge are remade. */
  'due-changed': { from: 'own', request: z.object({}), response: z.undefined() },
  /** A grant was given or taken back: the gate is registered anew and run in open tabs. */
  'watching-changed': { from: 'own', request: z.object({}), response: z.undefined() },
} as const;
export type MessageName = keyof typeof MESSAGES;

/**
 * How a message travels: `{ name: 'read-tab', payload: { tabId: 7 } }`. The answer to one of our own pages is an `Outcome`; the
 * gate is answered nothing.
 */
export const envelopeSchema = z.object({ name: z.string(), payload: z.optional(z.unknown()) });
export type Request<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['request']>;
export type Response<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['response']>;
