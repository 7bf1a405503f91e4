import type { Money } from '../values/money';

/** `value` of `currency` in whole minor units. */
export function moneyOf(value: number, currency: string): Money {
  return { minor: Math.round(value * (/^(?:JPY|KRW|ISK|XOF|XPF)$/.test(currency) ? 1 : 100)), currency };
}

/** An amount stated for programs, whose numbers have a point for decimals (`1.234` is one and a bit); null if it is none. */
export function statedMoney(value: string, code: string): Money | null {
  return /^\d+(?:\.\d+)?$/.test(value) && /^[A-Z]{3}$/.test(code) ? moneyOf(Number(value), code) : null;
}
