import type { LetterKind } from '../claim/claim';
import { LANGUAGES, type Language } from '../values/sentence';

/** Where one language is the one to write in. Countries with several (BE, CH, CA) are left to the shop's own pages. */
const LANGUAGE_OF_COUNTRY: Readonly<Record<string, Language>> = {
  FR: 'fr',
  MC: 'fr',
  LU: 'fr',
  DE: 'de',
  AT: 'de',
  LI: 'de',
};
const SEVERAL_LANGUAGES = new Set(['BE', 'CH', 'CA']);

/**
 * The language a letter is written in unless the shopper chooses: the receiver's, if that is French, German or
 * English, else English. For a seller, the language of the shop's pages counts first, then the seat's country, then the
 * host's ending; with none of them known, the shopper's own, in which he bought. Klik & Pay answers in French, English
 * and Spanish; a card issuer in the language of its client.
 */
export function letterLanguage(
  kind: LetterKind,
  receiver: { readonly pageLanguage: string | null; readonly country: string | null; readonly host: string },
  shopper: Language,
): Language {
  if (kind === 'issuer-dispute') return shopper;
  if (kind === 'klikandpay-claim') return shopper === 'fr' ? 'fr' : 'en';
  if (receiver.pageLanguage !== null) {
    return LANGUAGES.find((language) => language === receiver.pageLanguage) ?? 'en';
  }
  const ending = /\.([a-z]{2})$/.exec(receiver.host)?.[1]?.toUpperCase() ?? null;
  const country = receiver.country ?? ending;
  if (country === null || SEVERAL_LANGUAGES.has(country)) return shopper;
  return LANGUAGE_OF_COUNTRY[country] ?? 'en';
}
