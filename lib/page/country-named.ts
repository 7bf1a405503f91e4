import { fold } from './fold';

/** Where shops of our languages deliver to most; others stay unknown rather than guessed. */
const CODES = 'FR DE CH AT BE LU NL IT ES PT GB IE US CA AU NZ DK SE NO FI PL LI MC'.split(' ');
/** `CH-8001 Zürich`, `D-10115 Berlin`. */
const POSTCODE = /^(ch|d|de|f|fr|a|at|b|be|l|lu|nl|i|it|e|es)-\d{4,5}\b/;
const PREFIXES: Readonly<Record<string, string>> = {
  d: 'DE',
  f: 'FR',
  a: 'AT',
  b: 'BE',
  l: 'LU',
  i: 'IT',
  e: 'ES',
};

/** Names that addresses print and dictionaries of countries don't. */
const ALSO = new Map([
  ['usa', 'US'],
  ['uk', 'GB'],
  ['france metropolitan', 'FR'],
]);

const known = new Map<string, ReadonlyMap<string, string>>();

function namesIn(language: string): ReadonlyMap<string, string> {
  let names = known.get(language);
  if (!names) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    names = new Map(CODES.map((code) => [plain(fold(display.of(code) ?? code)), code]));
    known.set(language, names);
  }
  return names;
}

const plain = (folded: string) => folded.replace(/[^a-z]+/g, ' ').trim();

/** The country that a folded line of an address names as a whole, in the page's language or English; or null. */
export function countryNamed(line: string, language: string | null): string | null {
  const [, prefix = ''] = POSTCODE.exec(line) ?? [];
  if (prefix !== '') return PREFIXES[prefix] ?? prefix.toUpperCase();
  const name = plain(line);
  if (name.length < 2 || name.length > 40) return null;
  for (const one of new Set([language ?? 'en', 'en'])) {
    const code = namesIn(one).get(name);
    if (code !== undefined) return code;
  }
  return ALSO.get(name) ?? null;
}
