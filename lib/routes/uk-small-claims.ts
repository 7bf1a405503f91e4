import { basisOf } from '../law/schema';
import { uk } from '../law/uk';
import { AGAINST_SELLER, limitation, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';
import { ukSmallClaimsText as text } from './uk-small-claims.text';

const uk17 = basisOf(uk.rules['UK-17']);
const ADVICE =
  'https://www.citizensadvice.org.uk/wales/law-and-courts/legal-system/small-claims/making-a-small-claim/';
const basis = {
  letter: fact(
    'uk-small-claims/letter',
    text.letterRule,
    'citizensadvice.org.uk',
    ADVICE,
    'verified-secondary',
  ),
  cost: fact(
    'uk-small-claims/cost',
    text.costRule,
    'fairead.co.uk, guide to small claims, 02-2026',
    'https://www.fairead.co.uk/blog/small-claims-court-england-guide',
    'verified-secondary',
  ),
  scope: fact(
    'uk-small-claims/scope',
    text.who,
    'CPR 26; smallclaimsfaq.com',
    'https://smallclaimsfaq.com/knowledge-base/what-is-the-small-claims-court',
    'verified-secondary',
  ),
} as const;

/** England and Wales: the county court's small claims track, after a letter before claim. */
export const ukSmallClaims: RoutePack = {
  ...OUTSIDE,
  id: 'uk-small-claims',
  kind: 'court',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.scope] },
  applies: [{ countries: ['GB'], exceptTotal: { currency: 'GBP', over: 1_000_000 } }],
  problems: AGAINST_SELLER,
  consumersOnly: false,
  opens: afterSeller(AGAINST_SELLER, [basis.letter]),
  notYet: common.notYetSeller,
  closes: limitation(6, 'UK-CAL', text.closesWhy, uk17),
  force: 'decides',
  cost: { says: text.cost, basis: [basis.cost] },
  languages: ['en'],
  steps: [
    { says: text.stepLetter, basis: [basis.letter] },
    { says: text.stepClaim, basis: [basis.letter] },
  ],
  channels: [{ kind: 'form', label: text.channel, value: null, hours: null, basis: basis.letter }],
  evidence: papers([basis.letter]),
  next: [],
  notes: [
    { says: text.elsewhere, basis: [uk17] },
    { says: text.costRule, basis: [basis.cost] },
  ],
  letters: [{ letter: 'court-annex' }],
};
