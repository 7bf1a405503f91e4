import { days, years } from '../law/counting';
import { lu } from '../law/lu';
import { basisOf } from '../law/schema';
import { atHome } from './at-home';
import { luMediationText as text } from './lu-mediation.text';
import { AGAINST_SELLER, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';

const lu12 = basisOf(lu.rules['LU-12']);
const refusal = basisOf(lu.rules['LU-12-refusal']);
const result = basisOf(lu.rules['LU-12-result']);
const channel = fact('lu-mediation/channel', text.channelRule, 'Recours', null, 'ours', null);

/** Luxembourg's public mediator for consumers, free of charge. */
export const luMediation: RoutePack = {
  ...OUTSIDE,
  id: 'lu-mediation',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [lu12] },
  applies: atHome('LU'),
  problems: AGAINST_SELLER,
  opens: afterSeller(AGAINST_SELLER, [lu12]),
  notYet: common.notYetSeller,
  closes: [
    {
      reading: 'both',
      time: { from: 'complaint', add: years(1), calendar: 'UNSTATED', why: text.closesWhy, basis: [lu12] },
    },
  ],
  answers: [
    {
      time: { from: 'last-used', add: days(90), calendar: 'UNSTATED', why: text.answerWhy, basis: [result] },
    },
  ],
  force: 'talks',
  cost: { says: common.free, basis: [lu12] },
  steps: [{ says: text.stepFile, basis: [lu12] }],
  channels: [{ kind: 'form', label: text.channel, value: null, hours: null, basis: channel }],
  evidence: papers([lu12]),
  next: [],
  notes: [{ says: text.refusal, only: { stages: ['waiting'] }, basis: [refusal] }],
  letters: [{ letter: 'mediation-request' }],
};
