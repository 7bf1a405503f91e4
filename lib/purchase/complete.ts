import type { Sighting, SightingFacts } from '../page/sighting';
import type { Seen } from './merge';

/** How long a checkout summary can complete a confirmation: long enough for a slow bank page, not for tomorrow. */
export const SUMMARY_LIFETIME_MS = 2 * 60 * 60 * 1000;

/** What a checkout says less surely than the confirmation: the shopper could still change it. */
const CHECKOUT_WEIGHT = 0.9;

/** Facts a checkout knows about the order that is about to be placed. Number and date come only after it. */
const COMPLETED = [
  'items',
  'subtotal',
  'delivery',
  'discount',
  'tax',
  'total',
  'promised',
  'payment',
  'intermediary',
  'merchant',
] as const;

/** The last checkout summary of the confirmation's tab and host. */
export interface Summary {
  readonly at: string;
  readonly facts: SightingFacts;
}

/**
 * What the checkout summary adds to a confirmation that is silent on it, or null when it adds nothing or cannot belong
 * to it: older than two hours, later than the confirmation, or with another total. Many shops' confirmations state
 * neither total nor items (stock OpenCart, Magento, Sylius).
 */
export function completedFrom(
  summary: Summary,
  sighting: Sighting,
  seen: Pick<Seen, 'at'>,
): SightingFacts | null {
  if (sighting.kind !== 'confirmation') return null;
  const age = Date.parse(seen.at) - Date.parse(summary.at);
  if (!(age >= 0 && age <= SUMMARY_LIFETIME_MS)) return null;
  const [before, after] = [summary.facts.total?.value, sighting.facts.total?.value];
  if (before && after && (before.minor !== after.minor || before.currency !== after.currency)) return null;
  const added: Record<string, unknown> = {};
  for (const name of COMPLETED) {
    const said = summary.facts[name];
    if (said !== undefined && sighting.facts[name] === undefined)
      added[name] = { ...said, weight: said.weight * CHECKOUT_WEIGHT };
  }
  // Each fact was copied from the field of the same name.
  return Object.keys(added).length > 0 ? (added as SightingFacts) : null;
}

/** Whether a checkout page said enough to be worth keeping. */
export function isSummary(sighting: Sighting): boolean {
  return (
    sighting.kind === 'checkout' && (sighting.facts.total !== undefined || sighting.facts.items !== undefined)
  );
}

/**
 * The summary of a checkout of several steps: a step's silence does not forget what an earlier step of the same order
 * said. Another total means another basket, and the earlier step is dropped.
 */
export function joinedSummary(earlier: Summary | null, now: Summary): SightingFacts {
  if (earlier === null) return now.facts;
  const age = Date.parse(now.at) - Date.parse(earlier.at);
  const [before, after] = [earlier.facts.total?.value, now.facts.total?.value];
  const sameBasket =
    !before || !after || (before.minor === after.minor && before.currency === after.currency);
  return age >= 0 && age <= SUMMARY_LIFETIME_MS && sameBasket
    ? { ...earlier.facts, ...now.facts }
    : now.facts;
}
