import type { SightingFacts } from '../../lib/page/sighting';
import type { Card } from '../../lib/purchase/card';
import type { FeeRate, ForeignFee } from '../../lib/routes/foreign-fee';
import type { Meaning } from '../../lib/seller/meaning';
import type { Offer } from '../../lib/seller/offer-on';
import type { Mismatch } from '../../lib/seller/seat';
import type { CheckoutNotes, ShopVersion } from '../../lib/seller/shop';
import type { Basis } from '../../lib/values/basis';
import type { Day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import type { panel as english } from '../../locales/en/panel';
import type { Words } from '../../locales/words';
import type { Protection } from './protection';
import { deliveryRow } from './row-delivery';
import { feeRow } from './row-fee';
import { hostRow } from './row-host';
import { marketplaceRow } from './row-marketplace';
import { betterRow, paymentRow } from './row-payment';
import { returnsRow } from './row-returns';
import { seatRow } from './row-seat';
import { sellerRow } from './row-seller';
import { termsRow } from './row-terms';
import { totalRow } from './row-total';
import type { WithdrawalLaw } from './withdrawal-law';

export type PanelWords = Words<typeof english>;
export type RowId = keyof (typeof english)['rows'];

/** `ok`: in order · `look`: the shopper should look · `unknown`: could not be read. */
export type Mark = 'ok' | 'look' | 'unknown';

/** One line of the checklist, in the shopper's words, and what it opens to. */
export interface Row {
  readonly id: RowId;
  readonly mark: Mark;
  readonly line: string;
  /** The shop's own words and where they stand. */
  readonly excerpts: readonly { readonly words: string; readonly where: string }[];
  readonly means: readonly string[];
  /** The rules behind what it says. */
  readonly basis?: readonly Basis[];
}

/** Everything the checklist says comes from this; unknown is null. */
export interface Seen {
  readonly host: string;
  /** A known shop whose name is spelled much like this one's. */
  readonly lookalike: string | null;
  readonly checkout: SightingFacts | null;
  /** What the shop's pages say of seller and terms; null while no legal page was read. */
  readonly version: ShopVersion | null;
  /** On a marketplace, who sells what is in front: he is the seller, and the marketplace is not. */
  readonly offer: Offer | null;
  /** The page was looked at and leads to no legal page. */
  readonly hasNoLegalLink: boolean;
  readonly mismatches: readonly Mismatch[];
  /** What the seat means for a shopper of his country; null until worked out. */
  readonly meaning: Meaning | null;
  readonly pagesRead: number;
  /** Where the shopper lives. */
  readonly country: string | null;
  readonly law: WithdrawalLaw;
  readonly protection: Protection | null;
  readonly card: Card | null;
  readonly hasCards: boolean;
  readonly rate: FeeRate | null;
  readonly fee: ForeignFee | null;
  readonly notes: CheckoutNotes;
  readonly today: Day;
}

/** What a row needs to speak. */
export interface Tongue {
  readonly words: PanelWords;
  readonly language: Language;
  readonly countryName: (code: string) => string;
  readonly firmName: (id: string) => string;
}

/** The checklist of a checkout, in the order of its rows. A marketplace and "a better way to pay" are there only where there is one. */
export function checklist(seen: Seen, tongue: Tongue): Row[] {
  const rows = [
    sellerRow(seen, tongue),
    seatRow(seen, tongue),
    marketplaceRow(seen, tongue),
    hostRow(seen, tongue),
    totalRow(seen, tongue),
    feeRow(seen, tongue),
    deliveryRow(seen, tongue),
    returnsRow(seen, tongue),
    termsRow(seen, tongue),
    paymentRow(seen, tongue),
    betterRow(seen, tongue),
  ];
  return rows.filter((row) => row !== null);
}
