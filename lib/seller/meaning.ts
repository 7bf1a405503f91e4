import { isInEu, jurisdictionOf } from '../law/applicable';
import type { Jurisdiction } from '../law/schema';
import type { Seller } from './seat';

/** The European Economic Area without the Union: the same consumer rules, by treaty. */
const EEA = new Set(['IS', 'LI', 'NO']);
const isInEea = (country: string) => isInEu(country) || EEA.has(country);

/** One customs territory: no border between its members. Switzerland and Liechtenstein share theirs. */
function customsOf(country: string): string {
  if (isInEu(country) || country === 'MC') return 'EU';
  if (country === 'LI') return 'CH';
  return country === 'IM' || country === 'JE' ? 'GB' : country;
}

export interface Meaning {
  /**
   * - `home`: seller and shopper in one country
   * - `directed`: in another country, the shopper's own law protects where the shop directs its sales there, and a
   *   judgment can be carried out (EU, EEA)
   * - `directed-hard`: the same right on paper; carrying out a judgment abroad is slow or dear (Switzerland, United Kingdom)
   * - `not-enforceable`: no practical way to carry a judgment out in the seller's country
   * - `unknown`: seat or home not known
   */
  readonly protection: 'home' | 'directed' | 'directed-hard' | 'not-enforceable' | 'unknown';
  /** The law whose rules Recours counts with for this shopper; null where none is carried. */
  readonly law: Jurisdiction | null;
  /** Withdrawal from an online purchase by the shopper's law: days, or none by law (Switzerland). Null: not known. */
  readonly withdrawalByLaw: { readonly days: number } | 'none' | null;
  /** A body named by the shop, or one every shop of that country answers to in principle. */
  readonly mediator:
    | { readonly from: 'named'; readonly name: string }
    | { readonly from: 'country'; readonly country: string }
    | null;
  /** Goods cross a customs border: duties and import tax may be asked for at the door. */
  readonly customs: boolean | null;
  /** Sending back leaves the shopper's customs territory. */
  readonly returnsAbroad: boolean | null;
}

/** What the seller's seat means for getting money back, for a shopper of a country. */
export function whatItMeans(
  shopperCountry: string | null,
  seller: Pick<Seller, 'entity' | 'mediator'> | null,
): Meaning {
  const seat = seller?.entity?.country?.value ?? null;
  const law =
    shopperCountry === null
      ? null
      : (jurisdictionOf(shopperCountry) ?? (isInEu(shopperCountry) ? 'EU' : null));
  const crosses =
    seat === null || shopperCountry === null ? null : customsOf(seat) !== customsOf(shopperCountry);
  const named = seller?.mediator ?? null;
  return {
    protection: protectionOf(shopperCountry, seat),
    law,
    withdrawalByLaw: withdrawalOf(shopperCountry),
    mediator:
      named !== null
        ? { from: 'named', name: named.value }
        : seat !== null && (isInEea(seat) || seat === 'CH' || seat === 'GB')
          ? { from: 'country', country: seat }
          : null,
    customs: crosses,
    returnsAbroad: crosses,
  };
}

function protectionOf(home: string | null, seat: string | null): Meaning['protection'] {
  if (home === null || seat === null) return 'unknown';
  if (home === seat) return 'home';
  if (isInEea(home) && isInEea(seat)) return 'directed';
  // Lugano binds Switzerland and the EU; the Hague convention of 2019 the United Kingdom and the EU.
  const isReachable = (country: string) => isInEea(country) || country === 'CH' || country === 'GB';
  return isReachable(home) && isReachable(seat) ? 'directed-hard' : 'not-enforceable';
}

function withdrawalOf(country: string | null): Meaning['withdrawalByLaw'] {
  if (country === null) return null;
  if (isInEea(country) || country === 'GB') return { days: 14 };
  return country === 'CH' ? 'none' : null;
}
