import { COMMON_CURRENCIES } from '../guide/typed-amount';

const OTHERS = [
  'AUD',
  'CAD',
  'CNY',
  'CZK',
  'DKK',
  'HKD',
  'HUF',
  'INR',
  'JPY',
  'NOK',
  'PLN',
  'RON',
  'SEK',
  'SGD',
  'TRY',
];

/** Currencies to choose from: the usual ones first, the one that stands among them. */
export function currencies(standing: string | null): { value: string; label: string }[] {
  const known: readonly string[] = [...COMMON_CURRENCIES, ...OTHERS];
  const all = standing === null || known.includes(standing) ? known : [...known, standing];
  return all.map((code) => ({ value: code, label: code }));
}
