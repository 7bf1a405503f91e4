import * as z from 'zod/mini';
import { idSchema, instantSchema } from '../purchase/purchase';
import { daySchema } from '../values/day';
import { moneySchema } from '../values/money';
import { languageSchema } from '../values/sentence';

export const PROBLEMS = [
  'not-received',
  'damaged',
  'not-as-described',
  'wrong-item',
  'part-missing',
  'counterfeit',
  'late',
  'refund-not-paid',
  'withdrawal',
  'charged-wrongly',
  'not-authorised',
  'subscription-not-ended',
] as const;
export type Problem = (typeof PROBLEMS)[number];

export const REMEDIES = ['delivery', 'replacement', 'repair', 'refund', 'price-reduction'] as const;

/** A route pack's or law route's id: `merchant`, `formal-notice`, `klikandpay`, `cembra`, `fr-mediator`. */
export const routeIdSchema = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/));

export const EVENT_KINDS = [
  'sent', // the shopper wrote to or filed with `route`; `answerBy` is the day the letter gave, if any
  'answered', // the other side answered, nothing settled yet
  'bounced', // the address does not exist
  'offered', // the other side offered something
  'refused', // the other side said no
  'delivered', // the goods came
  'blocked', // the shopper had the card blocked, with `route`
  'refunded', // money came back, `amount` if partial or known
  'closed', // the shopper ended the claim
  'reopened',
] as const;

/** A dated fact in a claim. Undoing marks it; nothing is taken out. */
export const claimEventSchema = z.object({
  id: idSchema,
  kind: z.enum(EVENT_KINDS),
  route: z.nullable(routeIdSchema),
  /** The day it happened. */
  day: daySchema,
  /** When it was noted. */
  at: instantSchema,
  answerBy: z.optional(z.nullable(daySchema)),
  amount: z.optional(z.nullable(moneySchema)),
  note: z.optional(z.string().check(z.maxLength(4000))),
  /** The letter that was sent, if Recours wrote it. */
  letterId: z.optional(z.nullable(idSchema)),
  undoneAt: z.optional(z.nullable(instantSchema)),
});
export type ClaimEvent = z.infer<typeof claimEventSchema>;

/** What the shopper answered to a question of the guide or of a plan, by question id. */
export const answersSchema = z.record(
  z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/)),
  z.object({
    value: z.union([z.string().check(z.maxLength(4000)), z.number(), z.boolean()]),
    at: instantSchema,
  }),
);

export const LETTER_KINDS = [
  'merchant-first-request',
  'merchant-formal-notice',
  'contract-end',
  'withdrawal',
  'refund-reminder',
  'carrier-reserve',
  'klikandpay-claim',
  'platform-case', // the form of a marketplace, a wallet, a pay-later firm or a shop's own service
  'issuer-dispute',
  'direct-debit-refund',
  'unauthorised-payment',
  'issuer-complaint',
  'consumer-service', // registered letter
  'mediation-request',
  'court-annex', // facts for conciliation or a court's form
  'regulator-report',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** A letter as the shopper has it; a new version is a new record, the old ones stay. */
export const letterSchema = z.object({
  id: idSchema,
  kind: z.enum(LETTER_KINDS),
  route: routeIdSchema,
  language: languageSchema,
  subject: z.string().check(z.maxLength(400)),
  body: z.string().check(z.maxLength(40_000)),
  /** True once the shopper changed a word: Recours never rewrites it then. */
  edited: z.boolean(),
  at: instantSchema,
});
export type LetterRecord = z.infer<typeof letterSchema>;

/** A way that can be used today, in words, and its safe last day. */
const closingSchema = z.object({ words: z.string().check(z.maxLength(200)), day: daySchema });

/** What the list shows without planning again. Written by the page that planned. */
export const outlookSchema = z.object({
  plannedOn: daySchema,
  /** The one next step in words, in `language`. */
  headline: z.string().check(z.maxLength(300)),
  language: languageSchema,
  /** Whose turn it is. */
  turn: z.enum(['shopper', 'other-side', 'nobody']),
  /** The day that matters next: the next step's last safe day, or the day an answer is due. */
  by: z.nullable(daySchema),
  /** The open route that closes first, in words, and its safe last day. */
  closesFirst: z.nullable(closingSchema),
  /** The next ones to close; absent in outlooks from before they were kept. */
  closesThen: z.optional(z.array(closingSchema).check(z.maxLength(2))),
});
export type Outlook = z.infer<typeof outlookSchema>;

/** One problem of one purchase, and everything done about it. Its state is computed from its events. */
export const claimSchema = z.object({
  id: idSchema,
  purchaseId: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Where the guide is; `plan` once its questions are answered. Saved at every keystroke. */
  step: z.enum(['problem', 'facts', 'remedy', 'plan']),
  problem: z.nullable(z.enum(PROBLEMS)),
  remedy: z.nullable(z.enum(REMEDIES)),
  answers: answersSchema,
  events: z.array(claimEventSchema).check(z.maxLength(2000)),
  letters: z.array(letterSchema).check(z.maxLength(500)),
  outlook: z.nullable(outlookSchema),
  /** Until when the shopper put off reminders of this claim; last days are told all the same. Absent or null: not. */
  quietUntil: z.optional(z.nullable(daySchema)),
});
export type Claim = z.infer<typeof claimSchema>;

/** Something to remind of on a day. The worker compares days and knows nothing else. */
export const dueSchema = z.object({
  /** `<claim or purchase id>:<kind>:<route>`: the same thing is never due twice. */
  id: z.string().check(z.maxLength(160)),
  day: daySchema,
  kind: z.enum(['ask-arrival', 'answer-due', 'window-opens', 'last-day', 'keep-alive', 'next-step']),
  purchaseId: idSchema,
  claimId: z.nullable(idSchema),
  /** The one plain sentence a notification shows, already in the shopper's language. */
  sentence: z.string().check(z.maxLength(300)),
});
export type Due = z.infer<typeof dueSchema>;
