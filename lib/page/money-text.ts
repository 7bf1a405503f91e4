import type { Money } from '../values/money';

/** An amount found in a text. `currency` is null when none is printed beside it or the sign alone does not say. */
export interface Amount {
  readonly value: number;
  readonly currency: string | null;
  /** The sign or code as printed: `$`, `€`, `CHF`. */
  readonly sign: string;
  readonly at: number;
  readonly end: number;
  readonly isNegative: boolean;
}

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  chf: 'CHF',
  'fr.': 'CHF',
  sfr: 'CHF',
  'sfr.': 'CHF',
  '£': 'GBP',
  gbp: 'GBP',
  us$: 'USD',
  usd: 'USD',
  $us: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad: 'CAD',
  $ca: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  nz$: 'NZD',
  nzd: 'NZD',
  hk$: 'HKD',
  hkd: 'HKD',
  s$: 'SGD',
  sgd: 'SGD',
  r$: 'BRL',
  brl: 'BRL',
  '¥': 'JPY',
  '￥': 'JPY',
  円: 'JPY',
  jpy: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  zł: 'PLN',
  pln: 'PLN',
  kč: 'CZK',
  czk: 'CZK',
  huf: 'HUF',
  ft: 'HUF',
  lei: 'RON',
  ron: 'RON',
  '₺': 'TRY',
  try: 'TRY',
  tl: 'TRY',
  '₹': 'INR',
  inr: 'INR',
  '₩': 'KRW',
  krw: 'KRW',
  '₽': 'RUB',
  rub: 'RUB',
  ils: 'ILS',
  '₪': 'ILS',
  mxn: 'MXN',
  zar: 'ZAR',
  aed: 'AED',
  thb: 'THB',
  isk: 'ISK',
  bgn: 'BGN',
  xpf: 'XPF',
  xof: 'XOF',
  mad: 'MAD',
  tnd: 'TND',
};
/** Signs several currencies share; the page or the host says which. */
const SHARED = /^(?:\$|kr\.?)$/i;

const SIGN =
  '(?:US\\$|CA\\$|C\\$|AU\\$|A\\$|NZ\\$|HK\\$|S\\$|R\\$|\\$(?:US|CA)?|€|£|¥|￥|₺|₹|₩|₽|₪|円|(?<![A-Za-zÀ-ÿ])(?:EUR(?:OS?)?|CHF|S?Fr\\.|SFr|GBP|USD|CAD|AUD|NZD|HKD|SGD|BRL|JPY|CNY|RMB|SEK|NOK|DKK|kr\\.?|zł|PLN|Kč|CZK|HUF|Ft|lei|RON|TL|TRY|INR|KRW|RUB|ILS|MXN|ZAR|AED|THB|ISK|BGN|XPF|XOF|MAD|TND)(?![A-Za-zÀ-ÿ]))';
const NUMBER = "\\d{1,3}(?:[ .,'’]\\d{3})+(?![\\d])(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d{1,2}(?!\\d))?";
const AFTER_NUMBER = '(?:[.,](?:[-–—]{1,2}|\\s?--?))?';
const AMOUNT = new RegExp(
  `([-–−]\\s?)?(?:(${SIGN})\\s{0,2}(${SIGN})?\\s{0,2}([-–−]\\s?)?(${NUMBER})${AFTER_NUMBER}(?:\\s{0,2}(${SIGN}))?|(?<![\\d.,])(${NUMBER})${AFTER_NUMBER}\\s{0,2}(${SIGN}))`,
  'gi',
);
const BARE = /^([-–−]\s?)?(\d{1,3}(?:[ .,'’]\d{3})*[.,]\d{2})$/;

/** `1.234,56`, `1'234.50`, `1 234`, `12.5` as a number; null when the grouping makes no sense. */
export function parseNumber(text: string): number | null {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const tail = last < 0 ? 0 : text.length - last - 1;
  const hasDecimals = last >= 0 && (tail === 1 || tail === 2);
  const whole = (hasDecimals ? text.slice(0, last) : text).replace(/[ .,'’]/g, '');
  if (!/^\d{1,12}$/.test(whole)) return null;
  return Number(hasDecimals ? `${whole}.${text.slice(last + 1)}` : whole);
}

function currencyOf(sign: string): string | null {
  return SHARED.test(sign) ? null : (SIGNS[sign.toLowerCase()] ?? null);
}

/** Every amount printed in `text` with a currency sign or code beside it. White space must be tidy. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  AMOUNT.lastIndex = 0;
  for (let match = AMOUNT.exec(text); match !== null && found.length < 50; match = AMOUNT.exec(text)) {
    const number = match[5] ?? match[7];
    if (number === undefined) continue;
    const value = parseNumber(number);
    if (value === null) continue;
    const signs = [match[2], match[3], match[6], match[8]].filter((sign) => sign !== undefined);
    // `USD $65.00`, `$60.00 CAD`: the one that names a single currency decides.
    const named = signs.find((sign) => currencyOf(sign) !== null);
    const sign = named ?? signs[0] ?? '';
    const isNegative = match[1] !== undefined || match[4] !== undefined;
    const end = match.index + match[0].length;
    found.push({ value, currency: currencyOf(sign), sign, at: match.index, end, isNegative });
  }
  return found;
}

/** An amount without any sign that fills the whole of `text`: `1 234,56`. */
export function bareAmount(text: string): Amount | null {
  const match = BARE.exec(text.trim());
  const value = match?.[2] === undefined ? null : parseNumber(match[2]);
  if (match === null || value === null) return null;
  return { value, currency: null, sign: '', at: 0, end: text.length, isNegative: match[1] !== undefined };
}

const NO_MINOR_UNITS = /^(?:JPY|KRW|VND|CLP|ISK|XOF|XAF|XPF|UGX|PYG)$/;

/** `value` of `currency` in whole minor units. */
export function moneyOf(value: number, currency: string): Money {
  return { minor: Math.round(value * (NO_MINOR_UNITS.test(currency) ? 1 : 100)), currency };
}
