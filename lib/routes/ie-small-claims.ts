import { EU_COUNTRIES } from '../law/applicable';
import { ie } from '../law/ie';
import { basisOf } from '../law/schema';
import { ieSmallClaimsText as text } from './ie-small-claims.text';
import { AGAINST_SELLER, limitation, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';

/** There the European procedure takes its place. */
const OTHER_MEMBERS = EU_COUNTRIES.filter((country) => country !== 'IE');
const ie13 = basisOf(ie.rules['IE-13']);
const ie14 = basisOf(ie.rules['IE-14']);
const PAGE = 'https://ccpc.ie/consumers/how-to-complain/small-claims-procedure';
const basis = {
  cost: fact('ie-small-claims/cost', text.costRule, 'ccpc.ie', PAGE, 'verified'),
  steps: fact('ie-small-claims/steps', text.stepRegistrar, 'ccpc.ie', PAGE, 'verified'),
  abroad: fact('ie-small-claims/abroad', text.abroad, 'ccpc.ie', PAGE, 'verified'),
  judgment: fact('ie-small-claims/judgment', text.judgment, 'ccpc.ie', PAGE, 'verified'),
} as const;

/** Ireland: the District Court's procedure for small sums, without anyone to represent you. */
export const ieSmallClaims: RoutePack = {
  ...OUTSIDE,
  id: 'ie-small-claims',
  kind: 'court',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [ie14, basis.abroad] },
  applies: [
    {
      countries: ['IE'],
      exceptSellerCountries: OTHER_MEMBERS,
      exceptTotal: { currency: 'EUR', over: 200_000 },
    },
  ],
  problems: AGAINST_SELLER,
  opens: afterSeller(AGAINST_SELLER, [ie14]),
  notYet: common.notYetSeller,
  closes: limitation(6, 'IE-CAL', text.closesWhy, ie13),
  force: 'decides',
  cost: { says: text.cost, basis: [basis.cost] },
  languages: ['en'],
  steps: [
    { says: text.stepApply, basis: [basis.steps] },
    { says: text.stepRegistrar, basis: [basis.steps] },
  ],
  channels: [{ kind: 'form', label: text.channel, value: null, hours: null, basis: basis.steps }],
  evidence: papers([basis.steps]),
  next: [],
  notes: [
    { says: text.abroad, basis: [basis.abroad] },
    { says: text.judgment, basis: [basis.judgment] },
  ],
  letters: [{ letter: 'court-annex' }],
};
