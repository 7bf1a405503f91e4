import type { SightingFacts } from '../page/sighting';
import { SUMMARY_LIFETIME_MS } from './complete';

/** The payment firm's page that a tab showed after a shop's checkout. */
export interface Through {
  readonly intermediary: string;
  /** The host the shopper was on, `secure.klikandpay.com`: all that is kept of it. */
  readonly host: string;
  readonly at: string;
}

/** The shopper was on its page: surer than a name among the words, less sure than a confirmation that says "paid with". */
const SEEN = 0.8;
/** Only the address that led to the confirmation says so. */
const CAME_FROM = 0.7;

/**
 * What a payment firm's page says of the order confirmed after it: who took the money. Null when it was too long ago, or
 * after the confirmation.
 */
export function intermediaryFrom(
  through: Through,
  confirmedAt: string,
  how: 'seen' | 'came-from',
): SightingFacts | null {
  const age = Date.parse(confirmedAt) - Date.parse(through.at);
  if (!(age >= 0 && age <= SUMMARY_LIFETIME_MS)) return null;
  const weight = how === 'seen' ? SEEN : CAME_FROM;
  return { intermediary: { value: through.intermediary, excerpt: through.host.slice(0, 240), weight } };
}
