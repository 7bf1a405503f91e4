import type { LetterKind } from '../claim/claim';
import type { Jurisdiction, LawRule } from '../law/schema';
import type { Basis } from '../values/basis';
import type { Day } from '../values/day';
import type { Money } from '../values/money';
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
  /** Other hours on the public holidays of this country, in place of the weekday's. */
  readonly onHolidays?: { readonly of: string; readonly opens: string; readonly closes: string };
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
  /** A card is blocked by it. */
  readonly blocks?: true;
}

export interface EvidenceNeed {
  readonly id: string;
  readonly what: Sentence;
  /** `have` as far as the purchase and claim show; `missing`; `unknown` when only the shopper can tell. */
  readonly state: 'have' | 'missing' | 'unknown';
}

/** Using this route would end another. Shown before the click. */
export interface Collision {
  /** Id of the route it ends, or what else it ends (`unpaid-bill`). */
  readonly ends: string;
  /** That route's name; null where it is none of this plan's. */
  readonly endsName: Text | null;
  /**
   * Whether something would be lost today: the other route is used or can still be used. False: it is over already, or
   * does not apply to this case.
   */
  readonly live: boolean;
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
    | {
        readonly fact:
          | 'issuer'
          | 'orderDate'
          | 'promised'
          | 'deliveredOn'
          | 'intermediary'
          | 'sellerCountry'
          | 'payment';
      };
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
  readonly action: 'block' | 'write' | 'file' | 'wait' | 'answer' | 'check-delivery' | 'done' | 'none-left';
  /** "Write to the seller today." `block`: before anything else, by the channels of its route that block. */
  readonly headline: Text;
  readonly explain: Text;
  readonly by: DatedReason | null;
  readonly letter: LetterKind | null;
}

/**
 * What the law gives for this problem: one rule, with its days where the day it counts from is known.
 *
 * `kind` says what the days are: `last-day` for the shopper to act · `first-day` on which he may · `reply`: the other
 * side must have acted by `latest` · `penalty`: what its lateness costs by today (`percent`, `amount`) · `extends`:
 * moves another right's days · `holds`: a right or a fact without a day of its own.
 */
export interface Right {
  /** The rule's id, `FR-33`. */
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly kind: 'last-day' | 'first-day' | 'reply' | 'penalty' | 'extends' | 'holds';
  /** The rule in one sentence, its conditions and what it gives. */
  readonly says: Text;
  readonly conditions: Text | null;
  readonly effect: Text | null;
  /**
   * - `running`: the days are going · `probably-over`: between `safe` and `latest` · `over`: after `latest`; of a
   *   `reply` that says: the other side is late
   * - `not-yet`: a first day to come · `not-started`: what it counts from has not happened or is not known; `startsWith`
   *   says what · `depends`: holds only under a condition the records do not tell · `holds`: no day to compare with
   */
  readonly state: 'running' | 'probably-over' | 'over' | 'not-yet' | 'not-started' | 'depends' | 'holds';
  /** What it counts from, in words: "the day the goods came". Null for rules that count from nothing. */
  readonly startsWith: Text | null;
  /** Question whose answer would start it, by id; null where it is known, or only an event can tell. */
  readonly askedBy: string | null;
  /** Both readings of its day; null where none can be counted. `bound`: an unknown start forced the safe day. */
  readonly days: { readonly safe: DatedReason; readonly latest: DatedReason; readonly bound: boolean } | null;
  /** Percent by which the sum owed has grown by today; null for rules other than penalties, and at the legal rate. */
  readonly percent: number | null;
  /** A rule of the European floor, standing in where the national pack has none. */
  readonly floor: boolean;
  /** Whether it binds the seller is not certain ("possible, check national law"). */
  readonly possible: boolean;
  /** The rule itself, for letters that lean on it. */
  readonly rule: LawRule;
  readonly basis: Basis;
}

/** Money that hangs on the claim, or that a step costs. */
export interface Stake {
  /** Stable and unique within a plan: `refund`, `FR-07`, `cembra/foreign-fee`. */
  readonly id: string;
  readonly kind: 'refund' | 'part-refunded' | 'surcharge' | 'foreign-fee' | 'interest' | 'route-cost';
  /** `owed`: to the shopper · `back`: has come back · `costs`: the shopper pays it */
  readonly side: 'owed' | 'back' | 'costs';
  /** The route it belongs to; null for the whole claim. */
  readonly routeId: string | null;
  readonly says: Text;
  /** Null where no amount can be computed; `says` then tells why or how much it may be. */
  readonly amount: Money | null;
  /** The amount is what it comes to by this day; null where it does not change with the days. */
  readonly on: Day | null;
  readonly basis: readonly Basis[];
}

/**
 * A wait that would let another route's days run out: "if you wait for the merchant until 12 December, the issuer's 30
 * days are over on the 5th". Also told among the notices.
 */
export interface Burning {
  /** Route waited for, and until when. */
  readonly waiting: string;
  readonly until: Day;
  /** Route that would be lost meanwhile, and its safe last day. */
  readonly burns: string;
  readonly by: Day;
  readonly text: Text;
}

/** What a picture of all windows needs besides `routes`, whose windows are its bars. */
export interface Timeline {
  /** First and last day worth drawing; today is between them. */
  readonly from: Day;
  readonly to: Day;
  /** Days to mark on the axis, oldest first: what happened, and the law's days that can be counted. */
  readonly marks: readonly {
    readonly day: Day;
    readonly kind: 'today' | 'event' | 'right';
    /** Event id, or right id; null for today. */
    readonly id: string | null;
    readonly text: Text;
  }[];
  /** Lines from one bar to another: using `from` ends `to`, or waiting for `from` lets `to` run out on `day`. */
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: 'ends' | 'burns';
    readonly day: Day | null;
    readonly text: Text;
  }[];
}

/** Everything the shopper can do today, and what comes later. */
export interface Plan {
  readonly today: Day;
  readonly next: NextStep;
  /** Open by safe last day (unknown: its bound), then waiting, not yet open, ended and closed. */
  readonly routes: readonly PlannedRoute[];
  /** What the law gives for this problem, what can be acted on first: last days by safe day, then the rest. */
  readonly rights: readonly Right[];
  /** The jurisdiction whose law is counted with; null where none is carried. */
  readonly law: Jurisdiction | null;
  /** Money that hangs on it: what is owed first, then what steps cost. */
  readonly stakes: readonly Stake[];
  /** Waits that would burn another route's days, the first to burn first. */
  readonly burning: readonly Burning[];
  readonly timeline: Timeline;
  readonly questions: readonly Question[];
  /** Doubts about the whole: law unsure, dates that contradict each other. */
  readonly notices: readonly Text[];
  /** What to remind of, day by day. */
  readonly due: readonly {
    readonly day: Day;
    readonly kind: 'answer-due' | 'window-opens' | 'last-day' | 'keep-alive' | 'next-step';
    readonly routeId: string | null;
    /** The rule of law whose last day it is; null where it is a route's or none's. */
    readonly rightId: string | null;
    readonly text: Text;
  }[];
}
