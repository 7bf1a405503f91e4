import type { Purchase } from '../purchase/purchase';
import type { Day } from '../values/day';
import type { Money } from '../values/money';
import type { Claim, ClaimEvent } from './claim';

/**
 * The claim with one more event. The same event id again changes nothing, so a message that arrives twice does no
 * harm. `at` becomes the claim's time of change.
 */
export function addEvent(claim: Claim, event: ClaimEvent, at: string): Claim {
  if (claim.events.some((known) => known.id === event.id)) return claim;
  return { ...claim, updatedAt: at, events: [...claim.events, event] };
}

/** The claim with an event marked undone; nothing is taken out. Undoing twice, or what is not there, changes nothing. */
export function undoEvent(claim: Claim, eventId: string, at: string): Claim {
  const found = claim.events.find((event) => event.id === eventId);
  if (found === undefined || isUndone(found)) return claim;
  return {
    ...claim,
    updatedAt: at,
    events: claim.events.map((event) => (event.id === eventId ? { ...event, undoneAt: at } : event)),
  };
}

const isUndone = (event: ClaimEvent): boolean => event.undoneAt !== undefined && event.undoneAt !== null;

/** Events that count, oldest first: by day, then by when they were noted, then by id. */
export function activeEvents(claim: Claim): ClaimEvent[] {
  return claim.events
    .filter((event) => !isUndone(event))
    .sort((a, b) => compare(a.day, b.day) || compare(a.at, b.at) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where a claim stands, computed from its events. */
export interface ClaimState {
  /**
   * `new`: nothing sent · `in-motion` · `arrived`: the goods came · `refunded`: in full, as far as known ·
   * `part-refunded`: some money came, or it is unknown whether all · `closed`: ended by the shopper
   */
  readonly state: 'new' | 'in-motion' | 'arrived' | 'refunded' | 'part-refunded' | 'closed';
  /** The day of the event that made it so. */
  readonly since: Day | null;
  /** Money that came back, as far as amounts are known and in one currency. */
  readonly refunded: Money | null;
  /** What is still missing, when both total and refund are known in one currency. */
  readonly missing: Money | null;
}

/**
 * The state of a claim. A `reopened` event sets aside what settled it before; a refund without amount counts as the
 * whole. `until` leaves out events after that day.
 */
export function stateOf(
  claim: Claim,
  purchase: Purchase | null = null,
  until: Day | null = null,
): ClaimState {
  const events = activeEvents(claim).filter((event) => until === null || event.day <= until);
  const total = purchase?.facts.total?.value ?? null;
  const afterReopening = events.slice(events.findLastIndex((event) => event.kind === 'reopened') + 1);

  const amounts = events.flatMap((event) =>
    event.kind === 'refunded' && event.amount ? [event.amount] : [],
  );
  const currency = total?.currency ?? amounts[0]?.currency ?? null;
  const refunded =
    amounts.length > 0 && currency !== null && amounts.every((amount) => amount.currency === currency)
      ? { minor: amounts.reduce((sum, amount) => sum + amount.minor, 0), currency }
      : null;
  const missing =
    refunded !== null && total !== null && total.minor > refunded.minor
      ? { minor: total.minor - refunded.minor, currency: total.currency }
      : null;

  const last = (kind: ClaimEvent['kind']): ClaimEvent | undefined =>
    afterReopening.findLast((event) => event.kind === kind);
  const as = (state: ClaimState['state'], event: ClaimEvent | undefined): ClaimState => ({
    state,
    since: event?.day ?? null,
    refunded,
    missing,
  });

  const refund = last('refunded');
  const whole = afterReopening.findLast((event) => event.kind === 'refunded' && !event.amount);
  const reached =
    refund !== undefined &&
    refunded !== null &&
    total !== null &&
    refunded.minor >= total.minor &&
    total.minor > 0;
  if (whole !== undefined || reached) return as('refunded', whole ?? refund);
  const settled = afterReopening.findLast((event) => event.kind === 'delivered' || event.kind === 'closed');
  if (settled !== undefined) return as(settled.kind === 'delivered' ? 'arrived' : 'closed', settled);
  const anyRefund = events.findLast((event) => event.kind === 'refunded');
  if (anyRefund !== undefined) return as('part-refunded', anyRefund);
  return as(events.length === 0 ? 'new' : 'in-motion', events.at(-1));
}
