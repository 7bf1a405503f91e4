import { days, months } from '../law/counting';
import { de } from '../law/de';
import { basisOf } from '../law/schema';
import { deUniversalConciliationText as text } from './de-universal-conciliation.text';
import { AGAINST_SELLER, joined, OUTSIDE, papers } from './outside-body';
import { afterSeller } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import type { RoutePack } from './schema';

const de22 = basisOf(de.rules['DE-22']);
const de22after = basisOf(de.rules['DE-22-after']);
const de23 = basisOf(de.rules['DE-23']);
const de24 = basisOf(de.rules['DE-24']);
const de25 = basisOf(de.rules['DE-25']);
const de26 = basisOf(de.rules['DE-26']);
const MEMBER = 'de-conciliation-member';

/** Germany: the federal body for sellers that no special one is in charge of. */
export const deUniversalConciliation: RoutePack = {
  ...OUTSIDE,
  id: 'de-universal-conciliation',
  kind: 'mediator',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [de26] },
  applies: [
    {
      countries: ['DE'],
      sellerCountries: ['DE'],
      exceptAnswers: { [MEMBER]: ['no'] },
      exceptTotal: { currency: 'EUR', over: 5_000_000 },
    },
  ],
  problems: AGAINST_SELLER,
  opens: [
    ...afterSeller(AGAINST_SELLER, [de23]).filter(
      (rule) => rule.kind === 'turn' && !rule.stages.includes('silent'),
    ),
    {
      kind: 'after',
      time: { from: 'complaint', add: months(2), calendar: 'EXACT', why: text.opensWhy, basis: [de23] },
      reason: text.opens,
      basis: [de23],
    },
  ],
  notYet: common.notYetSeller,
  answers: [
    {
      time: { from: 'last-used', add: days(90), calendar: 'UNSTATED', why: text.answerWhy, basis: [de25] },
    },
  ],
  force: 'talks',
  cost: { says: text.cost, basis: [de26] },
  languages: ['de'],
  steps: [{ says: text.stepApply, only: { stages: ['unused'] }, basis: [de23, de26] }],
  channels: [{ kind: 'form', label: text.channel, value: null, hours: null, basis: de26 }],
  evidence: papers([de23]),
  next: [],
  notes: [
    { says: text.talks, basis: [de26] },
    { says: text.mayWait, only: { stages: ['unused'] }, basis: [de23] },
    { says: text.mayRefuse, only: { stages: ['waiting'] }, basis: [de24] },
    { says: text.standsStill, basis: [de22, de22after] },
  ],
  asks: [joined(MEMBER, text.askMember, text.askMemberHelp)],
  letters: [{ letter: 'mediation-request' }],
};
