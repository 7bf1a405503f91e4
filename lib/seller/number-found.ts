import { isValidRegister, isValidVat } from './check-number';
import type { RegisterKind } from './seat';

/** A register or VAT number where it stands in a text. */
export interface NumberFound {
  readonly at: number;
  readonly end: number;
  readonly printed: string;
  readonly normal: string;
  readonly isValid: boolean | null;
  readonly weight: number;
  readonly what:
    | { readonly as: 'register'; readonly kind: RegisterKind; readonly court: string | null }
    | { readonly as: 'vat'; readonly country: string | null };
}

/** Letters and digits only, in capitals. */
export const squeeze = (text: string) => text.replace(/[^0-9A-Za-z+*]/g, '').toUpperCase();

/** A pattern of so many digits, with blanks or dots between. */
export const digits = (count: number) => `\\d(?:[ .\\u2011-]?\\d){${count - 1}}`;

/** Numbers that are something else, however alike: the last such word before a number decides. */
export const OTHER_LABEL =
  /capital|kapital|capitale|(?<![a-z])(?:t[eé]l\w*|phone|fax\w*|iban|bic|blz|konto\w*|account|ape|naf|weee|lucid|verpack\w*|elektrog\w*|ear-reg|eori|steuer-?(?:nr|nummer)|finanzamt|wirtschafts-?id\w*|w-idnr|idu|orias|cnil|licen[cs]\w*|gtin|ean|isbn|issn|adeli|rpps|finess|naf|mobile|handy|hotline|whatsapp|agrement|police|contrat|duns|d-u-n-s|lei|zertifikat\w*|certificat\w*|oko-kontrollstelle|identifiant unique|numero unique|eco-?organisme|ceip|reg\. ?raee|raee|sdi|codice destinatario)(?![a-z])/g;

/** True when the last telling word before `at` says that the number is of another kind. */
export function isOther(folded: string, at: number, own: RegExp): boolean {
  const before = folded
    .slice(Math.max(0, at - 70), at)
    .split('\n')
    .slice(-2)
    .join('\n');
  let other = -1;
  for (const match of before.matchAll(OTHER_LABEL)) other = match.index + match[0].length;
  if (other < 0) return false;
  let mine = -1;
  for (const match of before.matchAll(own)) mine = match.index + match[0].length;
  return mine < other;
}

/** A number of a register, its check digits looked at. */
export function register(
  kind: RegisterKind,
  at: number,
  printed: string,
  normal: string,
  weight: number,
  court: string | null = null,
): NumberFound {
  const isValid = isValidRegister(kind, normal);
  const what = { as: 'register', kind, court } as const;
  return { at, end: at + printed.length, printed: printed.trim(), normal, isValid, weight, what };
}

/** A VAT number, its check digits looked at where the country is known. */
export function vat(
  country: string | null,
  at: number,
  printed: string,
  normal: string,
  weight: number,
): NumberFound {
  const isValid = country === null ? null : isValidVat(country, normal);
  return {
    at,
    end: at + printed.length,
    printed: printed.trim(),
    normal,
    isValid,
    weight,
    what: { as: 'vat', country },
  };
}

/** A sign of money behind a number: it is an amount. */
export const CURRENCY = /^[ ]?(?:€|eur\b|euros?\b|chf\b|fr\.|francs?\b|£|\$|usd|gbp)/i;
