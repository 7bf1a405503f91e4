import { decimalsOf, type Money } from '../../lib/values/money';
import type { Language } from '../../lib/values/sentence';

/** `189.00`, `1'234,50`, `1 234`: what a shopper types as an amount. Null when it is none, or below zero. */
export function typedAmount(text: string, currency: string): Money | null {
  const compact = text.replace(/[\s\u00A0\u202F'’]/g, '');
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(compact);
  if (match === null || !/^[A-Z]{3}$/.test(currency)) return null;
  const whole = Number((match[1] ?? '').replace(/[.,]/g, ''));
  const scale = 10 ** decimalsOf(currency);
  const part = Number((match[2] ?? '').padEnd(2, '0')) / 100;
  const minor = whole * scale + Math.round(part * scale);
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}

/** An amount as it stands in an input: `189.00`, in French and German `189,00`; without grouping or currency. */
export function amountToType(money: Money, language: Language): string {
  const decimals = decimalsOf(money.currency);
  const text = (money.minor / 10 ** decimals).toFixed(decimals);
  return language === 'en' ? text : text.replace('.', ',');
}

/** Currencies offered first; the purchase's own is added. */
export const COMMON_CURRENCIES = ['EUR', 'CHF', 'GBP', 'USD'] as const;
