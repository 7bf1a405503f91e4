import { be } from '../law/be';
import { days, months } from '../law/counting';
import { eu } from '../law/eu';
import { basisOf } from '../law/schema';
import { atHome } from './at-home';
import { beMediationText as text } from './be-mediation.text';
import { AGAINST_SELLER, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import type { RoutePack } from './schema';

const be10 = basisOf(be.rules['BE-10']);
const year = basisOf(eu.rules['EU-27-year']);

/** Belgium's public mediation body for consumers, free of charge. */
export const beMediation: RoutePack = {
  ...OUTSIDE,
  id: 'be-mediation',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [be10] },
  applies: atHome('BE'),
  problems: AGAINST_SELLER,
  opens: afterSeller(AGAINST_SELLER, [be10]),
  notYet: common.notYetSeller,
  closes: [
    {
      reading: 'both',
      time: { from: 'complaint', add: months(12), calendar: 'UNSTATED', why: text.closesWhy, basis: [year] },
    },
  ],
  answers: [
    {
      time: { from: 'last-used', add: days(90), calendar: 'UNSTATED', why: text.answerWhy, basis: [be10] },
    },
  ],
  force: 'talks',
  cost: { says: common.free, basis: [be10] },
  steps: [{ says: text.stepForm, basis: [be10] }],
  channels: [{ kind: 'form', label: text.channel, value: be10.url, hours: null, basis: be10 }],
  evidence: papers([be10]),
  next: [],
  notes: [{ says: text.longer, only: { stages: ['waiting', 'silent'] }, basis: [be10] }],
  letters: [{ letter: 'mediation-request' }],
};
