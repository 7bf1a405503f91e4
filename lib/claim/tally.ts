import type { Purchase } from '../purchase/purchase';
import { daysBetween } from '../values/day';
import type { Money } from '../values/money';
import type { Claim } from './claim';
import { activeEvents, stateOf } from './events';

/** What a shopper's claims came to. Nobody but the shopper sees it. */
export interface Tally {
  /** Claims with money back, in whole or in part. */
  readonly won: number;
  /** Money that came back, one sum a currency, the largest count of claims first. Amounts that were not noted are not in it. */
  readonly recovered: readonly Money[];
  /** Refunds noted without an amount whose order's total is not known either. */
  readonly unknown: number;
  /** Days from the first thing sent to the money, in the middle of all; null when no claim tells. */
  readonly days: number | null;
  /** Routes that paid, by id, most often first; refunds whose payer is not known are left out. */
  readonly routes: readonly { readonly id: string; readonly count: number }[];
}

/** Counts what came back. A refund of the whole counts the order's total; undone events count nothing. */
export function tallyOf(claims: readonly Claim[], purchases: ReadonlyMap<string, Purchase>): Tally {
  const sums = new Map<string, number>();
  const routes = new Map<string, number>();
  const days: number[] = [];
  let won = 0;
  let unknown = 0;
  for (const claim of claims) {
    const purchase = purchases.get(claim.purchaseId) ?? null;
    const events = activeEvents(claim);
    const refunds = events.filter((event) => event.kind === 'refunded');
    const last = refunds.at(-1);
    if (last === undefined) continue;
    won += 1;
    const total = purchase?.facts.total?.value ?? null;
    const isWhole = stateOf(claim, purchase).state === 'refunded' && refunds.some(({ amount }) => !amount);
    const amounts = isWhole && total !== null ? [total] : refunds.flatMap(({ amount }) => amount ?? []);
    if (amounts.length === 0) unknown += 1;
    for (const { minor, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
    const first = events.find((event) => event.kind === 'sent');
    if (first !== undefined && first.day <= last.day) days.push(daysBetween(first.day, last.day));
    for (const id of new Set(refunds.map(({ route }) => route)))
      if (id !== null) routes.set(id, (routes.get(id) ?? 0) + 1);
  }
  days.sort((a, b) => a - b);
  return {
    won,
    recovered: [...sums].map(([currency, minor]) => ({ minor, currency })),
    unknown,
    days: days[Math.floor((days.length - 1) / 2)] ?? null,
    routes: [...routes]
      .map(([id, count]) => ({ id, count }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
  };
}
