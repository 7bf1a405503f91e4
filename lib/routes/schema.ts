import type { LetterKind, Problem } from '../claim/claim';
import type { CalendarCode, Period } from '../law/counting';
import type { Jurisdiction, LawRule } from '../law/schema';
import type { Purchase, PurchaseFacts } from '../purchase/purchase';
import type { Channel, OpeningHours, PlannedRoute, Question, Stake } from '../recourse/plan';
import type { Basis, Certainty } from '../values/basis';
import { type Day, day } from '../values/day';
import type { Money } from '../values/money';
import type { Sentence } from '../values/sentence';

/** The day on which the packs' facts were read or checked again. */
export const ROUTES_CHECKED_ON: Day = day('2026-11-22');

/** Days a rule may count from. What is not known is a range or nothing, never a guess. */
export type CaseEvent =
  | 'order' // contract and payment: the day of the order
  | 'expected' // last day on which delivery was promised, else the legal term
  | 'bill' // date printed on the card bill or statement
  | 'bill-or-expected' // the later of the two
  | 'debit' // the account was debited
  | 'delivery'
  | 'dispatch' // handed to the carrier
  | 'return' // goods sent back
  | 'withdrawal' // withdrawal from the contract sent
  | 'cancellation' // subscription or booking cancelled
  | 'refund-promised' // credit note, or the day a refund was confirmed
  | 'noticed' // the shopper saw the defect, the wrong charge or the payment he did not make
  | 'complaint' // first written complaint to the seller
  | 'used' // first use of this route
  | 'last-used'; // latest use of this route

/** What must hold for a fact or rule to apply; every part given must. An unknown value satisfies no part. */
export interface Only {
  readonly problems?: readonly Problem[];
  /** Where the shopper lives, ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  readonly exceptCountries?: readonly string[];
  /** Where the shopper lives is not known. */
  readonly countryUnknown?: true;
  readonly sellerCountries?: readonly string[];
  readonly exceptSellerCountries?: readonly string[];
  readonly laws?: readonly Jurisdiction[];
  readonly methods?: readonly NonNullable<PurchaseFacts['payment']>['value']['method'][];
  readonly networks?: readonly string[];
  readonly exceptNetworks?: readonly string[];
  readonly intermediaries?: readonly string[];
  readonly exceptIntermediaries?: readonly string[];
  readonly issuers?: readonly string[];
  readonly exceptIssuers?: readonly string[];
  /** Exactly known. */
  readonly known?: readonly CaseEvent[];
  readonly unknown?: readonly CaseEvent[];
  readonly stages?: readonly Stage[];
  /** First use, or second and later: a use after the answer was due, came or was refused begins a new round. */
  readonly round?: 1 | 2;
  /** How it was paid is not known. */
  readonly paymentUnknown?: true;
  /** The big shop or marketplace it was bought on, by `shopOf` its host: `amazon`, `vinted`. */
  readonly shops?: readonly string[];
  readonly exceptShops?: readonly string[];
  readonly kinds?: readonly Purchase['kind'][];
  /** What the shopper answered, by question id: every one listed has one of these values. An open question fails. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** None of these was answered; an open question passes. */
  readonly exceptAnswers?: Readonly<Record<string, readonly string[]>>;
  /** Each of these questions was answered, with anything but "I don't know"; none of these was. */
  readonly answered?: readonly string[];
  readonly unanswered?: readonly string[];
  /** The total, in minor units of this currency: more than `over`, at most `upTo`. */
  readonly total?: { readonly currency: string; readonly over?: number; readonly upTo?: number };
  /** Fails only where the total is known to lie there; an unknown one, or one in another currency, passes. */
  readonly exceptTotal?: { readonly currency: string; readonly over?: number; readonly upTo?: number };
  /** The order was made on or after `from` and on or before `until`. */
  readonly ordered?: { readonly from?: Day; readonly until?: Day };
}

/** A question that only this pack needs; asked where `only` holds and the pack is offered. Answers are kept in the claim. */
export type PackQuestion = Omit<Question, 'keep'> & { readonly only?: Only };

/**
 * Where this route stands with the other side.
 * `unused` → `waiting` → `silent` | `answered` | `offered` | `refused` | `bounced`; a new use begins again at `waiting`.
 */
export type Stage = 'unused' | 'waiting' | 'silent' | 'answered' | 'offered' | 'refused' | 'bounced';

/** A day counted from an event. `why` may use {from}, the event's day. */
export interface TimeRule {
  readonly from: CaseEvent;
  /** For `used` and `last-used`: the uses of these routes instead of its own ("one month after the complaint"). */
  readonly of?: readonly string[];
  /** Instead of `from`: the day the shopper answered to this question; unanswered, nothing is counted. */
  readonly answer?: string;
  readonly add: Period;
  readonly calendar: CalendarCode;
  readonly why: Sentence;
  readonly basis: readonly Basis[];
}

/**
 * One reason for which a route is open; one that holds is enough.
 * - `at-once`: no waiting
 * - `on`: from the counted day · `after`: once the counted day has passed
 * - `turn`: when another route has come to one of these stages
 */
export type OpeningRule = {
  readonly only?: Only;
  readonly reason: Sentence;
  readonly basis: readonly Basis[];
} & (
  | { readonly kind: 'at-once' }
  | {
      readonly kind: 'on' | 'after';
      readonly time: TimeRule;
      /** A second day that must have come as well; the later of the two opens. Counted as `kind` says. */
      readonly also?: TimeRule;
    }
  | { readonly kind: 'turn'; readonly of: readonly string[]; readonly stages: readonly Stage[] }
);

/** A last day. The earliest `safe` and the latest `latest` count; `cap` is a day no reading passes. */
export interface ClosingRule {
  readonly reading: 'safe' | 'latest' | 'both' | 'cap';
  readonly only?: Only;
  readonly time: TimeRule;
}

/** A fact with the words that tell it. `date` fills {day}; a note whose date is not known is not shown. */
export interface Note {
  readonly says: Sentence;
  readonly only?: Only;
  readonly date?: TimeRule;
  readonly basis: readonly Basis[];
}

/** How the planner can tell that the shopper has a piece of evidence; `ask`: only the shopper knows. */
export type EvidenceTest =
  | 'order'
  | 'promised-date'
  | 'merchant-contact'
  | 'bounce'
  | 'shopper-email'
  | 'ask';

export interface EvidenceFact {
  readonly id: string;
  readonly what: Sentence;
  readonly test: EvidenceTest;
  readonly only?: Only;
  readonly basis: readonly Basis[];
}

export interface CollisionFact {
  /** Id of the route that using this one ends, or what else it ends (`unpaid-bill`). */
  readonly ends: string;
  readonly only?: Only;
  readonly warning: Sentence;
  readonly basis: Basis;
}

/**
 * Everything known of one way to the money. Data; where a rule does not fit the fields, one small pure function
 * (`extend`). A pack's id is its file's name.
 */
export interface RoutePack {
  readonly id: string;
  readonly kind: PlannedRoute['kind'];
  /** A mediator for complaints about a bank or payment firm: no time against the seller stands still before him. */
  readonly aboutFirm?: true;
  readonly name: Sentence;
  /** As it stands in the headline of its step: "with your card issuer", "the seller’s mediator". */
  readonly asked: Sentence;
  /** Who may use it, in words; `applies` is the same as data, any of them. */
  readonly who: Note;
  readonly applies: readonly Only[];
  readonly problems: readonly Problem[];
  /** For contracts whose own rules are not known (travel, events): only payment routes are. */
  readonly anyContract: boolean;
  /** Needs the shopper to have bought as a consumer. */
  readonly consumersOnly: boolean;
  readonly opens: readonly OpeningRule[];
  /** Told while it is not open and no day is known. */
  readonly notYet: Sentence;
  readonly closes: readonly ClosingRule[];
  /** Where its days are counted from changes with use (a new request keeps a file alive). Never brings a closed file back. */
  readonly extend?: (closing: Closing, uses: readonly Day[]) => Closing;
  /** Its last day also ends a file that is already open. */
  readonly closesWhenUsed: boolean;
  /** May be tried again after a refusal or a bounce. */
  readonly reusable: boolean;
  /** When the other side must have answered, counted from `last-used`. */
  readonly answers: readonly {
    readonly only?: Only;
    /** Counted from the use, or from the event named where that came later. */
    readonly time: TimeRule;
    /** The other side may wait for this event; while it has not happened, that many days more are left to it. */
    readonly notBefore?: { readonly event: CaseEvent; readonly within: Period };
  }[];
  /** Days after the first use on which the file must be kept alive, counted from an event. */
  readonly keepAlive: readonly { readonly time: TimeRule; readonly says: Sentence }[];
  readonly force: PlannedRoute['force'];
  readonly cost: Note;
  readonly languages: readonly string[];
  readonly steps: readonly Note[];
  readonly channels: readonly (Channel & { readonly only?: Only })[];
  readonly evidence: readonly EvidenceFact[];
  readonly collisions: readonly CollisionFact[];
  /** What ends it. */
  readonly ends: readonly Note[];
  /** What to do when it fails; `route` is a pack's id where one is carried. */
  readonly next: readonly (Note & { readonly route: string | null })[];
  readonly notes: readonly Note[];
  readonly letters: readonly { readonly only?: Only; readonly letter: LetterKind }[];
  /** What it must know and no other pack asks. */
  readonly asks?: readonly PackQuestion[];
  /**
   * Money that this route costs or that waiting costs, computed from the case. Pure; called where the pack is in the
   * plan. Ids begin with the pack's id (`cembra/interest`); amounts in whole minor units of the bill's currency, null
   * where they can't be computed.
   */
  readonly stakes?: (facts: StakeFacts) => readonly Stake[];
  /**
   * For steps that the law itself gives: what the rules of the case put in place of the pack's own fields; null where
   * that law has no such step. Pure.
   */
  readonly byLaw?: (law: LawInCase) => Partial<RoutePack> | null;
  /**
   * Which rules' last days are this route's own: `claim` ends it (the guarantee, the withdrawal period), `notice` is a
   * day by which the shopper must speak up (only the safe day keeps to it), `limit` is the time for a court action,
   * which bounds the latest day where no claim does.
   */
  readonly lastDay?: (rule: LawRule, problem: Problem) => 'claim' | 'notice' | 'limit' | null;
  /** Facts that have no place above but are carried: the rules page lists them. */
  readonly background: readonly Basis[];
}

/** What a pack that stands on the law sees of it. */
export interface LawInCase {
  readonly jurisdiction: Jurisdiction | null;
  readonly problem: Problem;
  /** Rules of the case's problem that its facts do not deny, the national ones first. */
  readonly rules: readonly LawRule[];
}

/** What a pack's `stakes` may look at. Nothing here is a guess: what is not known is null. */
export interface StakeFacts {
  readonly today: Day;
  readonly problem: Problem;
  /** The order's total, and what of it has not come back. */
  readonly total: Money | null;
  readonly open: Money | null;
  readonly shopperCountry: string | null;
  readonly sellerCountry: string | null;
  readonly orderedOn: Day | null;
  /** Date printed on the card bill, where exactly known. */
  readonly billedOn: Day | null;
  /** Days on which this route was used, oldest first. */
  readonly uses: readonly Day[];
  /** What the shopper answered, by question id (a pack's own `asks` included). */
  readonly answers: Readonly<Record<string, string | number | boolean>>;
}

/** A pack's last days, as `extend` sees and returns them. */
export interface Closing {
  readonly safe: Day;
  readonly latest: Day;
  /** Set by `extend` when it moved the days. */
  readonly why?: Sentence;
  readonly basis?: readonly Basis[];
}

/** A fact of a pack, with the day it was checked. */
export function fact(
  id: string,
  rule: Sentence,
  source: string,
  url: string | null,
  certainty: Certainty,
  expiresOn: Day | null = day('2027-05-22'),
): Basis {
  return { id, rule, source, url, checkedOn: ROUTES_CHECKED_ON, certainty, expiresOn };
}

/** Round the clock, every day. */
export const allHours = (zone: string): OpeningHours => ({
  zone,
  hours: [{ from: 1, to: 7, opens: '00:00', closes: '24:00' }],
});
