import type { LetterKind } from '../claim/claim';
import type { Basis } from '../values/basis';
import type { Day } from '../values/day';
import type { Sentence, Text } from '../values/sentence';

/** A day and why it is that day. */
export interface DatedReason {
  readonly day: Day;
  /** How it was counted, in one sentence: "30 days from the bill of 31 March". */
  readonly why: Text;
  readonly basis: readonly Basis[];
}

/** The days in which a route can be used. `null` where the rules give no day. */
export interface Window {
  readonly opens: DatedReason | null;
  readonly closes: {
    /** Earliest defensible last day: what the shopper should keep to. */
    readonly safe: DatedReason;
    /** Latest defensible last day: only after it is the route closed. */
    readonly latest: DatedReason;
    /** True while an unknown event (bill date, delivery date) forces a bound. */
    readonly bound: boolean;
  } | null;
  /** The other side's turn: late only after this day. */
  readonly answerBy: DatedReason | null;
}

/**
 * - `open`: can be used today · `probably-late`: after the safe day, before the latest: try today
 * - `waiting`: used, the other side's turn · `not-yet`: opens later or after another step
 * - `ended`: an event or another route ended it · `closed`: after the latest day
 */
export type RouteState = 'open' | 'probably-late' | 'waiting' | 'not-yet' | 'ended' | 'closed';

export interface OpeningHours {
  /** IANA zone of the channel, `Europe/Zurich`. */
  readonly zone: string;
  /** One entry per run of weekdays (1 = Monday), "09:00".."17:00"; round the clock: 00:00..24:00. */
  readonly hours: readonly {
    readonly from: number;
    readonly to: number;
    readonly opens: string;
    readonly closes: string;
  }[];
  /** Country whose public holidays it keeps closed, ISO 3166-1 alpha-2; absent: open or not said. */
  readonly closedOnHolidaysOf?: string;
}

/** One way to reach a route's provider. */
export interface Channel {
  readonly kind:
    | 'account'
    | 'form'
    | 'chat'
    | 'e-mail'
    | 'phone'
    | 'post'
    | 'branch'
    | 'sign-language'
    | 'in-person';
  readonly label: Sentence;
  /** Number, address, e-mail or web address, as the provider prints it; null when only the account knows. */
  readonly value: string | null;
  readonly hours: OpeningHours | null;
  readonly basis: Basis;
}

export interface EvidenceNeed {
  readonly id: string;
  readonly what: Sentence;
  /** `have` as far as the purchase and claim show; `missing`; `unknown` when only the shopper can tell. */
  readonly state: 'have' | 'missing' | 'unknown';
}

/** Using this route would end another. Shown before the click. */
export interface Collision {
  readonly ends: string;
  readonly warning: Text;
  readonly basis: Basis;
}

export interface PlannedRoute {
  readonly id: string;
  readonly kind:
    | 'merchant'
    | 'formal-notice'
    | 'intermediary'
    | 'issuer'
    | 'consumer-service'
    | 'mediator'
    | 'court'
    | 'public-body';
  readonly name: Text;
  readonly state: RouteState;
  /** Why it is in that state, in one sentence. */
  readonly stateReason: Text;
  readonly window: Window;
  /** `decides` can give the money back; `talks` only carries words. */
  readonly force: 'decides' | 'talks';
  readonly cost: Text;
  /** Languages it answers in. */
  readonly languages: readonly string[];
  /** What to do, in order. */
  readonly steps: readonly Text[];
  readonly channels: readonly Channel[];
  readonly evidence: readonly EvidenceNeed[];
  readonly collisions: readonly Collision[];
  /** Things the shopper should know: doubts, limits, costs of waiting. */
  readonly notes: readonly Text[];
  /** What Recours can write for it. */
  readonly letter: LetterKind | null;
  readonly basis: readonly Basis[];
}

/** An unknown the plan would be better with. Until answered a safe bound is used. */
export interface Question {
  readonly id: string;
  readonly ask: Sentence;
  readonly help: Sentence | null;
  readonly answer:
    | { readonly kind: 'day' }
    | {
        readonly kind: 'choice';
        readonly options: readonly { readonly value: string; readonly label: Sentence }[];
      }
    | { readonly kind: 'text'; readonly limit: number };
  /** Where the answer is kept: in the claim's answers under `id`, or as this fact of the purchase. */
  readonly keep:
    | 'claim'
    | { readonly fact: 'issuer' | 'orderDate' | 'promised' | 'intermediary' | 'sellerCountry' | 'payment' };
  /** The guide must have it before the plan; otherwise the plan shows it as a way to sharpen a date. */
  readonly needed: boolean;
  /**
   * "I don't know yet": shown as a way past the question where the shopper may be unable to answer. Choosing it keeps
   * the string `unknown` in the claim's answers under `id` (never as a fact of the purchase); the question then stays
   * in the plan as one that is not needed.
   */
  readonly skip: Sentence | null;
}

export interface NextStep {
  /** The route it uses; null when the step is to wait, to answer, or when nothing is left. */
  readonly routeId: string | null;
  readonly action: 'write' | 'file' | 'wait' | 'answer' | 'check-delivery' | 'done' | 'none-left';
  /** "Write to the seller today." */
  readonly headline: Text;
  readonly explain: Text;
  readonly by: DatedReason | null;
  readonly letter: LetterKind | null;
}

/** Everything the shopper can do today, and what comes later. */
export interface Plan {
  readonly today: Day;
  readonly next: NextStep;
  /** Open by safe last day (unknown: its bound), then waiting, not yet open, ended and closed. */
  readonly routes: readonly PlannedRoute[];
  readonly questions: readonly Question[];
  /** Doubts about the whole: law unsure, dates that contradict each other. */
  readonly notices: readonly Text[];
  /** What to remind of, day by day. */
  readonly due: readonly {
    readonly day: Day;
    readonly kind: 'answer-due' | 'window-opens' | 'last-day' | 'keep-alive' | 'next-step';
    readonly routeId: string | null;
    readonly text: Text;
  }[];
}
