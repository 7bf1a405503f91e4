import type { Money } from '../values/money';
import type { PageText } from './collect';
import { hostOf } from './merchant';
import { moneyOf } from './money-of';
import { bareAmount, CURRENCIES, findAmounts } from './money-text';

/** What a bare sign means on this page. */
export interface CurrencyReading {
  readonly dollar: string;
  readonly krona: string;
  /** For figures without any sign: the page's own currency, or null when it shows none or several. */
  readonly usual: string | null;
  /** False when nothing but habit says what `$` is. */
  readonly isDollarSure: boolean;
}

const BY_COUNTRY: Readonly<Record<string, string>> = {
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
  mx: 'MXN',
  us: 'USD',
  no: 'NOK',
  nb: 'NOK',
  dk: 'DKK',
  da: 'DKK',
};

/** Reads which currency the page's amounts are in. `language` as the page declares it (`en-US`). */
export function currencyReading(page: PageText, url: string, language: string | null): CurrencyReading {
  const seen = new Set<string>();
  let looked = 0;
  for (const { text, place } of page.lines) {
    if (place.isAside || text.length > 300 || !/\d/.test(text)) continue;
    if (++looked > 400) break;
    for (const amount of findAmounts(text)) seen.add(amount.currency ?? amount.sign);
  }
  // Said once it is what `$` means, or what has no sign at all: `Price (CHF)`, `Total (CAD)`. Some taxes are Canada's own.
  const said = new Set<string>();
  if ([...seen].every((sign) => sign === '$'))
    for (const { text } of page.lines)
      for (const word of text.replace(/\b(?:HST|TVQ|QST)\b/, 'CAD').split(/[\s()/:.,]+/)) {
        const code = CURRENCIES.get(word);
        if (code && /^[A-Z€£]+$/.test(word)) said.add(code);
      }
  const [once = ''] = said.size === 1 ? said : [];
  if (!seen.size && once) seen.add(once);
  const country = (hostOf(url).split('.').pop() ?? '').slice(-2);
  const tag = (language ?? '').toLowerCase();
  // A page may call its language `constructor`, which every object has.
  const known = [country, tag.slice(3), tag].find((place) => Object.hasOwn(BY_COUNTRY, place));
  const local = BY_COUNTRY[known ?? ''] ?? '';
  const named =
    [...seen, once].find((code) => /^[A-Z]{2}D$/.test(code)) ?? (local.endsWith('D') ? local : null);
  const dollar = named ?? 'USD';
  const krona = local.endsWith('K') ? local : 'SEK';
  const resolved = new Set(
    [...seen].map((code) => (code === '$' ? dollar : code.startsWith('kr') ? krona : code)),
  );
  return {
    dollar,
    krona,
    usual: resolved.size === 1 ? ([...resolved][0] as string) : null,
    isDollarSure: named !== null,
  };
}

/** The currency of an amount on this page, or null when nothing says. */
export function currencyOf(
  amount: { currency: string | null; sign: string },
  reading: CurrencyReading,
): string | null {
  if (amount.currency) return amount.currency;
  if (amount.sign === '$') return reading.dollar;
  return amount.sign ? reading.krona : reading.usual;
}

/** The first amount in `text` as money of the page's own currency; null for none. */
export function moneyIn(text: string, reading: CurrencyReading): Money | null {
  const amount = findAmounts(text)[0] ?? bareAmount(text);
  const currency = amount && currencyOf(amount, reading);
  return currency ? moneyOf(amount.value, currency) : null;
}
