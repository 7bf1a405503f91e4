import { EU_COUNTRIES } from '../law/applicable';
import type { Only } from './schema';

/** Countries whose consumer centres work together: the European Union, Iceland and Norway. */
export const CENTRE_COUNTRIES: readonly string[] = [...EU_COUNTRIES, 'IS', 'NO'];

/** A shopper in one of these countries whose seller sits in another of them: one line per home country. */
export const sellerInAnotherOf = (countries: readonly string[], homes = countries): Only[] =>
  homes.map((home) => ({
    countries: [home],
    sellerCountries: countries.filter((country) => country !== home),
    exceptAnswers: { 'seller-is': ['private'] },
  }));
