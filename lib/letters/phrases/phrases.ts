import { type LetterFacts, type Step, troubleOf } from '../facts';
import type { Ground, LetterRule } from '../grounds';

/** What all letters of one language are made of. Null: the fact is unknown and the sentence vanishes. */
export interface Phrases {
  /** "On 3 November 2026 I placed order no. 20931 at luminaires.ch for CHF 189.00." */
  order(facts: LetterFacts): string;
  /** The items, one a line, up to `itemsShown`, and how many more there are. */
  items(facts: LetterFacts): string | null;
  payment(facts: LetterFacts): string | null;
  /** What was promised, or the law's own day where nothing is known to be promised. */
  promised(facts: LetterFacts): string | null;
  /** What is wrong, on the day of the letter. */
  trouble(facts: LetterFacts): string;
  /** What was written to the seller before, and what became of it; `toSeller` speaks to him. */
  contacts(facts: LetterFacts, toSeller: boolean): string | null;
  /** What the seller is asked to do, and by which day. */
  request(facts: LetterFacts): string;
  /** What is wanted, in a few words, for someone who is not the seller. */
  wanted(facts: LetterFacts): string;
  /** The same as a noun that follows "I ask for": "the refund of €24.00". */
  claimed(facts: LetterFacts): string;
  /** The sum to pay back, as it stands in a sentence: "the €24.00 I paid". */
  sum(facts: LetterFacts): string;
  /** The matter in a subject line: "order no. 20931 of 3 November 2026". */
  which(facts: LetterFacts): string;
  /** The payment, detail by detail, under a first line. */
  operation(facts: LetterFacts, head: string): string;
  /** Rules of the case that serve these grounds, with their articles; null where the law gives none. */
  law(facts: LetterFacts, grounds: readonly Ground[]): string | null;
  /** By when the refund was due, and what its lateness adds. */
  late(facts: LetterFacts): string | null;
  /** What happened so far, day by day. */
  story(facts: LetterFacts): string | null;
  /** What was written to the payment firm or the firm's service before, and what became of it; speaks to it. */
  firmContacts(facts: LetterFacts): string | null;
  /** The other side of a dispute, for someone who is not it. */
  parties(facts: LetterFacts): string | null;
  reply(facts: LetterFacts): string;
  /** Closing words (`formal`: those of a registered letter), name, and how to reach the shopper. */
  signature(facts: LetterFacts, formal: boolean): string;
  /** The line that lists what comes with a letter on paper. */
  enclosed(facts: LetterFacts, enclosures: readonly string[]): string;
}

/** What of the payment has not come back; unknown when the order is only paid on invoice or at the door. */
export function paid(facts: LetterFacts): LetterFacts['total'] {
  const method = facts.payment?.method;
  return method === 'invoice' || method === 'cash-on-delivery' ? null : (facts.open ?? facts.total);
}

/** The legal delivery day, once it has passed and nothing else was promised. */
export function legalDelivery(
  facts: LetterFacts,
): { day: NonNullable<LetterRule['day']>; rule: LetterRule } | null {
  const rule = facts.rules.find(({ ground }) => ground === 'delivery-term');
  return rule?.day != null && rule.day < facts.today ? { day: rule.day, rule } : null;
}

/** At most this many rules stand in a letter, and of one ground. */
const RULES_SHOWN = 4;
const OF_A_GROUND = 2;

/** The rules a letter names, ground by ground. A refund's own rules only where its ground is sure. */
export function rulesFor(facts: LetterFacts, grounds: readonly Ground[]): LetterRule[] {
  const found = grounds.flatMap((ground) => {
    const all = facts.rules.filter(
      (rule) => rule.ground === ground && (!isOneOfSeveral(facts) || !UNSURE.has(ground) || isSure(rule)),
    );
    return all.slice(
      0,
      ground === 'guarantee' || ground === 'carrier' || ground === 'issuer' ? OF_A_GROUND : 1,
    );
  });
  return [...new Map(found.map((rule) => [rule.article, rule])).values()].slice(0, RULES_SHOWN);
}

/** A refund has several possible grounds here: only one whose day is known is named. */
const isOneOfSeveral = ({ problem }: LetterFacts): boolean =>
  problem === 'refund-not-paid' || troubleOf(problem) === 'goods';

const UNSURE: ReadonlySet<Ground> = new Set<Ground>(['refund', 'termination-refund', 'late-refund']);
/** Counted from a day that happened. */
const isSure = ({ day, state }: LetterRule): boolean => day !== null && state !== 'not-started';

/** A rule of a European directive binds by the law that took it over. */
export const isDirective = ({ jurisdiction, article }: LetterRule): boolean =>
  jurisdiction === 'EU' && article.startsWith('Directive');

/** Whether the promised day matters to the matter. */
export const isAwaited = (facts: LetterFacts): boolean => troubleOf(facts.problem) === 'delivery';

/** Whether there is more to tell than when the seller was written to, which `contacts` says. */
export const hasStory = (facts: LetterFacts): boolean =>
  facts.steps.some(({ kind, whom }) => kind !== 'sent' || whom === 'issuer' || whom === 'other');

/** The first and the latest steps: a long story is cut in its middle. */
export function stepsShown(facts: LetterFacts): readonly Step[] {
  return facts.steps.length <= 12 ? facts.steps : [...facts.steps.slice(0, 4), ...facts.steps.slice(-8)];
}

const NETWORKS: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  maestro: 'Maestro',
  cb: 'CB',
  amex: 'American Express',
  'american-express': 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
};

/** A card network by its usual name, or as the page printed it. */
export function networkName(network: string): string {
  return Object.hasOwn(NETWORKS, network) ? (NETWORKS[network] ?? network) : network;
}

/** Who signs and how he can be reached, line by line; the printed letter carries the same in its head. */
export function signatureLines(facts: LetterFacts): string[] {
  const { name, address, email } = facts.shopper;
  return [...(name === null ? [] : [name]), ...address, ...(email === null ? [] : [email])];
}
