import { isInEu } from '../../lib/law/applicable';
import type { LetterLaw } from '../../lib/letters/facts';

/** Whose articles a letter may name for someone who lives in a country; none where we carry no law. */
export function letterLaw(country: string | null): LetterLaw {
  if (country === 'FR') return 'fr';
  return country !== null && isInEu(country) ? 'eu' : null;
}
