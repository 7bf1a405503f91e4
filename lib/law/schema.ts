import type { Basis, Certainty } from '../values/basis';
import { type Day, day } from '../values/day';
import type { Sentence } from '../values/sentence';
import type { CalendarCode, Period } from './counting';

/** The day on which the rules were read or checked again. */
export const LAW_CHECKED_ON: Day = day('2026-11-22');

export type Jurisdiction =
  | 'EU'
  | 'FR'
  | 'CH'
  | 'DE'
  | 'BE'
  | 'ES'
  | 'IT'
  | 'NL'
  | 'LU'
  | 'AT'
  | 'PT'
  | 'IE'
  | 'UK'
  | 'US';

/** What a rule is about, in the words of the claim's problems. */
export type LegalProblem =
  | 'not-received'
  | 'late'
  | 'damaged'
  | 'not-as-described'
  | 'wrong-item'
  | 'part-missing'
  | 'counterfeit'
  | 'withdrawal'
  | 'refund-not-paid'
  | 'not-authorised'
  | 'charged-wrongly';

/** Who must act, or `engine` for a rule of counting or of scope. */
export type Actor =
  | 'consumer'
  | 'trader'
  | 'seller'
  | 'manufacturer'
  | 'carrier'
  | 'mediator'
  | 'court'
  | 'defendant'
  | 'either-party'
  | 'issuer'
  | 'engine';

/** What starts the period. */
export type Trigger =
  | 'contract'
  | 'delivery-date-missed'
  | 'delivery-refused'
  | 'additional-period-over'
  | 'termination-sent'
  | 'termination-received'
  | 'refund-term-over'
  | 'possession'
  | 'last-item-received'
  | 'defect-found'
  | 'request-for-repair'
  | 'repair'
  | 'withdrawal-sent'
  | 'withdrawal-received'
  | 'information-given'
  | 'written-complaint'
  | 'complete-file'
  | 'mediation-agreed'
  | 'judgment'
  | 'service'
  | 'debit'
  | 'bill'
  | 'directed-activity'
  | 'breach'
  | 'withdrawal-period-over' // the first 14 days, where no information was given: a text that counts "from the expiry"
  | 'goods-returned' // the seller has them back, or proof that they were sent: whichever comes first
  | 'defect-notified'
  | 'guarantee-accepted' // the shopper is told that the goods are taken in under the guarantee
  | 'replacement-delivered'
  | 'sale'
  | 'negotiation'
  | 'negotiation-over'
  | 'mediation-over' // it failed
  | 'mediation-notified' // the mediator told both sides that the case came in
  | 'application' // a form or request reached the court or body
  | 'reply' // the defendant answered
  | 'court-order'
  | 'authorisation-to-sue' // conciliation failed, and says so in writing
  | 'decision-proposed' // the conciliation authority proposed a decision in writing
  | 'refund-due' // the right to the refund arises
  | 'refund-agreed' // the seller agrees that a refund is due
  | 'dispute-received' // the bank or card issuer has the shopper's notice
  | 'issuer-complaint' // complaint to a bank or lender about itself
  | 'issuer-answer' // its final answer
  | 'complaint-book' // entry in a public book of complaints
  | 'any';

/**
 * What must be so for a rule to be counted, beside its trigger; where it is unknown the rule is told, not counted.
 * A rule without one holds for every shopper of its problems.
 */
export type Circumstance =
  | 'no-date-agreed'
  | 'no-withdrawal-information'
  | 'withdrawal-information-late'
  | 'several-parcels'
  | 'regular-deliveries'
  | 'online-contract'
  | 'used-goods'
  | 'digital-content'
  | 'home-visit'
  | 'not-let-check' // received in person, and the carrier cannot prove that it let the shopper look
  | 'repaired'
  | 'replaced-instead' // repair was chosen and not done
  | 'remedy-overdue' // no repair or replacement in the time of the law, refused, or failed
  | 'trader-postage' // return postage wrongly paid by the shopper
  | 'national-law-asks' // a directive lets the states choose
  | 'transposed' // a national act carries the directive out: a directive alone binds no seller
  | 'service'
  | 'registered-letter'
  | 'not-served-in-person'
  | 'cross-border'
  | 'credit-card'
  | 'debit-card'
  | 'linked-credit' // a loan tied to the purchase
  | 'goods-unavailable' // the seller cannot deliver because there are none
  | 'nothing-to-return' // a withdrawal from a service or before any goods came
  | 'seller-credit' // credit given by the seller itself
  | 'provisional-credit' // the bank put the money back while it looks
  | 'longer-inquiry' // paid in a shop, abroad, or from a new account
  | 'live-animal'
  | 'large-trader'
  | 'trader-member'; // the seller has joined the body

/**
 * - `counted`: a number the law gives · `at-once`: no waiting · `any-time`: no last day
 * - `no-number`: "reasonable", "without undue delay": `practice` is what people grant, never shown as law
 * - `ladder`: a surcharge that grows with the days late · `dates`: fixed calendar dates · `none`: no period at all
 */
export type LegalPeriod =
  | {
      readonly kind: 'counted';
      readonly period: Period;
      readonly wording?: 'after' | 'beginning';
      /** The longest reading, where it is in doubt which days count: `period` is then the shortest, for the safe day. */
      readonly fair?: Period;
    }
  | { readonly kind: 'no-number'; readonly practice: { readonly min: Period; readonly max: Period } | null }
  | { readonly kind: 'at-once' }
  | { readonly kind: 'any-time' }
  | {
      readonly kind: 'ladder';
      /** `percent` null: interest at the legal rate, no percentage. */
      readonly steps: readonly { readonly upTo: Period | null; readonly percent: number | null }[];
      /** After the last step: points more for each `every`, up to `upTo` percent, then interest at the legal rate. */
      readonly beyond?: { readonly every: Period; readonly points: number; readonly upTo: number };
    }
  | { readonly kind: 'dates'; readonly from: Day | null; readonly until: Day | null }
  | { readonly kind: 'none' };

/** LATEST: last day to act · EARLIEST: first day · REPLY: the other side must have acted · the rest as they say. */
export type Direction = 'LATEST' | 'EARLIEST' | 'REPLY' | 'PENALTY' | 'EXTENDS' | 'INFO' | 'RULE';

/** One rule of law, with everything a date that rests on it must show. */
export interface LawRule {
  /** `FR-33`; also the id of its basis. A row that gives several periods has a rule for each: `LU-12`, `LU-12-result`. */
  readonly id: string;
  readonly jurisdiction: Jurisdiction;
  readonly problems: readonly LegalProblem[] | 'all';
  readonly actor: Actor;
  readonly trigger: Trigger;
  readonly period: LegalPeriod;
  readonly direction: Direction;
  /** How its last day is counted; null where nothing is counted. */
  readonly calendar: CalendarCode | null;
  /** The rule in one plain sentence. */
  readonly rule: Sentence;
  /** Conditions and exclusions; null where there are none to tell. */
  readonly conditions: Sentence | null;
  /** What it gives, or what lateness costs. */
  readonly effect: Sentence | null;
  readonly article: string;
  readonly url: string;
  readonly certainty: Certainty;
  readonly checkedOn: Day;
  /** Check again before relying on it from this day. */
  readonly expiresOn: Day | null;
  /** The rule holds for contracts from and until these days; null: no limit known. */
  readonly contracts: { readonly from: Day | null; readonly until: Day | null } | null;
  /** Whom the claim that it keeps is against, where it is not the seller: its last day ends nothing else. */
  readonly against?: 'carrier' | 'manufacturer' | 'issuer';
  /**
   * Of the European floor: the national rows that settle the same matter (`FR-23`, for it and its `FR-23-…`). Where the
   * shopper's own pack has one of them, this rule is neither counted nor shown.
   */
  readonly settledBy?: readonly string[];
  /** Counted only where all of these are so. */
  readonly onlyIf?: readonly Circumstance[];
  /** The sum it holds for, in minor units of `currency`: more than `over`, at most `upTo`. */
  readonly sum?: {
    readonly of: 'claim' | 'item' | 'credit';
    readonly currency: string;
    readonly over?: number;
    readonly upTo?: number;
  };
  /** The other side may put its own last day (REPLY) off until this has happened: a refund until the goods are back. */
  readonly withholdsUntil?: Trigger;
  /** The rules whose day this one moves, lengthens or takes the place of; for a PENALTY, those whose breach it punishes. */
  readonly moves?: readonly string[];
  /**
   * How a rule of direction EXTENDS moves them: `adds` its period to their last day · `anew`: its period is counted from
   * its trigger instead · `not-before`: they end at the earliest when its period, counted from its trigger, is over ·
   * `stands-still`: the days between do not count.
   */
  readonly extension?: 'adds' | 'anew' | 'not-before' | 'stands-still';
  /** Its trigger, not the contract, falls on these days: a complaint made from the day the rule came into force. */
  readonly triggered?: { readonly from: Day | null; readonly until: Day | null };
  /** A court order, not a contract, of these days. */
  readonly orders?: { readonly from: Day | null; readonly until: Day | null };
}

/** The laws of one jurisdiction that a shopper's claim can use. */
export interface LawPack {
  readonly jurisdiction: Jurisdiction;
  readonly name: Sentence;
  readonly rules: Readonly<Record<string, LawRule>>;
}

/** The basis that a date resting on this rule shows. */
export const basisOf = (rule: LawRule): Basis => ({
  id: rule.id,
  rule: rule.rule,
  source: rule.article,
  url: rule.url,
  checkedOn: rule.checkedOn,
  certainty: rule.certainty,
  expiresOn: rule.expiresOn,
});
