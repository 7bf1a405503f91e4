import type { Card } from '../purchase/card';
import type { Basis } from '../values/basis';
import type { Day } from '../values/day';
import type { Money } from '../values/money';
import { cembraBasis } from './cembra-facts';

/** What a card adds to a purchase abroad: percent of the converted total, and what that rests on. */
export interface FeeRate {
  readonly percent: number;
  /** The shopper's own word, or the rules it was read in. */
  readonly from: { readonly typedOn: Day } | { readonly basis: readonly Basis[] };
}

/** Whether the fee is added to this purchase. `unknown` where the seat or the card's currency is not known. */
export type ForeignFee =
  | { readonly due: 'yes'; readonly why: 'seat' | 'currency'; readonly amount: Money | null }
  | { readonly due: 'no' }
  | { readonly due: 'unknown'; readonly lacks: 'seat' | 'card-country' };

/** Cembra: 2.0 %, francs paid to a foreign seat included; the rate is recalled, that there is a fee is confirmed. */
const CEMBRA: FeeRate = {
  percent: 2,
  from: { basis: [cembraBasis.foreignRate, cembraBasis.foreignFrancs] },
};

/** The rate the shopper typed, else the one its issuer's pack knows, else null: many cards have none. */
export function feeRate(card: Card): FeeRate | null {
  if (card.foreignFee !== null)
    return { percent: card.foreignFee.percent, from: { typedOn: card.foreignFee.typedOn } };
  return card.issuer === 'cembra' ? CEMBRA : null;
}

/**
 * Whether this card's fee comes on top of a purchase, and how much at most. A price in another currency always counts.
 * A price in the card's own currency counts where the issuer looks at the seller's seat, as Cembra does; for other
 * issuers only the currency is looked at. The amount is in the total's own currency, rounded to its smallest unit.
 */
export function foreignFee(
  card: Card,
  rate: FeeRate,
  purchase: { readonly total: Money | null; readonly sellerCountry: string | null },
): ForeignFee {
  const { total, sellerCountry } = purchase;
  const home = card.country ?? (card.issuer === 'cembra' ? 'CH' : null);
  if (home === null) return { due: 'unknown', lacks: 'card-country' };
  const amount =
    total === null
      ? null
      : { minor: Math.round((total.minor * rate.percent) / 100), currency: total.currency };
  const own = CURRENCY_OF[home] ?? (EURO.has(home) ? 'EUR' : null);
  if (total !== null && own !== null && total.currency !== own)
    return { due: 'yes', why: 'currency', amount };
  if (card.issuer !== 'cembra') return total === null ? { due: 'unknown', lacks: 'seat' } : { due: 'no' };
  if (sellerCountry === null) return { due: 'unknown', lacks: 'seat' };
  return sellerCountry === 'CH' || sellerCountry === 'LI'
    ? { due: 'no' }
    : { due: 'yes', why: 'seat', amount };
}

const EURO = new Set('AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC MT NL PT SI SK SM VA'.split(' '));
const CURRENCY_OF: Readonly<Record<string, string>> = {
  CH: 'CHF',
  LI: 'CHF',
  GB: 'GBP',
  US: 'USD',
  SE: 'SEK',
  DK: 'DKK',
  NO: 'NOK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
};
