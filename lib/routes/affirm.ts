import type { Problem } from '../claim/claim';
import { AWAITED } from '../claim/problems';
import { days } from '../law/counting';
import { affirmText as text } from './affirm.text';
import { WALLET_CASE_ENDS } from './marketplace-protection';
import { afterSeller, atOnce, GOODS, goodsEvidence, PLAIN } from './payment-common';
import { paymentCommonText as common } from './payment-common.text';
import { fact, type RoutePack } from './schema';

const SOURCE = 'businesshub.uk.affirm.com 36984524195604';
const PAGE = 'https://businesshub.uk.affirm.com/';
const basis = {
  who: fact('affirm/who', text.who, SOURCE, PAGE, 'verified'),
  cost: fact('affirm/cost', text.costRule, 'Recours', null, 'recalled'),
  anyTime: {
    ...fact('affirm/any-time', text.anyTime, SOURCE, PAGE, 'verified'),
    conflict: text.anyTimeConflict,
  },
  answer: fact('affirm/answer', text.answerRule, SOURCE, PAGE, 'verified'),
  paused: fact('affirm/paused', text.paused, SOURCE, PAGE, 'verified'),
  noEvidence: fact('affirm/no-evidence', text.noEvidence, SOURCE, PAGE, 'verified'),
} as const;

const SELLER: readonly Problem[] = [...GOODS, 'refund-not-paid'];

/** Affirm: decides; nothing is due while the dispute is open. */
export const affirm: RoutePack = {
  ...PLAIN,
  id: 'affirm',
  kind: 'intermediary',
  name: text.name,
  asked: text.asked,
  who: { says: text.who, basis: [basis.who] },
  applies: [{ intermediaries: ['affirm'] }],
  problems: [...SELLER, 'charged-wrongly'],
  opens: [...afterSeller(SELLER, [basis.anyTime]), atOnce(['charged-wrongly'], [basis.who])],
  notYet: common.notYetSeller,
  answers: [
    {
      time: {
        from: 'last-used',
        add: days(30),
        calendar: 'UNSTATED',
        why: text.answerWhy,
        basis: [basis.answer],
      },
    },
  ],
  force: 'decides',
  cost: { says: common.noCharge, basis: [basis.cost] },
  languages: ['en'],
  steps: [{ says: text.step, basis: [basis.anyTime] }],
  channels: [
    {
      kind: 'account',
      label: text.channel,
      value: 'https://www.affirm.com/',
      hours: null,
      basis: basis.anyTime,
    },
  ],
  evidence: goodsEvidence([basis.noEvidence]),
  collisions: WALLET_CASE_ENDS,
  next: [],
  notes: [
    {
      says: text.sixty,
      only: { known: ['order'] },
      date: { from: 'order', add: days(60), calendar: 'EXACT', why: text.sixtyWhy, basis: [basis.anyTime] },
      basis: [basis.anyTime],
    },
    { says: text.paused, basis: [basis.paused] },
    { says: text.noEvidence, only: { problems: AWAITED }, basis: [basis.noEvidence] },
  ],
  letters: [{ letter: 'platform-case' }],
};
