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

const TO_SELLER: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'merchant-first-request',
  'merchant-formal-notice',
  'contract-end',
  'withdrawal',
  'refund-reminder',
]);

/** Whether a letter goes to the seller. */
export const isToSeller = (kind: LetterKind): boolean => TO_SELLER.has(kind);

/**
 * The language a letter is written in unless the shopper chooses: the receiver's, if that is French, German or
 * English, else English. For a seller, the language of the shop's pages counts first, then the seat's country, then the
 * host's ending; with none of them known, the shopper's own, in which he bought. Klik & Pay answers in French, English
 * and Spanish; everyone else in the languages of the route, the shopper's own where it is one of them or none is known.
 */
export function letterLanguage(
  kind: LetterKind,
  receiver: {
    readonly pageLanguage: string | null;
    readonly country: string | null;
    readonly host: string;
    /** Languages that the route answers in; empty: not known. */
    readonly answersIn?: readonly string[];
  },
  shopper: Language,
): Language {
  if (kind === 'klikandpay-claim') return shopper === 'fr' ? 'fr' : 'en';
  if (!isToSeller(kind)) {
    const spoken = receiver.answersIn ?? [];
    if (spoken.length === 0 || spoken.includes(shopper)) return shopper;
    return spoken.includes('en') ? 'en' : (LANGUAGES.find((language) => spoken.includes(language)) ?? 'en');
  }
  if (receiver.pageLanguage !== null) {
    return LANGUAGES.find((language) => language === receiver.pageLanguage) ?? 'en';
  }
  const ending = /\.([a-z]{2})$/.exec(receiver.host)?.[1]?.toUpperCase() ?? null;
  const country = receiver.country ?? ending;
  if (country === null || SEVERAL_LANGUAGES.has(country)) return shopper;
  return LANGUAGE_OF_COUNTRY[country] ?? 'en';
}
