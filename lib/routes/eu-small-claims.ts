import { EU_COUNTRIES } from '../law/applicable';
import { eu } from '../law/eu';
import { basisOf } from '../law/schema';
import { sellerInAnotherOf } from './abroad';
import { euSmallClaimsText as text } from './eu-small-claims.text';
import { AGAINST_SELLER, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';

/** The members that take part; Denmark does not. */
export const SMALL_CLAIMS_STATES = EU_COUNTRIES.filter((country) => country !== 'DK');

const eu29 = basisOf(eu.rules['EU-29']);
const eu30 = basisOf(eu.rules['EU-30']);
const eu30copy = basisOf(eu.rules['EU-30-copy']);
const eu30court = basisOf(eu.rules['EU-30-court']);
const eu31 = basisOf(eu.rules['EU-31']);
const eu33 = basisOf(eu.rules['EU-33']);
const cost = fact('eu-small-claims/cost', text.cost, 'Recours', null, 'ours', null);

/** Across borders inside the Union: one form, in writing, for up to 5,000 euros. */
export const euSmallClaims: RoutePack = {
  ...OUTSIDE,
  id: 'eu-small-claims',
  kind: 'court',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [eu29] },
  applies: sellerInAnotherOf(SMALL_CLAIMS_STATES).map((only) => ({
    ...only,
    exceptTotal: { currency: 'EUR', over: 500_000 },
  })),
  problems: AGAINST_SELLER,
  opens: afterSeller(AGAINST_SELLER, [eu29]),
  notYet: common.notYetSeller,
  force: 'decides',
  cost: { says: text.cost, basis: [cost] },
  steps: [
    { says: text.stepCourt, basis: [eu33] },
    { says: text.stepForm, basis: [eu29] },
  ],
  channels: [{ kind: 'form', label: text.channel, value: eu30.url, hours: null, basis: eu30 }],
  evidence: papers([eu29]),
  next: [],
  notes: [
    { says: text.course, basis: [eu30copy, eu30, eu30court] },
    { says: text.alone, basis: [eu29] },
    { says: text.effect, basis: [eu29] },
    { says: text.paymentOrder, basis: [eu31] },
  ],
  letters: [{ letter: 'court-annex' }],
};
