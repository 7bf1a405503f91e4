import type { LetterLaw } from '../../lib/letters/facts';

const EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

/** Whose articles a letter may name for someone who lives in a country; none where we carry no law. */
export function letterLaw(country: string | null): LetterLaw {
  if (country === 'FR') return 'fr';
  return country !== null && EU.has(country) ? 'eu' : null;
}
