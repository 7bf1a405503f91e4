import { addDays, type Day, parseDay } from '../values/day';
import type { Card } from './card';
import type { Purchase } from './purchase';

/**
 * The shopper's card an order was paid with: the one he chose at the checkout, else the only one of his that can bear the
 * network the shop names. Null where it was not paid by card, or where two of his cards could be meant.
 */
export function cardOf(purchase: Pick<Purchase, 'facts' | 'checkout'>, cards: readonly Card[]): Card | null {
  const payment = purchase.facts.payment?.value ?? null;
  if (payment !== null && payment.method !== 'card') return null;
  const chosen = cards.find(({ id }) => id === purchase.checkout?.cardId);
  if (chosen !== undefined) return chosen;
  if (payment === null) return null;
  const network = payment.network?.toLowerCase() ?? null;
  const fitting = cards.filter(({ brand }) => network === null || bears(brand, network));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** French cards bear CB beside Visa or Mastercard, and a shop may name either. */
function bears(brand: Card['brand'], network: string): boolean {
  if (brand === network || brand === 'other') return true;
  const both = new Set(['visa', 'mastercard']);
  return (brand === 'cb' && both.has(network)) || (network === 'cb' && both.has(brand));
}

/**
 * The first day from the order on at which a card with this bill day has a bill made out: on the 31st, or the last of a
 * shorter month. Only the bill itself tells whether the payment is on it. Null where no bill day is known.
 */
export function firstBill(ordered: Day, billDay: number | null): Day | null {
  if (billDay === null) return null;
  for (let after = 0; after <= 31; after += 1) {
    const day = addDays(ordered, after);
    const isLast = !addDays(day, 1).startsWith(day.slice(0, 7));
    const ofMonth = Number(day.slice(8));
    if (ofMonth === billDay || (isLast && ofMonth < billDay)) return parseDay(day);
  }
  return null;
}
