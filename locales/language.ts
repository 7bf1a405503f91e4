import { LANGUAGES, type Language } from '../lib/values/sentence';

/**
 * The language to speak: the chosen one, else the first of the browser's languages that Recours knows, else English.
 * `de-CH` is German, `fr_BE` is French.
 */
export function languageToSpeak(chosen: Language | null, browserLanguages: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const tag of browserLanguages) {
    const known = LANGUAGES.find((language) => language === tag.slice(0, 2).toLowerCase());
    if (known !== undefined && /^[a-z]{2}($|[-_])/i.test(tag)) return known;
  }
  return 'en';
}
