import * as z from 'zod/mini';
import { intermediaryIdSchema, sightingFactsSchema } from '../page/sighting';
import { cardSchema, MOST_CARDS } from '../purchase/card';
import { QUIET_LIMIT, quietPatternSchema } from '../purchase/page-pattern';
import { idSchema, instantSchema } from '../purchase/purchase';
import { languageSchema } from '../values/sentence';

/** More shops than this without warnings are a wish for none; the oldest give way. */
export const UNSHIELDED_LIMIT = 200;

/** What the shopper chose. One record; every part has a default, so a missing part is never an error. */
export const settingsSchema = z.object({
  /** null: the browser's language. */
  language: z.nullable(languageSchema),
  /** ISO 3166-1 alpha-2 of where the shopper lives; null until said. Decides which law gives protection. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** The canton, Land, nation or French holiday region, `CH-GE`; null or absent until said. Only holidays depend on it. */
  region: z.optional(z.nullable(z.string().check(z.regex(/^[A-Z]{2}-[A-Z0-9-]{1,20}$/)))),
  /** Null until the welcome page was answered. The permissions the browser holds are the truth; this is the wish. */
  watching: z.nullable(z.enum(['all', 'chosen', 'click'])),
  /** For the letters' heads; asked for there. */
  shopper: z.object({
    name: z.string().check(z.maxLength(120)),
    address: z.string().check(z.maxLength(400)),
    email: z.string().check(z.maxLength(254)),
  }),
  reminders: z.enum(['not-asked', 'on', 'off']),
  /** Day of the last export, and whether the first-claim reminder to keep a copy was shown. */
  lastExportAt: z.nullable(instantSchema),
  copyReminderSeenAt: z.nullable(instantSchema),
  /** A purchase that is being typed and is none yet; what was pasted is without card numbers. */
  draft: z.optional(
    z.nullable(
      z.object({
        /** The id the purchase will have, so that saving it twice makes one purchase. */
        id: idSchema,
        at: instantSchema,
        typed: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(4000))),
        pasted: z.string().check(z.maxLength(60_000)),
      }),
    ),
  ),
  /** The cards the shopper pays with, without any number; absent in records older than they are. */
  cards: z.optional(z.array(cardSchema).check(z.maxLength(MOST_CARDS))),
  /** Pages of which the shopper said that they are no order; Recours reads nothing like them by itself. */
  quiet: z.optional(z.array(quietPatternSchema).check(z.maxLength(QUIET_LIMIT))),
  /** Hosts of shops on whose pages the shopper wants no warning before buttons that may end a right. */
  unshielded: z.optional(z.array(z.string().check(z.maxLength(255))).check(z.maxLength(UNSHIELDED_LIMIT))),
  /** Where the popup was, so that it reopens there: a hash like `#/claim/<id>`. */
  popupView: z.nullable(z.object({ hash: z.string().check(z.maxLength(200)), at: instantSchema })),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The last checkout summary of a tab and host, which completes a confirmation that states neither total nor items. */
export const checkoutSummarySchema = z.object({
  /** `<tab id>|<host>` */
  key: z.string().check(z.maxLength(300)),
  at: instantSchema,
  url: z.string(),
  title: z.string(),
  facts: sightingFactsSchema,
  /** The payment firm's page that the tab showed after this checkout: its firm, host and time, nothing else of it. */
  through: z.optional(
    z.object({
      intermediary: intermediaryIdSchema,
      host: z.string().check(z.maxLength(255)),
      at: instantSchema,
    }),
  ),
});
export type CheckoutSummary = z.infer<typeof checkoutSummarySchema>;
