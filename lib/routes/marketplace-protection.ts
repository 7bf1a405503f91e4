import { marketplaceProtectionText as text } from './marketplace-protection.text';
import { type CollisionFact, fact } from './schema';

export const protectionBasis = {
  amazon: fact(
    'marketplace-protection/amazon',
    text.amazon,
    'Amazon help 201889410',
    'https://www.amazon.ca/gp/help/customer/display.html?nodeId=201889410',
    'verified',
  ),
  etsy: fact(
    'marketplace-protection/etsy',
    text.etsy,
    'hipsterfashion.net, on Etsy cases',
    null,
    'verified-secondary',
  ),
  ebay: fact(
    'marketplace-protection/ebay',
    text.ebay,
    'ebay.co.uk, money back guarantee policy',
    null,
    'verified',
  ),
  route: fact('marketplace-protection/route', text.route, 'merchants.help.route.com', null, 'verified'),
  vinted: fact('marketplace-protection/vinted', text.vinted, 'Vinted FR terms 12.3 (2022)', null, 'verified'),
} as const;

/**
 * What a dispute with a bank or card issuer ends or puts at risk on marketplaces. Every pack of an issuer carries these
 * in its `collisions`; each holds only for purchases it concerns.
 */
export const BANK_DISPUTE_ENDS: readonly CollisionFact[] = [
  {
    ends: 'amazon-a-to-z',
    only: { shops: ['amazon'], exceptAnswers: { 'sold-by': ['shop'] } },
    warning: text.amazon,
    basis: protectionBasis.amazon,
  },
  { ends: 'etsy', only: { shops: ['etsy'] }, warning: text.etsy, basis: protectionBasis.etsy },
  { ends: 'ebay', only: { shops: ['ebay'] }, warning: text.ebay, basis: protectionBasis.ebay },
  {
    ends: 'route-insurance',
    only: { answers: { 'parcel-insurance': ['route'] } },
    warning: text.route,
    basis: protectionBasis.route,
  },
  {
    ends: 'vinted-account',
    only: { shops: ['vinted'] },
    warning: text.vinted,
    basis: protectionBasis.vinted,
  },
];

/** The same for a case opened with PayPal or another wallet. */
export const WALLET_CASE_ENDS: readonly CollisionFact[] = BANK_DISPUTE_ENDS.filter(({ ends }) =>
  ['etsy', 'ebay', 'vinted-account'].includes(ends),
);
