import { CENTRE_COUNTRIES } from './abroad';
import type { Only } from './schema';

/** Seats of sellers for whom the bodies of the shopper's own country are surely not the ones to ask. */
const SEATS: readonly string[] = [...CENTRE_COUNTRIES, 'CH', 'LI', 'GB', 'US', 'CN', 'HK'];

/** A shopper at home in a country, whose seller is not known to sit elsewhere and is not a private person. */
export const atHome = (country: string): Only[] => [
  {
    countries: [country],
    exceptSellerCountries: SEATS.filter((seat) => seat !== country),
    exceptAnswers: { 'seller-is': ['private'] },
  },
];
