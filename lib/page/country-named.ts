import { fold } from './fold';

/**
 * Where shops of our languages deliver to most; others stay unknown rather than guessed. Of those that begin with one
 * letter, the one that this letter stands for on envelopes is first.
 */
const CODES = 'FR DE CH AT BE LU NL IT ES PT GB IE US CA AU NZ DK SE NO FI PL LI MC'.split(' ');
/** `CH-8001 Zürich`, `D-10115 Berlin`. */
const POSTCODE = /^(ch|d|de|f|fr|a|at|b|be|l|lu|nl|i|it|e|es)-\d{4,5}\b/;

/**
 * Names that addresses print and dictionaries of countries don't, and those of the countries most shops deliver to: a
 * dictionary costs more to open than all the rest of an address.
 */
const AT_HAND: Readonly<Record<string, string>> = {
  __proto__: null as never,
  usa: 'US',
  uk: 'GB',
  'france metropolitan': 'FR',
  france: 'FR',
  suisse: 'CH',
  schweiz: 'CH',
  deutschland: 'DE',
  osterreich: 'AT',
  italia: 'IT',
  espana: 'ES',
  nederland: 'NL',
};

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

function named(part: string, language: string): string | null {
  const [, prefix = ''] = POSTCODE.exec(part) ?? [];
  if (prefix !== '') return CODES.find((code) => code.startsWith(prefix.toUpperCase())) ?? null;
  const name = plain(part);
  if (name.length < 2 || name.length > 40) return null;
  return AT_HAND[name] ?? (/[\d@]/.test(part) ? null : namesIn(language).get(name)) ?? null;
}

/**
 * The country that the last of an address's folded parts to name one names as a whole, and which part that is; in the
 * page's language, else in English, whose names are costly to have and mostly not needed. Null when none does.
 */
export function countryNamed(
  parts: readonly string[],
  language: string | null,
): { readonly code: string; readonly part: number } | null {
  for (const spoken of new Set([language ?? 'en', 'en'])) {
    for (let part = parts.length - 1; part >= 0; part--) {
      const code = named(parts[part] as string, spoken);
      if (code) return { code, part };
    }
  }
  return null;
}
