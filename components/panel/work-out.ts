import type { SightingFacts } from '../../lib/page/sighting';
import type { Card } from '../../lib/purchase/card';
import { feeRate, foreignFee } from '../../lib/routes/foreign-fee';
import type { ShopVersion } from '../../lib/seller/shop';
import type { Day } from '../../lib/values/day';
import type { Seen } from './checklist';
import { protectionOf } from './protection';
import { withdrawalLaw } from './withdrawal-law';

/** What packs and lists say of a checkout, loaded once one is in front. */
export async function workOut(about: {
  readonly host: string;
  readonly checkout: SightingFacts | null;
  readonly version: ShopVersion | null;
  readonly country: string | null;
  readonly card: Card | null;
  readonly today: Day;
}): Promise<Pick<Seen, 'protection' | 'rate' | 'fee' | 'mismatches' | 'lookalike' | 'law'>> {
  const { host, checkout, version, country, card, today } = about;
  const seller = version?.seller ?? null;
  const sellerCountry = seller?.isSure === true ? (seller.entity?.country?.value ?? null) : null;
  const rate = card === null ? null : feeRate(card);
  const [protection, law] = await Promise.all([
    protectionOf({ host, checkout, sellerCountry, issuer: card?.issuer ?? null, country, today }),
    withdrawalLaw(country),
  ]);
  return {
    protection,
    law,
    rate,
    fee:
      card === null || rate === null
        ? null
        : foreignFee(card, rate, { total: checkout?.total?.value ?? null, sellerCountry }),
    mismatches: [],
    lookalike: null,
  };
}
