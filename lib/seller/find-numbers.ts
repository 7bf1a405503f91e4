import { labelled } from './labelled-numbers';
import type { NumberFound } from './number-found';
import {
  frenchNumbers,
  germanRegisters,
  luxembourgish,
  socialCredit,
  swissNumbers,
} from './register-numbers';
import { prefixedVat, vatWithoutPrefix } from './vat-numbers';

/** Letters of other alphabets that look like ours, as they turn up inside numbers. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', І: 'I', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X' },
  ...{ Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X' },
};

/** `text` with look-alike capitals made Latin; same length. */
export const latin = (text: string): string =>
  /[\u0370-\u052f]/.test(text) ? text.replace(/[\u0370-\u052f]/g, (c) => LOOKALIKE[c] ?? c) : text;

/**
 * Every register and VAT number in `text`, in order. `folded` is the same text folded, of the same length. A number
 * whose check digits fail is found too and marked; one that is plainly something else (capital, phone, bank account) is not.
 */
export function findNumbers(text: string, folded: string): NumberFound[] {
  const plain = latin(text);
  const found: NumberFound[] = [];
  const isTaken = (at: number, end: number) => found.some((other) => at < other.end && end > other.at);
  const add = (number: NumberFound) => {
    if (!isTaken(number.at, number.end)) found.push(number);
  };
  if (!/\d{2}/.test(plain)) return [];
  for (const number of swissNumbers(plain, folded)) add(number);
  for (const number of prefixedVat(plain, folded)) add(number);
  for (const number of germanRegisters(plain, folded)) add(number);
  for (const number of frenchNumbers(plain, folded)) add(number);
  for (const number of luxembourgish(plain, folded)) add(number);
  for (const number of vatWithoutPrefix(plain, folded)) add(number);
  for (const number of socialCredit(plain)) add(number);
  for (const number of labelled(plain, folded)) add(number);
  return found.sort((a, b) => a.at - b.at);
}
