import { at } from '../law/at';
import { basisOf } from '../law/schema';
import { atInternetOmbudsmanText as text } from './at-internet-ombudsman.text';
import { AGAINST_SELLER, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import type { RoutePack } from './schema';

const at09 = basisOf(at.rules['AT-09']);
const at09still = basisOf(at.rules['AT-09-stands-still']);

/** Austria: free help with an online seller in Austria, whatever the amount. */
export const atInternetOmbudsman: RoutePack = {
  ...OUTSIDE,
  id: 'at-internet-ombudsman',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [at09] },
  applies: [{ countries: ['AT'], sellerCountries: ['AT'] }],
  problems: AGAINST_SELLER,
  opens: afterSeller(AGAINST_SELLER, [at09]),
  notYet: common.notYetSeller,
  force: 'talks',
  cost: { says: common.free, basis: [at09] },
  languages: ['de'],
  steps: [{ says: text.stepWrite, only: { stages: ['unused'] }, basis: [at09] }],
  channels: [
    { kind: 'form', label: text.channel, value: 'https://www.ombudsstelle.at', hours: null, basis: at09 },
  ],
  evidence: papers([at09]),
  next: [],
  notes: [
    { says: text.talks, basis: [at09] },
    { says: text.standsStill, basis: [at09still] },
  ],
  letters: [{ letter: 'mediation-request' }],
};
