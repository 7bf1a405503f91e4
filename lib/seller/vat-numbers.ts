import { isValidVat } from './check-number';
import { CURRENCY, digits, isOther, type NumberFound, register, squeeze, vat } from './number-found';

/** What follows `prefix` in each country's VAT number. */
const VAT_SHAPES: Readonly<Record<string, string>> = {
  AT: `U[ .]?${digits(8)}`,
  BE: `(?:\\(0\\)[ .]?)?(?:[01][ .]?${digits(9)}|[2-9](?:[ .]?\\d){8})`,
  BG: `${digits(9)}\\d?`,
  CY: `${digits(8)} ?[A-Z]`,
  CZ: `${digits(8)}\\d{0,2}`,
  DE: digits(9),
  DK: digits(8),
  EE: digits(9),
  EL: digits(9),
  ES: `(?:[A-Z][ .-]?\\d(?:[ .]?\\d){6}[ .-]?[0-9A-Z]|\\d(?:[ .]?\\d){7}[ .-]?[A-Z])`,
  FI: `\\d{7}-?\\d`,
  FR: `[0-9A-HJ-NP-Z]{2}[ .]?${digits(9)}`,
  GB: `\\d{3}[ .]?\\d{4}[ .]?\\d{2}(?:[ .]?\\d{3})?|\\d{3}[ .]\\d{3}[ .]\\d{3}`,
  HR: digits(11),
  HU: digits(8),
  IE: '\\d ?[0-9A-Z+*]\\d{5} ?[A-W][A-I]?',
  IT: digits(11),
  LT: '\\d{9}(?:\\d{3})?',
  LU: digits(8),
  LV: digits(11),
  MT: digits(8),
  NL: `${digits(9)}[ .]?B[ .]?\\d{2}`,
  NO: `${digits(9)}(?: ?MVA)?`,
  PL: digits(10),
  PT: digits(9),
  RO: '\\d{6,10}',
  SE: digits(12),
  SI: digits(8),
  SK: digits(10),
  XI: '\\d{3}[ .]?\\d{4}[ .]?\\d{2}',
};

const VAT_LABEL =
  '(?<![a-z])(?:t\\.? ?v\\.? ?a\\.?|vat|ust\\.?-?[ -]?(?:id\\w*|ident\\w*)?|umsatzsteuer-?\\w*|uid(?:-?nr|-?nummer)?|mwst\\.?|m\\.w\\.s\\.t|i\\.? ?v\\.? ?a\\.?|btw|b\\.t\\.w|moms|mva|tax id\\w*|tax number|gst)(?![a-z])';

const VAT_WORDS = new RegExp(VAT_LABEL, 'g');

const PREFIXED = new RegExp(
  `(?<![0-9A-Za-z])(?:${Object.keys(VAT_SHAPES)
    .map((country) => `(${country})[ .:\\u2011-]{0,2}(?:${VAT_SHAPES[country]})`)
    .join('|')})(?![0-9A-Za-z])(?![.,]\\d)`,
  'g',
);

/** VAT numbers that begin with their country: `FR 86 812400471`. */
export function* prefixedVat(text: string, folded: string): Generator<NumberFound> {
  for (const match of text.matchAll(PREFIXED)) {
    const prefix = match.slice(1).find((group) => group !== undefined) as string;
    if (isOther(folded, match.index, VAT_WORDS)) continue;
    const country = prefix === 'EL' ? 'GR' : prefix === 'XI' ? 'GB' : prefix;
    let normal = squeeze(match[0]);
    if (prefix === 'BE' && normal.length === 11) normal = `BE0${normal.slice(2)}`;
    if (prefix === 'NO') normal = normal.replace('MVA', '');
    const before = folded.slice(Math.max(0, match.index - 60), match.index);
    const isLabelled = VAT_WORDS.test(before);
    VAT_WORDS.lastIndex = 0;
    const isValid = isValidVat(country, normal);
    // Two letters and some figures may be a product or a reference: without a label only what checks.
    if (!isLabelled && isValid !== true) continue;
    if (
      prefix === 'BE' &&
      !isLabelled &&
      /(?:bce|kbo|rpm|rpr|entreprise|onderneming)[^0-9]{0,30}$/.test(before)
    ) {
      yield register('kbo', match.index, match[0], normal.slice(2), 0.95);
      continue;
    }
    yield vat(country, match.index, match[0], normal, isLabelled ? 0.97 : 0.85);
  }
}

const BARE = new RegExp(
  `${VAT_LABEL}[^0-9\\n]{0,40}(?:\\n[^0-9\\n]{0,20})?(?<![0-9a-z])((?:${digits(11)}|[01][ .]?${digits(9)}|\\d{3}[ .]?\\d{4}[ .]?\\d{2}|\\d{3}[ .]\\d{3}[ .]\\d{3}|[a-hj-np-sw]-?\\d{7}-?[0-9a-j]|\\d{9}b\\d{2}))(?![0-9])(?![.,/][0-9])`,
  'g',
);

/** A VAT number printed without its country: told by its own check digits, or left without a country. */
export function* vatWithoutPrefix(text: string, folded: string): Generator<NumberFound> {
  for (const match of folded.matchAll(BARE)) {
    const length = (match[1] as string).length;
    const at = match.index + match[0].length - length;
    const printed = text.slice(at, at + length);
    if (isOther(folded, at, VAT_WORDS) || CURRENCY.test(folded.slice(at + length))) continue;
    const plain = squeeze(printed);
    const country = countryOfBareVat(plain, match[0]);
    if (country === null && plain.length < 9) continue;
    yield vat(
      country,
      at,
      printed,
      country === null ? plain : `${country}${plain}`,
      country === null ? 0.6 : 0.9,
    );
  }
}

function countryOfBareVat(plain: string, label: string): string | null {
  const holds = (country: string) => isValidVat(country, `${country}${plain}`) === true;
  if (/^\d{9}B\d{2}$/.test(plain)) return 'NL';
  if (/^[A-Z]\d{7}/.test(plain)) return 'ES';
  if (/^\d{11}$/.test(plain)) return /iva/.test(label) || holds('IT') ? 'IT' : null;
  if (/^[01]\d{9}$/.test(plain)) return holds('BE') ? 'BE' : null;
  if (/^\d{9}$/.test(plain) && /vat/.test(label)) return holds('GB') ? 'GB' : null;
  if (/^\d{9}$/.test(plain) && /ust|umsatz/.test(label)) return holds('DE') ? 'DE' : null;
  return null;
}
