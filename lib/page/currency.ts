import type { PageText } from './collect';
import { hostOf } from './merchant';
import { findAmounts } from './money-text';

/** What a bare sign means on this page. */
export interface CurrencyReading {
  /** Currency of `$` here; null when the page leaves it open. */
  readonly dollar: string;
  readonly krona: string;
  /** For figures without any sign: the page's own currency, or null when it shows none or several. */
  readonly usual: string | null;
  readonly isDollarSure: boolean;
}

const DOLLAR_BY_ENDING: Readonly<Record<string, string>> = {
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
  mx: 'MXN',
  us: 'USD',
};
const DOLLAR_BY_LANGUAGE: Readonly<Record<string, string>> = {
  'en-us': 'USD',
  'en-ca': 'CAD',
  'fr-ca': 'CAD',
  'en-au': 'AUD',
  'en-nz': 'NZD',
  'es-mx': 'MXN',
  'en-sg': 'SGD',
};
const KRONA: Readonly<Record<string, string>> = {
  se: 'SEK',
  sv: 'SEK',
  no: 'NOK',
  nb: 'NOK',
  dk: 'DKK',
  da: 'DKK',
};

/** Reads which currency the page's amounts are in. `language` as the page declares it (`en-US`). */
export function currencyReading(page: PageText, url: string, language: string | null): CurrencyReading {
  const counts = new Map<string, number>();
  let named: string | null = null;
  let looked = 0;
  for (const line of page.lines) {
    if (line.place.isAside || line.text.length > 300 || !/\d/.test(line.text)) continue;
    if (++looked > 400) break;
    for (const amount of findAmounts(line.text)) {
      const key = amount.currency ?? amount.sign;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (amount.currency !== null && /^(?:USD|CAD|AUD|NZD|SGD|HKD|MXN)$/.test(amount.currency))
        named ??= amount.currency;
    }
  }
  const ending = hostOf(url).split('.').pop() ?? '';
  const tag = (language ?? '').toLowerCase();
  const sure = named ?? DOLLAR_BY_ENDING[ending] ?? DOLLAR_BY_LANGUAGE[tag] ?? null;
  const dollar = sure ?? 'USD';
  const krona = KRONA[ending] ?? KRONA[tag.slice(0, 2)] ?? 'SEK';
  const resolved = new Set(
    [...counts.keys()].map((key) => (key === '$' ? dollar : /^kr/i.test(key) ? krona : key)),
  );
  return {
    dollar,
    krona,
    usual: resolved.size === 1 ? ([...resolved][0] ?? null) : null,
    isDollarSure: sure !== null,
  };
}

/** The currency of an amount on this page, or null when nothing says. */
export function currencyOf(
  amount: { currency: string | null; sign: string },
  reading: CurrencyReading,
): string | null {
  if (amount.currency !== null) return amount.currency;
  if (amount.sign === '$') return reading.dollar;
  if (/^kr/i.test(amount.sign)) return reading.krona;
  return reading.usual;
}
