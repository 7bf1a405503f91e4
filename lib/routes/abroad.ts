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

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const EUROPE: readonly string[] = [...CENTRE_COUNTRIES, 'CH', 'LI'];
/** Every possible country code outside Europe; an unknown country is none of them. */
const OVERSEAS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => !EUROPE.includes(code),
);
/** Homes outside that list, where a seller of one's own country would be on it. */
const HOMES = ['GB', 'US'];

/** A seller known to sit outside Europe and outside the shopper's own country. */
export const SELLER_OVERSEAS: readonly Only[] = [
  { exceptCountries: HOMES, sellerCountries: OVERSEAS },
  ...HOMES.map((home) => ({
    countries: [home],
    sellerCountries: OVERSEAS.filter((code) => code !== home),
  })),
];
