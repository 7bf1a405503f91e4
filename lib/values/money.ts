import * as z from 'zod/mini';

/** An amount in whole minor units (cents, centimes, Rappen; yen have none) of an ISO 4217 currency. */
export interface Money {
  readonly minor: number;
  /** `EUR`, `CHF`, `GBP`, `USD`, … */
  readonly currency: string;
}

export const moneySchema = z.object({
  minor: z.number().check(z.int()),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});

const WITHOUT_MINOR_UNITS = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'XOF', 'XAF', 'XPF', 'UGX', 'PYG']);

/** How many decimals the currency is printed with. */
export function decimalsOf(currency: string): number {
  return WITHOUT_MINOR_UNITS.has(currency) ? 0 : 2;
}
