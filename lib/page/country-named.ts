import { allWords } from './words/all';
import { en } from './words/en';
import { spelled } from './words/spelled';
import { COUNTRIES } from './words/words';

/** `CH-8001 Zürich`, `D-10115 Berlin`. */
const POSTCODE = /^(ch|d|de|f|fr|a|at|b|be|l|lu|nl|i|it|e|es)-\d{4,5}\b/;

/** Names that addresses print and dictionaries of countries don't, and in which a country names itself. */
const AT_HAND: Readonly<Record<string, string>> = {
  __proto__: null as never,
  usa: 'US',
  uk: 'GB',
  'france metropolitan': 'FR',
  suisse: 'CH',
  schweiz: 'CH',
  deutschland: 'DE',
  osterreich: 'AT',
  italia: 'IT',
  espana: 'ES',
  nederland: 'NL',
};

/**
 * The names in one language; English ones where the reader does not know it. From our own lists: a browser's dictionary
 * of a language holds a page up for 15 ms when it is first opened, and any town would open it.
 */
function namesIn(language: string | null): ReadonlyMap<string, string> {
  const { countries } = allWords().find((words) => words.language === language) ?? en;
  return new Map(
    spelled(countries)
      .split('|')
      .map((name, at) => [name, COUNTRIES[at] as string]),
  );
}

const plain = (folded: string) => folded.replace(/[^a-z]+/g, ' ').trim();

function named(part: string, names: ReadonlyMap<string, string>): string | null {
  const [, prefix = ''] = POSTCODE.exec(part) ?? [];
  if (prefix) return COUNTRIES.find((code) => code.startsWith(prefix.toUpperCase())) ?? null;
  const name = plain(part);
  return AT_HAND[name] ?? (/[\d@]/.test(part.replace(/ \d{4,5}$/, '')) ? null : names.get(name)) ?? null;
}

/**
 * The country that the last of an address's folded parts to name one names as a whole, and which part that is; in the
 * page's language, else in English. Null when none does.
 */
export function countryNamed(
  parts: readonly string[],
  language: string | null,
): { readonly code: string; readonly part: number } | null {
  for (const spoken of [language, 'en']) {
    const names = namesIn(spoken);
    for (let part = parts.length - 1; part >= 0; part--) {
      const code = named(parts[part] as string, names);
      if (code) return { code, part };
    }
  }
  return null;
}
